import type pg from 'pg';
import { type Group, type Mark, RecordConflict, RecordRepeat } from '../record.ts';
import { ballotWords, type Rows } from '../rows.ts';
import type { Vault } from '../vault.ts';

/**
 * One statement lays a whole group: it moves the summit's head if that still stands where it is
 * expected, which locks the summit's row until the end, and inserts only behind a moved head. So
 * the order of a summit has no gaps, however many nodes write.
 */
const LAY = `
WITH moved AS (
  UPDATE summit SET head = $4, box = $5, open = $6, sealed = $7, receipts = $8
  WHERE id = $1 AND head = $2 AND box = $3 RETURNING 1
), entries AS (
  INSERT INTO entry (summit, seq, at, person, type, facts, chain, pledge, head)
  SELECT $1, laid.* FROM unnest($9::bigint[], $10::bigint[], $11::text[], $12::text[], $13::text[],
    $14::text[], $15::text[], $16::text[]) AS laid WHERE EXISTS (SELECT 1 FROM moved)
), bodies AS (
  INSERT INTO body (summit, seq, subject, secret, words)
  SELECT $1, laid.* FROM unnest($17::bigint[], $18::text[], $19::text[], $20::bytea[]) AS laid
  WHERE EXISTS (SELECT 1 FROM moved)
), seals AS (
  INSERT INTO vault (summit, id, seq, pledge, head, secret, words)
  SELECT $1, laid.* FROM unnest($21::text[], $22::bigint[], $23::text[], $24::text[], $25::text[],
    $26::bytea[]) AS laid WHERE EXISTS (SELECT 1 FROM moved)
), receipts AS (
  INSERT INTO receipt (summit, ordinal, seq, at, sealed, mark)
  SELECT $1, laid.* FROM unnest($27::bigint[], $28::bigint[], $29::bigint[], $30::text[],
    $31::text[]) AS laid WHERE EXISTS (SELECT 1 FROM moved)
), answers AS (
  INSERT INTO answer (summit, person, command, answer)
  SELECT $1, laid.* FROM unnest($32::text[], $33::text[], $34::text[]) AS laid
  WHERE EXISTS (SELECT 1 FROM moved)
), ballots AS (
  INSERT INTO ballot (summit, vote, place, words)
  SELECT $1, laid.* FROM unnest($35::text[], $36::text[], $37::bytea[]) AS laid
  WHERE EXISTS (SELECT 1 FROM moved)
  ON CONFLICT (summit, vote, place) DO UPDATE SET words = excluded.words
)
SELECT count(*)::int AS moved FROM moved`;

function columns<T>(rows: T[], ...names: (keyof T)[]): unknown[][] {
  return names.map((name) => rows.map((row) => row[name]));
}

/** Ballots at their places in their boxes. */
interface Placed {
  vote: string;
  place: string;
  words: Buffer;
}

function parameters(summit: string, expected: Mark, rows: Rows, ballots: Placed[]) {
  const { head, box, open, sealed, receipts } = rows.summit;
  return [
    ...[summit, expected.head, expected.box, head, box, open, sealed, receipts],
    ...columns(rows.entries, 'seq', 'at', 'person', 'type', 'facts', 'chain', 'pledge', 'head'),
    ...columns(rows.bodies, 'seq', 'subject', 'secret', 'sealed'),
    ...columns(rows.vault, 'id', 'seq', 'pledge', 'head', 'secret', 'sealed'),
    ...columns(rows.receipts, 'ordinal', 'seq', 'at', 'sealed', 'mark'),
    ...columns(rows.answers, 'person', 'command', 'answer'),
    ...columns(ballots, 'vote', 'place', 'words'),
  ];
}

/** The secret of a round's box, made by whichever node needs it first. */
async function boxSecret(pool: pg.Pool, vault: Vault, summit: string, vote: string) {
  await pool.query(
    'INSERT INTO box (summit, vote, secret) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [summit, vote, vault.boxSecret()],
  );
  const { rows } = await pool.query<{ secret: string }>(
    'SELECT secret FROM box WHERE summit = $1 AND vote = $2',
    [summit, vote],
  );
  return rows[0]?.secret ?? '';
}

async function placed(pool: pg.Pool, vault: Vault, summit: string, group: Group) {
  const found: Placed[] = [];
  for (const ballot of group.ballots ?? []) {
    const box = vault.box(await boxSecret(pool, vault, summit, ballot.vote));
    const [place, words] = [box.place(ballot.person), box.seal(ballotWords(ballot))];
    // One statement may write a row once: a person's later ballot of the group counts.
    const before = found.findIndex((one) => one.place === place);
    if (before >= 0) found.splice(before, 1);
    found.push({ vote: ballot.vote, place, words });
  }
  return found;
}

const LEAVING: [part: 'erase' | 'eraseBy' | 'forget' | 'shred', statements: string[]][] = [
  ['erase', ['DELETE FROM body WHERE summit = $1 AND subject = ANY($2)']],
  [
    'eraseBy',
    [
      `DELETE FROM body WHERE summit = $1 AND seq IN
         (SELECT seq FROM entry WHERE summit = $1 AND person = ANY($2))`,
    ],
  ],
  ['forget', ['UPDATE vault SET secret = NULL, words = NULL WHERE summit = $1 AND id = ANY($2)']],
  [
    'shred',
    [
      'DELETE FROM ballot WHERE summit = $1 AND vote = ANY($2)',
      'DELETE FROM box WHERE summit = $1 AND vote = ANY($2)',
    ],
  ],
];

async function leave(database: pg.PoolClient, summit: string, group: Group): Promise<void> {
  for (const [part, statements] of LEAVING) {
    const gone = group[part] ?? [];
    if (gone.length === 0) continue;
    for (const statement of statements) await database.query(statement, [summit, gone]);
  }
  await database.query('DELETE FROM snapshot WHERE summit = $1', [summit]);
}

function told(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === '23505' && constraint === 'answer_pkey') throw new RecordRepeat();
  throw error;
}

/** Whether words leave with this group. */
function leaves({ erase, eraseBy = [], shred = [], forget = [] }: Group): boolean {
  return erase.length + eraseBy.length + shred.length + forget.length > 0;
}

/** Everything one group is laid with. */
export interface Laying {
  pool: pg.Pool;
  vault: Vault;
  summit: string;
  expected: Mark;
  rows: Rows;
  group: Group;
}

/** Lays a group down, durably, all or nothing. @throws RecordConflict, RecordRepeat */
export async function lay({ pool, vault, summit, expected, rows, group }: Laying): Promise<void> {
  const ballots = await placed(pool, vault, summit, group);
  const values = parameters(summit, expected, rows, ballots);
  if (!leaves(group)) {
    const { rows: found } = await pool.query<{ moved: number }>(LAY, values).catch(told);
    if (found[0]?.moved !== 1) throw new RecordConflict();
    return;
  }
  const database = await pool.connect();
  try {
    await database.query('BEGIN');
    const { rows: found } = await database.query<{ moved: number }>(LAY, values);
    if (found[0]?.moved !== 1) throw new RecordConflict();
    await leave(database, summit, group);
    await database.query('COMMIT');
  } catch (error) {
    await database.query('ROLLBACK').catch(() => undefined);
    told(error);
  } finally {
    database.release();
  }
  // What has left must not stay behind in dead rows.
  await pool.query('VACUUM body, vault, ballot, box, snapshot').catch(() => undefined);
}
