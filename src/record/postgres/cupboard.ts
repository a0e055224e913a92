import type pg from 'pg';
import type { Cupboard } from '../cupboard.ts';
import type { Vault } from '../vault.ts';

interface Row {
  id: string;
  until: number;
  secret: string;
  words: Buffer;
}

/** The cupboard beside the record; what lies in it is locked like any words. */
export function postgresCupboard(
  pool: pg.Pool,
  vault: Vault,
  now: () => number = Date.now,
): Cupboard {
  const thing = (kind: string, row: Row | undefined) => {
    if (!row || row.until <= now()) return undefined;
    const words = vault.unlock(`${kind}/${row.id}`, { secret: row.secret, sealed: row.words });
    return JSON.parse(words) as Record<string, unknown>;
  };
  const ask = async (text: string, values: unknown[]) => (await pool.query<Row>(text, values)).rows;
  return {
    async put(kind, id, kept, untilMs) {
      const { secret, sealed } = vault.lock(`${kind}/${id}`, JSON.stringify(kept));
      await ask('DELETE FROM cupboard WHERE until <= $1', [now()]);
      await ask(
        `INSERT INTO cupboard (kind, id, until, secret, words) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (kind, id) DO UPDATE SET until = excluded.until, secret = excluded.secret,
           words = excluded.words`,
        [kind, id, untilMs, secret, sealed],
      );
    },
    async get(kind, id) {
      const rows = await ask('SELECT * FROM cupboard WHERE kind = $1 AND id = $2', [kind, id]);
      return thing(kind, rows[0]);
    },
    async take(kind, id) {
      const text = 'DELETE FROM cupboard WHERE kind = $1 AND id = $2 RETURNING *';
      return thing(kind, (await ask(text, [kind, id]))[0]);
    },
    async list(kind) {
      const rows = await ask('SELECT * FROM cupboard WHERE kind = $1 ORDER BY id', [kind]);
      return rows.flatMap((row): [string, Record<string, unknown>][] => {
        const found = thing(kind, row);
        return found ? [[row.id, found]] : [];
      });
    },
  };
}
