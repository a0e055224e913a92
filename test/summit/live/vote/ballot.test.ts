import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Seat } from '../../../../src/summit/summit.ts';
import * as summit from '../../../../src/summit/summit.ts';
import { type Given, live } from '../../../support/given.ts';
import { answered, entry, hall } from '../../seen.ts';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let voter: Seat;
let other: Seat;
let ideaIds: string[];
let ideaId: string;

beforeEach(() => {
  given = live('vote');
  ({ table, facilitator } = given);
  [voter, other] = given.attendees as [Seat, Seat];
  ideaIds = Object.keys(table.state.ideas);
  ideaId = ideaIds[0] ?? '';
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function open(dotsEach = 3, challengeId = ''): string {
  return asked(facilitator, 'OpenVote', { challengeId, dotsEach });
}

function cast(seat: Seat, thing = ideaId): string {
  return asked(seat, 'CastVote', { ideaId: thing });
}

describe('dots', () => {
  test('are refused before a round opens and after it closes', () => {
    expect(cast(voter)).toBe('vote-not-open');
    open();
    expect(cast(voter)).toBe('');
    table.must(facilitator, 'CloseVote');
    expect(cast(voter)).toBe('vote-not-open');
    expect(asked(voter, 'TakeBackVote', { ideaId })).toBe('vote-not-open');
  });

  test('are three a person, on one idea or on several, and no more', () => {
    open();
    expect([cast(voter), cast(voter), cast(voter, ideaIds[1])]).toEqual(['', '', '']);
    expect(cast(voter, ideaIds[2])).toBe('no-votes-left');
    expect(cast(other)).toBe('');
    const mine = { left: 0, late: false, on: { [ideaId]: 2, [ideaIds[1] ?? '']: 1 } };
    expect(entry(table, voter, 'dots/now')).toEqual(mine);
  });

  test('are taken back one by one, and can be put elsewhere', () => {
    open(1);
    expect(asked(voter, 'TakeBackVote', { ideaId })).toBe('no-such-thing');
    expect(cast(voter)).toBe('');
    expect(asked(other, 'TakeBackVote', { ideaId })).toBe('no-such-thing');
    expect(asked(voter, 'TakeBackVote', { ideaId })).toBe('');
    expect(entry(table, voter, 'dots/now')).toEqual({ left: 1, on: {}, late: false });
    expect(cast(voter, ideaIds[1])).toBe('');
    expect(cast(voter, ideaIds[1])).toBe('no-votes-left');
  });

  test('are seen by the voter alone: no other seat is told anything', () => {
    open();
    const views = () =>
      [...hall, other, given.leaders[0]].map((who) => {
        const keys = ['vote/now', 'dots/now'];
        return keys.map((key) => entry(table, who as Seat, key));
      });
    const before = JSON.stringify(views());
    const step = table.ask(voter, 'CastVote', { ideaId });
    expect(JSON.stringify(views())).toBe(before);
    expect(step.keys).toEqual([`@${voter.person}/dots/now`, 'vote/now']);
  });

  test('are for leaders and attendees, signed, in the running phase, without a brake', () => {
    open();
    for (const seat of [facilitator, given.counsel]) expect(cast(seat)).toBe('not-your-right');
    expect(cast(voter, 'tnone')).toBe('no-such-thing');
    table.must(voter, 'PullBrake');
    for (const type of ['CastVote', 'TakeBackVote']) {
      expect(asked(voter, type, { ideaId })).toBe('room-braked');
    }
    table.must(given.counsel, 'LiftBrake', { why: '' });
    table.must(facilitator, 'PausePhase');
    expect(cast(voter)).toBe('phase-paused');
    table.must(facilitator, 'NextPhase');
    expect(cast(voter)).toBe('wrong-phase');
    table.must(facilitator, 'PreviousPhase');
    expect(cast(voter)).toBe('phase-not-started');
    table.must(facilitator, 'StartPhase');
    table.must(facilitator, 'DraftRules', { text: 'We share what we do with people.' });
    table.must(facilitator, 'PublishRules');
    for (const type of ['CastVote', 'TakeBackVote']) {
      expect(asked(voter, type, { ideaId })).toBe('not-signed');
    }
  });

  test('cannot be put on an idea whose words have left the room', () => {
    open();
    table.must(given.counsel, 'Retract', { kind: 'idea', thingId: ideaId, topic: 'strategy' });
    expect(cast(voter)).toBe('no-such-thing');
  });

  test('never become entries of the record: the ballot goes into its box whole', () => {
    open();
    const { length } = table.events;
    cast(voter);
    const { outcome } = answered(table, voter, 'CastVote', { ideaId: ideaIds[1] });
    expect(outcome).toMatchObject({ events: [], ballot: { by: voter.person, at: 0 } });
    expect(outcome?.ballot).toMatchObject({ dots: { [ideaId]: 1, [ideaIds[1] ?? '']: 1 } });
    expect(table.events).toHaveLength(length);
  });

  test('are for those who were there when the round opened', () => {
    open();
    const { vendor } = voter;
    const late = { name: 'Mara Quist', role: 'attendee', vendorId: vendor, mail: '' };
    const person = table.must(facilitator, 'AddPerson', late);
    const seat: Seat = { role: 'attendee', person, vendor: vendor ?? '' };
    table.must(seat, 'SignRules', { version: 1 });
    expect(cast(seat)).toBe('vote-frozen');
    expect(entry(table, seat, 'dots/now')).toEqual({ left: 0, on: {}, late: true });
    table.must(facilitator, 'CloseVote');
    open();
    expect(cast(seat)).toBe('');
  });

  test('show in the turnout by steps of three people, never one by one', () => {
    open();
    const all = [...given.leaders, ...given.attendees];
    const seen = all.map((seat) => {
      cast(seat);
      return entry(table, 'projector', 'vote/now') ?? entry(table, 'facilitators', 'vote/now');
    });
    expect(seen.map((one) => one?.['turnout'])).toEqual([0, 0, 3, 3, 3, 6, 6, 6, 9]);
    expect(seen[0]?.['voters']).toBe(9);
  });

  test('of a ballot that comes after the close change nothing', () => {
    open();
    cast(voter);
    const { outcome } = answered(table, voter, 'CastVote', { ideaId });
    table.must(facilitator, 'CloseVote');
    const late = outcome?.ballot;
    expect(late && summit.evolve(table.state, late)).toBe(table.state);
  });
});
