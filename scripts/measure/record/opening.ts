import { join } from 'node:path';
import { beside } from '../child.ts';
import { type Both, both } from '../rows.ts';
import type { Row } from '../table.ts';
import { bareSqlite } from './bare.ts';
import { mixedEvents } from './events.ts';
import { builtFilter, roomPart, sqliteAt, sqlitePart } from './product.ts';

const SUMMIT = 'summit';
const GROUP = 500;
/** Entries behind the state that is laid aside. */
const TAIL = 500;
/** The promise, and row 14 with its moonshot. */
const GOAL = { aside: 2_000, full: 1.3, moonshot: 0.1 };

/** Keeps the same events in a record of the product, its state laid aside on the way, and bare. */
async function prepare(folder: string, count: number): Promise<Both<string>> {
  const files = [join(folder, 'long.db'), join(folder, 'long-bare.db')] as const;
  const [{ sqliteRecord }, { Room }] = [await sqlitePart(), await roomPart()];
  const [record, bare] = [sqliteRecord(sqliteAt(files[0])), bareSqlite(files[1], true)];
  await record.create(SUMMIT, 0);
  const events = mixedEvents(count);
  const keep = async (from: number, to: number) => {
    for (let head = from; head < to; head += GROUP) {
      const some = events.slice(head, Math.min(to, head + GROUP));
      const group = { events: some, seal: [], erase: [], answers: [] };
      await record.append(SUMMIT, { head, box: 0 }, group);
      await bare.append(some);
    }
  };
  await keep(0, count - TAIL);
  const room = await Room.open(SUMMIT, record, await builtFilter(), { shape: 'bench' });
  await room.layAside(1);
  await keep(count - TAIL, count);
  await record.close();
  await bare.close();
  return files;
}

/** One opening in a process of its own, ms. @throws when it failed */
async function once(way: string, files: Both<string>): Promise<number> {
  const said = await (await beside('scripts/measure/record/opener.ts', way, ...files)).heard();
  const { ms, fault } = said as { ms?: number; fault?: string };
  if (ms === undefined) throw new Error(fault);
  return ms;
}

const WAYS = [
  ...['rows', 'rows sha', 'rows sha state', 'state'],
  ...['read', 'read in thread', 'replay', 'open', 'open aside'],
] as const;

/** Opens a mixed record of so many entries in every way, `windows` times each, in turn. */
export async function reopened(folder: string, count: number, windows: number): Promise<Row[]> {
  const files = await prepare(folder, count);
  const times = new Map<string, number[]>();
  for (let at = 0; at < windows; at += 1) {
    for (const way of WAYS) {
      times.set(way, [...(times.get(way) ?? []), await once(way, files)]);
    }
  }
  const row = (name: string, ours: string, theirs: string, goal?: Row['goal']) =>
    both(name, 'ms', [times.get(ours), times.get(theirs)], goal);
  return [
    row('bare rows, parsed', '', 'rows'),
    row('read, chain verified ↔ rows + sha256', 'read', 'rows sha'),
    row('the same through the thread', 'read in thread', 'rows sha'),
    row('replay into state ↔ reduce into maps', 'replay', 'state'),
    row('14 room opens, nothing laid aside ↔ rows + sha256 + reduce', 'open', 'rows sha state', {
      ratio: GOAL.full,
    }),
    row(`14 room opens over a state laid aside and ${TAIL} entries`, 'open aside', '', {
      most: GOAL.aside,
    }),
    row('the same ↔ rows + sha256 + reduce (moonshot)', 'open aside', 'rows sha state', {
      ratio: GOAL.moonshot,
    }),
  ];
}
