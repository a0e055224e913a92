import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { CODE, Frames, framed } from './frames.ts';

/**
 * One hostile seat: sends commands over its line as fast as it is told or the server reads, and
 * reads every answer. On a line of input it begins, on the next it stops and prints what became
 * of it as JSON. Arguments: port, cookie, summit, id of an idea, commands a second.
 */
const [port = '0', cookie = '', summit = '', thingId = '', perSecond = '0'] = process.argv.slice(2);
const BATCH = 200;
const DIGITS = 9;

const found = { sent: 0, ok: 0, refused: {} as Record<string, number>, cutMs: -1 };
let startedMs = 0;
let numbered = 0;

/** Commands in one buffer, each with an id of its own; only the digits differ. */
function batch(): Buffer {
  const one = (at: number) => {
    numbered += 1;
    const id = `flood-${process.pid}-${String(numbered).padStart(DIGITS, '0')}`;
    const type = at % 2 === 0 ? 'JoinBoat' : 'LeaveBoat';
    return framed(`421${JSON.stringify(['command', { id, type, kind: 'idea', thingId }])}`);
  };
  return Buffer.concat(Array.from({ length: BATCH }, (_, at) => one(at)));
}

const line = connect({ host: '127.0.0.1', port: Number(port), noDelay: true });
const cutNow = () => {
  if (found.cutMs < 0 && startedMs > 0) found.cutMs = performance.now() - startedMs;
};
line.on('error', cutNow).on('close', cutNow);
const head = [
  ...['GET /socket.io/?EIO=4&transport=websocket HTTP/1.1', `Host: 127.0.0.1:${port}`],
  ...['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'],
  ...['Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==', ...(cookie ? [`Cookie: ${cookie}`] : [])],
];
line.write(`${head.join('\r\n')}\r\n\r\n`);

const seated = new Promise<void>((resolve) => {
  const frames = new Frames((code, data, from, to) => {
    if (code === CODE.close) return line.end();
    const said = data.toString('latin1', from, to);
    if (said.startsWith('0')) line.write(framed(`40${JSON.stringify({ summit })}`));
    else if (said === '2') line.write(framed('3'));
    else if (said.startsWith('42["sync"')) resolve();
    else if (said.startsWith('43')) {
      const refused = /"code":"([\w-]+)"/.exec(said)?.[1];
      if (refused) found.refused[refused] = (found.refused[refused] ?? 0) + 1;
      else found.ok += 1;
    }
  });
  let upgraded = '';
  line.on('data', (chunk) => {
    const before = upgraded.length;
    if (upgraded.endsWith('\r\n\r\n')) return frames.read(chunk, 0, chunk.length);
    upgraded += chunk.toString('latin1');
    const end = upgraded.indexOf('\r\n\r\n') + 4;
    if (end < 4) return;
    upgraded = upgraded.slice(0, end);
    frames.read(chunk, end - before, chunk.length);
  });
});

/** As many as are due, and never more than the server has read. */
async function flood(): Promise<void> {
  while (!stopped && found.cutMs < 0) {
    const due = ((performance.now() - startedMs) / 1_000) * Number(perSecond);
    while (found.sent < due && !line.writableNeedDrain && !line.destroyed) {
      line.write(batch());
      found.sent += BATCH;
    }
    await sleep(1);
  }
}

let stopped = false;
process.stdin.on('data', () => {
  if (startedMs === 0) {
    startedMs = performance.now();
    void flood();
    return;
  }
  stopped = true;
  const seconds = (performance.now() - startedMs) / 1_000;
  process.stdout.write(`${JSON.stringify({ ...found, seconds })}\n`);
  process.exit(0);
});
// The parent's end of this pipe closes when it dies in whatever way.
process.stdin.on('end', () => process.exit(0));
await seated;
process.stdout.write('"seated"\n');
