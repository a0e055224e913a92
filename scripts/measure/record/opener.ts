import type { SummitRecord } from '../../../src/record/record.ts';
import type { Event } from '../../../src/summit/summit.ts';
import { bareRows, bareState, bareVerified } from './bare.ts';
import { builtFilter, roomPart, sqliteAt, sqlitePart, summitPart, threadPart } from './product.ts';

/**
 * Opens a record once, in a process as cold as a restarted server, and prints how long it took,
 * ms. Arguments: what to do, the product's file, the bare file.
 */
const [asked = '', ours = '', bare = ''] = process.argv.slice(2);
const SUMMIT = 'summit';

async function timed(act: () => unknown): Promise<number> {
  const startedMs = performance.now();
  await act();
  return performance.now() - startedMs;
}

/** Does it with a record of the product that is open already, as it is when a room opens. */
async function within(record: SummitRecord, act: (record: SummitRecord) => Promise<number>) {
  return act(record).finally(() => record.close());
}

async function inProcess(act: (record: SummitRecord) => Promise<number>): Promise<number> {
  return within((await sqlitePart()).sqliteRecord(sqliteAt(ours)), act);
}

async function inThread(act: (record: SummitRecord) => Promise<number>): Promise<number> {
  return within(await (await threadPart()).threadedRecord(sqliteAt(ours)), act);
}

const read = (record: SummitRecord) => timed(() => record.read(SUMMIT));

async function replay(events: readonly Event[]): Promise<number> {
  const { empty, evolve } = await summitPart();
  return timed(() => events.reduce(evolve, empty));
}

async function open(record: SummitRecord, shape: string): Promise<number> {
  const [{ Room }, filter] = [await roomPart(), await builtFilter()];
  return timed(() => Room.open(SUMMIT, record, filter, { shape }));
}

const ways: Record<string, () => Promise<number>> = {
  rows: () => timed(() => bareRows(bare)),
  'rows sha': () => timed(() => bareVerified(bareRows(bare))),
  'rows sha state': () =>
    timed(() => {
      const rows = bareRows(bare);
      bareVerified(rows);
      bareState(rows);
    }),
  async state() {
    const rows = bareRows(bare);
    return timed(() => bareState(rows));
  },
  read: () => inProcess(read),
  'read in thread': () => inThread(read),
  replay: () => inProcess(async (record) => replay((await record.read(SUMMIT)).events)),
  open: () => inThread((record) => open(record, '')),
  'open aside': () => inThread((record) => open(record, 'bench')),
};

try {
  const way = ways[asked];
  if (!way) throw new Error(`the opener knows no way ${asked}`);
  process.stdout.write(`${JSON.stringify({ ms: await way() })}\n`);
} catch (fault) {
  process.stdout.write(`${JSON.stringify({ fault: String(fault) })}\n`);
}
process.exit();
