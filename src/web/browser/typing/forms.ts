import { fieldsToCommand, readable } from '../fields.ts';
import type { Answered, Outbox } from '../outbox.ts';
import type { Partial } from '../paint.ts';
import { say } from '../speech.ts';
import { escaped, type Marked, marked } from './marks.ts';
import { openWeighing, type WeighingOptions } from './weighing.ts';

/** What forms need of the page. */
export interface FormsOptions extends WeighingOptions {
  outbox: Outbox;
  /** Named per summit, so that drafts of two summits do not mix. */
  drafts: string;
}

function draftName(form: HTMLFormElement): string {
  const data = new FormData(form);
  const about = [...data].filter(([name]) => /Id$/.test(name)).map(([, value]) => value);
  return [form.dataset['command'], ...about].join('.');
}

/** Lays what the rules looked at below the form: the typed words marked, then why. */
function showVerdict(partial: Partial, form: HTMLFormElement, place: Element, verdict: Marked[]) {
  const shown = verdict
    .map((one) => {
      const box = form.elements.namedItem(one.field);
      const typed =
        box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box.value : '';
      return typed === '' ? '' : `<p class="said-words">${marked(typed, one.findings)}</p>`;
    })
    .join('');
  place.innerHTML += shown + partial('verdict', { verdict });
}

/** Sends forms as commands, keeps drafts, and says what came of it beside the form. */
export function openForms(options: FormsOptions): { restore(): void } {
  const { outbox, texts } = options;
  const weighing = openWeighing(options);

  const offerAgain = (form: HTMLFormElement, place: Element) => {
    const again = document.createElement('button');
    again.type = 'button';
    again.textContent = say(texts, 'answer.anyway');
    again.addEventListener('click', () => void send(form, true));
    place.append(again);
  };

  const done = (form: HTMLFormElement, place: Element, answer: Answered) => {
    const held = answer['held'] as { verdict?: Marked[] } | undefined;
    place.className = `said ${answer.ok ? (held ? 'held' : 'ok') : 'refused'}`;
    const words = answer['words'];
    const key = answer.ok ? (held ? 'hold.done' : 'answer.sent') : `refusal.${answer.code}`;
    place.textContent = typeof words === 'string' ? '' : say(texts, key);
    if (typeof words === 'string')
      place.innerHTML = `<span class="said-words">${escaped(readable(words))}</span>`;
    const verdict = (answer['verdict'] ?? held?.verdict ?? []) as Marked[];
    if (verdict.length > 0) showVerdict(options.partial, form, place, verdict);
    if (answer.code === 'text-nudged') offerAgain(form, place);
    if (!answer.ok) return;
    sessionStorage.removeItem(options.drafts + draftName(form));
    weighing.clear(form);
    if (form.dataset['keep'] === undefined) form.reset();
  };

  const send = async (form: HTMLFormElement, confirmed: boolean) => {
    const place = form.querySelector('.said') ?? document.createElement('p');
    const fields = [...new FormData(form)].filter(([name]) => name !== 'id');
    const command = fieldsToCommand(
      fields.map(([name, value]): [string, string] => [name, String(value)]),
    );
    const whole = {
      ...command,
      type: form.dataset['command'],
      ...(confirmed ? { confirmed } : {}),
    };
    form.setAttribute('aria-busy', 'true');
    if (!options.online()) place.textContent = say(texts, 'answer.queued');
    const answer = await outbox.put(whole);
    form.removeAttribute('aria-busy');
    done(form, form.querySelector('.said') ?? place, answer);
  };

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset['command'] === undefined) return;
    event.preventDefault();
    if (form.getAttribute('aria-busy') !== 'true') void send(form, false);
  });
  document.addEventListener('input', (event) => {
    const box = event.target;
    const typed =
      box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box : undefined;
    const form = typed?.form;
    if (!form || form.dataset['command'] === undefined) return;
    sessionStorage.setItem(options.drafts + draftName(form), JSON.stringify(draft(form)));
    if (typed) weighing.typed(typed, form.dataset['command'] ?? '');
  });
  return { restore: () => restore(options.drafts) };
}

function draft(form: HTMLFormElement): [string, string][] {
  const boxes = [...form.elements].filter(
    (one) =>
      one instanceof HTMLTextAreaElement ||
      (one instanceof HTMLInputElement && one.type === 'text'),
  );
  return boxes.map((box) => [(box as HTMLInputElement).name, (box as HTMLInputElement).value]);
}

function restore(drafts: string): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-command]')) {
    const kept = sessionStorage.getItem(drafts + draftName(form));
    if (!kept) continue;
    for (const [name, value] of JSON.parse(kept) as [string, string][]) {
      const box = form.elements.namedItem(name);
      const typed = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
      if (typed && box.value === box.defaultValue) box.value = value;
    }
  }
}
