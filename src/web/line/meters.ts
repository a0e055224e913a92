import { createHash, timingSafeEqual } from 'node:crypto';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { REFUSALS } from '../../summit/summit.ts';
import { DOOR_ERRORS } from '../answers.ts';

/** Upper edges of the histograms, s: from a memory's answer to a disk that hardly answers. */
const EDGES_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Answers told by name. How many texts are held is nobody's to count, so their codes are one. */
const HOLDS = ['own-hold', 'hold-decided'];
const NAMED = new Set<string>([...REFUSALS, ...DOOR_ERRORS].filter((one) => !HOLDS.includes(one)));

/** Why the house ended a line: its reader was too slow, or its writer too fast. */
export type Why = 'slow' | 'flood';

/** What the house counts of itself. No label carries an id or anybody's words. */
export interface Meters {
  /** One command was answered, `seconds` after it came; without them it was never looked at. */
  answered(reply: { ok: boolean; code?: string }, seconds?: number): void;
  /** One frame was told to one stream, however many listen. */
  told(): void;
  /** The house ended a line. */
  cut(why: Why): void;
  /** Whether the record takes nothing at present. */
  readOnly(on: boolean): void;
  /** One group was kept by the record in so many seconds. */
  appended(seconds: number): void;
  /** Where the numbers of open lines and rooms are read when somebody looks. */
  watch(now: { seats(): number; rooms(): number }): void;
  /** Everything in the text format of Prometheus, and that format's name. */
  text(): Promise<string>;
  readonly type: string;
}

/** Opens a set of meters of its own; process metrics are watched from the first look on. */
export function openMeters(): Meters {
  const registry = new Registry();
  const made = (name: string, help: string) => ({
    ...{ name: `common_ground_${name}`, help, registers: [registry] },
  });
  let now = { seats: () => 0, rooms: () => 0 };
  new Gauge({
    ...made('seats', 'Open lines.'),
    collect() {
      this.set(now.seats());
    },
  });
  new Gauge({
    ...made('rooms', 'Summits open in memory.'),
    collect() {
      this.set(now.rooms());
    },
  });
  const commands = new Counter({
    ...made('commands_total', 'Commands by their answer: ok, or a code of the closed lists.'),
    labelNames: ['answer'],
  });
  const answers = new Histogram({
    ...made('answer_seconds', 'From receiving a command to its acknowledgement.'),
    buckets: EDGES_S,
  });
  const frames = new Counter(made('frames_told_total', 'Frames told to streams.'));
  const cuts = new Counter({
    ...made('lines_cut_total', 'Lines the house ended, by why.'),
    labelNames: ['why'],
  });
  const readOnly = new Gauge(made('read_only', '1 while the record takes nothing.'));
  const appends = new Histogram({
    ...made('append_seconds', 'Keeping one group of commands in the record.'),
    buckets: EDGES_S,
  });
  for (const why of ['slow', 'flood']) cuts.inc({ why }, 0);
  // What an alert asks the growth of must be there before it grows.
  for (const answer of ['ok', 'our-fault', 'not-kept', 'read-only']) commands.inc({ answer }, 0);
  let processWatched = false;
  return {
    answered({ ok, code = '' }, seconds) {
      commands.inc({ answer: ok ? 'ok' : NAMED.has(code) ? code : 'refused' });
      if (seconds !== undefined) answers.observe(seconds);
    },
    told: () => frames.inc(),
    cut: (why) => cuts.inc({ why }),
    readOnly: (on) => readOnly.set(on ? 1 : 0),
    appended: (seconds) => appends.observe(seconds),
    watch(given) {
      now = given;
    },
    text() {
      if (!processWatched) collectDefaultMetrics({ register: registry });
      processWatched = true;
      return registry.metrics();
    },
    type: registry.contentType,
  };
}

/** Whether a request bears the token, compared in the same time wherever they differ. */
export function bears(header: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return token !== '' && timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`));
}
