import { beforeEach, expect, test } from '@jest/globals';
import type { Sync } from '../../src/room/tell.ts';
import { type AnomalyKind, type Answered, anomalies, type Effect, Log } from './history.ts';
import type { Screen } from './historyFrames.ts';

let log: Log;

beforeEach(() => {
  log = new Log();
});

const done: Answered = { ok: true, id: 't1' };
const nothing = { marks: [], places: {}, counts: {} };
const idea = { adds: 'an idea' };

function ask(effect: Effect, answer?: Answered, command = 'tlucia one'): void {
  const answered = log.asked(command, effect);
  if (answer) answered(answer);
}

function kinds(truth: Partial<Parameters<typeof anomalies>[1]> = {}): AnomalyKind[] {
  return anomalies(log, { ...nothing, ...truth }).map(({ kind }) => kind);
}

const entry = (text: string) => ({ text });
const sync = (counter = 0, view: Sync['view'] = {}, epoch = 'first'): Sync => ({
  ...{ epoch, view },
  counters: { audience: counter, own: 0 },
});
const told = (counter: number, key = `idea/t${counter}`, epoch = 'first') => ({
  ...{ stream: 'audience' as const, epoch, counter },
  deltas: [{ set: key, to: entry(key) }],
});
const screen = (name = 'phone', lossy = false): Screen =>
  log.screen(name, { audience: 'participants', own: name }, lossy);

test('a history without fault has no anomaly', () => {
  ask(idea, { ok: false, code: 'not-kept' });
  ask(idea, done);
  ask(idea, done);
  ask({ sets: 'boat', to: 'in' }, done, 'tlucia two');
  ask({ counts: 'dots', by: 1 }, done, 'tlucia three');
  const [one, two] = [screen('one'), screen('two')];
  one.sync(sync());
  one.delta(told(1));
  two.sync(sync(1, { 'idea/t1': entry('idea/t1') }));
  for (const each of [one, two]) each.delta(told(2));
  const fresh = { 'idea/t2': entry('idea/t2'), 'idea/t1': entry('idea/t1') };
  for (const each of [one, two]) each.end(sync(2, fresh));
  const truth = { marks: ['an idea'], places: { boat: 'in' }, counts: { dots: 1 } };
  expect(kinds(truth)).toEqual([]);
});

test('an acknowledged command that is not in effect is lost', () => {
  ask(idea, done);
  expect(kinds()).toEqual(['lost']);
});

test('a command that was never answered may be in effect or not', () => {
  ask(idea);
  expect(kinds()).toEqual([]);
  expect(kinds({ marks: ['an idea'] })).toEqual([]);
});

test('a command in effect twice is found, also when it was asked once', () => {
  ask(idea, done);
  expect(kinds({ marks: ['an idea', 'an idea'] })).toEqual(['twice']);
});

test('what was refused for good, or never asked, is not in effect', () => {
  ask(idea, { ok: false, code: 'room-braked' });
  expect(kinds({ marks: ['an idea'] })).toEqual(['unasked']);
  expect(kinds({ marks: ['another'] })).toEqual(['unasked']);
});

test('two answers to one command id differ', () => {
  ask(idea, done);
  ask(idea, { ok: true, id: 't2' });
  expect(kinds({ marks: ['an idea'] })).toEqual(['answers differ']);
});

test('a repeat after the answer may not be refused; one on its way beside it may', () => {
  const first = log.asked('tlucia one', idea);
  const beside = log.asked('tlucia one', idea);
  first(done);
  beside({ ok: false, code: 'room-braked' });
  expect(kinds({ marks: ['an idea'] })).toEqual([]);
  ask(idea, { ok: false, code: 'room-braked' });
  expect(kinds({ marks: ['an idea'] })).toEqual(['answers differ']);
});

