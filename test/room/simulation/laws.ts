import { damages, genesis } from '../../../src/record/chain.ts';
import type { SummitRecord } from '../../../src/record/record.ts';
import { Room } from '../../../src/room/room.ts';
import { type State, see } from '../../../src/summit/summit.ts';
import { anomalies, type Truth } from '../../support/history.ts';
import { settle, type Table } from './table.ts';

/** Rounds of a tenth of a second after which everything must have come to rest. */
const ROUNDS = 400;

/** The faults end; everybody gets through, and everything comes to rest. */
export async function rest(table: Table, record: SummitRecord): Promise<void> {
  const { shaky, nodes, people, lines } = table;
  shaky.calm = true;
  let still = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    shaky.settle();
    for (const node of nodes) if (node.down) node.open();
    await settle();
    for (const person of people) if (person.current) table.ask(person);
    for (const line of lines) if (!line.node || line.lost) table.attach(line);
    if (round % 5 === 0) for (const node of nodes) shaky.hint(node.name);
    table.pass(100);
    await settle();
    for (const line of lines) while (table.deliver(line));
    // Twice in a row: what changed in the last round has been told in this one.
    still = (await resting(table, record)) ? still + 1 : 0;
    if (still === 2) return;
  }
  table.house.faults.push('it never comes to rest');
}

async function resting(table: Table, record: SummitRecord): Promise<boolean> {
  const { tsummit: mark } = await record.marks(['tsummit']);
  const nodes = table.nodes.every(({ room, draining }) => {
    const level = room?.mark.head === mark?.head && room?.mark.box === mark?.box;
    return level && !draining;
  });
  const people = table.people.every(({ current, left }) => left || !current);
  const lines = table.lines.every((line) => !line.queue.length && (line.node || table.gone(line)));
  return nodes && people && lines && table.shaky.waiting.length === 0;
}

/** What every law says once everything rests. */
export async function laws(table: Table, record: SummitRecord): Promise<void> {
  const { faults, id, filter } = table.house;
  const fresh = await Room.open('tsummit', record, filter, { by: { now: Date.now, id } });
  for (const { name, room } of table.nodes)
    if (canonical(room?.state) !== canonical(fresh.state)) faults.push(`${name} sees another room`);
  for (const { node, screen, seat } of table.lines)
    if (node?.room) screen.end(node.room.tellers.sync(seat));
  for (const { kind, said } of anomalies(table.log, truthOf(table, fresh.state)))
    faults.push(`${kind}: ${said}`);
  await recorded(table, record, fresh.state);
  await counted(table, fresh);
}

function spoken({ ideas, comments }: State): [id: string, text: string | null][] {
  return [...Object.entries(ideas), ...Object.entries(comments)].map(([id, { text }]) => [
    id,
    text,
  ]);
}

function truthOf({ shaky }: Table, state: State): Truth {
  const marks = spoken(state)
    .filter(([id]) => shaky.kept.has(id))
    .map(([id, text]) => text ?? shaky.kept.get(id) ?? '');
  const counts: Truth['counts'] = {
    pulled: state.brakes.length,
    lifted: state.brakes.filter(({ liftedAt }) => liftedAt !== 0).length,
  };
  for (const { by } of Object.values(state.holds))
    counts[`holds of ${by}`] = (counts[`holds of ${by}`] ?? 0) + 1;
  for (const [person, dots] of ballots(state))
    for (const [thing, count] of dots) counts[`dots of ${person} on ${thing}`] = count;
  return { marks, counts, places: placesOf(state) };
}

/** Everybody's dots in the newest round, as their own screens show them. */
function ballots(state: State): [person: string, dots: [thing: string, count: number][]][] {
  return Object.keys(state.people).map((person) => {
    const { on = {} } = see(state, { own: person })['dots/now'] ?? {};
    return [person, Object.entries(on as Record<string, number>)];
  });
}

function placesOf(state: State): Truth['places'] {
  const places: Truth['places'] = {};
  for (const person of Object.keys(state.people)) {
    const { things = [] } = see(state, { own: person })['myBoats/now'] ?? {};
    for (const thing of things as string[]) places[`boat ${thing} of ${person}`] = 'in';
  }
  for (const [thing, { parked }] of Object.entries(state.ideas))
    if (parked) places[`place of ${thing}`] = 'parked';
  for (const [person, { removed, erased }] of Object.entries(state.people))
    if (removed) places[`seat of ${person}`] = erased ? 'erased' : 'removed';
  return places;
}

/** The chain holds, no ballot is an entry, and no words that left stand anywhere in clear. */
async function recorded(table: Table, record: SummitRecord, state: State): Promise<void> {
  const { faults } = table.house;
  const audit = await record.audit('tsummit');
  for (const { seq, said } of damages(audit, genesis('tsummit', audit.salt)))
    faults.push(`entry ${seq}: ${said}`);
  if (audit.links.some(({ type }) => /^(BallotKept|VoteCast)$/.test(type)))
    faults.push('a ballot became an entry');
  const aside = await table.shaky.base.snapshot('tsummit');
  const kept = JSON.stringify([aside?.words, audit.links]);
  for (const [thing, text] of spoken(state)) {
    const words = table.shaky.kept.get(thing);
    if (text === null && words && kept.includes(words))
      faults.push(`${thing} left its words behind`);
  }
}

/** The box is counted: the totals are the sum of all ballots. */
async function counted(table: Table, fresh: Room): Promise<void> {
  const vote = Object.values(fresh.state.votes).at(-1);
  const lead = table.people[0]?.seat;
  if (vote?.status !== 'open' || !lead) return;
  const sums: Record<string, number> = {};
  for (const [, dots] of ballots(fresh.state))
    for (const [thing, count] of dots) sums[thing] = (sums[thing] ?? 0) + count;
  const ask = (id: string, command: { type: string; why?: string }) =>
    fresh.ask(lead, { id, confirmed: false, command });
  await ask('lift-at-the-end', { type: 'LiftBrake', why: 'We have talked about it.' });
  await ask('close-the-round', { type: 'CloseVote' });
  const closed = Object.values(fresh.state.votes).at(-1);
  const totals = Object.entries(closed?.totals ?? {}).filter(([, count]) => count > 0);
  const same = canonical(Object.fromEntries(totals)) === canonical(sums);
  if (!closed?.few && !same) table.house.faults.push('the totals are not the sum of the ballots');
}

/** The same words for the same thing, in whatever order it was made. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
