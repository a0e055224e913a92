import { expect, test } from '@jest/globals';
import { chainOf, classified, eventTypes } from '../../../src/summit/summit.ts';

/** Laid into a ballot's box instead of the record. */
const BOXED = ['BallotKept'];

test('every event some noun knows is classified, and no other', () => {
  const known = eventTypes.filter((type) => !BOXED.includes(type));
  expect([...classified].sort()).toEqual(known.sort());
});

test('what only some may know is never in the chain that leaders hold', () => {
  const hidden = ['TextHeld', 'HoldRead', 'HoldDecided', 'BrakePulled', 'BoatJoined', 'VoteClosed'];
  for (const type of [...hidden, 'BuyInRecorded', 'PersonRemoved', 'an unknown event'])
    expect(chainOf(type)).toBe('sealed');
});