test('a place holds what was done last, or something unanswered since', () => {
  ask({ sets: 'boat', to: 'in' }, done, 'tlucia one');
  ask({ sets: 'boat', to: '' }, done, 'tlucia two');
  expect(kinds({ places: { boat: 'in' } })).toEqual(['lost']);
  ask({ sets: 'boat', to: 'in' }, undefined, 'tlucia three');
  expect(kinds({ places: { boat: 'in' } })).toEqual([]);
  expect(kinds()).toEqual([]);
});

test('a count is the sum of what was done, give or take what is unanswered', () => {
  ask({ counts: 'dots', by: 1 }, done, 'tlucia one');
  ask({ counts: 'dots', by: 1 }, done, 'tlucia two');
  expect(kinds({ counts: { dots: 1 } })).toEqual(['lost']);
  expect(kinds({ counts: { dots: 3 } })).toEqual(['twice']);
  ask({ counts: 'dots', by: -1 }, undefined, 'tlucia three');
  expect(kinds({ counts: { dots: 1 } })).toEqual([]);
  expect(kinds({ counts: { dots: 2, others: 1 } })).toEqual(['twice']);
});

test('a counter that leaves one out is a gap, on a lossy line only when nothing new comes', () => {
  const one = screen();
  one.sync(sync());
  one.delta(told(2));
  expect(kinds()).toEqual(['gap']);
  const lossy = screen('far', true);
  lossy.sync(sync());
  lossy.delta(told(2));
  expect(lossy.torn).toBe(true);
  lossy.sync(sync(2, { 'idea/t2': entry('idea/t2') }));
  lossy.end(sync(2, { 'idea/t2': entry('idea/t2') }));
  expect(kinds()).toEqual(['gap']);
});

test('a frame of another epoch than the last sync is a gap', () => {
  const one = screen();
  one.sync(sync());
  one.delta(told(1, 'idea/t1', 'second'));
  expect(kinds()).toEqual(['gap']);
});

test('a counter that comes again is a duplicate, one that goes back a reversal', () => {
  const one = screen();
  one.sync(sync());
  for (const counter of [1, 2, 2]) one.delta(told(counter));
  expect(kinds()).toEqual(['duplicate']);
  one.delta(told(1));
  expect(kinds()).toEqual(['duplicate', 'reversal']);
});

test('a sync that goes back within an epoch is a reversal, one of a new epoch is none', () => {
  const one = screen();
  one.sync(sync(4));
  one.sync(sync(0, {}, 'second'));
  expect(kinds()).toEqual([]);
  one.sync(sync(4, {}, 'second'));
  one.sync(sync(3, {}, 'second'));
  expect(kinds()).toEqual(['reversal']);
});

test('two screens that hear different things under one counter are found', () => {
  const [one, two] = [screen('one'), screen('two')];
  for (const each of [one, two]) each.sync(sync());
  one.delta(told(1, 'idea/ta'));
  two.delta(told(1, 'idea/tb'));
  expect(kinds()).toEqual(['frames differ']);
});

test('two screens that see two entries in different order are found', () => {
  const [one, two] = [screen('one'), screen('two')];
  one.sync(sync());
  one.delta(told(1, 'idea/ta'));
  one.delta(told(2, 'idea/tb'));
  two.sync(sync(2, { 'idea/tb': entry('b'), 'idea/tc': entry('c'), 'idea/ta': entry('a') }));
  expect(kinds()).toEqual(['order']);
});

test('a screen that holds at the end what a fresh one would not is stale', () => {
  const one = screen();
  one.sync(sync(1, { 'idea/t1': entry('old'), 'idea/t2': entry('gone') }));
  one.end(sync(1, { 'idea/t1': entry('new'), 'idea/t3': entry('missed') }));
  expect(kinds()).toEqual(['stale', 'stale', 'stale']);
  const late = screen('late');
  late.sync(sync());
  late.end(sync(0, {}, 'second'));
  expect(kinds()).toHaveLength(4);
});
