import type { Result } from '../asked.ts';
import { type Joined, joinRows } from '../joins.ts';
import type { Side, Window } from '../load.ts';
import { type Both, both, cut, diskRows, per, refusals, spread, trust, windowed } from '../rows.ts';
import type { Row } from '../table.ts';
import type { Round, Spike } from '../votes.ts';

/** Everything measured on one side. */
export interface Measured {
  full: Window[];
  calm: Window[];
  spikes: Spike[];
  rounds: Round[];
  /** A few taps on a board of forty ideas, and on one of 2,000. */
  few: Window[];
  grown: Window[];
  lost: number;
}

/** Everything measured in one run. */
export interface Run {
  seats: number;
  product: Measured;
  bare: Measured;
  synced: number[];
  joins: { ours: Joined; theirs: Joined; sizes: Joined[] };
  startMs: number;
}

const bytesEach = ({ bytes, deliveries }: Window) => per(bytes, deliveries);

/** Rows 1 to 4: an even load, one tap for each seat and second, or one a beat. */
function loadRows(of: <T>(pick: (side: Measured) => T) => Both<T>): Row[] {
  const full = of(({ full }) => full);
  const calm = of(({ calm }) => calm);
  return [
    ...spread('1 tap → every screen', full, (one) => one.ages, { ratio: 1.05 }),
    ...spread('tap → last screen', full, (one) => one.toAll),
    ...spread('2 tap → durable acknowledgement', full, (one) => one.acks, { ratio: 0.5 }),
    windowed(
      ...(['3 server CPU per delivered update', 'µs', calm] as const),
      (one) => per(one.cpuMicros, one.deliveries),
      { ratio: 0.8 },
    ),
    windowed(
      ...(['4 server CPU per tap, all in', 'µs', full] as const),
      (one) => per(one.cpuMicros, one.acks.length),
      { ratio: 1.25 },
    ),
    ...trust(full),
  ];
}

/** Rows 6 and 7: everybody at once, and what of it is still there at the end. */
function spikeRows(seats: number, of: <T>(pick: (side: Measured) => T) => Both<T>): Row[] {
  const spikes = of(({ spikes }) => spikes);
  const rounds = of(({ rounds }) => rounds);
  const goal = { ratio: 1.5 };
  const sum = (list: readonly (number | undefined)[]) =>
    list.some((one) => one === undefined)
      ? undefined
      : list.reduce<number>((all, one) => all + (one ?? 0), 0);
  return [
    windowed(`6 ${seats} tap at once: last ack`, 'ms', spikes, (one) => one.lastAckMs, goal),
    windowed(`6 ${seats} tap at once: all see it`, 'ms', spikes, (one) => one.allMs, goal),
    windowed(`6 ${seats} dots at once: last ack`, 'ms', rounds, (one) => one.spike.lastAckMs, goal),
    windowed('6 reveal → last seat', 'ms', rounds, (one) => one.revealMs, goal),
    both(
      '7 acknowledged taps lost',
      '',
      of(({ lost }) => lost),
      { most: 0 },
    ),
    both(
      ...(['7 acknowledged dots lost', ''] as const),
      of((side) => sum(side.rounds.map(({ lostDots }) => lostDots))),
      { most: 0 },
    ),
    both(
      ...(['taps and dots of the spikes not acknowledged', ''] as const),
      of(({ spikes, rounds }) => {
        return sum([...spikes, ...rounds.map(({ spike }) => spike)].map(({ missing }) => missing));
      }),
      { most: 0 },
    ),
  ];
}

/** Row 9: what a seat receives for one update. */
function boardRows(of: <T>(pick: (side: Measured) => T) => Both<T>): Row[] {
  const [small, large] = [of(({ few }) => few), of(({ grown }) => grown)];
  const growth = of(({ few, grown }) =>
    grown.map((one, at) => (bytesEach(one) ?? Number.NaN) / (bytesEach(few[at] ?? one) ?? 0)),
  );
  return [
    windowed('9 bytes per update, 40 ideas', 'B', small, bytesEach),
    windowed('9 bytes per update, 2,000 ideas', 'B', large, bytesEach),
    both('9 growth of an update with the board', '×', growth, { most: 1.02 }),
  ];
}

/** The table of one run. */
export function roomRows(run: Run, sides: Both<Side>): Result {
  const of = <T>(pick: (side: Measured) => T): Both<T> => [pick(run.product), pick(run.bare)];
  const { ours, theirs, sizes } = run.joins;
  const [product, bare] = of(({ full, calm, few, grown }) =>
    refusals([...full, ...calm, ...few, ...grown]),
  );
  const [shut, bareShut] = [cut([sides[0]]), cut([sides[1]])];
  return {
    rows: [
      ...loadRows(of),
      ...spikeRows(run.seats, of),
      ...boardRows(of),
      ...joinRows(ours, theirs, sizes),
      both('start with the prepared record', 'ms', [run.startMs, undefined]),
      ...diskRows(run.synced),
    ],
    notes: [
      `Refused: ${JSON.stringify({ product, bare })}; lines lost: ${shut} and ${bareShut}.`,
      'Figures are those of the middle window; the bare server keeps and checks nothing.',
    ],
    facts: { refused: { product, bare }, linesLost: { product: shut, bare: bareShut } },
  };
}
