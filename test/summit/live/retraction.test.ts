import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  actions,
  challenges,
  commitments,
  ideas,
  practices,
} from '../../../scripts/founding/lines.ts';
import type { Seat } from '../../../src/summit/summit.ts';
import * as summit from '../../../src/summit/summit.ts';
import { type Given, live } from '../../support/given.ts';
import { entry, hall, newest, readers, room, sealed } from '../seen.ts';

const topic = 'strategy';
const shelves = {
  challenge: 'challenges',
  practice: 'practices',
  idea: 'ideas',
  comment: 'comments',
  group: 'groups',
  kudos: 'kudos',
  broadcast: 'broadcasts',
  action: 'actions',
  commitment: 'commitments',
} as const;
type Kind = keyof typeof shelves;

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let counsel: Seat;
let leader: Seat;
let attendee: Seat;

function sit(kind: string): void {
  given = live(kind);
  ({ table, facilitator, counsel } = given);
  [leader, attendee] = [given.leaders[0] as Seat, given.attendees[0] as Seat];
}

beforeEach(() => sit('ideas'));

function walkTo(kind: string): void {
  while (table.state.phases[table.state.now.phase]?.kind !== kind) {
    table.must(facilitator, 'NextPhase');
  }
  table.must(facilitator, 'StartPhase');
}

/** Puts one thing of a kind in front of the room; answers its author, id and words. */
function laid(kind: Kind): { by: Seat; thingId: string; words: string } {
  const challengeId = Object.keys(table.state.challenges)[0];
  const idea = () => table.must(leader, 'PostIdea', { challengeId, text: ideas[0] });
  const done = (by: Seat, words = '') => ({
    by,
    words,
    thingId: newest(table.state[shelves[kind]]),
  });
  const makes: Record<Kind, () => Seat> = {
    challenge: () => facilitator,
    practice: () => attendee,
    idea: () => {
      idea();
      return leader;
    },
    comment: () => {
      table.must(attendee, 'CommentOnIdea', { ideaId: idea(), text: words.comment });
      return attendee;
    },
    group: () => {
      table.must(facilitator, 'GroupIdeas', { ideaIds: [idea()], title: words.group });
      return facilitator;
    },
    kudos: () => {
      const thanks = { personId: leader.person, ideaId: '', text: words.kudos };
      table.must(attendee, 'GiveKudos', thanks);
      return attendee;
    },
    broadcast: () => {
      table.must(facilitator, 'Broadcast', { text: words.broadcast });
      return facilitator;
    },
    action: () => {
      walkTo('commitments');
      const said = { text: words.action, ownerId: leader.person, dueOn: '', ideaId: '' };
      table.must(facilitator, 'AddAction', said);
      return facilitator;
    },
    commitment: () => {
      walkTo('commitments');
      const commitmentId = table.must(leader, 'MakeCommitment', commitments[0]);
      table.must(counsel, 'ApproveCommitment', { commitmentId });
      return leader;
    },
  };
  const words: Record<Kind, string> = {
    ...{ challenge: challenges[1] ?? '', practice: practices[0] ?? '', idea: ideas[0] ?? '' },
    ...{ comment: 'We would try this.', group: 'Leadership week', kudos: 'Thank you, Amihan.' },
    broadcast: 'Ten more minutes, then coffee.',
    ...{ action: actions[0] ?? '', commitment: commitments[0]?.text ?? '' },
  };
  if (kind === 'practice') {
    sit('practices');
    table.must(attendee, 'SharePractice', { challengeId, text: words.practice });
  }
  return done(makes[kind](), words[kind]);
}

/** The state read back from a record in which erased bodies are gone. */
function readBack(): summit.State {
  const kept = table.events.map((event) => {
    if (!table.erased.includes(event.subject ?? '')) return event;
    const { body: _gone, ...facts } = event;
    return facts;
  });
  return kept.reduce(summit.evolve, summit.empty);
}

const every = Object.keys(shelves) as Kind[];

