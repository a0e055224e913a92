import { stringify } from 'csv-stringify/sync';
import ical from 'ical-generator';
import type { Found } from '../browser/scene.ts';
import { isolated } from '../browser/speech.ts';

/** Text without control characters and leading blanks, on which formula guards trip. */
function plain(value: unknown): string {
  return String(value ?? '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/**
 * A cell that no spreadsheet calculates: one that parts cells by semicolons would find a beginning
 * within a text, and one that skips invisible letters behind them.
 */
function cell(value: unknown): string {
  return plain(value).replace(/(^|;)(?=[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu, "$1'");
}

/** Commitments as a table; cells that a spreadsheet would calculate are guarded. */
export function commitmentsCsv(commitments: Found[]): string {
  const columns = ['company', 'text', 'owner', 'dueOn', 'done', 'progress'];
  const rows = commitments
    .filter((one) => !one['gone'])
    .map((one) => columns.map((column) => cell(one[column])));
  return stringify([columns, ...rows], { escape_formulas: true, bom: true });
}

/** A due day as a calendar takes it; those of older records may be no day at all. */
function dueAt(one: Found): Date | undefined {
  const at = new Date(`${one['dueOn']}T00:00:00Z`);
  return one['gone'] || Number.isNaN(at.getTime()) ? undefined : at;
}

/** Due dates of commitments as all-day entries of a calendar. */
export function commitmentsIcs(title: string, commitments: Found[], stampMs: number): string {
  const calendar = ical({ name: plain(title), prodId: '//common-ground//commitments//EN' });
  for (const one of commitments) {
    const start = dueAt(one);
    if (!start) continue;
    calendar.createEvent({
      id: one.id,
      start,
      allDay: true,
      stamp: new Date(stampMs),
      summary: [one['company'], one['text']].map((said) => isolated(plain(said))).join(': '),
      description: plain(one['done']),
    });
  }
  return calendar.toString();
}
