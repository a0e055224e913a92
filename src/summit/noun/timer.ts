import type { Now } from './things.ts';

/** A phase that has been entered and not started. */
export function opened(phase: string): Now {
  return { phase, status: 'ready', startedAt: 0, spentMs: 0, extraMs: 0, firstAt: 0 };
}

/** The phase's clock stopped at a time; what has run so far is counted. */
export function stopped(now: Now, at: number): Now {
  if (now.status !== 'running') return now;
  return { ...now, status: 'paused', spentMs: now.spentMs + (at - now.startedAt) };
}

/** The phase's clock running from a time. */
export function running(now: Now, at: number): Now {
  return { ...now, status: 'running', startedAt: at, firstAt: now.firstAt || at };
}
