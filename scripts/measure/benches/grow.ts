import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, MOST_SEATS, type Result } from '../asked.ts';
import { freePort, startBare } from '../child.ts';
import { syncTimes } from '../gauge.ts';
import { lost, type Side, tapFor, type Window } from '../load.ts';
import { bareSide, prepared, productSide } from '../ready.ts';
import { type Both, both, cut, diskRows, refusals, spread, trust, windowed } from '../rows.ts';
import { prepareRoom } from '../stage.ts';
import type { Row } from '../table.ts';

const WINDOW_SECONDS = 5;
const SYNCS = 60;

/** Windows of the small room and of the one twice as large. */
interface Grown {
  small: Window[];
  large: Window[];
}

const cores = (one: Window) => one.cpuMicros / 1e6 / one.seconds;

function rows(seats: number, found: Both<Grown>): Row[] {
  const of = <T>(pick: (one: Grown) => T): Both<T> => [pick(found[0]), pick(found[1])];
  // Each large window is held against the small one that ran just before it.
  const growth = of(({ small, large }) =>
    large.map((one, at) => cores(one) / cores(small[at] ?? one)),
  );
  const [small, large] = [of((one) => one.small), of((one) => one.large)];
  return [
    both(`8 server CPU at ${2 * seats} over ${seats} seats`, '×', growth, { most: 2.1 }),
    windowed(`server CPU at ${seats}`, 'cores', small, cores),
    windowed(`server CPU at ${2 * seats}`, 'cores', large, cores),
    ...spread(`${seats} seats: tap → every screen`, small, (one) => one.ages),
    ...spread(`${2 * seats} seats: tap → every screen`, large, (one) => one.ages),
    ...spread(`${seats} seats: tap → acknowledgement`, small, (one) => one.acks),
    ...spread(`${2 * seats} seats: tap → acknowledgement`, large, (one) => one.acks),
    ...trust(large).filter(({ name }) => name !== 'server CPU'),
  ];
}

/**
 * Row 8: what twice the seats cost when every seat taps as often as before.
 * @throws when twice the seats are more than a summit may have.
 */
export async function grow({ seats = 0, seconds = 0 }: Asked): Promise<Result> {
  if (2 * seats > MOST_SEATS) throw new Error(`--grow goes up to ${MOST_SEATS / 2} seats`);
  const { server, made, dataDir } = await prepared(async ({ url, link }) => ({
    small: await prepareRoom(url, link, seats),
    large: await prepareRoom(url, link, 2 * seats),
  }));
  const bareServer = await startBare(await freePort());
  const sides: [Side, keyof Grown, 0 | 1][] = [
    [await productSide(server, made.small), 'small', 0],
    [await productSide(server, made.large), 'large', 0],
    [await bareSide(bareServer, made.small), 'small', 1],
    [await bareSide(bareServer, made.large), 'large', 1],
  ];
  const found: Both<Grown> = [
    { small: [], large: [] },
    { small: [], large: [] },
  ];
  const synced: number[] = [];
  for (const [side] of sides) await tapFor(side, side.lines.length, 1);
  const windows = Math.ceil(seconds / WINDOW_SECONDS);
  for (let at = 0; at < windows; at += 1) {
    for (const [side, size, which] of sides) {
      found[which][size].push(await tapFor(side, side.lines.length, seconds / windows));
      await sleep(300);
    }
    synced.push(...syncTimes(dataDir, SYNCS));
  }
  let missing = 0;
  for (const [side, , which] of sides) missing += which === 0 ? await lost(side) : 0;
  const refused = refusals([...found[0].small, ...found[0].large]);
  return {
    rows: [
      ...rows(seats, found),
      both('7 acknowledged taps lost', '', [missing, undefined], { most: 0 }),
      ...diskRows(synced),
    ],
    notes: [`Refused: ${JSON.stringify(refused)}; lines lost: ${cut(sides.map(([one]) => one))}.`],
    facts: { refused },
  };
}
