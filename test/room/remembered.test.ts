import { expect, test } from '@jest/globals';
import { Remembered } from '../../src/room/remembered.ts';

const none = { events: [], seal: [], erase: [], answers: [] };
const dot = { person: 'tlucia', command: 'a-dot', answer: { id: 'tdot' } };
const event = { type: 'BallotKept', at: 0, by: 'tlucia' };

test('a dot’s answer outlives any number of others, until its round is closed', () => {
  const remembered = new Remembered();
  const ballot = { vote: 'tround', person: 'tlucia', event, answers: [dot] };
  remembered.keep({ ...none, ballots: [ballot] });
  const others = Array.from({ length: 10_001 }, (_, at) => ({ ...dot, command: `other-${at}` }));
  remembered.keep({ ...none, answers: others });
  expect(remembered.find(dot)).toEqual({ id: 'tdot' });
  remembered.keep({ ...none, shred: ['tround'] });
  expect(remembered.find(dot)).toBeUndefined();
  expect(remembered.ofBallot('tround', 'tlucia')).toEqual([]);
});
