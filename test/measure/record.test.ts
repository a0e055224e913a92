import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  bareRows,
  bareSqlite,
  bareState,
  bareVerified,
} from '../../scripts/measure/record/bare.ts';
import { mixedEvents, shortEvents } from '../../scripts/measure/record/events.ts';
import { empty, endsPhase, evolve, limits, view } from '../../src/summit/summit.ts';

/** Long enough for everybody to join every boat, leave it, and begin anew twice. */
const COUNT = 70_000;

describe('the long record', () => {
  const events = mixedEvents(COUNT);
  const state = events.reduce(evolve, empty);

  test('is as long as it was asked for, and its rounds end', () => {
    expect(events).toHaveLength(COUNT);
    expect(mixedEvents(COUNT + 777)).toHaveLength(COUNT + 777);
    expect(events.filter(({ type }) => endsPhase(type)).length).toBeGreaterThanOrEqual(10);
  });

  test('makes a live room whose board is full and within the limits', () => {
    expect(state.stage).toBe('live');
    expect(Object.keys(state.ideas)).toHaveLength(limits.ideasCount);
    expect(Object.values(state.ideas).every(({ text }) => text !== null)).toBe(true);
    expect(state.phases[state.now.phase]).toBeDefined();
    expect(Object.keys(state.people).length).toBeLessThanOrEqual(limits.peopleCount);
  });

  test('lets nobody leave a boat they are not in, nor join one twice', () => {
    const aboard = new Set<string>();
    const wrong: number[] = [];
    for (const [at, event] of events.entries()) {
      const place = `${event.by} ${(event as { thingId?: string }).thingId}`;
      if (event.type === (aboard.has(place) ? 'BoatJoined' : 'BoatLeft')) wrong.push(at);
      if (event.type === 'BoatJoined') aboard.add(place);
      if (event.type === 'BoatLeft') aboard.delete(place);
    }
    expect(wrong).toEqual([]);
    expect(aboard.size).toBeGreaterThan(1_000);
  });

  test('is reduced by the bare side to the boats and words that the house sees', () => {
    const bare = bareState(events.map((event) => ({ event })));
    const seat = { role: 'facilitator', person: 'tperson00000000' } as const;
    const seen = view(state, seat);
    expect(bare.boats.size).toBe(40);
    for (const [thing, people] of bare.boats)
      expect(seen[`boat/${thing}`]).toEqual({ count: people.size });
    const ideas = [...bare.words.keys()].filter((subject) => subject.startsWith('tidea'));
    expect(ideas).toHaveLength(limits.ideasCount);
  });
});

test('short events are about 150 bytes, with bodies and without', () => {
  for (const bodies of [true, false]) {
    const events = shortEvents(12_340, 50, bodies);
    expect(events.every(({ body }) => (body !== undefined) === bodies)).toBe(true);
    for (const event of events) {
      const bytes = JSON.stringify(event).length;
      expect([bodies, bytes > 140 && bytes < 160, bytes]).toEqual([bodies, true, bytes]);
    }
  }
});

test('the bare chain holds, answers what was kept, and notices a changed row', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-bare-'));
  const file = join(folder, 'bare.db');
  const bare = bareSqlite(file, true);
  const events = [...shortEvents(0, 20, true), ...shortEvents(20, 20, false)];
  await bare.append(events.slice(0, 25));
  await bare.append(events.slice(25));
  await bare.close();
  const rows = bareRows(file);
  rmSync(folder, { recursive: true });
  expect(rows.map(({ event }) => event)).toEqual(events);
  expect(() => bareVerified(rows)).not.toThrow();
  const changed = rows.map((one, at) =>
    at === 7 ? { ...one, row: { ...one.row, facts: '{}' } } : one,
  );
  expect(() => bareVerified(changed)).toThrow('the bare row 8 is another');
});
