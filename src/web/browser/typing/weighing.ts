import type { Partial } from '../paint.ts';
import { say, type Texts } from '../speech.ts';
import { type Marked, marked } from './marks.ts';

/** What weighing drafts needs of the page. */
export interface WeighingOptions {
  partial: Partial;
  texts: Texts;
  online(): boolean;
  /** Asks what a rule would say of a text being typed; nothing when nobody answers. */
  weigh(draft: { type: string; field: string; text: string }): Promise<Marked[] | undefined>;
}

type Box = HTMLTextAreaElement | HTMLInputElement;

/** How long somebody must pause before a draft is weighed, ms. */
const PAUSE_MS = 350;
/** Shorter drafts say nothing yet. */
const DRAFT_CHARS_MIN = 3;

/** The line below a field that shows the marked words; made when first needed. */
function placeOf(box: Box, make: boolean): HTMLElement | undefined {
  const field = box.closest('.field') ?? box;
  const next = field.nextElementSibling;
  if (next instanceof HTMLElement && next.classList.contains('weighed')) return next;
  if (!make) return undefined;
  const place = document.createElement('div');
  place.className = 'weighed';
  place.setAttribute('role', 'status');
  field.after(place);
  return place;
}

/** Marks the words of a draft that a rule would look at, while somebody types, and clears them. */
export function openWeighing({ weigh, partial, texts, online }: WeighingOptions) {
  const waiting = new Map<Box, ReturnType<typeof setTimeout>>();

  const show = (box: Box, verdict: Marked[]) => {
    const [one] = verdict.filter(({ action }) => action !== 'pass');
    const place = placeOf(box, one !== undefined);
    if (!place) return;
    const hint = (key: string) => `<p class="hint">${say(texts, key)}</p>`;
    const html = one
      ? [
          hint('weigh.looking'),
          `<p class="said-words">${marked(box.value, one.findings)}</p>`,
          partial('verdict', { verdict: [one] }),
          hint(`weigh.${one.action}`),
        ].join('')
      : '';
    if (place.innerHTML !== html) place.innerHTML = html;
    if (one) box.setAttribute('aria-invalid', 'true');
    else box.removeAttribute('aria-invalid');
  };

  const ask = async (box: Box, type: string) => {
    waiting.delete(box);
    const text = box.value;
    if (!online() || text.trim().length < DRAFT_CHARS_MIN) return show(box, []);
    const verdict = await weigh({ type, field: box.name, text });
    if (verdict && box.value === text) show(box, verdict);
  };

  return {
    /** Somebody typed: the draft is weighed after a pause, or at once when a mark may clear. */
    typed(box: Box, type: string): void {
      if (box.type !== 'text' && box.type !== 'textarea') return;
      clearTimeout(waiting.get(box));
      waiting.set(
        box,
        setTimeout(() => void ask(box, type), PAUSE_MS),
      );
    },
    /** A form was sent: nothing of its drafts stays marked. */
    clear(form: HTMLFormElement): void {
      for (const box of form.querySelectorAll<Box>('textarea, input[type="text"]')) {
        clearTimeout(waiting.get(box));
        show(box, []);
      }
    },
  };
}
