import { randomUUID } from 'node:crypto';
import { damages, genesis } from './chain.ts';
import { memoryCupboard } from './cupboard.ts';
import {
  type Ballot,
  type Group,
  type Mark,
  type Receipt,
  RecordConflict,
  RecordFault,
  RecordRepeat,
  type Snapshot,
  type SummitRecord,
  start,
} from './record.ts';
import type { SummitRow, VaultRow } from './rows.ts';
import { type BodyRow, type EntryRow, eventOf, freshSummit, linkOf, rowsOf } from './rows.ts';
import { openVault, type Vault } from './vault.ts';

interface Shelf {
  summit: SummitRow;
  entries: EntryRow[];
  bodies: Map<number, BodyRow>;
  vault: Map<string, VaultRow>;
  forgotten: Set<string>;
  receipts: Receipt[];
  answers: Map<string, Record<string, unknown>>;
  ballots: Map<string, Ballot>;
  snapshot: Snapshot | undefined;
}

function shelfOf(summit: string, salt: string): Shelf {
  return {
    ...{ summit: freshSummit(summit, salt), entries: [], receipts: [], snapshot: undefined },
    ...{ bodies: new Map(), vault: new Map(), forgotten: new Set() },
    ...{ answers: new Map(), ballots: new Map() },
  };
}

const named = (...parts: string[]) => JSON.stringify(parts);

function authorOf({ entries }: Shelf, seq: number): string {
  return entries[seq - 1]?.person ?? '';
}

function lay(shelf: Shelf, vault: Vault, place: string, group: Group): void {
  const rows = rowsOf(vault, place, shelf.summit, structuredClone(group));
  shelf.summit = rows.summit;
  shelf.entries.push(...rows.entries);
  for (const body of rows.bodies) shelf.bodies.set(body.seq, body);
  for (const one of rows.vault) shelf.vault.set(one.id, one);
  shelf.receipts.push(...rows.receipts);
  for (const [seq, { subject }] of shelf.bodies)
    if (group.erase.includes(subject) || group.eraseBy?.includes(authorOf(shelf, seq)))
      shelf.bodies.delete(seq);
  for (const id of group.forget ?? []) shelf.forgotten.add(id);
  for (const { person, command, answer } of group.answers)
    shelf.answers.set(named(person, command), structuredClone(answer));
  for (const ballot of group.ballots ?? [])
    shelf.ballots.set(named(ballot.vote, ballot.person), structuredClone(ballot));
  for (const [key, { vote }] of shelf.ballots)
    if (group.shred?.includes(vote)) shelf.ballots.delete(key);
  if (group.erase.length > 0) shelf.snapshot = undefined;
}

function audited(shelf: Shelf, vault: Vault, summit: string, after: number) {
  const { salt, open, sealed: closed, head, box } = shelf.summit;
  const links = shelf.entries
    .slice(after)
    .map((entry) => linkOf(vault, summit, entry, shelf.bodies.get(entry.seq)));
  const sealed = [...shelf.vault.values()]
    .filter(({ seq }) => seq > after)
    .map(({ id, seq, pledge, head: mark, ...locked }) => {
      const one = { id, seq, pledge, head: mark };
      if (shelf.forgotten.has(id)) return one;
      const words = vault.unlock(`${summit}/${id}`, locked);
      return { ...one, held: { salt: vault.salt(locked.secret), words } };
    });
  const { receipts } = shelf;
  return { summit, salt, links, sealed, receipts, open, closed, mark: { head, box } };
}

/** A record that forgets everything at the end of the process: for tests and the room's fuzz. */
export function memoryRecord(): SummitRecord {
  const shelves = new Map<string, Shelf>();
  const vault = openVault(randomUUID());
  const shelf = (summit: string) => shelves.get(summit) ?? shelfOf(summit, '');
  return {
    ...{ shared: false, cupboard: memoryCupboard(), digest: vault.digest },
    summits: async () => [...shelves.keys()],
    async create(summit) {
      if (shelves.has(summit)) throw new Error('this summit exists');
      shelves.set(summit, shelfOf(summit, vault.boxSecret()));
    },
    async read(summit, after = 0) {
      const found = shelf(summit);
      const audit = audited(found, vault, summit, after);
      if (after === 0 && damages(audit, genesis(summit, audit.salt)).length > 0)
        throw new RecordFault('record-damaged', 'the chain does not hold');
      const ballots = [...found.ballots.values()].map((one) => structuredClone(one));
      return { events: audit.links.map(eventOf), ballots, mark: audit.mark };
    },
    async append(summit, expected, group) {
      const found = shelves.get(summit);
      const { head, box } = found?.summit ?? start;
      if (!found || head !== expected.head || box !== expected.box) throw new RecordConflict();
      const names = group.answers.map(({ person, command }) => named(person, command));
      const twice = new Set(names).size < names.length;
      if (twice || names.some((name) => found.answers.has(name))) throw new RecordRepeat();
      lay(found, vault, summit, group);
    },
    answered: async (summit, person, command) =>
      structuredClone(shelf(summit).answers.get(named(person, command))),
    async marks(summits) {
      const marks = summits.flatMap((id): [string, Mark][] => {
        const found = shelves.get(id);
        return found ? [[id, { head: found.summit.head, box: found.summit.box }]] : [];
      });
      return Object.fromEntries(marks);
    },
    async unseal(summit, ids) {
      const found = ids.flatMap((id) => {
        const one = shelf(summit).vault.get(id);
        if (!one || shelf(summit).forgotten.has(id)) return [];
        return [[id, vault.unlock(`${summit}/${id}`, one)]];
      });
      return Object.fromEntries(found);
    },
    snapshot: async (summit) => shelf(summit).snapshot,
    async keepSnapshot(summit, snapshot) {
      const found = shelf(summit);
      if (found.summit.head !== snapshot.head) return false;
      found.snapshot = snapshot;
      return true;
    },
    receipts: async (summit) => [...shelf(summit).receipts],
    audit: async (summit) => audited(shelf(summit), vault, summit, 0),
    onHint: () => undefined,
    probe: async () => undefined,
    ready: async () => true,
    close: async () => undefined,
  };
}
