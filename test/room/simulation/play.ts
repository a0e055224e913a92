import { jest } from '@jest/globals';
import { memoryRecord } from '../../../src/record/memory.ts';
import type { SummitRecord } from '../../../src/record/record.ts';
import type { Filter } from '../../../src/summit/summit.ts';
import { live } from '../../support/given.ts';
import { laws, rest } from './laws.ts';
import { settle, Table } from './table.ts';

/** What came of a seed; the same seed gives the same trace. */
export interface Played {
  /** What went against a law; empty when every promise was kept. */
  faults: string[];
  trace: string[];
  /** Commands that browsers heard were done. */
  done: number;
  /** How often the record's calls ended how. */
  ends: Map<string, number>;
}

/** How a test makes the house of a simulation worse than it is. */
export interface Planted {
  record?(record: SummitRecord): Partial<SummitRecord>;
  steps?: number;
}

const FIRST_MS = 1_900_000_000_000;
const STEPS = 300;

type Start = ReturnType<typeof live>;
const starts = new Map<string, Start>();

function started(kind: string): Start {
  const found = starts.get(kind) ?? live(kind);
  starts.set(kind, found);
  return found;
}

/** Nothing of the house runs by the machine's clock: time passes when the scheduler says so. */
function stopClocks(): void {
  jest.useFakeTimers({
    now: FIRST_MS,
    doNotFake: ['setImmediate', 'clearImmediate', 'nextTick', 'queueMicrotask', 'hrtime'],
  });
  jest.clearAllTimers();
}

async function kept({ table }: Start): Promise<SummitRecord> {
  const record: SummitRecord = { ...memoryRecord(), shared: true };
  await record.create('tsummit', 1);
  const group = { events: table.events, seal: [], erase: [], answers: [] };
  await record.append('tsummit', { head: 0, box: 0 }, group);
  return record;
}

async function voting({ shaky, nodes }: Table, { facilitator }: Start): Promise<void> {
  shaky.calm = true;
  shaky.settle();
  await settle();
  const command = { type: 'OpenVote', challengeId: '', dotsEach: 10 };
  await nodes[0]?.room?.ask(facilitator, { id: 'open-the-vote', confirmed: false, command });
  shaky.calm = false;
}

/** Plays one seed to its end: three hundred steps among faults, then rest, then the laws. */
export async function play(seed: number, filter: Filter, planted: Planted = {}): Promise<Played> {
  stopClocks();
  const start = started(seed % 2 === 0 ? 'ideas' : 'vote');
  const record = await kept(start);
  const table = new Table({
    seed,
    start,
    filter,
    record: { ...record, ...planted.record?.(record) },
  });
  for (const node of table.nodes) node.open();
  await settle();
  if (seed % 2 === 1) await voting(table, start);
  for (let step = 0; step < (planted.steps ?? STEPS); step += 1) await table.step();
  await rest(table, record);
  await laws(table, record);
  for (const node of table.nodes) node.crash();
  jest.useRealTimers();
  const { house, trace, done, shaky } = table;
  return { faults: house.faults, trace, done, ends: shaky.ends };
}
