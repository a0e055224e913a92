import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, type Bench, type Result, seats, seconds } from '../asked.ts';
import { folder } from '../child.ts';
import { lostAt, tapHalves, type Window } from '../cluster/halves.ts';
import { type Loss, loseNode } from '../cluster/loss.ts';
import { Ground, type Served, served } from '../cluster/nodes.ts';
import { syncTimes } from '../gauge.ts';
import { backWithinMs } from '../kept.ts';
import { type Both, both, diskRows, spread, windowed } from '../rows.ts';
import { quantile, type Row } from '../table.ts';

const WINDOW_SECONDS = 5;
const RATES = [10, 100] as const;
const SYNCS = 60;
/** Row 18: remote p99 over local p99. */
const GOAL = { most: 2 };

/** Windows of both sides at one rate. */
type Found = Both<Window[]>;

const total = (list: readonly Window[], of: (one: Window) => number) =>
  list.reduce((sum, one) => sum + of(one), 0);

function cores(at: number) {
  return ({ cpuMicros, seconds: time }: Window) => {
    const micros = cpuMicros[at];
    return micros === undefined ? undefined : micros / 1e6 / time;
  };
}

/** How much later the other half knows, p99. */
function further({ local, remote }: Window): number {
  return (quantile(remote, 0.99) ?? Number.NaN) / (quantile(local, 0.99) ?? Number.NaN);
}

function rows(perSecond: number, found: Found): Row[] {
  const mark = `${perSecond}/s`;
  const sums = (name: string, of: (one: Window) => number) =>
    both(`${mark}: ${name}`, '', [total(found[0], of), total(found[1], of)], { most: 0 });
  return [
    ...spread(`${mark}: tap → screens of its node`, found, ({ local }) => local),
    ...spread(`${mark}: tap → screens of the other node`, found, ({ remote }) => remote),
    windowed(`18 ${mark}: other node's screens p99 over its own`, '×', found, further, GOAL),
    ...spread(`${mark}: tap → durable acknowledgement`, found, ({ acks }) => acks),
    windowed(`${mark}: first node CPU`, 'cores', found, cores(0)),
    windowed(`${mark}: second node CPU`, 'cores', found, cores(1)),
    windowed(`${mark}: driver CPU`, 'cores', found, (one) => one.driverMicros / 1e6 / one.seconds),
    windowed(`${mark}: PostgreSQL and others`, 'cores', found, (one) => one.otherCores),
    windowed(`${mark}: driver late at worst`, 'ms', found, (one) => one.lateMs),
    sums('taps unanswered', (one) => one.unanswered),
    sums('taps not told to every screen', (one) => one.unheard),
  ];
}

function lossRows({ times, taps, acknowledged, acksAfter, lost }: Loss): Row[] {
  const row = (name: string, unit: string, product: number | undefined, most?: number): Row =>
    both(name, unit, [product, undefined], most === undefined ? undefined : { most });
  const most = backWithinMs(times.length);
  return [
    row('kill → half of its seats synced', 'ms', quantile(times, 0.5)),
    row('kill → 95 % of its seats synced', 'ms', quantile(times, 0.95)),
    row('P8 kill → all its seats synced', 'ms', quantile(times, 1), most),
    row('seats that did not come back', '', times.filter((ms) => !Number.isFinite(ms)).length, 0),
    row('after the kill: tap → acknowledgement, p99', 'ms', quantile(acksAfter, 0.99)),
    row('taps around the kill', '', taps),
    row('of these acknowledged', '', acknowledged),
    row('7 acknowledged taps lost with the node', '', lost, 0),
  ];
}

function refusals(windows: readonly Window[], loss?: Loss): Record<string, number> {
  const all: Record<string, number> = {};
  for (const { refused } of [...windows, ...(loss ? [loss] : [])]) {
    for (const [code, count] of Object.entries(refused)) all[code] = (all[code] ?? 0) + count;
  }
  return all;
}

/** Alternates windows of both sides at one rate. */
async function atRate(sides: Both<Served>, perSecond: number, time: number): Promise<Found> {
  const found: Found = [[], []];
  const windows = Math.ceil(time / WINDOW_SECONDS);
  for (let at = 0; at < windows; at += 1) {
    for (const which of [0, 1] as const) {
      found[which].push(await tapHalves(sides[which].halves, perSecond, time / windows));
      await sleep(300);
    }
  }
  return found;
}

async function measured(ground: Ground, count: number, time: number): Promise<Result> {
  const sides = [await served(ground, count, 2), await served(ground, count, 1)] as const;
  await sleep(1_000);
  // A second that is not counted, so that the code of all three is warm.
  for (const { halves } of sides) await tapHalves(halves, 100, 1);
  const [slow, fast] = [await atRate(sides, RATES[0], time), await atRate(sides, RATES[1], time)];
  const synced = syncTimes(folder(), SYNCS);
  const lost: (number | undefined)[] = [];
  for (const { halves } of sides) {
    const line = halves.lines[1]?.[0];
    lost.push(line && (await lostAt(line, halves)));
  }
  const loss = await loseNode(sides[0], RATES[1], Math.min(time, WINDOW_SECONDS));
  const product = refusals([...slow[0], ...fast[0]], loss);
  const bare = refusals([...slow[1], ...fast[1]]);
  return {
    rows: [
      ...rows(RATES[0], slow),
      ...rows(RATES[1], fast),
      both('7 acknowledged taps lost in the windows', '', [lost[0], lost[1]], { most: 0 }),
      ...lossRows(loss),
      ...diskRows(synced),
    ],
    notes: [
      'Product: two nodes, half of the seats at each. Bare: one node that has all the seats.',
      `Refused: ${JSON.stringify({ product, bare })}.`,
    ],
    facts: { refused: { product, bare } },
  };
}

async function run({ seats: count = 0, seconds: time = 0 }: Asked): Promise<Result> {
  const ground = await Ground.open();
  return measured(ground, count, time).finally(() => ground.close());
}

/** Two nodes on one database beside one node. */
export const cluster: Bench = {
  says: 'two nodes on one PostgreSQL beside one node: both halves of a room; one node dies',
  options: {
    seats: seats('people in the room, half at each node', 400, 40),
    seconds: seconds('taps of each rate on each side', 20),
  },
  help: `Row 18. Half of the seats are at each of two nodes on one durable PostgreSQL; beside them one
node has a room as large, its second half standing for "the other node". Both halves tap in turn,
each on ideas of its own, ten and a hundred times a second. Then the second node is killed in the
middle of taps; its seats come back by the first with the browser's own back-off. Times run from
the kill to a seat's new sync. A tap is lost when its own seat does not see it at the end.`,
  run,
};
