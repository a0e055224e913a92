import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, type Bench, type Result, seats, seconds } from '../asked.ts';
import { freePort, startBare } from '../child.ts';
import { syncTimes } from '../gauge.ts';
import { type Joined, join, joinBare } from '../joins.ts';
import { lost, type Side, tapFor } from '../load.ts';
import { bareDoors, bareSide, prepared, productSide } from '../ready.ts';
import { growTo, nextPhase, prepareRoom, type Stage } from '../stage.ts';
import { round, tapSpike } from '../votes.ts';
import { grow } from './grow.ts';
import { type Measured, type Run, roomRows } from './roomRows.ts';

/** Seats of the smaller rooms beside which the growth of the joins is shown. */
const SMALL = 50;
const CROWD = 500;
const ROUNDS = 5;
const WINDOW_SECONDS = 5;
/** A tap a beat: every beat has something to tell, and next to nothing else is done. */
const CALM_PER_SECOND = 10;
/** Few enough that no two taps meet in a beat, also when the machine is slow. */
const SPARSE_PER_SECOND = 4;
const GROWN = 2_000;
/** Writes to the raw disk after each pair of windows. */
const SYNCS = 60;

const none = (): Measured => ({
  ...{ full: [], calm: [], spikes: [], rounds: [], few: [], grown: [], lost: 0 },
});

/** Does the same for the product and the bare server in turn. */
async function inTurn(
  sides: [Side, Measured][],
  act: (side: Side, found: Measured) => Promise<void>,
) {
  for (const [side, found] of sides) await act(side, found);
}

async function measure(sides: [Side, Measured][], stage: Stage, asked: Asked, dataDir: string) {
  const { seats: count = 0, seconds: time = 0 } = asked;
  const windows = Math.ceil(time / WINDOW_SECONDS);
  const synced: number[] = [];
  // A second of load that is not counted, so that both servers' code is warm.
  await inTurn(sides, async (side) => void (await tapFor(side, count, 1)));
  for (let at = 0; at < windows; at += 1) {
    await inTurn(sides, async (side, { full }) => {
      full.push(await tapFor(side, count, time / windows));
      await sleep(300);
    });
    await inTurn(sides, async (side, { calm }) => {
      calm.push(await tapFor(side, CALM_PER_SECOND, time / windows));
    });
    synced.push(...syncTimes(dataDir, SYNCS));
  }
  for (let at = 0; at < ROUNDS; at += 1) {
    await inTurn(sides, async (side, { spikes }) => void spikes.push(await tapSpike(side)));
  }
  await nextPhase(stage);
  for (let at = 0; at < ROUNDS; at += 1) {
    await inTurn(sides, async (side, { rounds }) => {
      rounds.push(await round(side, (at * 100) / ROUNDS));
    });
  }
  await nextPhase(stage);
  // The new phase is told to everybody before the bytes of a tap are counted.
  await sleep(1_000);
  const sparse = Math.min(time, WINDOW_SECONDS);
  await inTurn(sides, async (side, { few }) => {
    few.push(await tapFor(side, SPARSE_PER_SECOND, sparse));
  });
  await growTo(stage, GROWN);
  await sleep(1_000);
  await inTurn(sides, async (side, { grown }) => {
    grown.push(await tapFor(side, SPARSE_PER_SECOND, sparse));
  });
  await inTurn(sides, async (side, found) => {
    found.lost = await lost(side);
  });
  return synced;
}

async function run(asked: Asked): Promise<Result> {
  const { seats: count = 0 } = asked;
  const { server, made, dataDir, startMs } = await prepared(async ({ url, link }) => {
    const stage = await prepareRoom(url, link, count);
    const sizes = [SMALL, CROWD].filter((one) => one < count);
    const others: Stage[] = [];
    for (const one of sizes) others.push(await prepareRoom(url, link, one));
    return { stage, others };
  });
  const { stage, others } = made;
  const bareServer = await startBare(await freePort());
  const ours = await join(server, stage);
  const theirs = await joinBare(bareServer, bareDoors(count, bareServer, stage.summit));
  const sizes: Joined[] = [];
  for (const other of others) {
    const joined = await join(server, other);
    for (const line of joined.lines) line.close();
    sizes.push(joined);
  }
  if (count <= CROWD) sizes.push(ours);
  const product = await productSide(server, stage, ours.lines);
  const bare = await bareSide(bareServer, stage, theirs.lines);
  const found: Run = {
    ...{ seats: count, product: none(), bare: none(), startMs },
    ...{ synced: [], joins: { ours, theirs, sizes } },
  };
  const sides: [Side, Measured][] = [
    [product, found.product],
    [bare, found.bare],
  ];
  found.synced = await measure(sides, stage, asked, dataDir);
  return roomRows(found, [product, bare]);
}

/** One room on two processors: its rows are those of the table of goals. */
export const room: Bench = {
  says: 'one room under taps, spikes, dots and a growing board',
  options: {
    seats: seats('people in the room', 500),
    seconds: seconds('load of each kind on each side', 20),
    grow: { says: 'only row 8: twice the seats over the seats, the same taps for each' },
  },
  help: `A tap is "same boat", the one public count that is live: one for each seat and second.
Rows with a number are rows of the table of goals: 1 tap → every screen, 2 durable acknowledgement,
3 CPU per delivered update (one tap a beat), 4 CPU per tap, 6 everybody at once, 7 lost taps,
9 bytes per update with 40 and 2,000 ideas, 10 bytes of joins, 12 memory of a connection.`,
  run: (asked) => (asked['grow'] ? grow(asked) : run(asked)),
};
