import { expect, test } from '@jest/globals';
import { Draft } from '../../src/room/draft.ts';
import { Remembered } from '../../src/room/remembered.ts';
import * as summit from '../../src/summit/summit.ts';
import { whole } from '../support/whole.ts';

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const one of Object.values(value)) frozen(one);
  return value;
}

test('a long record laid in one go is the state of its events one by one', () => {
  const { events } = whole().at.after;
  const one = events.reduce(summit.evolve, summit.empty);
  const draft = new Draft(frozen(summit.empty), new Remembered());
  draft.lay(events);
  expect(draft.state).toEqual(one);
});

test('what is laid over a state leaves that state as it was', () => {
  const { events } = whole().at.after;
  const middle = Math.floor(events.length / 2);
  const first = new Draft(summit.empty, new Remembered());
  first.lay(events.slice(0, middle));
  const kept = frozen(first.state);
  const second = new Draft(kept, new Remembered());
  second.lay(events.slice(middle));
  expect(second.state).toEqual(events.reduce(summit.evolve, summit.empty));
});
