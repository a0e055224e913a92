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

/** Lays a thing on a shelf that was copied in this go; answers whether it was one. */
export function filled<T>(shelf: Record<string, T>, id: string, thing: T): boolean {
  if (!fresh?.has(shelf)) return false;
  shelf[id] = thing;
  return true;
}

/** Notes a shelf as copied just now. Copies are made where they are needed: one place is slow. */
export function copied<T extends object>(shelf: T): T {
  fresh?.add(shelf);
  return shelf;
}
