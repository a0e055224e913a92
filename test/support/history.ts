import { type Frames, frameFaults, Screen, type Streams } from './historyFrames.ts';

/** What a command puts into effect, as a checker can count it. */
export type Effect =
  /** Something new, told apart by its mark. */
  | { adds: string }
  /** A place that its own person alone writes, one command after another, and what it then holds. */
  | { sets: string; to: string }
  /** A number that only commands of this history change. */
  | { counts: string; by: number };

/** What a try was answered, as a browser hears it. */
export interface Answered {
  ok: boolean;
  code?: string;
  [extra: string]: unknown;
}

/** One sending of a command; a command is tried again under the same name. */
export interface Try {
  /** Person and command id. */
  command: string;
  effect: Effect;
  /** When it was sent and when it was answered, counted in notes; 0 while unanswered. */
  askedAt: number;
  answeredAt: number;
  answer?: Answered;
}

/** What is in effect at the end, as a page opened then shows it. */
export interface Truth {
  marks: string[];
  places: Record<string, string>;
  counts: Record<string, number>;
}

/** Everything that went wrong between people and a room (promises P1 to P5). */
export type AnomalyKind =
  /** Acknowledged, and not in effect. */
  | 'lost'
  /** In effect more than once. */
  | 'twice'
  /** In effect although it was refused, or never asked. */
  | 'unasked'
  /** One command, two answers. */
  | 'answers differ'
  /** A counter left something out, came again, or went back. */
  | 'gap'
  | 'duplicate'
  | 'reversal'
  /** Two screens heard different things under one counter. */
  | 'frames differ'
  /** Two screens saw two entries in different order. */
  | 'order'
  /** What a screen holds at the end is not what a fresh one is given. */
  | 'stale';

/** One thing that went wrong, said for a person who looks for the cause. */
export interface Anomaly {
  kind: AnomalyKind;
  said: string;
}

/** Answers that say "not now": the same command is sent again. */
const PASSING = ['too-fast', 'not-kept', 'read-only', 'moving-house', 'our-fault'];

/** Whether an answer settles a command: done, or refused for good. */
export function settles(answer: Answered | undefined): boolean {
  return answer !== undefined && (answer.ok || !PASSING.includes(answer.code ?? ''));
}

/** Writes down what every browser sends, is answered and hears, in one order of time. */
export class Log {
  readonly tries: Try[] = [];
  readonly screens: Screen[] = [];
  readonly #frames: Frames = new Map();
  #now = 0;

