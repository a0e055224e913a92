/** One place where a concept was read: tokens [first, next), and whether it was disguised. */
export interface Hit {
  first: number;
  next: number;
  place: number;
  lastPlace: number;
  sentence: number;
  disguised: boolean;
}

/** Concept numbers, any of which fills this element; `gap` words may stand before it. */
interface Element {
  any: number[];
  gap: number;
}

/** A compiled pattern; `near` above 0 means any order within that many places. */
export interface Pattern {
  /** Number of this pattern, from 0, in the order they were read. */
  id: number;
  elements: Element[];
  near: number;
  asks: boolean;
}

/** Where each concept was read, by concept number, in the order of the text. */
export type Found = ReadonlyMap<number, Hit[]>;

/** What was found, with the hits of each alternation kept once they were put together. */
export interface Sight {
  found: Found;
  merged: Map<readonly number[], Hit[]>;
  asks: readonly boolean[];
}

/** One way a pattern was met: one hit per element. */
export type Trail = Hit[];

const ELEMENTS_MAX = 6;
const GAP_MAX = 14;

let patternCount = 0;
const alternations = new Map<string, number[]>();

/** One array per spelling, so that what is found for it can be kept by that array. */
function shared(part: string, idOf: (name: string) => number): number[] {
  const ids = part.split('|').map(idOf);
  let any = alternations.get(part);
  if (!any) {
    any = ids;
    alternations.set(part, any);
  }
  return any;
}

/** Reads `A|b <3 C ?` (in order, gaps in words) or `near 6: A B` (any order). */
export function parsePattern(source: string, idOf: (name: string) => number): Pattern {
  const near = /^near (\d+): /u.exec(source);
  const body = near ? source.slice(near[0].length) : source;
  const asks = body.endsWith(' ?');
  const elements: Element[] = [];
  let gap = 0;
  for (const part of (asks ? body.slice(0, -2) : body).split(' ')) {
    if (part.startsWith('<')) {
      gap = Math.min(Number(part.slice(1)), GAP_MAX);
      continue;
    }
    elements.push({ any: shared(part, idOf), gap });
    gap = 0;
  }
  if (elements.length > ELEMENTS_MAX) throw new Error(`pattern too long: ${source}`);
  patternCount += 1;
  return {
    id: patternCount - 1,
    elements,
    near: near ? Math.min(Number(near[1]), GAP_MAX) : 0,
    asks,
  };
}

const NO_HITS: Hit[] = [];

function mergeHits(any: readonly number[], found: Found): Hit[] {
  let all = NO_HITS;
  let own = false;
  for (const id of any) {
    const hits = found.get(id);
    if (!hits) continue;
    if (all.length === 0) all = hits;
    else {
      all = own ? all : [...all];
      own = true;
      for (const hit of hits) all.push(hit);
    }
  }
  return own ? all.sort((a, b) => a.first - b.first) : all;
}

function hitsOf(element: Element, sight: Sight): Hit[] {
  const { any } = element;
  if (any.length === 1) return sight.found.get(any[0] ?? -1) ?? NO_HITS;
  let hits = sight.merged.get(any);
  if (!hits) {
    hits = mergeHits(any, sight.found);
    sight.merged.set(any, hits);
  }
  return hits;
}

/** Index of the first hit that starts at token `first` or later. */
function indexFrom(list: readonly Hit[], first: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Search {
  lists: Hit[][];
  pattern: Pattern;
  /** Hits known to lead nowhere, by depth: keeps the search linear. */
  dead: Set<Hit>[];
}

function follow(search: Search, trail: Trail): boolean {
  const depth = trail.length;
  const list = search.lists[depth];
  const before = trail[depth - 1];
  if (!list || !before) return true;
  const reach = before.lastPlace + (search.pattern.elements[depth]?.gap ?? 0) + 1;
  for (let k = indexFrom(list, before.next); k < list.length; k += 1) {
    const hit = list[k];
    if (!hit || hit.place > reach) return false;
    if (search.dead[depth]?.has(hit)) continue;
    trail.push(hit);
    if (follow(search, trail)) return true;
    trail.pop();
    search.dead[depth] ??= new Set();
    search.dead[depth]?.add(hit);
  }
  return false;
}

function overlaps(trail: Trail, hit: Hit): boolean {
  return trail.some((other) => hit.first < other.next && other.first < hit.next);
}

function gather(lists: Hit[][], near: number, start: Hit): Trail | undefined {
  const trail = [start];
  for (let depth = 1; depth < lists.length; depth += 1) {
    const list = lists[depth] ?? [];
    let best: Hit | undefined;
    for (let k = indexFrom(list, start.first - near - 4); k < list.length; k += 1) {
      const hit = list[k];
      if (!hit || hit.place - start.lastPlace > near) break;
      if (start.place - hit.lastPlace > near || overlaps(trail, hit)) continue;
      const closer =
        !best || Math.abs(hit.place - start.place) < Math.abs(best.place - start.place);
      if (closer) best = hit;
    }
    if (!best) return undefined;
    trail.push(best);
  }
  return trail;
}

const NO_TRAILS: Trail[] = [];

/** Every way the pattern is met, at most one for each hit of its first element. */
export function trailsOf(pattern: Pattern, sight: Sight): Trail[] {
  const lists: Hit[][] = [];
  for (const element of pattern.elements) {
    const hits = hitsOf(element, sight);
    if (hits.length === 0) return NO_TRAILS;
    lists.push(hits);
  }
  const search: Search = { lists, pattern, dead: [] };
  const out: Trail[] = [];
  for (const start of lists[0] ?? []) {
    let trail: Trail | undefined = [start];
    if (pattern.near > 0) trail = gather(lists, pattern.near, start);
    else if (!follow(search, trail)) trail = undefined;
    if (!trail) continue;
    if (!pattern.asks || trail.some((hit) => sight.asks[hit.sentence] === true)) out.push(trail);
  }
  return out;
}
