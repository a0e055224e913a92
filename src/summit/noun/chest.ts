import { copied, filled } from './laying.ts';

/**
 * Things by id in drawers, so that laying one copies a drawer and not the whole shelf: for what
 * every seat of a large room changes, a thousand times a second. Plain JSON like all of the state.
 */
export type Chest<T> = Record<string, Record<string, T>>;

/** About the square root of the largest room: drawers and what is in one are then equally few. */
const DRAWERS_COUNT = 48;

function drawerOf(id: string): string {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 65_521;
  return String(sum % DRAWERS_COUNT);
}

/** The thing with this id, if it was laid. */
export function taken<T>(chest: Chest<T>, id: string): T | undefined {
  return chest[drawerOf(id)]?.[id];
}

/** The chest with one thing laid, or with none of this id. */
export function laid<T>(chest: Chest<T>, id: string, thing: T | undefined): Chest<T> {
  const drawer = drawerOf(id);
  const before = chest[drawer] ?? {};
  if (thing === undefined) {
    const { [id]: _old, ...rest } = before;
    return { ...chest, [drawer]: rest };
  }
  const full = filled(before, id, thing) ? before : copied({ ...before, [id]: thing });
  return filled(chest, drawer, full) ? chest : copied({ ...chest, [drawer]: full });
}

/** Every id with its thing, in no order that says anything. */
export function pairs<T>(chest: Chest<T>): [id: string, thing: T][] {
  return Object.values(chest).flatMap((drawer) => Object.entries(drawer));
}

/** Every id, in no order that says anything. */
export function ids<T>(chest: Chest<T>): string[] {
  return Object.values(chest).flatMap((drawer) => Object.keys(drawer));
}