describe.each(every)('a delivered %s', (kind) => {
  test('leaves every view when it is retracted; a tombstone with its topic stays', () => {
    const { thingId, words } = laid(kind);
    expect(readers(table, words)).toEqual(expect.arrayContaining(room));
    expect(table.ask(counsel, 'Retract', { kind, thingId, topic }).refused).toBe('');
    expect(readers(table, words)).toEqual([]);
    for (const who of room) {
      const left = entry(table, who as 'counsel', `${kind}/${thingId}`);
      expect(left).toMatchObject({ text: '', gone: 'retracted', topic });
    }
  });

  test('is sealed whole and erased from the record, which reads back the same', () => {
    const { thingId, words } = laid(kind);
    expect(sealed(table, counsel, 'Retract', { kind, thingId, topic })).toContain(words);
    table.must(facilitator, 'Retract', { kind, thingId, topic });
    expect(table.erased).toEqual([thingId]);
    expect(readBack()).toEqual(table.state);
    expect(JSON.stringify(table.state)).not.toContain(words);
  });

  test('is withdrawn by its author alone, and neither way works twice', () => {
    const { by, thingId, words } = laid(kind);
    const other = given.attendees[2] as Seat;
    expect(table.ask(other, 'Withdraw', { kind, thingId }).refused).toBe('no-such-thing');
    expect(table.ask(by, 'Withdraw', { kind, thingId }).refused).toBe('');
    expect(readers(table, words)).toEqual([]);
    const left = entry(table, 'participants', `${kind}/${thingId}`);
    expect(left).toMatchObject({ gone: 'withdrawn', topic: '' });
    expect(table.ask(by, 'Withdraw', { kind, thingId }).refused).toBe('already-so');
    const again = table.ask(counsel, 'Retract', { kind, thingId, topic });
    expect(again.refused).toBe('already-so');
  });
});

describe('retracting', () => {
  test('is for facilitators and counsel, of things there are', () => {
    const { thingId } = laid('idea');
    for (const seat of [leader, attendee]) {
      const step = table.ask(seat, 'Retract', { kind: 'idea', thingId, topic });
      expect(step.refused).toBe('not-your-right');
    }
    for (const wrong of [
      { kind: 'idea', thingId: 'tnone' },
      { kind: 'comment', thingId },
    ]) {
      expect(table.ask(counsel, 'Retract', { ...wrong, topic }).refused).toBe('no-such-thing');
      expect(table.ask(leader, 'Withdraw', wrong).refused).toBe('no-such-thing');
    }
  });

  test('takes the words off the projector', () => {
    const { thingId, words } = laid('idea');
    table.must(facilitator, 'ShowOnProjector', { kind: 'idea', thingId });
    expect(readers(table, words)).toEqual(hall);
    const step = table.ask(counsel, 'Retract', { kind: 'idea', thingId, topic });
    expect(readers(table, words)).toEqual([]);
    const told = summit.show(step.before, step.after, step.keys, { audience: 'projector' });
    expect(told).toEqual([{ remove: 'shown/now' }]);
  });

  test.each(['action', 'commitment'] as const)('takes the notes with it: %s', (kind) => {
    const { thingId } = laid(kind);
    const note = 'The first two weeks went well.';
    const update = { progress: 'on the way', note, [`${kind}Id`]: thingId };
    const type = kind === 'action' ? 'UpdateAction' : 'UpdateCommitment';
    table.must(leader, type, update);
    expect(readers(table, note)).not.toEqual([]);
    table.must(counsel, 'Retract', { kind, thingId, topic });
    expect(readers(table, note)).toEqual([]);
    expect(readBack()).toEqual(table.state);
  });

  test('seals a secret masked', () => {
    const { thingId } = laid('idea');
    const found = table.state.ideas[thingId];
    const text = 'The reporting portal login is svc_ops / Harbor!2291';
    table.state = { ...table.state, ideas: { [thingId]: { ...found, text } as never } };
    const words = sealed(table, counsel, 'Retract', { kind: 'idea', thingId, topic });
    expect(words).toContain('The reporting portal');
    expect(words).not.toContain('Harbor!2291');
  });

  test('leaves the words readable to counsel, with a reason, and to nobody else', () => {
    const { thingId } = laid('idea');
    table.must(facilitator, 'Retract', { kind: 'idea', thingId, topic });
    const asks = { holdId: `${thingId}-gone`, why: 'To see what was delivered.' };
    for (const seat of [facilitator, attendee]) {
      expect(table.ask(seat, 'ReadHold', asks).refused).not.toBe('');
    }
    expect(table.ask(counsel, 'ReadHold', asks).refused).toBe('');
  });

  test('works in a braked room and after the live part', () => {
    const [first, second] = [laid('idea'), laid('kudos')];
    table.must(attendee, 'PullBrake');
    table.must(counsel, 'Retract', { kind: 'idea', thingId: first.thingId, topic });
    table.must(facilitator, 'EndLive');
    table.must(counsel, 'Retract', { kind: 'kudos', thingId: second.thingId, topic });
    expect(readers(table, second.words)).toEqual([]);
  });

  test('a commitment loses its owner and what done means as well', () => {
    const { thingId } = laid('commitment');
    table.must(counsel, 'Retract', { kind: 'commitment', thingId, topic });
    expect(readers(table, commitments[0]?.done ?? '')).toEqual([]);
    const left = entry(table, 'participants', `commitment/${thingId}`);
    expect(left).toMatchObject({ owner: '', done: '' });
  });
});
