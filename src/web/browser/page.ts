import type { View } from '../../summit/apply.ts';
import { openLine } from './line.ts';
import { type Answered, Outbox } from './outbox.ts';
import { Painter, type Partial } from './paint.ts';
import type { Outlook, Scene } from './scene.ts';
import { say, type Texts } from './speech.ts';
import { tick } from './timer.ts';
import { openForms } from './typing/forms.ts';

/** What differs between the bundles: the partials and texts they carry, and their scenes. */
export interface Bundle {
  partial: Partial;
  texts: Texts;
  scene(outlook: Outlook): Scene;
}

/** Languages in which reasons are kept; `fil` is what browsers call Tagalog. */
const REASONS: Readonly<Record<string, string>> = {
  ...{ es: 'es', pt: 'pt', fr: 'fr', hi: 'hi', tl: 'tl', fil: 'tl' },
};

/** Reasons and tips in a reader's language; nothing when there is no such file. */
async function ownReasons(tag: string): Promise<Texts> {
  const language = REASONS[tag.toLowerCase().split('-')[0] ?? ''];
  if (language === undefined) return {};
  const answer = await fetch(`/reasons/${language}.json`).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as Texts) : {};
}

/** Brings the page to life: line, outbox, forms, painter, timers. */
export function openPage({ partial, texts, scene }: Bundle): void {
  const { base = '', pageId = '', page = 'now', seat = '' } = document.body.dataset;
  const painter = new Painter(partial);
  let connected = false;
  let readOnly = false;
  let seen: View | undefined;
  let drawing = false;

  const draw = () => {
    drawing = false;
    if (!seen) return;
    painter.paint(scene({ view: seen, base, pageId, page: page as Outlook['page'] }));
    forms.restore();
    tick(texts);
  };
  const state = () => {
    const place = document.querySelector<HTMLElement>('[data-link]');
    if (!place) return;
    const waiting = outbox.count > 0 ? say(texts, 'link.queued', { count: outbox.count }) : '';
    const closed = readOnly ? say(texts, 'link.readOnly') : '';
    const first = connected ? closed : say(texts, 'link.offline');
    const said = `${first} ${waiting}`.trim();
    if (place.textContent !== said) place.textContent = said;
    document.body.classList.toggle('offline', !connected || readOnly);
  };
  const line = openLine(base.split('/').at(-1) ?? '', seat === 'projector', {
    view(view) {
      seen = view;
      if (!drawing) requestAnimationFrame(draw);
      drawing = true;
    },
    online(open) {
      connected = open;
      outbox.online(open);
      state();
    },
    readOnly(on) {
      readOnly = on;
      state();
    },
    expelled: () => location.reload(),
  });
  const send = (command: Record<string, unknown>): Promise<Answered> => line.send(command);
  const outbox = new Outbox(`outbox ${base} ${seat}`, send);
  outbox.changed = state;
  const online = () => connected;
  const forms = openForms({
    ...{ outbox, partial, texts, online, drafts: `draft ${base} ` },
    weigh: (draft) => line.weigh(draft),
  });

  // Why and how to rewrite are said in the reader's own language, when we have it.
  void ownReasons(navigator.language).then((reasons) => Object.assign(texts, reasons));
  forms.restore();
  tick(texts);
  setInterval(() => tick(texts), 500);
}
