import { io } from 'socket.io-client';
import { apply, type Delta, type View } from '../../summit/apply.ts';
import type { Answered } from './outbox.ts';
import type { Marked } from './typing/marks.ts';

interface Sync {
  epoch: string;
  counters: { audience: number; own: number };
  view: View;
}
interface Heard {
  stream: 'audience' | 'own';
  epoch: string;
  counter: number;
  deltas: Delta[];
}

/** How long an answer may take before the command is sent again under the same id. */
const ANSWER_MS = 8_000;

/** After this long a line the room itself has refused is tried again; nothing else would. */
const RETRY_MS = 3_000;

/** What the page learns of the room. */
export interface Listener {
  view(view: View): void;
  online(open: boolean): void;
  /** The house can only be read just now, or can be written to again. */
  readOnly(on: boolean): void;
  /** The seat is not held any more. */
  expelled(): void;
}

/**
 * The line to the room: keeps the seat's view by deltas, and asks for everything again when the
 * epoch changes or a counter jumps.
 */
export function openLine(summit: string, projector: boolean, listener: Listener) {
  const socket = io({
    // Polling is for networks that let no WebSocket through.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    auth: { summit, projector },
    reconnectionDelayMax: 3_000,
  });
  let held: Sync | undefined;
  const take = (sync: Sync) => {
    held = sync;
    listener.view(sync.view);
  };
  let asking = false;
  const resync = () => {
    if (asking) return;
    asking = true;
    socket.timeout(ANSWER_MS).emit('resync', (fault: Error | null, sync: Sync) => {
      asking = false;
      if (!fault) take(sync);
    });
  };
  socket.on('sync', (sync: Sync) => {
    take(sync);
    listener.readOnly(false);
    listener.online(true);
  });
  socket.on('delta', ({ stream, epoch, counter, deltas }: Heard) => {
    if (!held || held.epoch !== epoch || held.counters[stream] + 1 !== counter) return resync();
    held.counters[stream] = counter;
    held.view = apply(held.view, deltas);
    listener.view(held.view);
  });
  socket.on('house', ({ readOnly }: { readOnly: boolean }) => listener.readOnly(readOnly));
  socket.on('disconnect', (reason) => {
    listener.online(false);
    if (reason === 'io server disconnect') socket.connect();
  });
  // A browser that knows it is offline need not wait for a missing heartbeat.
  addEventListener('offline', () => socket.disconnect());
  addEventListener('online', () => socket.connect());
  socket.on('connect_error', (fault) => {
    listener.online(false);
    // A network may swallow a WebSocket without a word; from then on polling goes first.
    if (fault.message === 'timeout') socket.io.opts.transports = ['polling', 'websocket'];
    if (fault.message === 'no-seat') listener.expelled();
    else if (!socket.active) setTimeout(() => socket.connect(), RETRY_MS);
  });
  return {
    /** What a rule would say of a draft; nothing when the line is down or the pace too fast. */
    weigh: (draft: object): Promise<Marked[] | undefined> =>
      (
        socket.timeout(ANSWER_MS).emitWithAck('weigh', draft) as Promise<{ verdict?: Marked[] }>
      ).then(
        ({ verdict }) => verdict,
        () => undefined,
      ),
    send: (command: Record<string, unknown>): Promise<Answered> =>
      socket.timeout(ANSWER_MS).emitWithAck('command', command) as Promise<Answered>,
  };
}
