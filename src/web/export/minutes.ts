import type { View } from '../../summit/summit.ts';
import { all, type Found, type Outlook, one } from '../browser/scene.ts';
import { minutesOf } from '../browser/scenes/after.ts';
import { isolated, say, type Texts, wording } from '../browser/speech.ts';

/** One part of the minutes: a heading with a text, lines, or both. */
export interface Part {
  name: string;
  heading: string;
  text: string;
  lines: string[];
}

/** What the parts are made with: the reader's view, texts, and the summit's clock. */
interface Desk {
  outlook: Outlook;
  texts: Texts;
  minutes: Found;
  summit: Found;
  fill: Fill;
  clock: Clock;
}

function part(desk: Desk, name: string, text: string, lines: string[] = []): Part {
  const none = text === '' && lines.length === 0 ? [say(desk.texts, 'line.none')] : lines;
  return { name, heading: say(desk.texts, `part.${name}`), text, lines: none };
}

function wordLines(desk: Desk, kind: string, keep: (found: Found) => boolean = () => true) {
  const line = (found: Found) =>
    found['gone']
      ? desk.fill('line.withdrawn', {})
      : desk.fill('line.words', {
          text: found['text'],
          name: found['author'],
          company: found['company'],
        });
  return all(desk.outlook, kind).filter(keep).map(line);
}

/** Purpose, date, counsel, notice, attendance, agenda (MIN1). */
function opening(desk: Desk): Part[] {
  const { minutes, summit, fill, clock, texts } = desk;
  const zone = summit['timeZone'];
  const from = summit['wentLiveAt'];
  const date = wording(texts).date(from, zone);
  const notice = minutes['noticeReadAt'] ? 'line.notice' : 'line.noticeUnread';
  const read = { version: minutes['rulesVersion'], time: clock(minutes['noticeReadAt']) };
  const phases = (one(desk.outlook, 'agenda')?.['phases'] ?? []) as Found[];
  const here = (minutes['attendance'] as Found[]).map((found) => hereLine(found, fill, clock));
  return [
    part(desk, 'purpose', String(summit['purpose'])),
    part(desk, 'date', `${date}, ${clock(from)}–${clock(summit['endedAt'])} (${zone})`),
    part(desk, 'counsel', String(summit['counsel'])),
    part(desk, 'notice', fill(notice, read)),
    part(desk, 'attendance', '', here),
    part(
      desk,
      'agenda',
      '',
      phases.map((phase) => String(phase['title'])),
    ),
  ];
}

/** What was discussed: the summary, then the room's own words. */
function discussed(desk: Desk): Part[] {
  const open = (found: Found) => ['accepted', 'closed'].includes(String(found['status']));
  const results = desk.minutes['results'] as { text: string; dots: number }[];
  return [
    part(desk, 'summary', String(desk.minutes['summary'] ?? '')),
    part(desk, 'challenges', '', wordLines(desk, 'challenge', open)),
    part(desk, 'practices', '', wordLines(desk, 'practice')),
    part(
      desk,
      'ideas',
      '',
      wordLines(desk, 'idea', (found) => !found['parked']),
    ),
    part(
      desk,
      'parked',
      '',
      wordLines(desk, 'idea', (found) => found['parked'] === true),
    ),
    part(
      desk,
      'votes',
      '',
      results.map((row) => `${isolated(row.text)}: ${row.dots}`),
    ),
  ];
}

/** What was agreed, and where the brake was pulled or somebody objected. */
function agreed(desk: Desk): Part[] {
  const { outlook, texts, fill, clock } = desk;
  const actions = all(outlook, 'action').map((found) => promise(found, texts, found['ownerName']));
  const commitments = commitmentsOf(outlook.view).map(
    (found) => `${apart(found['company'])}: ${promise(found, texts, found['owner'])}`,
  );
  const brakes = (desk.minutes['brakes'] as { at: number; liftedAt: number }[]).map((mark) =>
    fill(mark.liftedAt ? 'line.brake' : 'line.brakeOn', {
      time: clock(mark.at),
      lifted: clock(mark.liftedAt),
    }),
  );
  const objections = all(outlook, 'objection').map((found) => objection(found, fill, clock));
  return [
    part(desk, 'actions', '', actions),
    part(desk, 'commitments', say(texts, 'commitment.alone'), commitments),
    part(desk, 'brakes', '', brakes),
    part(desk, 'objections', '', objections),
  ];
}

/** The minutes as every export prints them, from what one seat may see, and the receipts. */
export function partsOf(view: View, texts: Texts, receipts: string[]): Part[] {
  const outlook: Outlook = { view, base: '', pageId: '', page: 'after' };
  const minutes = minutesOf(outlook);
  const summit = one(outlook, 'summit');
  if (!minutes || !summit) return [];
  const clock: Clock = (at) => wording(texts).clock(at, summit['timeZone']);
  const fill: Fill = (key, given) => say(texts, key, given);
  const desk = { outlook, texts, minutes, summit, fill, clock };
  const proof = part(desk, 'receipts', say(texts, 'receipt.lead'), receipts);
  return [...opening(desk), ...discussed(desk), ...agreed(desk), proof];
}

/** A value of an entry among other words. */
const apart = (value: unknown) => isolated(String(value));

type Fill = (key: string, given: Record<string, unknown>) => string;
type Clock = (at: unknown) => string;

function hereLine(found: Found, fill: Fill, clock: Clock): string {
  const marks = found['marks'] as { at: number; present: boolean }[];
  const times = marks.map(({ at, present }) =>
    fill(present ? 'line.in' : 'line.out', { time: clock(at) }),
  );
  return fill('line.here', {
    name: found['name'],
    company: found['company'],
    times: times.join(', '),
  });
}

function objection(found: Found, fill: Fill, clock: Clock): string {
  const { author: name, company, phase, text } = found as Record<string, unknown>;
  const fixed = fill('objection.fixed', { name, company, phase, time: clock(found['at']) });
  return text ? `${fixed} “${apart(text)}”` : fixed;
}

function promise(found: Found, texts: Texts, owner: unknown): string {
  if (found['gone']) return say(texts, 'line.withdrawn');
  const due = found['dueOn'] ? `, ${found['dueOn']}` : '';
  return `${apart(found['text'])} (${apart(owner || say(texts, 'action.nobody'))}${due})`;
}

/** Approved commitments, as every reader of the minutes sees them. */
export function commitmentsOf(view: View): Found[] {
  const outlook: Outlook = { view, base: '', pageId: '', page: 'after' };
  return all(outlook, 'commitment').filter((found) => found['status'] === 'approved');
}

/** A text as Markdown shows it literally: its own marks escaped, one line that begins no block. */
function literal(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&=]/g, '\\$&')
    .replace(/\n+/g, ' ');
}

/** The minutes as Markdown. */
export function markdown(title: string, parts: Part[]): string {
  const lines = parts.flatMap((part) => [
    ...['', `## ${literal(part.heading)}`, ''],
    ...(part.text === '' ? [] : [...part.text.split('\n').map(literal), '']),
    ...part.lines.map((one) => `- ${literal(one)}`),
  ]);
  return `# ${literal(title)}\n${lines.join('\n')}\n`;
}
