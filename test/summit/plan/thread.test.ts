import { beforeEach, describe, expect, test } from '@jest/globals';
import { limits, type Seat } from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import { blocked, entry, holders, kept, newest, nudged, readers } from '../seen.ts';

const words = 'May I tell how we choose our coaches?';
const answer = 'Yes, as long as you leave out what they earn.';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let counsel: Seat;
let person: Seat;
let other: Seat;

beforeEach(() => {
  given = live('ideas');
  ({ table, facilitator, counsel } = given);
  [person, other] = given.attendees as [Seat, Seat];
});

function write(by: Seat, to: string, text = words, personId = ''): string {
  return table.ask(by, 'WriteThread', { with: to, personId, text }).refused;
}

describe('a line to counsel', () => {
  test('is read by its author and counsel, and by nobody else', () => {
    expect(write(person, 'counsel')).toBe('');
    expect(readers(table, words)).toEqual(['counsel', 'Jun Bautista']);
    expect(holders(table, `thread/${person.person}-counsel`)).toEqual(['counsel']);
    expect(holders(table, 'myThread/counsel')).toEqual(['Jun Bautista']);
  });

  test('passes no filter, whatever it says', () => {
    for (const text of [nudged, blocked]) expect(write(person, 'counsel', text)).toBe('');
    expect(table.state.holds).toEqual({});
    expect(readers(table, blocked)).toEqual(['counsel', 'Jun Bautista']);
  });

  test('is written in any phase, unsigned, braked and after the live part', () => {
    table.state = { ...table.state, signed: {} };
    table.must(person, 'PullBrake');
    expect(write(person, 'counsel')).toBe('');
    table.must(facilitator, 'EndLive');
    expect(write(person, 'counsel')).toBe('');
    for (const seat of [given.leaders[0] as Seat, facilitator]) {
      expect(write(seat, 'counsel')).toBe('');
    }
  });

  test('is answered by counsel in that person’s thread', () => {
    write(person, 'counsel');
    expect(write(counsel, 'counsel', answer, person.person)).toBe('');
    const lines = entry(table, person, 'myThread/counsel')?.['lines'];
    expect(lines).toMatchObject([
      { text: words, mine: true, name: 'Jun Bautista' },
      { text: answer, mine: false, name: 'Teodor Brandt' },
    ]);
    expect(readers(table, answer)).toEqual(['counsel', 'Jun Bautista']);
  });
});

describe('a line to the facilitators', () => {
  test('is read by its author and the facilitators, and answered there', () => {
    expect(write(person, 'facilitator')).toBe('');
    expect(write(facilitator, 'facilitator', 'Please do.', person.person)).toBe('');
    for (const text of [words, 'Please do.']) {
      expect(readers(table, text)).toEqual(['facilitators', 'Jun Bautista']);
    }
  });

  test('passes the filter on either side', () => {
    expect(write(person, 'facilitator', nudged)).toBe('text-nudged');
    expect(write(person, 'facilitator', blocked)).toBe('');
    expect(table.state.threads).toEqual({});
    write(person, 'facilitator');
    expect(write(facilitator, 'facilitator', blocked, person.person)).toBe('');
    expect(table.state.holds[newest(table.state.holds)]).toMatchObject({ to: 'counsel' });
    expect(kept(table)).not.toContain(blocked);
  });

  test('may come from counsel', () => {
    expect(write(counsel, 'facilitator')).toBe('');
    expect(readers(table, words)).toEqual(['facilitators', 'Teodor Brandt']);
  });
});

describe('no other private channel', () => {
  test('exists: nobody writes in a thread that is not theirs', () => {
    write(person, 'counsel');
    write(person, 'facilitator');
    const { person: id } = person;
    for (const seat of [other, given.leaders[0] as Seat]) {
      for (const to of ['counsel', 'facilitator']) {
        expect(write(seat, to, words, id)).toBe('not-your-right');
      }
    }
    expect(write(facilitator, 'counsel', words, id)).toBe('not-your-right');
    expect(write(counsel, 'facilitator', words, id)).toBe('not-your-right');
    expect(write(counsel, 'counsel')).toBe('not-your-right');
    expect(write(facilitator, 'facilitator')).toBe('not-your-right');
  });

  test('exists: counsel and facilitators answer, they do not begin', () => {
    expect(write(counsel, 'counsel', words, person.person)).toBe('no-such-thing');
    expect(write(facilitator, 'facilitator', words, person.person)).toBe('no-such-thing');
  });

  test('exists: guests, hosts and the projector write to nobody', () => {
    for (const role of ['guest', 'host', 'projector'] as const) {
      expect(write({ role, person: role }, 'counsel')).toBe('not-your-right');
    }
  });
});

describe('a thread', () => {
  test('has a limit of its own', () => {
    for (let count = 0; count < limits.threadLinesCount; count += 1) write(person, 'counsel');
    expect(write(person, 'counsel')).toBe('too-many');
    expect(write(counsel, 'counsel', answer, person.person)).toBe('too-many');
    expect(write(other, 'counsel')).toBe('');
    expect(write(person, 'facilitator')).toBe('');
  });
});
