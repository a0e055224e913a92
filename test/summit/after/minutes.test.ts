import { beforeEach, describe, expect, test } from '@jest/globals';
import { commitments, ideas, summary } from '../../../scripts/founding/lines.ts';
import type { Seat } from '../../../src/summit/summit.ts';
import { after, type Given, live } from '../../support/given.ts';
import { blocked, entry, holders, hosts, newest, nudged, readers, room, stopped } from '../seen.ts';

const amended = 'The companies discussed coaching. They agreed on two actions.';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let counsel: Seat;
let leader: Seat;
let rival: Seat;

beforeEach(() => {
  given = after();
  ({ table, facilitator, counsel } = given);
  [leader, rival] = given.leaders as [Seat, Seat];
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function written(text = summary): void {
  table.must(facilitator, 'WriteSummary', { text });
}

function approved(text = summary): void {
  written(text);
  table.must(facilitator, 'SendMinutes');
  table.must(counsel, 'ApproveMinutes');
}

function published(): void {
  approved();
  for (const seat of [leader, rival]) table.must(seat, 'ConfirmMinutes');
  table.must(facilitator, 'PublishMinutes');
}

function shown(who: 'facilitators' | 'counsel' | 'participants' = 'counsel') {
  return entry(table, who, 'minutes/now');
}

describe('the way of the minutes', () => {
  test('is written, sent, approved, confirmed by each leader, published', () => {
    written();
    expect(shown()).toMatchObject({ summary, status: 'draft', version: 0 });
    expect(asked(facilitator, 'SendMinutes')).toBe('');
    expect(asked(counsel, 'ApproveMinutes')).toBe('');
    expect(shown()).toMatchObject({ status: 'approved', version: 1 });
    expect(asked(leader, 'ConfirmMinutes')).toBe('');
    expect(asked(facilitator, 'PublishMinutes')).toBe('leaders-first');
    expect(asked(rival, 'ConfirmMinutes')).toBe('');
    expect(asked(facilitator, 'PublishMinutes')).toBe('');
    const publishedAt = table.events.at(-1)?.at;
    expect(shown('participants')).toMatchObject({ status: 'published', publishedAt });
  });

  test('is refused out of order at every step', () => {
    expect(asked(counsel, 'ApproveMinutes')).toBe('nothing-to-send');
    expect(asked(counsel, 'ReturnMinutes', { note: '' })).toBe('nothing-to-send');
    written();
    table.must(facilitator, 'SendMinutes');
    expect(asked(facilitator, 'SendMinutes')).toBe('nothing-to-send');
    expect(asked(leader, 'ConfirmMinutes')).toBe('counsel-first');
    expect(asked(facilitator, 'PublishMinutes')).toBe('counsel-first');
    table.must(counsel, 'ApproveMinutes');
    expect(asked(counsel, 'ApproveMinutes')).toBe('nothing-to-send');
    table.must(leader, 'ConfirmMinutes');
    expect(asked(leader, 'ConfirmMinutes')).toBe('already-so');
  });

  test('begins with a summary: without one there is nothing to send', () => {
    expect(asked(facilitator, 'SendMinutes')).toBe('nothing-to-send');
  });

  test('ends with publication: nothing is rewritten, and a second time is refused', () => {
    published();
    expect(asked(facilitator, 'WriteSummary', { text: amended })).toBe('already-so');
    expect(asked(facilitator, 'SendMinutes')).toBe('nothing-to-send');
    expect(asked(facilitator, 'PublishMinutes')).not.toBe('');
  });

  test('passes the strict filter; a facilitator’s held summary goes to counsel', () => {
    table.ask(facilitator, 'WriteSummary', { text: nudged }, true);
    const hold = table.state.holds[newest(table.state.holds)];
    expect(hold).toMatchObject({ surface: 'minutes', action: 'hold', to: 'counsel' });
    expect(shown()).toMatchObject({ summary: '' });
  });

  test('starts again when the facilitator rewrites confirmed minutes', () => {
    approved();
    table.must(leader, 'ConfirmMinutes');
    written(amended);
    expect(shown()).toMatchObject({ status: 'draft', summary: amended });
    expect(asked(facilitator, 'PublishMinutes')).toBe('counsel-first');
    table.must(facilitator, 'SendMinutes');
    table.must(counsel, 'ApproveMinutes');
    expect(shown()?.['waitingFor']).toEqual(['Amihan Reyes', 'Dana Whitfield']);
  });

  test('is for the after, and each step for its own role', () => {
    const other = live('close');
    const step = other.table.ask(other.facilitator, 'WriteSummary', { text: summary });
    expect(step.refused).toBe('wrong-stage');
    const rights: [string, Seat[]][] = [
      ['WriteSummary', [counsel, leader]],
      ['SendMinutes', [counsel, leader]],
      ['ApproveMinutes', [facilitator, leader]],
      ['ReturnMinutes', [facilitator, leader]],
      ['ConfirmMinutes', [facilitator, counsel, given.attendees[0] as Seat]],
      ['PublishMinutes', [counsel, leader]],
    ];
    for (const [type, seats] of rights) {
      for (const seat of seats) expect([type, asked(seat, type)]).toEqual([type, 'not-your-right']);
    }
  });
});

describe('who sees the minutes', () => {
  test('drafts are seen by facilitators and counsel', () => {
    written();
    expect(readers(table, summary)).toEqual(hosts);
    table.must(facilitator, 'SendMinutes');
    expect(readers(table, summary)).toEqual(hosts);
  });

  test('approved ones by the leaders too, who are to confirm them, and by no attendee', () => {
    approved();
    expect(readers(table, summary)).toEqual([...hosts, 'Amihan Reyes', 'Dana Whitfield']);
  });

  test('published ones by everyone', () => {
    published();
    expect(readers(table, summary)).toEqual(expect.arrayContaining(room));
    expect(readers(table, summary)).not.toContain('host');
  });

  test('counsel’s note by facilitators and counsel until the minutes are sent again', () => {
    const note = 'Please leave out who spoke first.';
    written();
    table.must(facilitator, 'SendMinutes');
    expect(asked(counsel, 'ReturnMinutes', { note: blocked })).toBe('text-refused');
    expect(asked(counsel, 'ReturnMinutes', { note })).toBe('');
    expect(shown()).toMatchObject({ status: 'draft', counselNote: note });
    expect(readers(table, note)).toEqual(hosts);
    table.must(facilitator, 'SendMinutes');
    expect(readers(table, note)).toEqual([]);
  });

  test('who is still to confirm, and that somebody has, by facilitators and counsel', () => {
    approved();
    table.must(leader, 'ConfirmMinutes');
    expect(shown()?.['waitingFor']).toEqual(['Dana Whitfield']);
    expect(shown('facilitators')?.['waitingFor']).toEqual(['Dana Whitfield']);
    expect(entry(table, leader, 'myMinutes/now')).toMatchObject({ confirmed: 1 });
    expect(entry(table, rival, 'myMinutes/now')).toMatchObject({ confirmed: 0 });
    expect(holders(table, 'myMinutes/now')).toEqual(['Amihan Reyes', 'Dana Whitfield']);
  });
});

describe('what the minutes hold', () => {
  test('attendance with every coming and going, the notice, brakes, rules and results', () => {
    const { table: house, facilitator: lead, counsel: lawyer, attendees } = live('vote');
    const voter = attendees[0] as Seat;
    for (const type of ['Arrive', 'Depart', 'Arrive', 'PullBrake']) house.must(voter, type);
    house.must(lawyer, 'LiftBrake', { why: '' });
    house.must(lead, 'ReadNotice');
    const readAt = house.events.at(-1)?.at;
    house.must(lead, 'OpenVote', { challengeId: '', dotsEach: 3 });
    for (const one of attendees.slice(0, 5))
      house.must(one, 'CastVote', { ideaId: newest(house.state.ideas) });
    for (const type of ['CloseVote', 'RevealVote', 'EndLive']) house.must(lead, type);
    const said = entry(house, 'counsel', 'minutes/now');
    expect(said).toMatchObject({
      ...{ noticeReadAt: readAt, rulesVersion: 1 },
      results: { 0: { text: ideas.at(-1), dots: 5 } },
      attendance: [{ name: 'Jun Bautista', company: 'Brightwater Contact', role: 'attendee' }],
    });
    const [row] = (said?.['attendance'] ?? []) as { marks: { present: boolean }[] }[];
    expect(row?.marks.map(({ present }) => present)).toEqual([true, false, true]);
    const [brake] = (said?.['brakes'] ?? []) as { at: number; liftedAt: number }[];
    expect(brake?.liftedAt).toBeGreaterThan(brake?.at ?? Number.POSITIVE_INFINITY);
    expect(JSON.stringify([said?.['results'], said?.['brakes']])).not.toContain(voter.person);
  });

  test('the totals of every revealed round', () => {
    const { table: house, facilitator: lead, attendees } = live('vote');
    const round = () => {
      house.must(lead, 'OpenVote', { challengeId: '', dotsEach: 1 });
      for (const one of attendees.slice(0, 5))
        house.must(one, 'CastVote', { ideaId: newest(house.state.ideas) });
      house.must(lead, 'CloseVote');
    };
    round();
    house.must(lead, 'RevealVote');
    round();
    house.must(lead, 'EndLive');
    expect(JSON.stringify(entry(house, 'counsel', 'minutes/now'))).toContain(ideas[0]);
  });

  test('never held words, nor that anything was held', () => {
    table.must(leader, 'MakeCommitment', { ...commitments[0], text: stopped });
    published();
    expect(readers(table, stopped)).toEqual([]);
    expect(JSON.stringify(shown('participants'))).not.toMatch(/hold|held|block/i);
  });
});
