import { folder, freePort, type Started, startHello, startProduct, stop } from '../child.ts';
import { both } from '../rows.ts';
import type { Row } from '../table.ts';

const GOAL = { ratio: 1.5 };

/** From the start of a process to the end of its first page, ms. @throws when it is a fault */
async function firstPage(start: () => Promise<Started>): Promise<number> {
  const beganMs = performance.now();
  const server = await start();
  const response = await fetch(server.url);
  const page = await response.text();
  const ms = performance.now() - beganMs;
  await stop(server);
  if (!response.ok || page === '') throw new Error(`the first page was ${response.status}`);
  return ms;
}

/** Row 15: the product with an empty record, Express alone, and Express with our libraries. */
export async function coldStarts(windows: number): Promise<Row[]> {
  const [ours, hello, stack]: number[][] = [[], [], []];
  // The first start of each reads its files from the disk and makes what is built once a run.
  for (let at = -1; at < windows; at += 1) {
    const [product, bare, loaded] = [
      await firstPage(async () => startProduct(folder(), await freePort())),
      await firstPage(async () => startHello(await freePort(), '')),
      await firstPage(async () => startHello(await freePort(), 'stack')),
    ];
    if (at < 0) continue;
    ours?.push(product);
    hello?.push(bare);
    stack?.push(loaded);
  }
  return [
    both('15 cold start to first page ↔ Express hello', 'ms', [ours, hello], GOAL),
    both('15 the same ↔ Express that loads our libraries', 'ms', [ours, stack], GOAL),
  ];
}
