import type { Delta, View } from './terms.ts';

/** A view with deltas laid over it; all that the browser knows of the summit. */
export function apply(view: View, deltas: readonly Delta[]): View {
  const next = { ...view };
  for (const delta of deltas) {
    if ('set' in delta) next[delta.set] = delta.to;
    else if ('remove' in delta) delete next[delta.remove];
    else if (next[delta.patch]) next[delta.patch] = { ...next[delta.patch], ...delta.to };
  }
  return next;
}

export type { Delta, Entry, View } from './terms.ts';
