import { beforeEach, describe, expect, test } from '@jest/globals';
import { ideas } from '../../../scripts/founding/lines.ts';
import type { Seat } from '../../../src/summit/summit.ts';
import { type Given, live, planned } from '../../support/given.ts';
import { blocked, entry, holders, newest, nudged, readers, room, stopped } from '../seen.ts';

let given: Given;
let table: Given['table'];
let author: Seat;
let other: Seat;
let challengeId: string;
const why = 'To see whether this can be released.';

beforeEach(() => {
  given = live('ideas');
  table = given.table;
  [author, other] = given.attendees as [Seat, Seat];
  challengeId = Object.keys(table.state.challenges)[0] ?? '';
});

/** Posts an idea that is stopped and answers the id of its hold. */
function held(text = stopped, by = author): string {
  expect(table.ask(by, 'PostIdea', { challengeId, text }).refused).toBe('');
  return newest(table.state.holds);
}

function statusOf(holdId: string): string | undefined {
  return table.state.holds[holdId]?.status;
}

function asked(seat: Seat, type: string, fields: object): string {
  return table.ask(seat, type, fields).refused;
}

describe('deciding on held text', () => {
  test('a facilitator releases it: the words stand under the author’s name, the row leaves', () => {
    const holdId = held();
    table.must(given.facilitator, 'ReleaseHold', { holdId });
    expect(readers(table, stopped)).toEqual(room);
    const idea = entry(table, 'participants', `idea/${newest(table.state.ideas)}`);
    expect(idea).toMatchObject({ author: 'Jun Bautista', company: 'Brightwater Contact' });
    expect(holders(table, `hold/${holdId}`)).toEqual(['counsel']);
    expect(entry(table, author, `myHold/${holdId}`)).toMatchObject({ status: 'released' });
  });

  test('nobody decides twice', () => {
    const holdId = held();
    table.must(given.facilitator, 'ReturnHold', { holdId });
    for (const type of ['ReleaseHold', 'ReturnHold', 'EscalateHold']) {
      expect(asked(given.facilitator, type, { holdId })).toBe('hold-decided');
      expect(asked(given.facilitator, type, { holdId: 'tnone' })).toBe('no-such-thing');
    }
    expect(asked(author, 'RewriteHold', { holdId, texts: { text: ideas[0] } })).toBe('');
    expect(asked(author, 'RewriteHold', { holdId, texts: {} })).toBe('hold-decided');
    expect(asked(author, 'WithdrawHold', { holdId })).toBe('hold-decided');
  });

  test('an escalated text is counsel’s alone to decide', () => {
    const holdId = held();
    table.must(given.facilitator, 'EscalateHold', { holdId });
    for (const type of ['ReleaseHold', 'ReturnHold', 'EscalateHold']) {
      expect(asked(given.facilitator, type, { holdId })).toBe('counsel-only');
    }
    expect(asked(given.facilitator, 'ReadHold', { holdId, why })).toBe('counsel-only');
    expect(asked(given.counsel, 'ReleaseHold', { holdId })).toBe('');
  });

  test('the author’s rewriting passes the filter like any text', () => {
    const holdId = held();
    const rewrite = (text: string) => asked(author, 'RewriteHold', { holdId, texts: { text } });
    expect(asked(other, 'RewriteHold', { holdId, texts: {} })).toBe('no-such-thing');
    expect(rewrite(nudged)).toBe('text-nudged');
    expect(statusOf(holdId)).toBe('pending');
    expect(rewrite(blocked)).toBe('');
    expect([statusOf(holdId), table.state.ideas]).toEqual(['rewritten', {}]);
    const second = newest(table.state.holds);
    expect(table.state.holds[second]).toMatchObject({ action: 'block', by: author.person });
    table.must(author, 'RewriteHold', { holdId: second, texts: { text: ideas[0] } });
    expect(readers(table, ideas[0] ?? '')).toEqual(room);
  });

  test('a rewriting that comes after the phase has ended stays with its author', () => {
    const holdId = held();
    table.must(given.facilitator, 'NextPhase');
    const late = { holdId, texts: { text: ideas[0] } };
    expect(asked(author, 'RewriteHold', late)).toBe('wrong-phase');
    expect(statusOf(holdId)).toBe('pending');
  });

  test('only the author gives a held text up', () => {
    const holdId = held();
    for (const seat of [other, given.facilitator]) {
      expect(asked(seat, 'WithdrawHold', { holdId })).toBe('no-such-thing');
    }
    expect(asked(author, 'WithdrawHold', { holdId })).toBe('');
    expect(holders(table, `hold/${holdId}`)).toEqual(['counsel']);
    expect(asked(given.facilitator, 'ReleaseHold', { holdId })).toBe('hold-decided');
  });

  test('the text of an author who was removed is never released, only returned', () => {
    const holdId = held();
    table.must(given.facilitator, 'RemovePerson', { personId: author.person });
    expect(asked(given.facilitator, 'ReleaseHold', { holdId })).toBe('no-such-thing');
    expect(asked(given.facilitator, 'ReturnHold', { holdId })).toBe('');
  });

  test('a leader’s held commitment is not released once that person is no leader', () => {
    const { table: late, leaders, facilitator } = live('commitments');
    const { person: personId, vendor: vendorId } = leaders[0] as Seat;
    const said = { text: stopped, owner: 'Amihan Reyes', dueOn: '', done: 'It is done.' };
    late.must(leaders[0] as Seat, 'MakeCommitment', said);
    const changed = { personId, vendorId, name: 'Amihan Reyes', role: 'attendee', mail: '' };
    late.must(facilitator, 'ChangePerson', changed);
    late.ask(facilitator, 'ReleaseHold', { holdId: newest(late.state.holds) });
    expect(late.state.commitments).toEqual({});
  });
});

