import type { Database } from 'better-sqlite3';
import type { Cupboard } from '../cupboard.ts';
import type { Vault } from '../vault.ts';
import type { LockedWords } from './statements.ts';

/** The cupboard in the record's own file; what lies in it is locked like any words. */
export function sqliteCupboard(
  database: Database,
  vault: Vault,
  now: () => number = Date.now,
): Cupboard {
  const put = database.prepare(
    `INSERT INTO cupboard (kind, id, until, secret, words) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET until = excluded.until, secret = excluded.secret,
       words = excluded.words`,
  );
  const get = database.prepare<[string, string, number], LockedWords>(
    'SELECT secret, words FROM cupboard WHERE kind = ? AND id = ? AND until > ?',
  );
  const list = database.prepare<[string, number], { id: string } & LockedWords>(
    'SELECT id, secret, words FROM cupboard WHERE kind = ? AND until > ? ORDER BY id',
  );
  const take = database.prepare<[string, string], { until: number } & LockedWords>(
    'DELETE FROM cupboard WHERE kind = ? AND id = ? RETURNING until, secret, words',
  );
  const past = database.prepare('DELETE FROM cupboard WHERE until <= ?');
  const thing = (kind: string, id: string, row: LockedWords | undefined) => {
    if (!row) return undefined;
    const words = vault.unlock(`${kind}/${id}`, { secret: row.secret, sealed: row.words });
    return JSON.parse(words) as Record<string, unknown>;
  };
  return {
    async put(kind, id, kept, untilMs) {
      past.run(now());
      const { secret, sealed } = vault.lock(`${kind}/${id}`, JSON.stringify(kept));
      put.run(kind, id, untilMs, secret, sealed);
    },
    get: async (kind, id) => thing(kind, id, get.get(kind, id, now())),
    async take(kind, id) {
      const row = take.get(kind, id);
      return row && row.until > now() ? thing(kind, id, row) : undefined;
    },
    async list(kind) {
      return list
        .all(kind, now())
        .map((row): [string, Record<string, unknown>] => [row.id, thing(kind, row.id, row) ?? {}]);
    },
  };
}
