import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, type Bench, type Result, seats, seconds } from '../asked.ts';
import { freePort, startBare } from '../child.ts';
import { syncTimes } from '../gauge.ts';
import { lost, type Side, tapFor, type Window } from '../load.ts';
import { bareSide, prepared, productSide } from '../ready.ts';
import { type Both, both, cut, diskRows, refusals, spread, trust, windowed } from '../rows.ts';
import { prepareRoom, type Stage } from '../stage.ts';
import { quantile, type Row } from '../table.ts';

const WINDOW_SECONDS = 5;
const SYNCS = 60;
/** Seats of a quiet summit, and its taps a second. */
const QUIET_SEATS = 10;
const QUIET_PER_SECOND = 6;

/** One server with its rooms. */
interface Housed {
  busy: Side;
  quiet: Side[];
}

/** Times of all quiet rooms in one window, ms. */
interface Quiet {
  acks: number[];
  ages: number[];
}

interface Found {
  idle: Quiet[];
  disturbed: Quiet[];
  busy: Window[];
  quiet: Window[];
}

/** Every quiet room taps a little, each at its own moment. */
async function tapQuietly(quiet: Side[], time: number): Promise<Window[]> {
  const everyMs = 1_000 / QUIET_PER_SECOND;
  return Promise.all(
    quiet.map(async (side, at) => {
      await sleep((at * everyMs) / quiet.length);
      return tapFor(side, QUIET_PER_SECOND, time);
    }),
  );
}

const merged = (windows: Window[]): Quiet => ({
  acks: windows.flatMap(({ acks }) => acks),
  ages: windows.flatMap(({ ages }) => ages),
});

async function pair({ busy, quiet }: Housed, found: Found, time: number): Promise<void> {
  const idle = await tapQuietly(quiet, time);
  found.idle.push(merged(idle));
  const [loud, disturbed] = await Promise.all([
    tapFor(busy, busy.lines.length, time + 1),
    sleep(500).then(() => tapQuietly(quiet, time)),
  ]);
  found.busy.push(loud);
  found.disturbed.push(merged(disturbed));
  found.quiet.push(...idle, ...disturbed);
  await sleep(300);
}

function rows(found: Both<Found>, summits: number): Row[] {
  const of = <T>(pick: (one: Found) => T): Both<T> => [pick(found[0]), pick(found[1])];
  const [idle, disturbed] = [of((one) => one.idle), of((one) => one.disturbed)];
  const busy = of((one) => one.busy);
  const p99 = (list: number[] | undefined) => quantile(list ?? [], 0.99) ?? Number.NaN;
  const harm = (pick: (one: Quiet) => number[]) =>
    of((one) =>
      one.disturbed.map((window, at) => {
        const before = one.idle[at];
        return p99(pick(window)) / p99(before && pick(before));
      }),
    );
  const quiet = `${summits - 1} quiet`;
  return [
    ...spread(`${quiet}, idle: tap → acknowledgement`, idle, ({ acks }) => acks),
    ...spread(`${quiet}, one busy: tap → acknowledgement`, disturbed, ({ acks }) => acks),
    both(
      'P9 quiet acks p99, one busy over idle',
      '×',
      harm(({ acks }) => acks),
      { most: 2 },
    ),
    ...spread(`${quiet}, idle: tap → every screen`, idle, ({ ages }) => ages),
    ...spread(`${quiet}, one busy: tap → every screen`, disturbed, ({ ages }) => ages),
    both(
      'quiet screens p99, one busy over idle',
      '×',
      harm(({ ages }) => ages),
    ),
    ...spread('busy: tap → acknowledgement', busy, ({ acks }) => acks),
    ...spread('busy: tap → every screen', busy, ({ ages }) => ages),
    windowed('quiet taps in a window', '', idle, ({ acks }) => acks.length),
    ...trust(busy),
  ];
}

async function open(summits: number, count: number) {
  const { server, made, dataDir } = await prepared(async ({ url, link }) => {
    const quiet: Stage[] = [];
    while (quiet.length < summits - 1) quiet.push(await prepareRoom(url, link, QUIET_SEATS));
    return { busy: await prepareRoom(url, link, count), quiet };
  });
  const bareServer = await startBare(await freePort());
  const housed: Both<Housed> = [
    { busy: await productSide(server, made.busy), quiet: [] },
    { busy: await bareSide(bareServer, made.busy), quiet: [] },
  ];
  for (const stage of made.quiet) {
    housed[0].quiet.push(await productSide(server, stage));
    housed[1].quiet.push(await bareSide(bareServer, stage));
  }
  return { housed, dataDir };
}

async function run({ seats: count = 0, seconds: time = 0, summits = 0 }: Asked): Promise<Result> {
  const { housed, dataDir } = await open(summits, count);
  const none = (): Found => ({ idle: [], disturbed: [], busy: [], quiet: [] });
  const found: Both<Found> = [none(), none()];
  const synced: number[] = [];
  for (const { busy, quiet } of housed) {
    await tapFor(busy, busy.lines.length, 1);
    await tapQuietly(quiet, 1);
  }
  await sleep(1_000);
  const windows = Math.ceil(time / WINDOW_SECONDS);
  for (let at = 0; at < windows; at += 1) {
    for (const which of [0, 1] as const) await pair(housed[which], found[which], time / windows);
    synced.push(...syncTimes(dataDir, SYNCS));
  }
  const [missing, bareMissing] = [await lostOf(housed[0]), await lostOf(housed[1])];
  const [refused = {}, bareRefused = {}] = found.map((one) =>
    refusals([...one.busy, ...one.quiet]),
  );
  const shut = cut(housed.flatMap(({ busy, quiet }) => [busy, ...quiet]));
  return {
    rows: [
      ...rows(found, summits),
      both('7 acknowledged taps lost', '', [missing, bareMissing], { most: 0 }),
      ...diskRows(synced),
    ],
    notes: [
      `Refused: ${JSON.stringify({ product: refused, bare: bareRefused })}; lines lost: ${shut}.`,
    ],
    facts: { refused: { product: refused, bare: bareRefused }, linesLost: shut },
  };
}

async function lostOf({ busy, quiet }: Housed): Promise<number> {
  let missing = 0;
  for (const side of [busy, ...quiet]) missing += await lost(side);
  return missing;
}

/** Many summits in one process. */
export const rooms: Bench = {
  says: 'many summits in one process, one of them busy: what the quiet ones notice',
  options: {
    seats: seats('people in the busy summit', 500),
    seconds: seconds('idle, and beside the busy one, on each side', 20),
    summits: { says: 'summits in the process', normally: 20, least: 2, most: 50 },
  },
  help: `Each quiet summit has ${QUIET_SEATS} seats and ${QUIET_PER_SECOND} taps a second; the busy
one has a tap for each seat and second. Idle and busy windows alternate on both servers.`,
  run,
};
