import { describe, expect, test } from '@jest/globals';
import { fourteen, ideas } from '../../scripts/founding/lines.ts';
import { memoryRecord } from '../../src/record/memory.ts';
import { RecordConflict, type SummitRecord } from '../../src/record/record.ts';
import type { Answer } from '../../src/room/answer.ts';
import type { Chance } from '../../src/room/chance.ts';
import { Room } from '../../src/room/room.ts';
import { Rooms } from '../../src/room/rooms.ts';
import type { Frame } from '../../src/room/tell.ts';
import { apply } from '../../src/summit/apply.ts';
import type { Seat } from '../../src/summit/summit.ts';
import { filter } from '../support/filter.ts';
import { live } from '../support/given.ts';

/** A room over a record that already holds a live summit in the ideas phase. */
async function liveRoom(record: SummitRecord = memoryRecord()) {
  const given = live('ideas');
  await record.create('tsummit', 1);
  const { events } = given.table;
  await record.append('tsummit', { head: 0, box: 0 }, { events, seal: [], erase: [], answers: [] });
  let at = 1_900_000_000_000;
  let made = 0;
  const chance: Chance = {
    now: () => at,
    id() {
      made += 1;
      return `tr${made}`;
    },
  };
  const room = await Room.open('tsummit', record, filter, { by: chance });
  const challengeId = Object.keys(room.state.challenges)[0] ?? '';
  const pass = (ms: number) => {
    at += ms;
  };
  return { given, room, record, chance, challengeId, pass };
}

let commands = 0;
function next(): string {
  commands += 1;
  return `command-${commands}`;
}

function post(
  room: Room,
  seat: Seat,
  challengeId: string,
  text: string,
  id = next(),
): Promise<Answer> {
  return room.ask(seat, { id, confirmed: false, command: { type: 'PostIdea', challengeId, text } });
}

describe('keep, then tell', () => {
  test('when the record cannot keep a group, all of it hears not-kept and nothing is told', async () => {
    const record = memoryRecord();
    const { given, room, challengeId } = await liveRoom(record);
    const frames: Frame[] = [];
    room.listen({ tell: (frame) => frames.push(frame), changed: () => frames.push({} as Frame) });
    const before = room.state;
    const keep = record.append;
    record.append = () => Promise.reject(new Error('disk full'));
    const [one, two] = given.leaders as [Seat, Seat];
    const answers = await Promise.all([
      post(room, one, challengeId, ideas[0] ?? ''),
      post(room, two, challengeId, ideas[1] ?? ''),
    ]);
    expect(answers).toEqual([
      { ok: false, code: 'not-kept' },
      { ok: false, code: 'not-kept' },
    ]);
    room.tellers.beat();
    expect(room.state).toBe(before);
    expect(frames).toEqual([]);
    record.append = keep;
    expect(await post(room, one, challengeId, ideas[0] ?? '')).toMatchObject({ ok: true });
  });

  test('commands that wait together share one transaction', async () => {
    const record = memoryRecord();
    const { given, room, challengeId } = await liveRoom(record);
    let groups = 0;
    const keep = record.append;
    record.append = (...asked) => {
      groups += 1;
      return keep(...asked);
    };
    const [one] = given.leaders as [Seat];
    const many = ideas.map((text) => post(room, one, challengeId, text));
    expect((await Promise.all(many)).every((answer) => answer.ok)).toBe(true);
    expect(groups).toBe(1);
  });

  test('after a conflict the room reads what it missed and decides once more', async () => {
    const record = memoryRecord();
    const { given, room, challengeId } = await liveRoom(record);
    const [one, two] = given.leaders as [Seat, Seat];
    const other = await Room.open('tsummit', record, filter);
    await post(other, two, challengeId, ideas[1] ?? '');
    expect(await post(room, one, challengeId, ideas[0] ?? '')).toMatchObject({ ok: true });
    expect(Object.values(room.state.ideas).map((idea) => idea.text)).toEqual([ideas[1], ideas[0]]);
    expect(new RecordConflict().name).toBe('RecordConflict');
  });
});

