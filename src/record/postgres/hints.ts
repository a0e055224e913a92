import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { settings } from './open.ts';

const CHANNEL = 'common_ground';
/** Hints of this long are told as one. */
const COALESCED_MS = 15;
/** Looked at this often even when no hint came: hints may be lost, entries are not. */
const LOOK_MS = 500;
const AGAIN_MS = 1_000;

/** Tells other nodes, and hears from them, that something was kept; never what or where. */
export interface Hints {
  give(): void;
  onHint(heard: () => void): void;
  close(): Promise<void>;
}

/** Opens the hints over `NOTIFY`; its payload names only the node, so that it skips its own. */
export function openHints(pool: pg.Pool, url: string): Hints {
  const node = randomUUID();
  const timers = new Set<NodeJS.Timeout>();
  let listening: pg.Client | undefined;
  let closed = false;
  let waiting = false;
  const later = (ms: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };
  const listen = async (heard: () => void): Promise<void> => {
    const connection = new pg.Client(settings(url));
    let lost = false;
    const again = () => {
      if (lost || closed) return;
      lost = true;
      connection.end().catch(() => undefined);
      later(AGAIN_MS, () => void listen(heard));
    };
    connection.on('error', again);
    connection.on('end', again);
    connection.on('notification', ({ payload }) => payload !== node && heard());
    try {
      await connection.connect();
      await connection.query(`LISTEN ${CHANNEL}`);
      listening = connection;
      heard();
    } catch {
      again();
    }
  };
  return {
    give() {
      if (waiting || closed) return;
      waiting = true;
      later(COALESCED_MS, () => {
        waiting = false;
        // A hint that is lost costs at most one look.
        pool.query('SELECT pg_notify($1, $2)', [CHANNEL, node]).catch(() => undefined);
      });
    },
    onHint(heard) {
      void listen(heard);
      timers.add(setInterval(heard, LOOK_MS).unref());
    },
    async close() {
      closed = true;
      for (const timer of timers) clearInterval(timer);
      await listening?.end().catch(() => undefined);
    },
  };
}
