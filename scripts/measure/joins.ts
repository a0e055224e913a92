import { setTimeout as sleep } from 'node:timers/promises';
import type { Started } from './child.ts';
import { cpuMicros, residentKb } from './gauge.ts';
import type { Door, Line } from './line.ts';
import { doorsOf, openAll } from './ready.ts';
import { pages, type Stage } from './stage.ts';
import type { Row } from './table.ts';

/** What it costs that everybody joins. */
export interface Joined {
  lines: Line[];
  /** Bytes of all first syncs, and of everything the lines heard until all had joined. */
  syncBytes: number;
  allBytes: number;
  /** Bytes of every seat's room page, gzip, and pages that were faults. */
  pageBytes: number;
  pageFaults: number;
  /** Server CPU per page and per opened line, µs. */
  pageMicros: number;
  lineMicros: number;
  /** Memory before the lines, with the lines, and after the pages. */
  beforeKb: number;
  afterKb: number;
  pagesKb: number;
}

/** Bytes of 500 joins at the better peer of the table of goals, MB; the goal is a hundredth. */
const PEER_MB = 1_529;

const sum = (lines: readonly Line[], of: (line: Line) => number) =>
  lines.reduce((total, line) => total + of(line), 0);

/** Opens every line; the bare server has no pages. */
async function opened(server: Started, doors: Door[]): Promise<Joined> {
  await sleep(1_500);
  const before = cpuMicros(server.pid);
  const beforeKb = residentKb(server.pid);
  const lines = await openAll(doors);
  await sleep(1_500);
  const after = cpuMicros(server.pid);
  const afterKb = residentKb(server.pid);
  return {
    ...{ lines, beforeKb, afterKb, pagesKb: afterKb },
    syncBytes: sum(lines, (line) => line.syncBytes),
    allBytes: sum(lines, (line) => line.bytes),
    ...{ pageBytes: 0, pageFaults: 0, pageMicros: 0 },
    lineMicros: (after - before) / doors.length,
  };
}

/** Everybody comes into a room of the product: a line and a page each. */
export async function join(server: Started, stage: Stage): Promise<Joined> {
  const joined = await opened(server, doorsOf(stage, server));
  const before = cpuMicros(server.pid);
  const { bytes, faults } = await pages(server.url, stage);
  return {
    ...{ ...joined, pageBytes: bytes, pageFaults: faults },
    pageMicros: (cpuMicros(server.pid) - before) / stage.seats.length,
    pagesKb: residentKb(server.pid),
  };
}

/** As many lines into the bare server. */
export const joinBare = opened;

const total = ({ allBytes, pageBytes }: Joined) => allBytes + pageBytes;

function growth(of: (one: Joined) => number, [small, large]: [Joined, Joined]): number {
  return Math.log(of(large) / of(small)) / Math.log(large.lines.length / small.lines.length);
}

/** Rows of joins: memory, CPU, and the bytes of a small room beside those of a large one. */
export function joinRows(ours: Joined, theirs: Joined, sizes: Joined[]): Row[] {
  const row = (name: string, unit: string, product: number, bare?: number): Row => ({
    ...{ name, unit, product, bare },
  });
  const memory = (one: Joined) => (one.afterKb - one.beforeKb) / one.lines.length;
  const [small, large] = sizes;
  return [
    {
      ...row('12 memory per connection', 'kB', memory(ours), memory(theirs)),
      goal: { ratio: 1.5 },
    },
    row('server memory with all lines', 'MB', ours.afterKb / 1_024, theirs.afterKb / 1_024),
    row('server memory after all room pages', 'MB', ours.pagesKb / 1_024),
    row('server CPU per opened line', 'µs', ours.lineMicros, theirs.lineMicros),
    row('server CPU per room page', 'µs', ours.pageMicros),
    { ...row('room pages that were faults', '', ours.pageFaults), goal: { most: 0 } },
    ...sizes.flatMap((one): Row[] => {
      const count = one.lines.length;
      const bytes = row(`10 bytes of ${count} joins`, 'MB', total(one) / 1e6);
      return [
        count === 500 ? { ...bytes, goal: { most: PEER_MB / 100 } } : bytes,
        row(`${count} joins: one first sync`, 'B', one.syncBytes / count),
        row(`${count} joins: one page, gzip`, 'B', one.pageBytes / count),
        row(`${count} joins: all heard on one line`, 'B', one.allBytes / count),
      ];
    }),
    ...(small && large
      ? [
          {
            ...row('10 growth of the joins (1 = linear)', '', growth(total, [small, large])),
            goal: { most: 1.1 },
          },
        ]
      : []),
  ];
}