describe('a facilitator’s own held text', () => {
  let holdId: string;
  let second: Seat;
  beforeEach(() => {
    const named = { name: 'Noor Haddad', role: 'facilitator', vendorId: '', mail: '' };
    second = { role: 'facilitator', person: table.must(given.facilitator, 'AddPerson', named) };
    table.must(given.facilitator, 'Broadcast', { text: stopped });
    holdId = newest(table.state.holds);
  });

  test('goes to counsel and is no row of the facilitators’ queue', () => {
    expect(table.state.holds[holdId]?.to).toBe('counsel');
    expect(holders(table, `hold/${holdId}`)).toEqual(['counsel']);
    expect(holders(table, `myHold/${holdId}`)).toEqual(['Imani Okoro']);
  });

  test('is decided neither by its author nor by another facilitator, but by counsel', () => {
    for (const type of ['ReleaseHold', 'ReturnHold', 'EscalateHold']) {
      expect(asked(given.facilitator, type, { holdId })).toBe('own-hold');
      expect(asked(second, type, { holdId })).toBe('no-such-thing');
    }
    expect(asked(second, 'ReadHold', { holdId, why })).toBe('no-such-thing');
    table.must(given.counsel, 'ReleaseHold', { holdId });
    expect(readers(table, stopped)).toEqual(room);
  });
});

describe('released late', () => {
  test('a phase held while planning is not added to an agenda counsel has approved', () => {
    const early = planned();
    const { table: house, facilitator, counsel } = early;
    house.must(facilitator, 'PublishRules');
    const phase = { kind: 'ideas', minutes: 10, prompt: '', coLeader: '' };
    house.must(facilitator, 'AddPhase', { ...phase, title: stopped });
    const holdId = newest(house.state.holds);
    house.must(facilitator, 'SendAgenda');
    house.must(counsel, 'ApproveAgenda');
    house.must(facilitator, 'GoLive', { override: '' });
    house.ask(counsel, 'ReleaseHold', { holdId });
    expect(house.state.agenda.status).toBe('approved');
  });

  test('a name the host typed, once held, can still be released', () => {
    const early = planned();
    const { table: house, host, facilitator, counsel } = early;
    const named = { role: 'counsel', vendorId: '', mail: '', name: stopped };
    const step = house.ask(host, 'AddPerson', named);
    const holdId = newest(house.state.holds);
    const freed = [facilitator, counsel].map(
      (seat) => house.ask(seat, 'ReleaseHold', { holdId }).refused,
    );
    expect([step.refused === 'text-refused', freed.includes('')]).toContain(true);
  });
});
