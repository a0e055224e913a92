import { setTimeout as sleep } from 'node:timers/promises';
import type { Line } from './line.ts';
import { command, drained, look, must, type Side, Taps } from './load.ts';

/** What everybody did at the same instant; times in ms since that instant. */
export interface Spike {
  lastAckMs: number;
  /** Until the last screen heard the last of it; nothing when it is not told. */
  allMs: number | undefined;
  acked: number;
  missing: number;
}

const LATE_MS = 30_000;
/** After a round everything is told and the room is quiet again. */
const PAUSE_MS = 400;

/** Everybody taps "same boat" at the same instant. */
export async function tapSpike(on: Side): Promise<Spike> {
  const taps = new Taps(on, on.lines.length);
  on.board.take();
  const startedMs = performance.now();
  for (const _line of on.lines) taps.tap();
  await drained(on, taps);
  const { lastMs } = on.board.take();
  const { acks } = taps.window;
  await sleep(PAUSE_MS);
  return {
    ...{ lastAckMs: taps.lastMs - startedMs, allMs: lastMs > 0 ? lastMs - startedMs : undefined },
    ...{ acked: acks.length, missing: on.lines.length - acks.length },
  };
}

/** Everybody puts one dot at the same instant; dots are told to nobody before the reveal. */
async function dotSpike({ lines, ideas }: Side): Promise<Spike> {
  const startedMs = performance.now();
  let lastMs = startedMs;
  let acked = 0;
  const one = (line: Line, at: number) =>
    new Promise<void>((resolve) => {
      line.send(command('CastVote', { ideaId: ideas[at % ideas.length] }), ({ ok }, atMs) => {
        lastMs = atMs;
        acked += ok ? 1 : 0;
        resolve();
      });
    });
  const late = sleep(LATE_MS, undefined, { ref: false });
  await Promise.race([Promise.all(lines.map(one)), late]);
  return { lastAckMs: lastMs - startedMs, allMs: undefined, acked, missing: lines.length - acked };
}

/** Resolves with the time at which the last seat heard the totals. */
function revealedTo({ lines }: Side): Promise<number> {
  return new Promise((resolve) => {
    let left = lines.length;
    for (const line of lines) {
      const before = line.heard;
      line.heard = (data, from, to, atMs) => {
        if (!data.toString('latin1', from, to).includes('"revealed"')) return;
        line.heard = before;
        left -= 1;
        if (left === 0) resolve(atMs);
      };
    }
  });
}

/** One round of dots; times in ms. */
export interface Round {
  spike: Spike;
  revealMs: number | undefined;
  /** Acknowledged dots that the totals do not show; nothing when no totals are shown. */
  lostDots: number | undefined;
}

/** One round of dots: open, everybody at once, close, reveal; the last of all seats is timed. */
export async function round(on: Side, offsetMs: number): Promise<Round> {
  const { lead } = on;
  await must(lead, 'OpenVote', { challengeId: '', dotsEach: 3 });
  await sleep(PAUSE_MS);
  const spike = await dotSpike(on);
  await sleep(PAUSE_MS);
  await must(lead, 'CloseVote');
  // A screen's beat answers the close; the reveal starts somewhere else within a beat each time.
  await sleep(PAUSE_MS + offsetMs);
  const startedMs = performance.now();
  const everyone = revealedTo(on);
  await must(lead, 'RevealVote');
  const lastMs = await Promise.race([everyone, sleep(LATE_MS, undefined, { ref: false })]);
  await sleep(PAUSE_MS);
  const { totals } = (await look(lead))['vote/now'] ?? {};
  const shown = Array.isArray(totals)
    ? (totals as { dots: number }[]).reduce((sum, { dots }) => sum + dots, 0)
    : undefined;
  return {
    spike,
    revealMs: lastMs === undefined ? undefined : lastMs - startedMs,
    lostDots: shown === undefined ? undefined : Math.max(0, spike.acked - shown),
  };
}
