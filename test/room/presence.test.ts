import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { memoryCupboard } from '../../src/record/cupboard.ts';
import { memoryRecord } from '../../src/record/memory.ts';
import { Presence } from '../../src/room/presence.ts';
import { Room } from '../../src/room/room.ts';
import type { Seat } from '../../src/summit/summit.ts';
import { filter } from '../support/filter.ts';
import { live } from '../support/given.ts';

let room: Room;
let seat: Seat;
let presence: Presence | undefined;

beforeEach(async () => {
  const given = live('welcome');
  const record = memoryRecord();
  await record.create('tsummit', 1);
  const { events } = given.table;
  await record.append('tsummit', { head: 0, box: 0 }, { events, seal: [], erase: [], answers: [] });
  room = await Room.open('tsummit', record, filter);
  seat = given.leaders[0] as Seat;
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'performance'] });
});

afterEach(() => {
  presence?.stop();
  jest.useRealTimers();
});

const present = () => room.state.attendance[seat.person]?.present ?? false;

/** Lets what was asked be kept, in real time. */
async function settled(): Promise<void> {
  await sleep(1);
  await room.quiet();
}

async function pass(ms: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(ms);
  await settled();
}

describe('who is here', () => {
  test('a screen that comes back within the grace was never away', async () => {
    presence = new Presence(room, { shared: false, cupboard: memoryCupboard() });
    presence.open(seat);
    await settled();
    expect(present()).toBe(true);
    presence.close(seat);
    await pass(19_000);
    presence.open(seat);
    await pass(60_000);
    expect(room.state.attendance[seat.person]?.marks).toHaveLength(1);
    presence.close(seat);
    await pass(21_000);
    expect(present()).toBe(false);
  });

  test('whoever was here before a restart and does not come back has left', async () => {
    const before = new Presence(room, { shared: false, cupboard: memoryCupboard() });
    before.open(seat);
    await settled();
    before.stop();
    presence = new Presence(room, { shared: false, cupboard: memoryCupboard() });
    expect(present()).toBe(true);
    await pass(21_000);
    expect(present()).toBe(false);
  });

  test('somebody with a screen at another node has not left', async () => {
    const cupboard = memoryCupboard();
    presence = new Presence(room, { shared: true, cupboard });
    presence.open(seat);
    await settled();
    const there = () =>
      cupboard.put('here tsummit', 'another node', { people: [seat.person] }, Date.now() + 12_000);
    presence.close(seat);
    for (let at = 0; at < 20; at += 1) {
      await there();
      await pass(4_000);
    }
    expect(present()).toBe(true);
    for (let at = 0; at < 11; at += 1) await pass(4_000);
    expect(present()).toBe(false);
  });
});
