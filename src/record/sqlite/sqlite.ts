import type { Database } from 'better-sqlite3';
import type { Cupboard } from '../cupboard.ts';
import { answerOf, auditOf, ballotsOf, headsAt, keptOf, trusting } from '../opened.ts';
import { type Group, type Mark, RecordRepeat, type SummitRecord, start } from '../record.ts';
import { asidePlace, freshSummit } from '../rows.ts';
import { openVault, type Vault } from '../vault.ts';
import { sqliteCupboard } from './cupboard.ts';
import { openDatabase, opening, type SqliteOptions } from './database.ts';
import { lay, leaves } from './lay.ts';
import { type Statements, statements } from './statements.ts';

/** How often the file is looked at for what another process kept. */
const LOOK_MS = 1_000;
/** What a probe writes and takes back: more than one page, so that a full disk is noticed. */
const PROBE_BYTES = 64 * 1024;

function audited(ask: Statements, vault: Vault, summit: string, after: number) {
  const row = ask.summit.get(summit);
  if (!row) return undefined;
  const entries = ask.entries.all(summit, after);
  const sealed = ask.sealedAfter.all(summit, after);
  return auditOf(vault, summit, { row, entries, sealed, receipts: ask.receipts.all(summit) });
}

function read(ask: Statements, vault: Vault, summit: string, after: number) {
  const audit = audited(ask, vault, summit, after);
  if (!audit) return { events: [], ballots: [], mark: start };
  const last = {
    open: ask.openHead.get(summit, after)?.head,
    sealed: ask.sealedHead.get(summit, after),
    vault: ask.vaultHead.get(summit, after),
  };
  const ballots = ask.boxes
    .all(summit)
    .flatMap((box) => ballotsOf(vault, box, ask.ballots.all(summit, box.vote)));
  return keptOf(audit, headsAt(summit, audit.salt, last), after, ballots);
}

function unsealed(ask: Statements, vault: Vault, summit: string, ids: string[]) {
  const found = ids.flatMap((id) => {
    const { secret, words } = ask.sealed.get(summit, id) ?? {};
    if (!secret || !words) return [];
    return [[id, vault.unlock(`${summit}/${id}`, { secret, sealed: words })]];
  });
  return Object.fromEntries(found) as Record<string, string>;
}

/** Tells when another process has written to the file. */
function watched(database: Database, heard: () => void): NodeJS.Timeout {
  const version = () => database.pragma('data_version', { simple: true });
  let last = version();
  const timer = setInterval(() => {
    const now = database.open ? version() : last;
    if (now !== last) heard();
    last = now;
  }, LOOK_MS);
  return timer.unref();
}

/**
 * The record in one SQLite file. A group is one transaction, synced before `append` answers;
 * erased words also leave the write-ahead log.
 */
export function sqliteRecord(options: SqliteOptions): SummitRecord {
  const database = openDatabase(options);
  const vault = openVault(options.secretKey);
  const ask = opening(() => statements(database));
  const transaction = database.transaction((summit: string, expected: Mark, group: Group) =>
    lay(ask, vault, summit, expected, group),
  );
  const cupboard: Cupboard = sqliteCupboard(database, vault);
  let timer: NodeJS.Timeout | undefined;
  const clean = () => database.pragma('wal_checkpoint(TRUNCATE)');
  return {
    ...{ shared: false, cupboard, digest: vault.digest },
    summits: async () => ask.summits.all().map((row) => row.id),
    async create(summit, atMs) {
      const { salt, open, sealed } = freshSummit(summit, vault.boxSecret());
      ask.create.run(summit, atMs, salt, open, sealed);
    },
    read: async (summit, after = 0) => read(ask, vault, summit, after),
    async append(summit, expected, group) {
      try {
        transaction.immediate(summit, expected, group);
      } catch (error) {
        const { code, message } = error as { code?: string; message?: string };
        const repeat = code === 'SQLITE_CONSTRAINT_PRIMARYKEY' && message?.includes('answer.');
        throw repeat ? new RecordRepeat() : error;
      }
      if (leaves(group)) clean();
    },
    async answered(summit, person, command) {
      const found = ask.answer.get(summit, person, command);
      return found && answerOf(vault, summit, { person, command, ...found });
    },
    async marks(summits) {
      const found = summits.flatMap((id) => {
        const row = ask.summit.get(id);
        return row ? [[id, { head: row.head, box: row.box }] as [string, Mark]] : [];
      });
      return Object.fromEntries(found);
    },
    unseal: async (summit, ids) => unsealed(ask, vault, summit, ids),
    async snapshot(summit) {
      const row = ask.snapshot.get(summit);
      if (!row) return undefined;
      const locked = { secret: row.secret, sealed: row.words };
      const words = trusting(() => vault.unlock(asidePlace(summit, row.seq, row.shape), locked));
      return { shape: row.shape, head: row.seq, words };
    },
    async keepSnapshot(summit, { shape, head, words }) {
      const { secret, sealed } = vault.lock(asidePlace(summit, head, shape), words);
      return ask.keepSnapshot.run(head, shape, secret, sealed, summit, head).changes > 0;
    },
    receipts: async (summit) => ask.receipts.all(summit),
    async audit(summit) {
      const found = audited(ask, vault, summit, 0);
      if (!found) throw new Error('there is no such summit');
      return found;
    },
    onHint(heard) {
      timer ??= watched(database, heard);
    },
    async probe() {
      database.transaction(() => {
        const room = Buffer.alloc(PROBE_BYTES);
        database.prepare('INSERT INTO probe (at, words) VALUES (0, ?)').run(room);
        database.exec('DELETE FROM probe');
      })();
    },
    ready: async () => database.open && ask.summits.all().length >= 0,
    async close() {
      clearInterval(timer);
      database.close();
    },
  };
}
