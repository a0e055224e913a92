import type { Cupboard, Thing } from './cupboard.ts';

/** A cupboard that is empty after a restart; `now` is ms UTC. */
export function memoryCupboard(now: () => number = Date.now): Cupboard {
  // Things are kept as JSON, so that nobody changes one by holding on to it.
  const kinds = new Map<string, Map<string, { json: string; untilMs: number }>>();
  /** One kind without what is past its moment, so that nothing piles up. */
  const shelf = (kind: string) => {
    const found = kinds.get(kind) ?? new Map<string, { json: string; untilMs: number }>();
    kinds.set(kind, found);
    for (const [id, { untilMs }] of found) if (untilMs <= now()) found.delete(id);
    return found;
  };
  const read = (json: string) => JSON.parse(json) as Thing;
  const get = (kind: string, id: string) => {
    const found = shelf(kind).get(id);
    return found && read(found.json);
  };
  return {
    async put(kind, id, thing, untilMs) {
      shelf(kind).set(id, { json: JSON.stringify(thing), untilMs });
    },
    get: async (kind, id) => get(kind, id),
    async take(kind, id) {
      const found = get(kind, id);
      shelf(kind).delete(id);
      return found;
    },
    list: async (kind) =>
      [...shelf(kind)].map(([id, { json }]): [string, Thing] => [id, read(json)]),
  };
}
