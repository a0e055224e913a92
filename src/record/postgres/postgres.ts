import type pg from 'pg';
import { answerOf, auditOf, ballotsOf, headsAt, keptOf, trusting } from '../opened.ts';
import { type Mark, RecordConflict, type SummitRecord, start } from '../record.ts';
import { asidePlace, freshSummit, rowsOf, type SummitRow } from '../rows.ts';
import { openVault, type Vault } from '../vault.ts';
import { postgresCupboard } from './cupboard.ts';
import { openHints } from './hints.ts';
import { lay } from './lay.ts';
import { openPool, type PostgresOptions } from './open.ts';
import { type Reading, reading } from './reading.ts';

/** Reads of one moment: entries that another node adds meanwhile are not half seen. */
async function atOnce<T>(pool: pg.Pool, act: (read: Reading) => Promise<T>): Promise<T> {
  const database = await pool.connect();
  try {
    await database.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await act(reading(database));
  } finally {
    await database.query('COMMIT').catch(() => undefined);
    database.release();
  }
}

async function audited(read: Reading, vault: Vault, summit: string, after: number) {
  const row = await read.summit(summit);
  if (!row) return undefined;
  const entries = await read.entries(summit, after);
  const sealed = await read.sealed(summit, after);
  return auditOf(vault, summit, { row, entries, sealed, receipts: await read.receipts(summit) });
}

async function kept(read: Reading, vault: Vault, summit: string, after: number) {
  const audit = await audited(read, vault, summit, after);
  if (!audit) return { events: [], ballots: [], mark: start };
  const ballots = [];
  for (const box of await read.boxes(summit))
    ballots.push(...ballotsOf(vault, box, await read.ballots(summit, box.vote)));
  const heads = headsAt(summit, audit.salt, await read.last(summit, after));
  return keptOf(audit, heads, after, ballots);
}

/** Where summits' records end, remembered so that an append needs one statement. */
function remembered(read: Reading) {
  const rows = new Map<string, SummitRow>();
  return {
    /** The row that stands at a mark. @throws RecordConflict when the record has moved on. */
    async at(summit: string, { head, box }: Mark): Promise<SummitRow> {
      const known = rows.get(summit);
      if (known?.head === head && known.box === box) return known;
      const found = await read.summit(summit);
      if (found?.head !== head || found.box !== box) throw new RecordConflict();
      return found;
    },
    moved: (summit: string, row: SummitRow) => void rows.set(summit, row),
  };
}

const CREATE = `INSERT INTO summit (id, created_at, salt, head, box, open, sealed, receipts)
VALUES ($1, $2, $3, 0, 0, $4, $5, 0)`;
/** The summit's row is locked, so that words which leave just now find the state, or stop it. */
const LAY_ASIDE = `INSERT INTO snapshot (summit, seq, shape, secret, words)
SELECT id, $2, $3, $4, $5 FROM summit WHERE id = $1 AND head = $2 FOR SHARE
ON CONFLICT (summit) DO UPDATE SET seq = excluded.seq,
  shape = excluded.shape, secret = excluded.secret, words = excluded.words`;

type Asking = Pick<
  SummitRecord,
  'summits' | 'read' | 'answered' | 'marks' | 'unseal' | 'snapshot' | 'receipts' | 'audit'
>;

/** What is asked of the record. */
function asking(pool: pg.Pool, vault: Vault, read: Reading): Asking {
  return {
    receipts: read.receipts,
    summits: async () => (await read.summits()).map(({ id }) => id),
    read: (summit, after = 0) => atOnce(pool, (now) => kept(now, vault, summit, after)),
    async answered(summit, person, command) {
      const found = await read.answer(summit, person, command);
      return found && answerOf(vault, summit, { person, command, ...found });
    },
    async marks(summits) {
      const found = await read.marks(summits);
      return Object.fromEntries(found.map(({ id, head, box }) => [id, { head, box }]));
    },
    async unseal(summit, ids) {
      const words = (await read.words(summit, ids)).map(({ id, secret, words: sealed }) => {
        return [id, vault.unlock(`${summit}/${id}`, { secret, sealed })];
      });
      return Object.fromEntries(words) as Record<string, string>;
    },
    async snapshot(summit) {
      const row = await read.snapshot(summit);
      if (!row) return undefined;
      const locked = { secret: row.secret, sealed: row.words };
      const words = trusting(() => vault.unlock(asidePlace(summit, row.seq, row.shape), locked));
      return { shape: row.shape, head: row.seq, words };
    },
    async audit(summit) {
      const found = await atOnce(pool, (now) => audited(now, vault, summit, 0));
      if (!found) throw new Error('there is no such summit');
      return found;
    },
  };
}

/** The record in PostgreSQL 15 or newer, which several nodes may share. @throws RecordFault */
export async function postgresRecord(options: PostgresOptions): Promise<SummitRecord> {
  const pool = await openPool(options);
  const vault = openVault(options.secretKey);
  const hints = openHints(pool, options.url);
  const read = reading(pool);
  const ends = remembered(read);
  return {
    ...{ shared: true, cupboard: postgresCupboard(pool, vault), digest: vault.digest },
    ...asking(pool, vault, read),
    onHint: hints.onHint,
    async create(summit, atMs) {
      const { salt, open, sealed } = freshSummit(summit, vault.boxSecret());
      await pool.query(CREATE, [summit, atMs, salt, open, sealed]);
    },
    async append(summit, expected, group) {
      const rows = rowsOf(vault, summit, await ends.at(summit, expected), group);
      await lay({ pool, vault, summit, expected, rows, group });
      ends.moved(summit, rows.summit);
      hints.give();
    },
    async keepSnapshot(summit, { shape, head, words }) {
      const { secret, sealed } = vault.lock(asidePlace(summit, head, shape), words);
      const { rowCount } = await pool.query(LAY_ASIDE, [summit, head, shape, secret, sealed]);
      return rowCount === 1;
    },
    async probe() {
      await pool.query('UPDATE migration SET name = name WHERE number = 1');
    },
    ready: async () => (await read.reached()) !== undefined,
    async close() {
      await hints.close();
      await pool.end();
    },
  };
}
