import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

/**
 * The yardstick: a bare Socket.IO server with the stock adapter. It acknowledges at once, checks
 * and stores nothing, and tells everybody the changed counts in one delta at every tick.
 */
const BEAT_MS = 100;

interface Asked {
  id: string;
  type: string;
  thingId?: string;
  ideaId?: string;
}

const counts = new Map<string, number>();
const dots = new Map<string, number>();
const changed = new Set<string>();
const startedAt = performance.now();
let revealed = false;
let counter = 0;
const beats: { timer?: NodeJS.Timeout | undefined } = {};

const http = createServer((_request, response) => void response.end('bare'));
const io = new Server(http, {
  transports: ['websocket'],
  perMessageDeflate: false,
});

function beat(): void {
  beats.timer = undefined;
  counter += 1;
  const deltas: object[] = [...changed].map((thing) => ({
    patch: `boat/${thing}`,
    to: { count: counts.get(thing) ?? 0 },
  }));
  changed.clear();
  if (revealed) {
    const totals = [...dots].map(([id, count]) => ({ id, dots: count }));
    deltas.push({ patch: 'vote/now', to: { status: 'revealed', totals } });
    revealed = false;
    dots.clear();
  }
  const epoch = '00000000-0000-4000-8000-000000000000';
  io.to('room').emit('delta', { stream: 'audience', epoch, counter, deltas });
}

function touch(): void {
  const wait = BEAT_MS - ((performance.now() - startedAt) % BEAT_MS);
  beats.timer ??= setTimeout(beat, wait);
}

function take({ type, thingId = '', ideaId = '' }: Asked): void {
  if (type === 'JoinBoat' || type === 'LeaveBoat') {
    counts.set(thingId, (counts.get(thingId) ?? 0) + (type === 'JoinBoat' ? 1 : -1));
    changed.add(thingId);
    touch();
  }
  if (type === 'CastVote') dots.set(ideaId, (dots.get(ideaId) ?? 0) + 1);
  if (type === 'RevealVote') {
    revealed = true;
    touch();
  }
}

io.on('connection', (socket) => {
  void socket.join('room');
  socket.emit('sync', { epoch: '', counters: { audience: counter, own: 0 }, view: {} });
  socket.on('command', (asked: Asked, reply: (answer: object) => void) => {
    take(asked);
    reply({ ok: true, id: asked.id });
  });
});

// The parent's end of this pipe closes when it dies in whatever way.
process.stdin.resume().on('end', () => process.exit(0));
http.listen(0, '127.0.0.1', () => {
  const { port } = http.address() as AddressInfo;
  process.stdout.write(`Host link: http://127.0.0.1:${port}/\n`);
});
