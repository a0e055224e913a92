import { setTimeout as sleep } from 'node:timers/promises';
import { comeBack, type Kept, keep, unseen } from '../kept.ts';
import type { Door, Line } from '../line.ts';
import { command } from '../load.ts';
import type { Served } from './nodes.ts';

/** How long seats try to come back before they are given up, and the last answers are waited for. */
const PATIENCE_MS = 60_000;
const ANSWERS_MS = 2_000;

/** A node died and its seats went to the other one; times in ms. */
export interface Loss {
  taps: number;
  acknowledged: number;
  /** Acknowledged after the kill, at the node that lives. */
  acksAfter: number[];
  refused: Record<string, number>;
  /** From the kill to a new sync, for each seat of the dead node; infinite when it did not come. */
  times: number[];
  /** Acknowledged taps that their own seats do not see. */
  lost: number;
}

/** Taps of all seats in turn at an even pace, each seat on ideas nobody has tapped on. */
class Tapping {
  taps = 0;
  acknowledged = 0;
  readonly acks: { sentMs: number; ms: number }[] = [];
  readonly refused: Record<string, number> = {};
  readonly kept: Kept = new Map();
  #on = true;
  readonly #lines: readonly Line[];
  readonly #ideas: readonly string[];
  readonly #done: Promise<void>;

  constructor(lines: readonly Line[], ideas: readonly string[], perSecond: number) {
    this.#lines = lines;
    this.#ideas = ideas;
    this.#done = this.#run(perSecond);
  }

  async stop(): Promise<void> {
    this.#on = false;
    await this.#done;
  }

  async #run(perSecond: number): Promise<void> {
    const startedMs = performance.now();
    for (let next = 0; this.#on; ) {
      const due = ((performance.now() - startedMs) / 1_000) * perSecond;
      for (; next < Math.floor(due); next += 1) this.#tap(next);
      await sleep(2);
    }
  }

  #tap(at: number): void {
    const line = this.#lines[at % this.#lines.length];
    const thingId = this.#ideas[Math.floor(at / this.#lines.length)];
    if (!line || line.closed || thingId === undefined) return;
    this.taps += 1;
    const sentMs = performance.now();
    line.send(command('JoinBoat', { kind: 'idea', thingId }), ({ ok, code = 'unknown' }, atMs) => {
      if (ok) {
        this.acknowledged += 1;
        keep(this.kept, line.door, thingId);
        this.acks.push({ sentMs, ms: atMs - sentMs });
      } else this.refused[code] = (this.refused[code] ?? 0) + 1;
    });
  }
}

/** Kills the last node after `seconds` of taps; its seats come back by the first, as browsers do. */
export async function loseNode(
  { nodes, halves, untouched }: Served,
  perSecond: number,
  seconds: number,
): Promise<Loss> {
  const [stays, dies] = nodes;
  const [near = [], far = []] = halves.lines;
  if (!stays || !dies) throw new Error('there is no node to lose');
  // Neighbours in time are at different nodes.
  const mixed = near.flatMap((line, at) => [line, ...far.slice(at, at + 1)]);
  const tapping = new Tapping(mixed, untouched, perSecond);
  await sleep(seconds * 1_000);
  const cuts = far.map(
    (line) =>
      new Promise<Door>((gone) => {
        line.lost = () => gone({ ...line.door, port: stays.port });
      }),
  );
  const killedMs = performance.now();
  const back = cuts.map(async (cut) => comeBack(await cut, killedMs + PATIENCE_MS));
  await dies.kill();
  const lines = await Promise.all(back);
  await tapping.stop();
  await sleep(ANSWERS_MS);
  const open = [...near, ...lines.filter((line) => line !== undefined)];
  const { taps, acknowledged, refused, acks, kept } = tapping;
  return {
    ...{ taps, acknowledged, refused, lost: await unseen(open, kept) },
    acksAfter: acks.filter(({ sentMs }) => sentMs > killedMs).map(({ ms }) => ms),
    times: lines.map((line) => (line ? line.syncedAt - killedMs : Number.POSITIVE_INFINITY)),
  };
}
