import { readFileSync } from 'node:fs';
import { charter, vendors } from '../../scripts/founding/cast.ts';
import { challenges, commitments, ideas } from '../../scripts/founding/lines.ts';
import type { Seat } from '../../src/summit/summit.ts';
import { type Laws, Table } from './house.ts';

const recipe = JSON.parse(readFileSync('views/text/founding.en.json', 'utf8')) as {
  rules: string;
  phases: { kind: string }[];
};

/** The kinds of phase in the order of the founding agenda. */
export const kinds = recipe.phases.map((phase) => phase.kind);

/** A small founding cast at the table: two vendors, three for a vote, with a leader and two attendees each. */
export interface Given {
  table: Table;
  host: Seat;
  facilitator: Seat;
  counsel: Seat;
  leaders: Seat[];
  attendees: Seat[];
}

const host: Seat = { role: 'host', person: 'host' };

/** A summit with everybody named and nothing approved yet. */
export function planned(laws?: Laws, companies = 2): Given {
  const table = new Table(laws);
  table.must(host, 'StartSummit', { ...charter(1_800_000_000_000), ...recipe, willingPercent: 50 });
  const facilitator = seat(table, host, 'facilitator', 'Imani Okoro');
  const counsel = seat(table, host, 'counsel', 'Teodor Brandt');
  const leaders: Seat[] = [];
  const attendees: Seat[] = [];
  for (const { name, group, sites, people } of vendors.slice(0, companies)) {
    const vendorId = table.must(facilitator, 'AddVendor', { name, group, sites });
    const call = { vendorId, answer: 'willing', calledBy: 'Imani Okoro', calledOn: '2026-11-02' };
    table.must(facilitator, 'RecordBuyIn', { ...call, hopes: 'To learn.', notes: 'Be gentle.' });
    leaders.push(seat(table, facilitator, 'leader', people[0] ?? '', vendorId));
    attendees.push(seat(table, facilitator, 'attendee', people[1] ?? '', vendorId));
    attendees.push(seat(table, facilitator, 'attendee', people[2] ?? '', vendorId));
  }
  return { table, host, facilitator, counsel, leaders, attendees };
}

function seat(table: Table, by: Seat, role: Seat['role'], name: string, vendorId = ''): Seat {
  const person = table.must(by, 'AddPerson', { name, role, vendorId, mail: '' });
  return vendorId ? { role, person, vendor: vendorId } : { role, person };
}

/** A live room in a running phase of a kind, everybody signed, two challenges on the board. */
export function live(kind: string, laws?: Laws): Given {
  const given = planned(laws, kind === 'vote' ? 3 : 2);
  const { table, facilitator, counsel, leaders, attendees } = given;
  table.must(facilitator, 'PublishRules');
  const prepared = challenges
    .slice(0, 2)
    .map((text) => table.must(facilitator, 'PrepareChallenge', { text }));
  table.must(facilitator, 'SendAgenda');
  table.must(counsel, 'ApproveAgenda');
  for (const challengeId of prepared) table.must(counsel, 'ApproveChallenge', { challengeId });
  table.must(facilitator, 'GoLive', { override: '' });
  for (const one of [facilitator, counsel, ...leaders, ...attendees]) {
    table.must(one, 'SignRules', { version: 1 });
  }
  for (const phase of kinds) {
    if (phase === 'vote' && kinds.indexOf(kind) >= kinds.indexOf('vote'))
      postIdeas(given, prepared);
    table.must(facilitator, 'StartPhase');
    if (phase === kind) return given;
    if (phase === 'ideas') postIdeas(given, prepared);
    table.must(facilitator, 'NextPhase');
  }
  throw new Error(`no phase ${kind}`);
}

function postIdeas({ table, leaders }: Given, prepared: string[]): void {
  for (const text of ideas) {
    table.ask(leaders[0] as Seat, 'PostIdea', { challengeId: prepared[0], text });
  }
}

/** A summit whose live part is over, with one approved commitment. */
export function after(laws?: Laws): Given {
  const given = live('commitments', laws);
  const { table, facilitator, counsel, leaders } = given;
  const commitmentId = table.must(leaders[0] as Seat, 'MakeCommitment', commitments[0]);
  table.must(counsel, 'ApproveCommitment', { commitmentId });
  table.must(facilitator, 'EndLive');
  return given;
}
