import { type Node, startNode } from '../../nodes/nodes.ts';
import { type Postgres, startPostgres } from '../../nodes/postgres.ts';
import type { Door, Line } from '../line.ts';
import { openAll } from '../ready.ts';
import { growTo, prepareRoom, type Stage } from '../stage.ts';
import { type Halves, halvesOf } from './halves.ts';

/** Ideas that windows tap on, and as many again that only the last round taps on. */
const IDEAS = { windows: 40, last: 20 };

/** One room on one or two nodes. */
export interface Served {
  nodes: Node[];
  stage: Stage;
  halves: Halves;
  /** Ideas that nobody has tapped on yet. */
  untouched: string[];
}

/** Everything that must end when the bench does. */
export class Ground {
  readonly server: Postgres;
  readonly #nodes: Node[] = [];

  private constructor(server: Postgres) {
    this.server = server;
    process.once('exit', () => this.#cut());
  }

  /** A durable PostgreSQL server without any database. */
  static async open(): Promise<Ground> {
    return new Ground(await startPostgres(true));
  }

  /** A node on a database. */
  async node(database: string): Promise<Node> {
    const node = await startNode(database);
    this.#nodes.push(node);
    return node;
  }

  /** Ends every node, then the server. */
  async close(): Promise<void> {
    await Promise.all(this.#nodes.map((node) => node.end()));
    this.#nodes.length = 0;
    await this.server.stop();
  }

  #cut(): void {
    for (const { pid } of this.#nodes) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    }
  }
}

/** A seat's door at a node. */
function doorAt({ port }: Node, cookie: string, summit: string): Door {
  return { port, cookie, auth: { summit } };
}

/** One live room on a database of its own, half of its seats at the first node, half at the last. */
export async function served(ground: Ground, seats: number, count: 1 | 2): Promise<Served> {
  const database = await ground.server.database();
  const first = await ground.node(database);
  const nodes = count === 2 ? [first, await ground.node(database)] : [first];
  const stage = await prepareRoom(`http://127.0.0.1:${first.port}`, first.hostLink, seats);
  await growTo(stage, IDEAS.windows + IDEAS.last);
  // The memory and the warmth of the first are not the preparation's.
  await first.kill();
  await first.restart();
  const half = Math.ceil(seats / 2);
  const lines: Line[][] = [];
  for (const [at, node] of [first, nodes.at(-1) ?? first].entries()) {
    const some = stage.seats.slice(at * half, (at + 1) * half);
    lines.push(await openAll(some.map(({ cookie }) => doorAt(node, cookie, stage.summit))));
  }
  const ideas = stage.ideas.slice(0, IDEAS.windows);
  const halves = await halvesOf(
    lines,
    ideas,
    nodes.map(({ pid }) => pid),
  );
  return { nodes, stage, halves, untouched: stage.ideas.slice(IDEAS.windows) };
}