  /** Notes a sending; what it is answered is noted by calling the answer. */
  asked(command: string, effect: Effect): (answer: Answered) => void {
    this.#now += 1;
    const one: Try = { command, effect, askedAt: this.#now, answeredAt: 0 };
    this.tries.push(one);
    return (answer) => {
      this.#now += 1;
      one.answeredAt = this.#now;
      one.answer = answer;
    };
  }

  /** A screen that begins to listen. */
  screen(name: string, streams: Streams, lossy = false): Screen {
    const screen = new Screen(name, streams, this.#frames, lossy);
    this.screens.push(screen);
    return screen;
  }
}

/** Every try of each command, in the order in which commands were first asked. */
function commandsOf(tries: Try[]): Try[][] {
  const found = new Map<string, Try[]>();
  for (const one of tries) found.set(one.command, [...(found.get(one.command) ?? []), one]);
  return [...found.values()];
}

type Fate = 'done' | 'refused' | 'unknown';

/** What became of a command as far as its askers were told. */
function fateOf(tries: Try[]): Fate {
  if (tries.some(({ answer }) => answer?.ok)) return 'done';
  return tries.every(({ answer }) => answer && settles(answer)) ? 'refused' : 'unknown';
}

/** One command has one answer: as it was done once, it is answered for ever. */
function answerFaults(commands: Try[][]): Anomaly[] {
  return commands.flatMap((tries) => {
    const done = tries.filter(({ answer }) => answer?.ok);
    const [first] = done;
    if (!first) return [];
    const other = done.find(({ answer }) => !same(answer, first.answer));
    // A try on its way beside the one that was done may still have met a room that refused it.
    const late = tries.find(
      ({ answer, askedAt }) => settles(answer) && !answer?.ok && askedAt > first.answeredAt,
    );
    if (!other && !late) return [];
    const answers = tries.map(({ answer }) => JSON.stringify(answer)).join(' | ');
    return [{ kind: 'answers differ', said: `${first.command}: ${answers}` }];
  });
}

function markFaults(commands: Try[][], { marks }: Truth): Anomaly[] {
  const count = new Map<string, number>();
  for (const mark of marks) count.set(mark, (count.get(mark) ?? 0) + 1);
  const may = new Set<string>();
  const faults: Anomaly[] = [];
  for (const tries of commands) {
    const effect = tries[0]?.effect;
    if (!effect || !('adds' in effect)) continue;
    const fate = fateOf(tries);
    if (fate !== 'refused') may.add(effect.adds);
    if (fate === 'done' && !count.has(effect.adds))
      faults.push({ kind: 'lost', said: `${tries[0]?.command}: ${effect.adds}` });
  }
  for (const [mark, times] of count) {
    if (times > 1) faults.push({ kind: 'twice', said: `${times} times ${mark}` });
    if (!may.has(mark)) faults.push({ kind: 'unasked', said: mark });
  }
  return faults;
}

/** What each place may hold: the last that was done, or anything unanswered after it. */
function placeFaults(commands: Try[][], { places }: Truth): Anomaly[] {
  const may = new Map<string, Set<string>>();
  for (const tries of commands) {
    const effect = tries[0]?.effect;
    if (!effect || !('sets' in effect)) continue;
    const fate = fateOf(tries);
    const before = may.get(effect.sets) ?? new Set(['']);
    if (fate === 'done') may.set(effect.sets, new Set([effect.to]));
    if (fate === 'unknown') may.set(effect.sets, new Set([...before, effect.to]));
    if (fate === 'refused') may.set(effect.sets, before);
  }
  return [...may].flatMap(([place, allowed]): Anomaly[] => {
    const found = places[place] ?? '';
    if (allowed.has(found)) return [];
    const said = `${place} holds "${found}", not ${[...allowed].map((one) => `"${one}"`).join(' or ')}`;
    return [{ kind: 'lost', said }];
  });
}

function countFaults(commands: Try[][], { counts }: Truth): Anomaly[] {
  const range = new Map<string, [number, number]>();
  for (const tries of commands) {
    const effect = tries[0]?.effect;
    if (!effect || !('counts' in effect)) continue;
    const [least, most] = range.get(effect.counts) ?? [0, 0];
    const fate = fateOf(tries);
    const low = fate === 'done' ? effect.by : fate === 'unknown' ? Math.min(0, effect.by) : 0;
    const high = fate === 'done' ? effect.by : fate === 'unknown' ? Math.max(0, effect.by) : 0;
    range.set(effect.counts, [least + low, most + high]);
  }
  const names = new Set([...range.keys(), ...Object.keys(counts)]);
  return [...names].flatMap((name): Anomaly[] => {
    const [least, most] = range.get(name) ?? [0, 0];
    const found = counts[name] ?? 0;
    if (found < least) return [{ kind: 'lost', said: `${name} is ${found}, at least ${least}` }];
    if (found > most) return [{ kind: 'twice', said: `${name} is ${found}, at most ${most}` }];
    return [];
  });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Everything that went wrong in a history; nothing when every promise was kept. */
export function anomalies({ tries, screens }: Log, truth: Truth): Anomaly[] {
  const commands = commandsOf(tries);
  return [
    ...answerFaults(commands),
    ...markFaults(commands, truth),
    ...placeFaults(commands, truth),
    ...countFaults(commands, truth),
    ...frameFaults(screens),
  ];
}