describe('exactly one effect', () => {
  test('however often a command arrives, together, later, or after a restart', async () => {
    const { given, room, record, challengeId } = await liveRoom();
    const [one] = given.leaders as [Seat];
    const twice = await Promise.all(
      [1, 2].map(() => post(room, one, challengeId, ideas[0] ?? '', 'the-same-command')),
    );
    const later = await post(room, one, challengeId, ideas[0] ?? '', 'the-same-command');
    const again = await Room.open('tsummit', record, filter);
    const restarted = await post(again, one, challengeId, ideas[0] ?? '', 'the-same-command');
    expect(twice[0]).toMatchObject({ ok: true });
    expect([twice[1], later, restarted]).toEqual([twice[0], twice[0], twice[0]]);
    expect(Object.keys(again.state.ideas)).toHaveLength(1);
  });

  test('the same id of another person is another command', async () => {
    const { given, room, challengeId } = await liveRoom();
    const [one, two] = given.leaders as [Seat, Seat];
    await post(room, one, challengeId, ideas[0] ?? '', 'the-same-command');
    await post(room, two, challengeId, ideas[1] ?? '', 'the-same-command');
    expect(Object.keys(room.state.ideas)).toHaveLength(2);
  });

  test('held words are answered again to the seat that read them, only while it still may', async () => {
    const { given, room, challengeId } = await liveRoom();
    const [one] = given.leaders as [Seat];
    const stop = 'What do you pay a bilingual team leader over there?';
    const held = (await post(room, one, challengeId, stop)) as { held?: { holdId: string } };
    const holdId = held.held?.holdId ?? '';
    const read = {
      id: 'read-it-once',
      confirmed: false,
      command: { type: 'ReadHold', holdId, why: 'To decide.' },
    };
    const first = await room.ask(given.facilitator, read);
    expect(first).toMatchObject({ ok: true });
    expect(String(first.ok && first.words)).toContain(stop);
    expect(await room.ask(given.facilitator, read)).toEqual(first);
    const back = { id: 'return-it', confirmed: false, command: { type: 'ReturnHold', holdId } };
    await room.ask(given.facilitator, back);
    expect(await room.ask(given.facilitator, read)).toMatchObject({ ok: false });
  });
});

describe('what is told', () => {
  test('sync and the deltas after it are the fresh view, with no gap in any counter', async () => {
    const { given, room, challengeId } = await liveRoom();
    const [one] = given.leaders as [Seat];
    const frames: Frame[] = [];
    room.listen({ tell: (frame) => frames.push(frame), changed: () => undefined });
    const sync = room.tellers.sync(one);
    await post(room, one, challengeId, ideas[0] ?? '');
    room.tellers.beat();
    await post(room, one, challengeId, fourteen[0]?.stop ?? '');
    room.tellers.beat();
    const mine = frames.filter(({ to }) =>
      'own' in to ? to.own === one.person : to.audience === 'participants',
    );
    const laid = mine.reduce((view, frame) => apply(view, frame.deltas), sync.view);
    expect(laid).toEqual(room.tellers.sync(one).view);
    expect(mine.map((frame) => frame.counter)).toEqual([1, 1]);
  });

  test('many changes of one beat are one frame a stream', async () => {
    const { given, room, challengeId } = await liveRoom();
    const frames: Frame[] = [];
    room.listen({ tell: (frame) => frames.push(frame), changed: () => undefined });
    const [one] = given.leaders as [Seat];
    await Promise.all(ideas.map((text) => post(room, one, challengeId, text)));
    room.tellers.beat();
    const room_ = frames.filter(({ to }) => 'audience' in to && to.audience === 'participants');
    expect(room_).toHaveLength(1);
    expect(room_[0]?.deltas).toHaveLength(ideas.length);
  });

  test('every opening has an epoch of its own', async () => {
    const { room, record } = await liveRoom();
    expect((await Room.open('tsummit', record, filter)).epoch).not.toBe(room.epoch);
  });
});

describe('rooms', () => {
  test('a repeated start is the same summit', async () => {
    const rooms = new Rooms(memoryRecord(), filter);
    const first = await rooms.create('start-command');
    expect(await rooms.create('start-command')).toBe(first);
    expect(await rooms.create('another-command')).not.toBe(first);
    rooms.close();
  });
});
