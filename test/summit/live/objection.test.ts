import { beforeEach, describe, expect, test } from '@jest/globals';
import { limits, type Seat } from '../../../src/summit/summit.ts';
import { type Given, live, planned } from '../../support/given.ts';
import {
  blocked,
  entry,
  fill,
  hall,
  holders,
  kept,
  newest,
  nudged,
  readable,
  readers,
  room,
  sealed,
  stopped,
} from '../seen.ts';

const sentence = 'I would rather talk about coaching.';

let given: Given;
let table: Given['table'];
let objector: Seat;

beforeEach(() => {
  given = live('ideas');
  table = given.table;
  objector = given.attendees[0] as Seat;
});

function raise(said: string, by = objector): string {
  expect(table.ask(by, 'RaiseObjection', { sentence: said }).refused).toBe('');
  return newest(table.state.objections);
}

describe('an objection', () => {
  test('goes to everybody at once with name, company, phase and time', () => {
    const key = `objection/${raise('')}`;
    expect(holders(table, key)).toEqual(hall);
    for (const who of hall) {
      expect(entry(table, who as 'counsel', key)).toEqual({
        ...{ author: 'Jun Bautista', company: 'Brightwater Contact', by: objector.person },
        ...{ phase: 'What if we…', at: table.events.at(-1)?.at, text: '', gone: '', topic: '' },
      });
    }
  });

  test('carries its sentence to everybody when the sentence passes', () => {
    raise(sentence);
    expect(readers(table, sentence)).toEqual(hall);
  });

  test.each([
    ['nudged', nudged],
    ['held', stopped],
    ['blocked', blocked],
  ])('stands whatever its sentence says: %s words are sealed for counsel', (_name, said) => {
    const key = `objection/${raise(said)}`;
    expect(holders(table, key)).toEqual(hall);
    expect(entry(table, 'participants', key)).toMatchObject({ text: '', author: 'Jun Bautista' });
    expect(readers(table, said)).toEqual([]);
    expect(kept(table)).not.toContain(said);
    const holdId = newest(table.state.holds);
    expect(table.state.holds[holdId]).toMatchObject({ to: 'counsel', by: objector.person });
    expect(holders(table, `hold/${holdId}`)).toContain('counsel');
    expect(holders(table, `hold/${holdId}`)).not.toContain('participants');
    expect(holders(table, `myHold/${holdId}`)).toEqual(['Jun Bautista']);
    const { facilitator, counsel } = given;
    const why = 'To see what the objection is about.';
    expect(table.ask(facilitator, 'ReadHold', { holdId, why }).refused).not.toBe('');
    expect(table.ask(counsel, 'ReadHold', { holdId, why }).refused).toBe('');
  });

  test('seals a secret in its sentence masked', () => {
    const said = 'The reporting portal login is svc_ops / Harbor!2291';
    const words = sealed(table, objector, 'RaiseObjection', { sentence: said });
    expect(words).toContain('The reporting portal');
    expect(words).not.toContain('Harbor!2291');
  });

  test('passes its sentence’s verdict on to the record', () => {
    raise(sentence);
    expect(table.events.at(-1)).toMatchObject({ verdict: { action: 'pass' } });
  });

  test('is one objection still, whatever becomes of its sentence', () => {
    raise(stopped);
    const holdId = newest(table.state.holds);
    const count = () => Object.keys(table.state.objections).length;
    table.ask(given.counsel, 'ReleaseHold', { holdId });
    expect([count(), Object.keys(table.state.holds)]).toEqual([1, [holdId]]);
  });

  test('is one objection still when its author sends another sentence', () => {
    raise(stopped);
    const holdId = newest(table.state.holds);
    table.ask(objector, 'RewriteHold', { holdId, texts: { sentence } });
    expect(Object.keys(table.state.objections)).toHaveLength(1);
  });

  test('is open to everybody in the room, unsigned, paused and braked', () => {
    table.state = { ...table.state, signed: {} };
    table.must(given.facilitator, 'PausePhase');
    table.must(objector, 'PullBrake');
    for (const seat of [objector, given.leaders[0] as Seat, given.facilitator, given.counsel]) {
      raise('', seat);
    }
    expect(Object.keys(table.state.objections)).toHaveLength(4);
  });

  test('is refused to guests and the projector, and before the room is live', () => {
    for (const role of ['guest', 'projector'] as const) {
      const step = table.ask({ role, person: role }, 'RaiseObjection', { sentence: '' });
      expect(step.refused).toBe('not-your-right');
    }
    const early = planned();
    const fields = { sentence: '' };
    const [attendee] = early.attendees as [Seat];
    expect(early.table.ask(attendee, 'RaiseObjection', fields).refused).toBe('wrong-stage');
  });

  test('is refused as too many only beyond the limit', () => {
    raise('');
    fill(table, 'objections', limits.objectionsEachCount - 2);
    raise('');
    const step = table.ask(objector, 'RaiseObjection', { sentence: '' });
    expect(step.refused).toBe('too-many');
    raise('', given.leaders[0] as Seat);
  });

  test('cannot be removed by anybody', () => {
    const thingId = raise(sentence);
    const gone = { kind: 'objection', thingId, topic: 'strategy' };
    expect(readable('Retract', gone)).toBe(false);
    expect(readable('Retract', { ...gone, kind: 'idea' })).toBe(true);
    expect(readable('Withdraw', { kind: 'objection', thingId })).toBe(false);
    for (const seat of [given.facilitator, given.counsel]) {
      for (const kind of ['idea', 'challenge', 'broadcast', 'comment']) {
        const step = table.ask(seat, 'Retract', { ...gone, kind });
        expect(step.refused).toBe('no-such-thing');
      }
    }
  });

  test('stands after the live part, and when the objector has been removed', () => {
    const key = `objection/${raise('')}`;
    table.must(given.facilitator, 'RemovePerson', { personId: objector.person });
    table.must(given.facilitator, 'EndLive');
    expect(holders(table, key)).toEqual(room);
    expect(entry(table, 'participants', key)).toMatchObject({ author: 'Jun Bautista' });
  });
});
