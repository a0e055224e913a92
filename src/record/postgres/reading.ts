import type pg from 'pg';
import type { LockedRow, SealedRow } from '../opened.ts';
import type { Mark, Receipt } from '../record.ts';
import type { EntryRow, SummitRow } from '../rows.ts';

/** What asks a pool, or one connection of it. */
function asking(pool: pg.Pool | pg.PoolClient) {
  const all = async <Row>(text: string, values: unknown[]) =>
    (await pool.query(text, values)).rows as Row[];
  const one = async <Row>(text: string, values: unknown[]) => (await all<Row>(text, values))[0];
  return { all, one };
}

/** Where chains and receipts of a summit end. */
function ends({ all, one }: ReturnType<typeof asking>) {
  const head = (summit: string, after: number, chain: string) =>
    one<{ seq: number; head: string }>(
      `SELECT seq, head FROM entry WHERE summit = $1 AND seq <= $2 AND chain = $3
       ORDER BY seq DESC LIMIT 1`,
      [summit, after, chain],
    );
  return {
    summit: (summit: string) =>
      one<SummitRow>('SELECT salt, head, box, open, sealed, receipts FROM summit WHERE id = $1', [
        summit,
      ]),
    entries: (summit: string, after: number) =>
      all<EntryRow & LockedRow>(
        `SELECT entry.seq, at, person, type, facts, chain, pledge, head, secret, words
         FROM entry LEFT JOIN body ON body.summit = entry.summit AND body.seq = entry.seq
         WHERE entry.summit = $1 AND entry.seq > $2 ORDER BY entry.seq`,
        [summit, after],
      ),
    sealed: (summit: string, after: number) =>
      all<SealedRow>(
        'SELECT id, seq, pledge, head, secret, words FROM vault WHERE summit = $1 AND seq > $2',
        [summit, after],
      ),
    receipts: (summit: string) =>
      all<Receipt>(
        'SELECT ordinal, seq, at, sealed, mark FROM receipt WHERE summit = $1 ORDER BY ordinal',
        [summit],
      ),
    last: async (summit: string, after: number) => ({
      open: (await head(summit, after, 'open'))?.head,
      sealed: await head(summit, after, 'sealed'),
      vault: await one<{ seq: number; head: string }>(
        `SELECT seq, head FROM vault WHERE summit = $1 AND seq <= $2
         ORDER BY seq DESC, id DESC LIMIT 1`,
        [summit, after],
      ),
    }),
  };
}

/** Every reading question of the adapter; each list is in the order its name says. */
export function reading(pool: pg.Pool | pg.PoolClient) {
  const { all, one } = asking(pool);
  return {
    ...ends({ all, one }),
    reached: () => one<object>('SELECT 1', []),
    answer: (summit: string, person: string, command: string) =>
      one<{ answer: string }>(
        'SELECT answer FROM answer WHERE summit = $1 AND person = $2 AND command = $3',
        [summit, person, command],
      ),
    marks: (summits: string[]) =>
      all<{ id: string } & Mark>('SELECT id, head, box FROM summit WHERE id = ANY($1)', [summits]),
    words: (summit: string, ids: string[]) =>
      all<{ id: string; secret: string; words: Buffer }>(
        `SELECT id, secret, words FROM vault
         WHERE summit = $1 AND id = ANY($2) AND secret IS NOT NULL`,
        [summit, ids],
      ),
    snapshot: (summit: string) =>
      one<{ seq: number; shape: string; secret: string; words: Buffer }>(
        'SELECT seq, shape, secret, words FROM snapshot WHERE summit = $1',
        [summit],
      ),
    summits: () => all<{ id: string }>('SELECT id FROM summit ORDER BY created_at, id', []),
    boxes: (summit: string) =>
      all<{ vote: string; secret: string }>('SELECT vote, secret FROM box WHERE summit = $1', [
        summit,
      ]),
    ballots: (summit: string, vote: string) =>
      all<{ place: string; words: Buffer }>(
        'SELECT place, words FROM ballot WHERE summit = $1 AND vote = $2',
        [summit, vote],
      ),
  };
}

/** Every reading question of the adapter. */
export type Reading = ReturnType<typeof reading>;
