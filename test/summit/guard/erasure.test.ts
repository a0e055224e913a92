import { beforeEach, describe, expect, test } from '@jest/globals';
import { ideas } from '../../../scripts/founding/lines.ts';
import type { Seat } from '../../../src/summit/summit.ts';
import * as summit from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import { entry, readers, stopped } from '../seen.ts';

let given: Given;
let table: Given['table'];
let one: Seat;
let name: string;

beforeEach(() => {
  given = live('ideas');
  ({ table } = given);
  one = given.attendees[0] as Seat;
  name = table.state.people[one.person]?.name ?? '';
});

const challengeId = () => Object.keys(table.state.challenges)[0];
const erase = (personId = one.person) => table.ask(given.host, 'ErasePerson', { personId });

describe('a person who is erased', () => {
  test('leaves with name and every word, everywhere; what others said stays', () => {
    table.must(one, 'PostIdea', { challengeId: challengeId(), text: ideas[0] });
    const [rival] = given.leaders as [Seat];
    const ideaId = table.must(rival, 'PostIdea', { challengeId: challengeId(), text: ideas[1] });
    table.must(one, 'CommentOnIdea', { ideaId, text: 'That would help our night team as well.' });
    expect(erase().refused).toBe('');
    for (const words of [name, ideas[0] ?? '', 'night team'])
      expect(readers(table, words)).toEqual([]);
    expect(readers(table, ideas[1] ?? '')).toContain('participants');
    expect(JSON.stringify(table.events)).not.toContain(name);
  });

  test('is gone from the room at once, and from the record for good', () => {
    table.must(one, 'PostIdea', { challengeId: challengeId(), text: ideas[0] });
    erase();
    const { removed, generation } = table.state.people[one.person] ?? {};
    expect([removed, (generation ?? 0) > 1]).toEqual([true, true]);
    expect(summit.stands(table.state, one)).toBe(false);
    expect(table.events.reduce(summit.evolve, summit.empty)).toEqual(table.state);
  });

  test('takes held and withdrawn words along: they are shredded', () => {
    const held = table.ask(one, 'PostIdea', { challengeId: challengeId(), text: stopped });
    const [{ holdId }] = held.events as unknown as [{ holdId: string }];
    const thingId = table.must(one, 'PostIdea', { challengeId: challengeId(), text: ideas[0] });
    table.must(one, 'Withdraw', { kind: 'idea', thingId });
    const meta = { at: 1, id: 'tx', seat: given.host, confirmed: false };
    const command = { type: 'ErasePerson', personId: one.person };
    const decided = summit.decide(table.state, command, meta, { words: {}, filter: {} as never });
    expect('outcome' in decided && decided.outcome.forget).toEqual(
      expect.arrayContaining([holdId, `${thingId}-gone`]),
    );
  });

  test('leaves a tombstone where the words stood, and a dash where the name stood', () => {
    const thing = table.must(one, 'PostIdea', { challengeId: challengeId(), text: ideas[0] });
    erase();
    const idea = entry(table, 'participants', `idea/${thing}`);
    expect(idea).toMatchObject({ text: '', gone: 'withdrawn', author: '—' });
  });
});

describe('an erasure', () => {
  test('is refused while a legal hold is on', () => {
    table.must(given.counsel, 'PlaceLegalHold', { why: 'A letter has come.' });
    expect(erase().refused).toBe('legal-hold');
    table.must(given.counsel, 'LiftLegalHold', { why: 'It is settled.' });
    expect(erase().refused).toBe('');
  });

  test('happens once, to somebody who exists, by the operator alone', () => {
    expect(erase('tnobody').refused).toBe('no-such-thing');
    expect([erase().refused, erase().refused]).toEqual(['', 'already-so']);
    for (const seat of [given.facilitator, given.counsel, given.leaders[0] as Seat])
      expect(table.ask(seat, 'ErasePerson', { personId: 'tx' }).refused).toBe('not-your-right');
  });

  test('of somebody of the host leaves the host’s own words', () => {
    const { person } = given.facilitator;
    const { title } = table.state.purpose;
    expect(erase(person).refused).toBe('');
    expect(table.state.people[person]?.name).toBe('—');
    expect(table.state.purpose.title).toBe(title);
    expect(Object.values(table.state.challenges)[0]?.text).not.toBeNull();
  });
});
