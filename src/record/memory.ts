import { randomUUID } from 'node:crypto';
import type { Event } from '../summit/summit.ts';
import { type Answered, type Group, RecordConflict, type SummitRecord } from './record.ts';
import { openVault } from './vault.ts';

interface Shelf {
  events: Event[];
  answers: Answered[];
  sealed: Map<string, string>;
}

function erased(event: Event, subjects: string[]): Event {
  if (!event.body || !subjects.includes(event.subject ?? '')) return event;
  const { body: _gone, ...facts } = event;
  return facts;
}

/** A record that forgets everything at the end of the process: for tests and the room's fuzz. */
export function memoryRecord(): SummitRecord {
  const shelves = new Map<string, Shelf>();
  const vault = openVault(randomUUID());
  const shelf = (summit: string) =>
    shelves.get(summit) ?? { events: [], answers: [], sealed: new Map() };
  return {
    summits: async () => [...shelves.keys()],
    async create(summit) {
      if (shelves.has(summit)) throw new Error('this summit exists');
      shelves.set(summit, shelf(summit));
    },
    async read(summit) {
      const { events, answers } = shelf(summit);
      return { events: structuredClone(events), answers: structuredClone(answers) };
    },
    async append(summit: string, expected: number, group: Group) {
      const found = shelves.get(summit);
      if (!found || found.events.length !== expected) throw new RecordConflict();
      const events = [...found.events, ...structuredClone(group.events)];
      found.events = events.map((event) => erased(event, group.erase));
      found.answers.push(...structuredClone(group.answers));
      for (const { id, words } of group.seal) found.sealed.set(id, words);
    },
    async unseal(summit, ids) {
      const { sealed } = shelf(summit);
      return Object.fromEntries(
        ids.flatMap((id) => (sealed.has(id) ? [[id, sealed.get(id)]] : [])),
      );
    },
    digest: vault.digest,
    ready: async () => true,
    close: async () => undefined,
  };
}
