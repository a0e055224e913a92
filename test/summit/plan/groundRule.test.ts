import { beforeEach, describe, expect, test } from '@jest/globals';
import { ideas } from '../../../scripts/founding/lines.ts';
import { limits, type Seat } from '../../../src/summit/summit.ts';
import { type Given, live, planned } from '../../support/given.ts';
import { entry, holders, hosts, newest, readers, room } from '../seen.ts';

const text = 'We share what we do with people. Nobody keeps score.';
const secret = 'The reporting portal login is svc_ops / Harbor!2291';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let leader: Seat;

function sit(next: Given): void {
  given = next;
  ({ table, facilitator } = given);
  leader = given.leaders[0] as Seat;
}

beforeEach(() => sit(planned()));

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

describe('drafting the ground rules', () => {
  test('is the facilitator’s, for facilitators and counsel to see', () => {
    for (const seat of [given.counsel, leader, given.host]) {
      expect(asked(seat, 'DraftRules', { text })).toBe('not-your-right');
    }
    expect(asked(facilitator, 'DraftRules', { text })).toBe('');
    expect(readers(table, text)).toEqual(hosts);
  });

  test('may name every topic that is not talked about, and may hold no secret', () => {
    const rules = 'No talk of pricing, pay, bids, capacity, contract terms or plans.';
    expect(asked(facilitator, 'DraftRules', { text: rules })).toBe('');
    expect(table.state.rulesDraft).toBe(rules);
    table.must(facilitator, 'DraftRules', { text: secret });
    expect(table.state.rulesDraft).toBe(rules);
    const hold = table.state.holds[newest(table.state.holds)];
    expect(hold).toMatchObject({ surface: 'rules', to: 'counsel' });
  });
});

describe('publishing', () => {
  test('shows the version to everyone with a seat', () => {
    table.must(facilitator, 'DraftRules', { text });
    expect(asked(given.counsel, 'PublishRules')).toBe('not-your-right');
    expect(asked(facilitator, 'PublishRules')).toBe('');
    expect(holders(table, 'rules/now')).toEqual(room);
    expect(readers(table, text)).toEqual(room);
    const at = table.events.at(-1)?.at;
    expect(entry(table, 'participants', 'rules/now')).toEqual({ version: 1, text, at });
  });

  test('refuses an empty draft, one that says the same, and too many versions', () => {
    const { rulesDraft } = table.state;
    table.state = { ...table.state, rulesDraft: '' };
    expect(asked(facilitator, 'PublishRules')).toBe('nothing-to-send');
    table.state = { ...table.state, rulesDraft };
    expect(asked(facilitator, 'PublishRules')).toBe('');
    expect(asked(facilitator, 'PublishRules')).toBe('already-so');
    const rules = Array.from({ length: limits.rulesVersionsCount }, () => ({ text, at: 1 }));
    table.state = { ...table.state, rules };
    expect(asked(facilitator, 'PublishRules')).toBe('too-many');
  });
});

describe('signing', () => {
  test('is of the present version, once, by every person', () => {
    expect(asked(leader, 'SignRules', { version: 1 })).toBe('no-such-thing');
    table.must(facilitator, 'PublishRules');
    expect(asked(leader, 'SignRules', { version: 2 })).toBe('no-such-thing');
    for (const seat of [leader, given.attendees[0] as Seat, facilitator, given.counsel]) {
      expect(asked(seat, 'SignRules', { version: 1 })).toBe('');
      expect(asked(seat, 'SignRules', { version: 1 })).toBe('already-so');
    }
    for (const role of ['host', 'guest', 'projector'] as const) {
      expect(asked({ role, person: role }, 'SignRules', { version: 1 })).toBe('not-your-right');
    }
  });

  test('is seen by the signer, facilitators and counsel', () => {
    table.must(facilitator, 'PublishRules');
    const step = table.ask(leader, 'SignRules', { version: 1 });
    expect(entry(table, leader, 'me/now')).toMatchObject({ signed: 1 });
    for (const who of hosts) {
      const shown = entry(table, who as 'counsel', `person/${leader.person}`);
      expect(shown).toMatchObject({ signed: true });
    }
    const { person, vendor } = leader;
    expect(step.keys).toEqual([`person/${person}`, `@${person}/me/now`, `vendor/${vendor}`]);
  });
});

describe('a changed version', () => {
  test('asks everybody to sign again before they post', () => {
    sit(live('ideas'));
    const [attendee] = given.attendees as [Seat];
    const idea = { challengeId: newest(table.state.challenges), text: ideas[0] };
    expect(asked(attendee, 'PostIdea', idea)).toBe('');
    table.must(facilitator, 'DraftRules', { text });
    expect(asked(attendee, 'PostIdea', idea)).toBe('');
    table.must(facilitator, 'PublishRules');
    for (const seat of [attendee, leader]) {
      expect(asked(seat, 'PostIdea', idea)).toBe('not-signed');
      const person = entry(table, 'facilitators', `person/${seat.person}`);
      expect(person).toMatchObject({ signed: false });
    }
    expect(asked(attendee, 'SignRules', { version: 1 })).toBe('no-such-thing');
    expect(asked(attendee, 'SignRules', { version: 2 })).toBe('');
    expect(asked(attendee, 'PostIdea', idea)).toBe('');
    expect(asked(leader, 'PostIdea', idea)).toBe('not-signed');
  });

  test('asks the facilitator, too, before a broadcast', () => {
    sit(live('ideas'));
    table.must(facilitator, 'DraftRules', { text });
    table.must(facilitator, 'PublishRules');
    const words = { text: 'Ten more minutes, then coffee.' };
    expect(asked(facilitator, 'Broadcast', words)).toBe('not-signed');
  });
});
