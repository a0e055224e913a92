import { setTimeout as sleep } from 'node:timers/promises';
import { folder, freePort, type Started, startBare, startProduct, stop } from './child.ts';
import { type Door, Line } from './line.ts';
import { type Side, side } from './load.ts';
import { each, prepareRoom, type Stage } from './stage.ts';

/** Both servers with every line open. */
export interface Ready {
  product: Side;
  bare: Side;
  stage: Stage;
  /** Doors into the product that nobody has come through. */
  spare: Door[];
  /** Where the product's record is; the disk is probed there. */
  dataDir: string;
}

/** The doors of a room's seats into the product. */
export function doorsOf({ summit, seats }: Stage, { port }: Started): Door[] {
  return seats.map(({ cookie }) => ({ port, cookie, auth: { summit } }));
}

/** As many doors of a summit into the bare server, which knows nobody. */
export function bareDoors(count: number, { port }: Started, summit: string): Door[] {
  return Array.from({ length: count }, () => ({ port, cookie: '', auth: { summit } }));
}

/** Opens a line for every door, twenty at a time. */
export async function openAll(doors: readonly Door[]): Promise<Line[]> {
  const lines: Line[] = [];
  await each(doors, 20, async (door) => void lines.push(await Line.open(door)));
  return lines;
}

/** One room's side of the product: everybody's screen and the facilitator's. */
export async function productSide(server: Started, stage: Stage, lines?: Line[]): Promise<Side> {
  const { summit, lead, ideas } = stage;
  const line = await Line.open({ port: server.port, cookie: lead.cookie, auth: { summit } });
  return side(server, line, lines ?? (await openAll(doorsOf(stage, server))), [...ideas]);
}

/** The same room on the bare server. */
export async function bareSide(server: Started, stage: Stage, lines?: Line[]): Promise<Side> {
  const { summit, seats, ideas } = stage;
  const line = await Line.open({ port: server.port, cookie: '', auth: { summit } });
  const doors = bareDoors(seats.length, server, summit);
  return side(server, line, lines ?? (await openAll(doors)), [...ideas]);
}

/**
 * Starts the product, prepares what is to be prepared, and starts it anew on the same port, so
 * that its memory and its warmth are not the preparation's.
 */
export async function prepared<T>(
  prepare: (server: Started) => Promise<T>,
): Promise<{ server: Started; made: T; dataDir: string; startMs: number }> {
  const dataDir = folder();
  const port = await freePort();
  const first = await startProduct(dataDir, port);
  const made = await prepare(first);
  await stop(first);
  const startedMs = performance.now();
  const server = await startProduct(dataDir, port);
  return { server, made, dataDir, startMs: performance.now() - startedMs };
}

/** One room with everybody's lines open on both servers, but for a few spare seats. */
export async function ready(seats: number, spares = 0): Promise<Ready> {
  const found = await prepared(({ url, link }) => prepareRoom(url, link, seats + spares));
  const { server, made: stage, dataDir } = found;
  const doors = doorsOf(stage, server);
  const product = await productSide(server, stage, await openAll(doors.slice(spares)));
  const bareServer = await startBare(await freePort());
  const lines = await openAll(bareDoors(seats, bareServer, stage.summit));
  const bare = await bareSide(bareServer, stage, lines);
  // Everybody's arrival is kept and told before anything is measured.
  await sleep(1_000);
  return { product, bare, stage, spare: doors.slice(0, spares), dataDir };
}
