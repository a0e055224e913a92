/** Small things kept for a time, each until a moment of its own: sign-ins, links that open once. */
export interface Cupboard {
  /** Keeps a thing, replacing one of the same kind and id. `untilMs` is ms UTC. */
  put(kind: string, id: string, thing: Record<string, unknown>, untilMs: number): Promise<void>;
  /** Nothing when absent or past its moment. */
  get(kind: string, id: string): Promise<Record<string, unknown> | undefined>;
  /** Reads and removes at once: of two who take, one gets it. */
  take(kind: string, id: string): Promise<Record<string, unknown> | undefined>;
  /** Everything of a kind that is not past its moment, by id. */
  list(kind: string): Promise<[id: string, thing: Record<string, unknown>][]>;
}

/** A cupboard that is empty again after the process. */
export function memoryCupboard(now: () => number = Date.now): Cupboard {
  const things = new Map<string, { thing: Record<string, unknown>; untilMs: number }>();
  const at = (kind: string, id: string) => JSON.stringify([kind, id]);
  const found = (place: string) => {
    const kept = things.get(place);
    return kept && kept.untilMs > now() ? structuredClone(kept.thing) : undefined;
  };
  return {
    async put(kind, id, thing, untilMs) {
      things.set(at(kind, id), { thing: structuredClone(thing), untilMs });
    },
    get: async (kind, id) => found(at(kind, id)),
    async take(kind, id) {
      const taken = found(at(kind, id));
      things.delete(at(kind, id));
      return taken;
    },
    async list(kind) {
      return [...things.keys()].flatMap((place) => {
        const [ofKind, id] = JSON.parse(place) as [string, string];
        const thing = ofKind === kind ? found(place) : undefined;
        return thing ? [[id, thing] as [string, Record<string, unknown>]] : [];
      });
    },
  };
}
