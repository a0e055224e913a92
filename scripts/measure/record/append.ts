import { join } from 'node:path';
import type { SummitRecord } from '../../../src/record/record.ts';
import { syncTimes } from '../gauge.ts';
import { type Both, spread, windowed } from '../rows.ts';
import type { Row } from '../table.ts';
import { type BareRecord, barePostgres, bareSqlite } from './bare.ts';
import { shortEvents } from './events.ts';
import { postgresAt, postgresPart, sqliteAt, sqlitePart, threadPart } from './product.ts';

const SYNCS = 60;
const LARGE = 50;
/** Row 13: this share of the bare rows a second. */
const GOAL = { floor: 0.7 };

/** One record under measurement; `append` takes a group of so many events behind the last one. */
interface Writer {
  append(count: number, kind: Kind): Promise<void>;
  close(): Promise<void>;
}

/** What a group is made of; `answers` keeps one answer for each event, as every command does. */
interface Kind {
  says: string;
  bodies: boolean;
  answers: boolean;
}

const kinds: Kind[] = [
  { says: 'no bodies', bodies: false, answers: false },
  { says: 'bodies', bodies: true, answers: false },
  { says: 'no bodies, answers', bodies: false, answers: true },
];

/** One window: a time for each group, ms. */
interface Window {
  rows: number;
  times: number[];
  ms: number;
}

async function product(record: SummitRecord): Promise<Writer> {
  await record.create('summit', 0);
  let head = 0;
  return {
    async append(count, { bodies, answers }) {
      const events = shortEvents(head, count, bodies);
      const answered = events.map(({ by }, at) => ({
        ...{ person: by, command: `command-${head + at}`, answer: { id: `t${head + at}` } },
      }));
      const rest = { seal: [], erase: [], answers: answers ? answered : [] };
      await record.append('summit', { head, box: 0 }, { events, ...rest });
      head += count;
    },
    close: () => record.close(),
  };
}

function bare(record: BareRecord): Writer {
  let head = 0;
  return {
    async append(count, { bodies }) {
      await record.append(shortEvents(head, count, bodies));
      head += count;
    },
    async close() {
      await record.close();
    },
  };
}

async function window(writer: Writer, size: number, kind: Kind, groups: number): Promise<Window> {
  const times: number[] = [];
  const startedMs = performance.now();
  for (let at = 0; at < groups; at += 1) {
    const beganMs = performance.now();
    await writer.append(size, kind);
    times.push(performance.now() - beganMs);
  }
  return { rows: groups * size, times, ms: performance.now() - startedMs };
}

/** Every product record beside the bare one it is held against. */
async function opened(folder: string, urls: Both<string>) {
  const [sqlites, threads, postgreses] = [
    await sqlitePart(),
    await threadPart(),
    await postgresPart(),
  ];
  const file = (name: string) => join(folder, `${name}.db`);
  const own = sqlites.sqliteRecord(sqliteAt(file('own')));
  const threaded = await threads.threadedRecord(sqliteAt(file('threaded')));
  const shared = await postgreses.postgresRecord(postgresAt(urls[0]));
  const [bareFile, bareShared] = [
    bare(bareSqlite(file('bare'), true)),
    bare(await barePostgres(urls[1])),
  ];
  return [
    { says: 'SQLite', ours: await product(own), theirs: bareFile, owns: true },
    { says: 'SQLite in a thread', ours: await product(threaded), theirs: bareFile, owns: false },
    { says: 'PostgreSQL', ours: await product(shared), theirs: bareShared, owns: true },
  ];
}

type Pair = Awaited<ReturnType<typeof opened>>[number];

function rows(found: Map<string, Both<Window[]>>): Row[] {
  return [...found].flatMap(([name, sides]) => {
    const goal = name.includes('answers') ? undefined : GOAL;
    const mark = goal ? '13 ' : '';
    return [
      windowed(`${mark}${name}`, 'rows/s', sides, (one) => (one.rows / one.ms) * 1_000, goal),
      ...spread(`${name}: a group`, sides, (one) => one.times),
    ];
  });
}

/** Groups of each size that are kept in one window, for each pair in turn. */
async function round(pairs: Pair[], groups: number, found: Map<string, Both<Window[]>>) {
  for (const size of [LARGE, 1]) {
    // Answers weigh the same in any group.
    for (const kind of kinds.filter(({ answers }) => size === LARGE || !answers)) {
      for (const { says, ours, theirs } of pairs) {
        const name = `${says}, groups of ${size}, ${kind.says}`;
        const [mine, yours] = found.get(name) ?? [[], []];
        yours.push(await window(theirs, size, kind, groups));
        mine.push(await window(ours, size, kind, groups));
        found.set(name, [mine, yours]);
      }
    }
  }
}

/**
 * Appends through every record of the product beside its own bare baseline, in turn; `urls` are
 * empty databases of one durable server. Answers rows and the disk's own times, ms.
 */
export async function appended(
  folder: string,
  urls: Both<string>,
  { groups, windows }: { groups: number; windows: number },
): Promise<{ rows: Row[]; synced: number[] }> {
  const pairs = await opened(folder, urls);
  const found = new Map<string, Both<Window[]>>();
  const synced: number[] = [];
  // Warms up every way once; nothing of it is counted.
  await round(pairs, Math.ceil(groups / 4), new Map());
  for (let at = 0; at < windows; at += 1) {
    await round(pairs, groups, found);
    synced.push(...syncTimes(folder, SYNCS));
  }
  for (const { ours, theirs, owns } of pairs) {
    await ours.close();
    if (owns) await theirs.close();
  }
  return { rows: rows(found), synced };
}
