import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

/**
 * The yardstick: a bare Socket.IO server with the stock adapter. It acknowledges at once, checks
 * and stores nothing, and tells each room the changed counts in one delta at every tick.
 * Argument: how many bytes a sync carries more, so that it is as long as the product's.
 */
const BEAT_MS = 100;

interface Asked {
  id: string;
  type: string;
  thingId?: string;
  ideaId?: string;
}

const EPOCH = '00000000-0000-4000-8000-000000000000';
const filler = 'x'.repeat(Number(process.argv[2] ?? 0));
const startedAt = performance.now();

const http = createServer((_request, response) => void response.end('bare'));
const io = new Server(http, {
  transports: ['websocket'],
  serveClient: false,
  perMessageDeflate: false,
});

/** Counts of one room, and what changed since the last tick. */
class Room {
  readonly #name: string;
  readonly #counts = new Map<string, number>();
  readonly #dots = new Map<string, number>();
  readonly #changed = new Set<string>();
  #revealed = false;
  #counter = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  take({ type, thingId = '', ideaId = '' }: Asked): void {
    if (type === 'JoinBoat' || type === 'LeaveBoat') {
      const step = type === 'JoinBoat' ? 1 : -1;
      this.#counts.set(thingId, (this.#counts.get(thingId) ?? 0) + step);
      this.#changed.add(thingId);
      this.#touch();
    }
    if (type === 'CastVote') this.#dots.set(ideaId, (this.#dots.get(ideaId) ?? 0) + 1);
    if (type === 'RevealVote') {
      this.#revealed = true;
      this.#touch();
    }
  }

  sync(): object {
    const boats = [...this.#counts].map(([thing, count]) => [`boat/${thing}`, { count }]);
    const view = { ...Object.fromEntries(boats), 'filler/now': { filler } };
    return { epoch: EPOCH, counters: { audience: this.#counter, own: 0 }, view };
  }

  #touch(): void {
    const wait = BEAT_MS - ((performance.now() - startedAt) % BEAT_MS);
    this.#timer ??= setTimeout(() => this.#beat(), wait);
  }

  #beat(): void {
    this.#timer = undefined;
    this.#counter += 1;
    const deltas: object[] = [...this.#changed].map((thing) => ({
      patch: `boat/${thing}`,
      to: { count: this.#counts.get(thing) ?? 0 },
    }));
    this.#changed.clear();
    if (this.#revealed) {
      const totals = [...this.#dots].map(([id, count]) => ({ id, dots: count }));
      deltas.push({ patch: 'vote/now', to: { status: 'revealed', totals } });
      this.#revealed = false;
      this.#dots.clear();
    }
    const frame = { stream: 'audience', epoch: EPOCH, counter: this.#counter, deltas };
    io.to(this.#name).emit('delta', frame);
  }
}

const rooms = new Map<string, Room>();

io.on('connection', (socket) => {
  const { summit = '' } = socket.handshake.auth as { summit?: string };
  const name = `room ${summit}`;
  const room = rooms.get(name) ?? new Room(name);
  rooms.set(name, room);
  void socket.join(name);
  socket.emit('sync', room.sync());
  socket.on('command', (asked: Asked, reply?: (answer: object) => void) => {
    room.take(asked);
    reply?.({ ok: true, id: asked.id });
  });
  socket.on('resync', (reply: (sync: object) => void) => reply(room.sync()));
});

// The parent's end of this pipe closes when it dies in whatever way.
process.stdin.resume().on('end', () => process.exit(0));
http.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  const { port } = http.address() as AddressInfo;
  process.stdout.write(`Host link: http://127.0.0.1:${port}/\n`);
});
