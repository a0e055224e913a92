import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, type Bench, type Result, seats, seconds } from '../asked.ts';
import { freePort, startBare } from '../child.ts';
import { openCount, residentKb, syncTimes } from '../gauge.ts';
import type { Line } from '../line.ts';
import { type Side, tapFor, type Window } from '../load.ts';
import { bareDoors, bareSide, doorsOf, openAll, prepared, productSide } from '../ready.ts';
import { type Both, both, cut, diskRows, refusals, spread, trust, windowed } from '../rows.ts';
import { growTo, prepareRoom } from '../stage.ts';
import { quantile, type Row } from '../table.ts';

/** Seats that stop reading: a quarter sleeps, or a twentieth asks for more than it reads. */
const ASLEEP = 0.25;
const GREEDY = 0.05;
/** A greedy seat asks for everything this often; the product allows 20 a second. */
const LOOKS_PER_SECOND = 10;
/** Ideas on the board: a look is long enough to fill the kernel's buffers in the time. */
const IDEAS = 400;
/** Ideas that are tapped on: enough for one direction in a window. */
const TAPPED = 40;
const ROUNDS = 2;
const SYNCS = 60;
const POLL_MS = 100;

/** One server: `side` holds the seats that always read, `idle` those that may stop. */
interface Tried {
  side: Side;
  idle: Line[];
}

/** One window in which some seats did not read. */
interface Lagged extends Window {
  lagging: number;
  /** Most memory in the window over that before it, kB per lagging seat. */
  kbEach: number;
  cutCount: number;
  /** Until the last of them was cut. */
  cutMs: number;
}

interface Found {
  calm: Window[];
  asleep: Lagged[];
  greedy: Lagged[];
}

/** Looks at the server while seats lag: memory and how many lines it still holds. */
function watch({ server }: Side) {
  const startedMs = performance.now();
  const before = { kb: residentKb(server.pid), open: openCount(server.pid) };
  const seen = { kb: before.kb, gone: 0, goneMs: 0 };
  const timer = setInterval(() => {
    seen.kb = Math.max(seen.kb, residentKb(server.pid));
    const gone = before.open - openCount(server.pid);
    if (gone > seen.gone) Object.assign(seen, { gone, goneMs: performance.now() - startedMs });
  }, POLL_MS);
  return () => {
    clearInterval(timer);
    return { ...seen, kb: seen.kb - before.kb };
  };
}

/** The seats that stopped read on; those that were cut come in again. */
async function wake(tried: Tried, stopped: Line[]): Promise<void> {
  for (const line of stopped) line.wake();
  const read = () => stopped.reduce((sum, line) => sum + line.bytes, 0);
  for (let before = -1; before !== read(); ) {
    before = read();
    await sleep(500);
  }
  const back = await openAll(stopped.filter(({ closed }) => closed).map(({ door }) => door));
  tried.idle = [...tried.idle.filter(({ closed }) => !closed), ...back];
  await sleep(500);
}

async function lag(tried: Tried, kind: 'asleep' | 'greedy', time: number): Promise<Lagged> {
  const { side, idle } = tried;
  const all = side.lines.length + idle.length;
  const stopped: Line[] = idle.slice(0, Math.round(all * (kind === 'asleep' ? ASLEEP : GREEDY)));
  const watched = watch(side);
  for (const line of stopped) line.sleep();
  const ask = () => {
    for (const line of stopped) line.look(() => undefined);
  };
  const asking = kind === 'greedy' ? setInterval(ask, 1_000 / LOOKS_PER_SECOND) : undefined;
  const window = await tapFor(side, side.lines.length, time);
  clearInterval(asking);
  const { kb, gone, goneMs } = watched();
  await wake(tried, stopped);
  return {
    ...{ ...window, lagging: stopped.length, kbEach: kb / stopped.length, cutCount: gone },
    cutMs: gone >= stopped.length ? goneMs : Number.POSITIVE_INFINITY,
  };
}

const kinds = [
  ['a quarter asleep', 'asleep'],
  ['a twentieth greedy', 'greedy'],
] as const;

/** How much worse the others fare, held against the calm window of the same round. */
function harm(found: Both<Found>, kind: 'asleep' | 'greedy', of: (one: Window) => number[]) {
  const p99 = (one: Window | undefined) => quantile(one ? of(one) : [], 0.99) ?? Number.NaN;
  return found.map((one) => one[kind].map((window, at) => p99(window) / p99(one.calm[at])));
}

