import { beforeEach, describe, expect, test } from '@jest/globals';
import { challenges } from '../../../scripts/founding/lines.ts';
import type { Seat } from '../../../src/summit/summit.ts';
import { type Given, planned } from '../../support/given.ts';
import { blocked, entry, hosts, readers } from '../seen.ts';

const note = 'Please say in the second item what people are to do.';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let counsel: Seat;

beforeEach(() => {
  given = planned();
  ({ table, facilitator, counsel } = given);
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function prepare(): string {
  return table.must(facilitator, 'PrepareChallenge', { text: challenges[0] });
}

describe('sending to counsel', () => {
  test('takes agenda and prepared challenges together', () => {
    const challengeId = prepare();
    expect(asked(facilitator, 'SendAgenda')).toBe('');
    for (const who of hosts) {
      const agenda = entry(table, who as 'counsel', 'agenda/now');
      expect(agenda).toMatchObject({ status: 'with counsel' });
      const challenge = entry(table, who as 'counsel', `challenge/${challengeId}`);
      expect(challenge).toMatchObject({ status: 'with counsel' });
    }
  });

  test('is refused when nothing is new, or there is nothing', () => {
    expect(asked(facilitator, 'SendAgenda')).toBe('');
    expect(asked(facilitator, 'SendAgenda')).toBe('already-so');
    for (const phaseId of table.state.agenda.order) {
      table.must(facilitator, 'RemovePhase', { phaseId });
    }
    expect(asked(facilitator, 'SendAgenda')).toBe('nothing-to-send');
  });

  test('takes a later challenge alone, and leaves an approved agenda approved', () => {
    table.must(facilitator, 'SendAgenda');
    table.must(counsel, 'ApproveAgenda');
    const challengeId = prepare();
    expect(asked(facilitator, 'SendAgenda')).toBe('');
    expect(table.state.agenda.status).toBe('approved');
    expect(table.state.challenges[challengeId]?.status).toBe('with counsel');
  });

  test('is the facilitator’s', () => {
    for (const seat of [counsel, given.leaders[0] as Seat, given.host]) {
      expect(asked(seat, 'SendAgenda')).toBe('not-your-right');
    }
  });
});

describe('approving', () => {
  test('is counsel’s, of what was sent, and counts versions', () => {
    expect(asked(counsel, 'ApproveAgenda')).toBe('nothing-to-send');
    table.must(facilitator, 'SendAgenda');
    expect(asked(facilitator, 'ApproveAgenda')).toBe('not-your-right');
    expect(asked(counsel, 'ApproveAgenda')).toBe('');
    expect(asked(counsel, 'ApproveAgenda')).toBe('nothing-to-send');
    expect(table.state.agenda).toMatchObject({ version: 1, approvedBy: counsel.person });
    const phaseId = table.state.agenda.order[0];
    table.must(facilitator, 'MovePhase', { phaseId, direction: 'down' });
    table.must(facilitator, 'SendAgenda');
    table.must(counsel, 'ApproveAgenda');
    expect(entry(table, 'participants', 'agenda/now')).toMatchObject({ version: 2 });
  });
});

describe('returning', () => {
  test('tells facilitators and counsel why, until the agenda is sent again', () => {
    expect(asked(counsel, 'ReturnAgenda', { note })).toBe('nothing-to-send');
    table.must(facilitator, 'SendAgenda');
    expect(asked(facilitator, 'ReturnAgenda', { note })).toBe('not-your-right');
    expect(asked(counsel, 'ReturnAgenda', { note: blocked })).toBe('text-refused');
    expect(asked(counsel, 'ReturnAgenda', { note })).toBe('');
    expect(readers(table, note)).toEqual(hosts);
    expect(entry(table, 'facilitators', 'agenda/now')).toMatchObject({ status: 'draft', note });
    table.must(facilitator, 'SendAgenda');
    expect(readers(table, note)).toEqual([]);
  });
});
