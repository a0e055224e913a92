import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, type Bench, type Result, seats, seconds } from '../asked.ts';
import { beside } from '../child.ts';
import { residentKb, syncTimes } from '../gauge.ts';
import { type Side, tapFor, type Window } from '../load.ts';
import { ready } from '../ready.ts';
import { type Both, both, cut, diskRows, refusals, spread, trust, windowed } from '../rows.ts';
import { growTo, IDEAS } from '../stage.ts';
import { quantile, type Row } from '../table.ts';

const WINDOW_SECONDS = 5;
const SYNCS = 60;
/** Commands a second of the flooder: what one core of the driver's side can send. */
const FLOOD_PER_SECOND = 30_000;
/** Taps a second of each quiet seat. */
const TAPS_EACH = 4;

/** One server, and the door of the seat that floods. */
interface Tried {
  side: Side;
  cookie: string;
  summit: string;
  /** An idea that nobody else taps on. */
  idea: string;
}

/** What became of the flooder. */
interface Flooder {
  sent: number;
  ok: number;
  refused: Record<string, number>;
  /** Until the server cut it, ms; negative when it did not. */
  cutMs: number;
  seconds: number;
}

interface Flooded extends Window {
  flooder: Flooder;
  /** Server memory after the window over that before it. */
  grownKb: number;
}

interface Found {
  calm: Window[];
  flooded: Flooded[];
}

async function flooded({ side, cookie, summit, idea }: Tried, time: number): Promise<Flooded> {
  const { port, pid } = side.server;
  const given = [String(port), cookie, summit, idea, String(FLOOD_PER_SECOND)];
  const flooder = await beside('scripts/measure/flooder.ts', ...given);
  await flooder.heard();
  await sleep(500);
  const before = residentKb(pid);
  flooder.say('begin');
  const window = await tapFor(side, side.lines.length * TAPS_EACH, time);
  flooder.say('stop');
  const became = (await flooder.heard()) as Flooder;
  const grownKb = residentKb(pid) - before;
  // What is still on its way is refused before the next window begins.
  await sleep(2_000);
  return { ...window, flooder: became, grownKb };
}

const refusedOf = ({ flooder }: Flooded) =>
  Object.values(flooder.refused).reduce((sum, one) => sum + one, 0);

function rows(found: Both<Found>): Row[] {
  const of = <T>(pick: (one: Found) => T): Both<T> => [pick(found[0]), pick(found[1])];
  const [calm, flood] = [of((one) => one.calm), of((one) => one.flooded)];
  const harm = (pick: (one: Window) => number[]) =>
    of((one) =>
      one.flooded.map((window, at) => {
        const before = quantile(one.calm[at] ? pick(one.calm[at]) : [], 0.99);
        return (quantile(pick(window), 0.99) ?? Number.NaN) / (before ?? Number.NaN);
      }),
    );
  const each = (name: string, unit: string, pick: (one: Flooded) => number | undefined) =>
    windowed(name, unit, flood, pick);
  return [
    ...spread('quiet: tap → acknowledgement', calm, (one) => one.acks),
    ...spread('flooded: tap → acknowledgement', flood, (one) => one.acks),
    both(
      `P9 others' acks p99, flooded over quiet`,
      '×',
      harm(({ acks }) => acks),
      { most: 2 },
    ),
    ...spread('quiet: tap → every screen', calm, (one) => one.ages),
    ...spread('flooded: tap → every screen', flood, (one) => one.ages),
    both(
      `others' screens p99, flooded over quiet`,
      '×',
      harm(({ ages }) => ages),
    ),
    each('flooder: commands sent', '1/s', ({ flooder }) => flooder.sent / flooder.seconds),
    each('flooder: commands taken', '1/s', ({ flooder }) => flooder.ok / flooder.seconds),
    each('flooder: commands refused', '1/s', (one) => refusedOf(one) / one.flooder.seconds),
    each('flooder: cut after', 'ms', ({ flooder: { cutMs } }) =>
      cutMs < 0 ? Number.POSITIVE_INFINITY : cutMs,
    ),
    each('flooded: server CPU', 'cores', (one) => one.cpuMicros / 1e6 / one.seconds),
    each('flooded: server memory grown', 'MB', ({ grownKb }) => grownKb / 1_024),
    ...trust(calm),
  ];
}

async function run({ seats: count = 0, seconds: time = 0 }: Asked): Promise<Result> {
  const { product, bare, stage, spare, dataDir } = await ready(count, 1);
  await growTo(stage, IDEAS + 1);
  const { summit, ideas } = stage;
  const [door] = spare;
  const idea = ideas.at(-1) ?? '';
  const tried: Both<Tried> = [
    { side: product, summit, idea, cookie: door?.cookie ?? '' },
    { side: bare, summit, idea, cookie: '' },
  ];
  const found: Both<Found> = [
    { calm: [], flooded: [] },
    { calm: [], flooded: [] },
  ];
  const synced: number[] = [];
  const windows = Math.ceil(time / WINDOW_SECONDS);
  for (const { side } of tried) await tapFor(side, side.lines.length * TAPS_EACH, 1);
  for (let at = 0; at < windows; at += 1) {
    for (const which of [0, 1] as const) {
      const { side } = tried[which];
      found[which].calm.push(await tapFor(side, side.lines.length * TAPS_EACH, time / windows));
      found[which].flooded.push(await flooded(tried[which], time / windows));
    }
    synced.push(...syncTimes(dataDir, SYNCS));
  }
  const [refused = {}, bareRefused = {}] = found.map((one) =>
    refusals([...one.calm, ...one.flooded]),
  );
  const answers = found[0].flooded.map(({ flooder }) => flooder.refused);
  const shut = cut([product, bare]);
  return {
    rows: [...rows(found), ...diskRows(synced)],
    notes: [
      `Refused: ${JSON.stringify({ product: refused, bare: bareRefused })}; lines lost: ${shut}.`,
      `The product refused the flooder with ${JSON.stringify(answers)}.`,
    ],
    facts: { refused: { product: refused, bare: bareRefused }, flooder: answers, linesLost: shut },
  };
}

/** One seat sends as much as it can. */
export const flood: Bench = {
  says: 'one seat sends commands at line rate: what it costs the others, and how it ends',
  options: {
    seats: seats('quiet seats beside the flooder', 50),
    seconds: seconds('quiet, and flooded, on each side', 20),
  },
  help: `The quiet seats tap four times a second each, alone and beside a seat that sends up to
${FLOOD_PER_SECOND} commands a second from another process, every one with an id of its own, and
reads all answers. Sent counts what the server has read or the kernel holds; "never" cut means that
the line was still open at the end of the window.`,
  run,
};
