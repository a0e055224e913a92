import { beforeEach, describe, expect, test } from '@jest/globals';
import { badCommitment, commitments } from '../../../scripts/founding/lines.ts';
import { limits, type Seat } from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import {
  answered,
  blocked,
  entry,
  fill,
  holders,
  hosts,
  kept,
  newest,
  nudged,
  readers,
  room,
} from '../seen.ts';

const [said] = commitments as [(typeof commitments)[0]];
const note = 'Please say what your company does, not what others should do.';

let given: Given;
let table: Given['table'];
let leader: Seat;
let rival: Seat;
let counsel: Seat;
let facilitator: Seat;

beforeEach(() => {
  given = live('commitments');
  ({ table, counsel, facilitator } = given);
  [leader, rival] = given.leaders as [Seat, Seat];
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function made(by = leader): string {
  return table.must(by, 'MakeCommitment', said);
}

function approved(): string {
  const commitmentId = made();
  table.must(counsel, 'ApproveCommitment', { commitmentId });
  return commitmentId;
}

describe('making a commitment', () => {
  test('shows it to its author, facilitators and counsel, and to nobody else', () => {
    const commitmentId = made();
    const author = 'Amihan Reyes';
    expect(holders(table, `commitment/${commitmentId}`)).toEqual(hosts);
    expect(holders(table, `myCommitment/${commitmentId}`)).toEqual([author]);
    for (const words of [said.text, said.done]) {
      expect(readers(table, words)).toEqual([...hosts, author]);
    }
  });

  test('binds it to the leader’s own company, open, with owner, date and what done means', () => {
    const shown = entry(table, leader, `myCommitment/${made()}`);
    const facts = { ...said, company: 'Brightwater Contact', status: 'with counsel' };
    expect(shown).toMatchObject({ ...facts, progress: 'open', notes: [] });
  });

  test('is refused to everybody but leaders', () => {
    for (const seat of [given.attendees[0] as Seat, facilitator, counsel]) {
      expect(asked(seat, 'MakeCommitment', said)).toBe('not-your-right');
    }
  });

  test('is refused out of phase, braked, unsigned and beyond the limit', () => {
    expect(asked(rival, 'MakeCommitment', said)).toBe('');
    fill(table, 'commitments', limits.commitmentsEachCount);
    expect(asked(rival, 'MakeCommitment', said)).toBe('too-many');
    expect(asked(leader, 'MakeCommitment', said)).toBe('');
    table.must(leader, 'PullBrake');
    expect(asked(leader, 'MakeCommitment', said)).toBe('room-braked');
    table.must(counsel, 'LiftBrake', { why: '' });
    table.must(facilitator, 'PreviousPhase');
    table.must(facilitator, 'StartPhase');
    expect(asked(leader, 'MakeCommitment', said)).toBe('wrong-phase');
    table.state = { ...table.state, signed: {} };
    expect(asked(leader, 'MakeCommitment', said)).toBe('not-signed');
  });

  test('is possible after the live part for those who signed, and only for them', () => {
    const { [rival.person]: _unsigned, ...signed } = table.state.signed;
    table.state = { ...table.state, signed };
    table.must(facilitator, 'EndLive');
    expect(asked(leader, 'MakeCommitment', said)).toBe('');
    expect(asked(rival, 'MakeCommitment', said)).toBe('not-signed');
  });

  test.each([
    ['text', { text: badCommitment.text }, 'block'],
    ['done', { done: nudged }, 'hold'],
    ['owner', { owner: blocked }, 'block'],
  ])('passes the strict filter in every field: %s', (field, words, action) => {
    table.ask(leader, 'MakeCommitment', { ...said, ...words }, true);
    expect(table.state.commitments).toEqual({});
    const holdId = newest(table.state.holds);
    expect(table.state.holds[holdId]).toMatchObject({ action, verdict: { 0: { field } } });
    expect(kept(table)).not.toContain(Object.values(words)[0]);
  });

  test('after a hold still needs counsel’s approval once released', () => {
    table.must(leader, 'MakeCommitment', { ...said, done: nudged });
    table.must(facilitator, 'ReleaseHold', { holdId: newest(table.state.holds) });
    const commitmentId = newest(table.state.commitments);
    expect(table.state.commitments[commitmentId]).toMatchObject({
      ...{ status: 'with counsel', vendor: leader.vendor, by: leader.person },
    });
    expect(readers(table, nudged)).not.toContain('participants');
  });
});

describe('counsel’s decision', () => {
  test('approval shows the commitment to everyone', () => {
    const commitmentId = approved();
    expect(holders(table, `commitment/${commitmentId}`)).toEqual(room);
    const shown = entry(table, 'participants', `commitment/${commitmentId}`);
    expect(shown).toMatchObject({
      ...said,
      company: 'Brightwater Contact',
      author: 'Amihan Reyes',
    });
    expect(shown).not.toHaveProperty('notes');
  });

  test('declining tells author, facilitators and counsel why, and nobody else', () => {
    const commitmentId = made();
    table.must(counsel, 'DeclineCommitment', { commitmentId, note });
    expect(readers(table, note)).toEqual([...hosts, 'Amihan Reyes']);
    expect(holders(table, `commitment/${commitmentId}`)).toEqual(hosts);
  });

  test('a note that the filter stops is refused, and the commitment waits on', () => {
    const commitmentId = made();
    const declined = { commitmentId, note: blocked };
    expect(asked(counsel, 'DeclineCommitment', declined)).toBe('text-refused');
    expect(table.state.commitments[commitmentId]?.status).toBe('with counsel');
  });

  test.each(['ApproveCommitment', 'DeclineCommitment'])('%s works once, on what waits', (type) => {
    const fields = { commitmentId: made(), note };
    for (const seat of [facilitator, leader])
      expect(asked(seat, type, fields)).toBe('not-your-right');
    expect(asked(counsel, type, { ...fields, commitmentId: 'tnone' })).toBe('no-such-thing');
    expect(asked(counsel, type, fields)).toBe('');
    for (const again of ['ApproveCommitment', 'DeclineCommitment']) {
      expect(asked(counsel, again, fields)).toBe('already-so');
    }
    const withdrawn = made();
    table.must(leader, 'Withdraw', { kind: 'commitment', thingId: withdrawn });
    expect(asked(counsel, type, { ...fields, commitmentId: withdrawn })).toBe('no-such-thing');
  });
});

describe('saying how it goes', () => {
  const update = { progress: 'on the way', note: 'Two talks each, and a third planned.' };

  test('shows the state to everyone, the notes to the company’s leader and the hosts', () => {
    const commitmentId = approved();
    expect(asked(leader, 'UpdateCommitment', { commitmentId, ...update })).toBe('');
    const shown = entry(table, 'participants', `commitment/${commitmentId}`);
    expect(shown).toMatchObject({ progress: 'on the way' });
    expect(readers(table, update.note)).toEqual([...hosts, 'Amihan Reyes']);
  });

  test('shows the notes to whoever leads the company now', () => {
    const commitmentId = approved();
    const { vendor: vendorId } = leader;
    const next = { name: 'Liza Soriano', role: 'leader', vendorId, mail: '' };
    const person = table.must(facilitator, 'AddPerson', next);
    table.must(facilitator, 'RemovePerson', { personId: leader.person });
    const heir: Seat = { role: 'leader', person, vendor: vendorId ?? '' };
    expect(asked(heir, 'UpdateCommitment', { commitmentId, ...update })).toBe('');
    expect(readers(table, update.note)).toContain('Liza Soriano');
  });

  test('is refused to another company, before approval and beyond the notes’ limit', () => {
    const commitmentId = made();
    const fields = { commitmentId, ...update };
    expect(asked(leader, 'UpdateCommitment', fields)).toBe('not-accepted');
    table.must(counsel, 'ApproveCommitment', { commitmentId });
    expect(asked(rival, 'UpdateCommitment', fields)).toBe('no-such-thing');
    expect(asked(leader, 'UpdateCommitment', { ...fields, commitmentId: 'tno' })).toBe(
      'no-such-thing',
    );
    for (let count = 0; count < limits.notesCount; count += 1) {
      table.must(leader, 'UpdateCommitment', fields);
    }
    expect(asked(leader, 'UpdateCommitment', fields)).toBe('too-many');
  });

  test('passes the strict filter, live and after', () => {
    const commitmentId = approved();
    const fields = { commitmentId, progress: 'done', note: nudged };
    expect(answered(table, leader, 'UpdateCommitment', fields).outcome?.answer).toHaveProperty(
      'held',
    );
    table.must(facilitator, 'EndLive');
    table.ask(leader, 'UpdateCommitment', fields, true);
    expect(table.state.commitments[commitmentId]).toMatchObject({ progress: 'open', notes: [] });
    expect(asked(leader, 'UpdateCommitment', { ...fields, note: '' })).toBe('');
    expect(table.state.commitments[commitmentId]?.notes).toEqual([]);
  });
});