function rows(found: Both<Found>): Row[] {
  const of = <T>(pick: (one: Found) => T): Both<T> => [pick(found[0]), pick(found[1])];
  const calm = of((one) => one.calm);
  return [
    ...spread('all awake: tap → every screen', calm, (one) => one.ages),
    ...spread('all awake: tap → acknowledgement', calm, (one) => one.acks),
    ...kinds.flatMap(([name, kind]): Row[] => {
      // What greedy seats ask for is work: only their memory and their end are promised.
      const [mark, goal] = kind === 'asleep' ? [`P7 ${name}`, { most: 1.2 }] : [name];
      const lagged = of((one) => one[kind]);
      const [told, bareTold] = harm(found, kind, ({ ages }) => ages);
      const [acked, bareAcked] = harm(found, kind, ({ acks }) => acks);
      return [
        ...spread(`${name}: tap → every other screen`, lagged, (one) => one.ages),
        ...spread(`${name}: tap → acknowledgement`, lagged, (one) => one.acks),
        both(`${mark}: others' screens p99 over all awake`, '×', [told, bareTold], goal),
        both(`${mark}: others' acks p99 over all awake`, '×', [acked, bareAcked], goal),
        windowed(
          ...([`P7 ${name}: server memory per lagging seat`, 'MB', lagged] as const),
          (one) => one.kbEach / 1_024,
          { most: 4 },
        ),
        windowed(
          ...([`P7 ${name}: until the last is cut`, 's', lagged] as const),
          (one) => one.cutMs / 1_000,
          { most: 10 },
        ),
        windowed(`${name}: seats that stopped reading`, '', lagged, (one) => one.lagging),
        windowed(`${name}: of these cut`, '', lagged, (one) => one.cutCount),
      ];
    }),
    ...trust(calm),
  ];
}

/** Both servers with a look as long on the bare one as on the product. */
async function open(count: number) {
  const found = await prepared(async ({ url, link }) => {
    const stage = await prepareRoom(url, link, count);
    await growTo(stage, IDEAS);
    return stage;
  });
  const { server, made, dataDir } = found;
  const stage = { ...made, ideas: made.ideas.slice(0, TAPPED) };
  const lines = await openAll(doorsOf(stage, server));
  const bareServer = await startBare(await freePort(), lines[0]?.syncBytes);
  const bareLines = await openAll(bareDoors(count, bareServer, stage.summit));
  const readers = count - Math.round(count * ASLEEP);
  const tried: Both<Tried> = [
    {
      side: await productSide(server, stage, lines.slice(0, readers)),
      idle: lines.slice(readers),
    },
    {
      side: await bareSide(bareServer, stage, bareLines.slice(0, readers)),
      idle: bareLines.slice(readers),
    },
  ];
  return { tried, dataDir };
}

async function run({ seats: count = 0, seconds: time = 0 }: Asked): Promise<Result> {
  const { tried, dataDir } = await open(count);
  const found: Both<Found> = [
    { calm: [], asleep: [], greedy: [] },
    { calm: [], asleep: [], greedy: [] },
  ];
  const synced: number[] = [];
  for (const { side } of tried) await tapFor(side, side.lines.length, 1);
  for (let at = 0; at < ROUNDS; at += 1) {
    for (const which of [0, 1] as const) {
      const [one, { calm, asleep, greedy }] = [tried[which], found[which]];
      calm.push(await tapFor(one.side, one.side.lines.length, time));
      asleep.push(await lag(one, 'asleep', time));
      greedy.push(await lag(one, 'greedy', time));
    }
    synced.push(...syncTimes(dataDir, SYNCS));
  }
  const [refused = {}, bareRefused = {}] = found.map(({ calm, asleep, greedy }) =>
    refusals([...calm, ...asleep, ...greedy]),
  );
  const shut = cut(tried.map(({ side }) => side));
  return {
    rows: [...rows(found), ...diskRows(synced)],
    notes: [
      `Refused: ${JSON.stringify({ product: refused, bare: bareRefused })}; readers cut: ${shut}.`,
      'Memory is that of the server process; what its kernel holds for a line is not in it.',
    ],
    facts: { refused: { product: refused, bare: bareRefused }, readersCut: shut },
  };
}

/** Seats that stop reading. */
export const slow: Bench = {
  says: 'a quarter of the seats stops reading: what it costs the others, and when they are cut',
  options: {
    seats: seats('people in the room', 400),
    seconds: seconds('each of six windows on each side', 15, 40),
  },
  help: `The reading seats tap once a second each. Asleep: a quarter of the seats stops reading, as
sleeping phones do; the kernel takes about 5 MB for each before the server can notice. Greedy: a
twentieth asks for everything ten times a second and reads nothing, so that the kernel is full in
seconds. A seat counts as cut when the server has closed its socket. "never" is: not in a window.`,
  run,
};
