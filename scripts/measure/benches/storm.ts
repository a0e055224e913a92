import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, type Bench, type Result, seats, seconds } from '../asked.ts';
import { type Beside, beside, kill, type Started, startBare, startProduct } from '../child.ts';
import { syncTimes } from '../gauge.ts';
import { backWithinMs, comeBack, type Kept, keep, unseen } from '../kept.ts';
import type { Door } from '../line.ts';
import { command, type Side } from '../load.ts';
import { ready } from '../ready.ts';
import { type Both, both, diskRows, windowed } from '../rows.ts';
import { quantile, type Row } from '../table.ts';

const ROUNDS = 3;
const SYNCS = 60;
/** How long seats try to come back before a round is given up. */
const PATIENCE_MS = 60_000;
/** One server in the storm. */
interface Struck {
  side: Side;
  kept: Kept;
  probe: Beside;
  /** Starts the same server again, same port and data. */
  again(): Promise<Started>;
}

/** One kill and the way back; times in ms since the kill. */
interface Storm {
  taps: number;
  upMs: number;
  /** Per seat; infinite when it did not come back. */
  times: number[];
  pauseMs: number;
  /** Acknowledged taps that their own seats do not see after the storm. */
  lost: number;
}

/** Every seat joins boats, evenly spread, until the time is over; no boat is left again. */
async function tapUntil({ side, kept }: Struck, forMs: number): Promise<number> {
  const { lines, ideas } = side;
  const startedMs = performance.now();
  let sent = 0;
  for (let passed = 0; passed < forMs; passed = performance.now() - startedMs) {
    for (const due = (passed / 1_000) * lines.length; sent < Math.floor(due); sent += 1) {
      const line = lines[side.position % lines.length];
      const thingId = ideas[Math.floor(side.position / lines.length) % ideas.length] ?? '';
      side.position += 1;
      line?.send(command('JoinBoat', { kind: 'idea', thingId }), ({ ok }) => {
        if (ok) keep(kept, line.door, thingId);
      });
    }
    await sleep(2);
  }
  return sent;
}

/** Kills the server in the middle of the taps, starts it anew, and waits for everybody. */
async function strike(struck: Struck, forMs: number): Promise<Storm> {
  const { side, kept, probe } = struck;
  const taps = await tapUntil(struck, forMs);
  probe.say('so far');
  await probe.heard();
  const cuts = side.lines.map(
    (line) =>
      new Promise<Door>((gone) => {
        line.lost = () => gone(line.door);
      }),
  );
  const killedMs = performance.now();
  const back = cuts.map(async (cut) => comeBack(await cut, killedMs + PATIENCE_MS));
  await kill(side.server);
  side.server = await struck.again();
  const upMs = performance.now() - killedMs;
  const lines = await Promise.all(back);
  probe.say('in the storm');
  const pauseMs = Number(await probe.heard());
  side.lines = lines.filter((line) => line !== undefined);
  const times = lines.map((line) => (line ? line.syncedAt - killedMs : Number.POSITIVE_INFINITY));
  return { taps, upMs, times, pauseMs, lost: await unseen(side.lines, kept) };
}

function rows(count: number, storms: Both<Storm[]>): Row[] {
  const most = backWithinMs(count);
  const synced = (share: number) => (one: Storm) => quantile(one.times, share);
  const sum = (list: Storm[], of: (one: Storm) => number) =>
    list.reduce((all, one) => all + of(one), 0);
  const sums = (of: (one: Storm) => number) => storms.map((list) => sum(list, of));
  const [away = 0, bareAway = 0] = sums(
    ({ times }) => times.filter((ms) => !Number.isFinite(ms)).length,
  );
  return [
    windowed('kill → the server listens again', 'ms', storms, ({ upMs }) => upMs),
    windowed('kill → half of the seats synced', 'ms', storms, synced(0.5)),
    windowed('kill → 95 % of the seats synced', 'ms', storms, synced(0.95)),
    windowed('P8 kill → all seats synced', 'ms', storms, synced(1), { most }),
    both('seats that did not come back', '', [away, bareAway], { most: 0 }),
    windowed('longest pause of the loop, from outside', 'ms', storms, ({ pauseMs }) => pauseMs),
    both('taps before the kills', '', [
      sum(storms[0], ({ taps }) => taps),
      sum(storms[1], ({ taps }) => taps),
    ]),
    both('7 acknowledged taps lost', '', [storms[0].at(-1)?.lost, storms[1].at(-1)?.lost], {
      most: 0,
    }),
  ];
}

async function run({ seats: count = 0, seconds: time = 0 }: Asked): Promise<Result> {
  const { product, bare, dataDir } = await ready(count);
  const watch = (side: Side) => beside('scripts/measure/probe.ts', String(side.server.port));
  const struck: Both<Struck> = [
    {
      ...{ side: product, kept: new Map(), probe: await watch(product) },
      again: () => startProduct(dataDir, product.server.port),
    },
    {
      ...{ side: bare, kept: new Map(), probe: await watch(bare) },
      again: () => startBare(bare.server.port),
    },
  ];
  const storms: Both<Storm[]> = [[], []];
  const synced: number[] = [];
  for (let at = 0; at < ROUNDS; at += 1) {
    for (const which of [0, 1] as const) {
      storms[which].push(await strike(struck[which], time * 1_000));
      await sleep(1_000);
    }
    synced.push(...syncTimes(dataDir, SYNCS));
  }
  return {
    rows: [...rows(count, storms), ...diskRows(synced)],
    notes: ['The bare server keeps nothing: after a kill everything it acknowledged is lost.'],
    facts: {},
  };
}

/** The server dies under load and everybody comes back. */
export const storm: Bench = {
  says: 'kill -9 under load: how long until everybody is back, and what was lost',
  options: {
    seats: seats('people in the room', 500),
    seconds: seconds('taps before each of three kills', 3, 10),
  },
  help: `The seats tap, the server is killed and started again at once; every seat comes back with
the browser's own back-off (1 to 3 s, jittered). Times run from the kill to a seat's new sync. The
pause of the loop is the longest answer of /healthz, asked every 20 ms from another process. A tap
is lost when its own seat does not see it after the storm although it was acknowledged.`,
  run,
};
