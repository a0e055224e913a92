import { Agent, get } from 'node:http';

/**
 * Watches a server's event loop from outside: asks for its health every 20 ms and prints the
 * longest answer, ms, whenever a line is read. An answer waits as long as the loop does.
 * Argument: the port.
 */
const EVERY_MS = 20;
const [port = '0'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let longestMs = 0;
let asked: number | undefined;

function ask(): void {
  if (asked !== undefined) return;
  const startedMs = performance.now();
  asked = startedMs;
  const done = (counts: boolean) => {
    asked = undefined;
    if (counts) longestMs = Math.max(longestMs, performance.now() - startedMs);
  };
  // Nobody listens while the server is down: that is not a pause of its loop.
  get({ port, host: '127.0.0.1', path: '/healthz', agent }, (response) => {
    response.resume().on('end', () => done(response.statusCode === 200));
  }).on('error', () => done(false));
}

setInterval(ask, EVERY_MS);
process.stdin.on('data', () => {
  const waitingMs = asked === undefined ? 0 : performance.now() - asked;
  process.stdout.write(`${JSON.stringify(Math.max(longestMs, waitingMs))}\n`);
  longestMs = 0;
});
// The parent's end of this pipe closes when it dies in whatever way.
process.stdin.on('end', () => process.exit(0));
