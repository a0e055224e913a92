/** Shelves copied in this go: nobody else has seen them yet. */
let fresh: WeakSet<object> | undefined;

/**
 * Lays many events in one go: each shelf is copied when something is first laid on it and filled
 * from then on. Only the state after the last event may be looked at.
 */
export function inOneGo(act: () => void): void {
  fresh = new WeakSet();
  try {
    act();
  } finally {
    fresh = undefined;
  }
}

/** The shelf with one thing laid on it, new or in another's place. */
export function laidOn<T>(shelf: Record<string, T>, id: string, thing: T): Record<string, T> {
  if (fresh?.has(shelf)) {
    shelf[id] = thing;
    return shelf;
  }
  const laid = { ...shelf, [id]: thing };
  fresh?.add(laid);
  return laid;
}
