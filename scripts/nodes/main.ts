import { type Node, startNode } from './nodes.ts';
import { startPostgres } from './postgres.ts';

/** PostgreSQL and two nodes on it, until the terminal is closed: what compose.yaml does. */
const count = 2;
const say = (line: string) => void process.stdout.write(`${line}\n`);
const server = await startPostgres(true);
const url = process.env['DATABASE_URL'] || (await server.database());
const nodes: Node[] = [];
for (let at = 0; at < count; at += 1) nodes.push(await startNode(url));
say('One record, two nodes. Any of them serves any summit:');
for (const { url: origin } of nodes) say(`  ${origin}`);
say(`Host link: ${nodes[0]?.hostLink}`);
const stop = async () => {
  await Promise.all(nodes.map((node) => node.end()));
  await server.stop();
  process.exit(0);
};
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
