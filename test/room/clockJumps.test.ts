import { expect, test } from '@jest/globals';
import { memoryRecord } from '../../src/record/memory.ts';
import type { Chance } from '../../src/room/chance.ts';
import { Room } from '../../src/room/room.ts';
import type { Frame } from '../../src/room/tell.ts';
import { apply } from '../../src/summit/apply.ts';
import { type Seat, type View, view } from '../../src/summit/summit.ts';
import { all } from '../../src/web/browser/scene.ts';
import { filter } from '../support/filter.ts';
import { type Given, live } from '../support/given.ts';

const DAY_MS = 86_400_000;
const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** The clock of one machine that is set right, forward, back, and right again. */
const jumps = [0, DAY_MS, 0, -DAY_MS, 0, 1];

/** A room whose clock says what a test says. */
async function room(given: Given) {
  const record = memoryRecord();
  await record.create('tsummit', 1);
  const { events } = given.table;
  await record.append('tsummit', { head: 0, box: 0 }, { events, seal: [], erase: [], answers: [] });
  let off = 0;
  let made = 0;
  const by: Chance = {
    now: () => 1_900_000_000_000 + off,
    // Ids in reverse, so that nothing stands in order by its id.
    id: () => `tz${String(999 - made++)}`,
  };
  const opened = await Room.open('tsummit', record, filter, { by });
  const ask = async (seat: Seat, type: string, fields: object) => {
    const command = { type, ...fields };
    return opened.ask(seat, { id: `command-${made}-${type}`, confirmed: false, command });
  };
  const jump = (ms: number) => {
    off = ms;
  };
  return { opened, record, ask, jump };
}

function order(shown: View): string[] {
  const outlook = { view: shown, base: '', pageId: '', page: 'now' as const };
  return all(outlook, 'idea').map((idea) => String(idea['text']).split(' ')[4] ?? '');
}

test('a clock that jumps a day changes no order: not on a screen, a page, nor after a restart', async () => {
  const given = live('ideas');
  const { opened, record, ask, jump } = await room(given);
  const [leader] = given.leaders as [Seat];
  let screen = opened.tellers.sync(leader).view;
  opened.listen({
    tell({ to, deltas }: Frame) {
      if ('audience' in to && to.audience === 'participants') screen = apply(screen, deltas);
    },
    changed: () => undefined,
  });
  const [challengeId] = Object.keys(opened.state.challenges);
  for (const [at, word] of words.entries()) {
    jump(jumps[at] ?? 0);
    const text = `What if we had ${word} huddles every week?`;
    expect(await ask(leader, 'PostIdea', { challengeId, text })).toMatchObject({ ok: true });
    opened.tellers.beat();
  }
  const again = await Room.open('tsummit', record, filter);
  for (const shown of [screen, view(opened.state, leader), view(again.state, leader)])
    expect(order(shown)).toEqual(words);
});

test('a clock that jumps a day closes nothing and opens nothing', async () => {
  const given = live('vote');
  given.table.must(given.facilitator, 'OpenVote', { challengeId: '', dotsEach: 3 });
  const { opened, ask, jump } = await room(given);
  const [voter] = given.attendees as [Seat];
  const [ideaId] = Object.keys(opened.state.ideas);
  const open = () => {
    const { now, stage, brake, votes } = opened.state;
    return [stage, now.status, now.phase, brake.on, Object.values(votes).at(-1)?.status];
  };
  const before = open();
  for (const ms of [DAY_MS, 0, -DAY_MS]) {
    jump(ms);
    expect(await ask(voter, 'CastVote', { ideaId })).toMatchObject({ ok: true });
    expect(open()).toEqual(before);
  }
  expect(await ask(voter, 'CastVote', { ideaId })).toMatchObject({ code: 'no-votes-left' });
});
