import { type Checked, check, marksIn, type RecordCopy } from './checking.ts';

/** The page that checks a leader's copy of the record in their own browser, without a network. */
const pick = document.querySelector<HTMLInputElement>('#copy');
const pasted = document.querySelector<HTMLTextAreaElement>('#marks');
const answer = document.querySelector<HTMLElement>('#answer');
const list = document.querySelector<HTMLElement>('#entries');

let copy: RecordCopy | undefined;

function line(kind: 'good' | 'bad' | 'plain', words: string): void {
  const made = document.createElement('p');
  made.className = kind;
  made.textContent = words;
  answer?.append(made);
}

function said(found: Checked): void {
  for (const fault of found.faults) line('bad', fault);
  if (found.faults.length === 0)
    line('good', `${found.entries} entries, each with the words that were kept.`);
  if (found.emptied > 0)
    line(
      'plain',
      `${found.emptied} of them have lost their words: withdrawn, retracted or erased.`,
    );
  const known = [...found.marks.entries()];
  const marks = marksIn(pasted?.value ?? '');
  for (const mark of marks) {
    const fits = known.find(([, computed]) => computed === mark);
    if (fits) line('good', `Receipt ${fits[0]} fits: nothing before it was changed, moved or cut.`);
    else line('bad', `The mark ${mark.slice(0, 8)}… does not fit this copy of the record.`);
  }
  if (marks.length === 0) line('plain', 'Paste receipts you were sent, to compare them.');
}

function shown({ entries, people }: RecordCopy): void {
  list?.replaceChildren(
    ...entries.slice(0, 5_000).map(({ at, person, type, body }) => {
      const row = document.createElement('li');
      const words = Object.values(body ?? {}).join(' · ');
      row.textContent = `${new Date(at).toISOString()} ${people[person] ?? ''} ${type} ${words}`;
      return row;
    }),
  );
}

function work(): void {
  answer?.replaceChildren();
  if (!copy) return;
  said(check(copy));
  shown(copy);
}

pick?.addEventListener('change', async () => {
  try {
    copy = JSON.parse((await pick.files?.[0]?.text()) ?? '') as RecordCopy;
    work();
  } catch {
    copy = undefined;
    answer?.replaceChildren();
    line('bad', 'This file cannot be read as a copy of a record.');
  }
});
pasted?.addEventListener('input', work);
