import type { AddressInfo } from 'node:net';
import express from 'express';

/**
 * The yardstick of a cold start: Express that says hello. With the argument `stack` it loads
 * first what the product cannot do without, and does nothing with it.
 */
if (process.argv[2] === 'stack') {
  for (const name of ['socket.io', 'better-sqlite3', 'handlebars']) await import(name);
}
const app = express();
app.get('/', (_request, response) => void response.send('<p>Hello</p>'));
// The parent's end of this pipe closes when it dies in whatever way.
process.stdin.resume().on('end', () => process.exit(0));
const server = app.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`Host link: http://127.0.0.1:${port}/\n`);
});
