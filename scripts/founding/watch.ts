import { io, type Socket } from 'socket.io-client';

/** Everything one open screen heard, and what it holds by it. */
export interface Watch {
  who: string;
  /** Every frame as it came, for searching. */
  heard: string;
  frames: number;
  view: Record<string, Record<string, unknown>>;
  /** Counters that jumped, or an epoch that changed without a sync. */
  gaps: number;
  close(): void;
}

interface Sync {
  epoch: string;
  counters: Record<string, number>;
  view: Watch['view'];
}

/** Opens a socket as a screen would and keeps what it hears; resolves after the first sync. */
export async function watch(
  url: string,
  summit: string,
  who: string,
  cookie: string,
): Promise<Watch> {
  const socket: Socket = io(url, {
    transports: ['websocket'],
    auth: { summit, projector: who === 'projector' },
    extraHeaders: { cookie },
  });
  const kept: Watch = { who, heard: '', frames: 0, view: {}, gaps: 0, close: () => socket.close() };
  let now: Sync | undefined;
  socket.on(
    'delta',
    (delta: Sync & { stream: string; counter: number; deltas: Record<string, unknown>[] }) => {
      kept.heard += `${JSON.stringify(delta)}\n`;
      kept.frames += 1;
      if (
        !now ||
        now.epoch !== delta.epoch ||
        (now.counters[delta.stream] ?? 0) + 1 !== delta.counter
      )
        kept.gaps += 1;
      if (now) now.counters[delta.stream] = delta.counter;
      for (const one of delta.deltas) lay(kept.view, one);
    },
  );
  await new Promise<void>((resolve, reject) => {
    socket.on('sync', (sync: Sync) => {
      now = sync;
      kept.view = sync.view;
      kept.heard += `${JSON.stringify(sync)}\n`;
      resolve();
    });
    socket.on('connect_error', reject);
  });
  return kept;
}

function lay(view: Watch['view'], one: Record<string, unknown>): void {
  const to = one['to'] as Record<string, unknown>;
  if (typeof one['set'] === 'string') view[one['set']] = to;
  if (typeof one['remove'] === 'string') delete view[one['remove']];
  if (typeof one['patch'] === 'string') view[one['patch']] = { ...view[one['patch']], ...to };
}
