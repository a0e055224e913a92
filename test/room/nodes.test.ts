import { expect, test } from '@jest/globals';
import { memoryRecord } from '../../src/record/memory.ts';
import type { SummitRecord } from '../../src/record/record.ts';
import { Room } from '../../src/room/room.ts';
import type { Seat } from '../../src/summit/summit.ts';
import { filter } from '../support/filter.ts';
import { live } from '../support/given.ts';

/** Two rooms over one record, as two nodes have them, in an open vote. */
async function nodes() {
  const given = live('vote');
  given.table.must(given.facilitator, 'OpenVote', { challengeId: '', dotsEach: 3 });
  const record: SummitRecord = { ...memoryRecord(), shared: true };
  await record.create('tsummit', 1);
  const { events } = given.table;
  await record.append('tsummit', { head: 0, box: 0 }, { events, seal: [], erase: [], answers: [] });
  const open = () => Room.open('tsummit', record, filter);
  const [one, two] = [await open(), await open()];
  const ideaId = Object.keys(one.state.ideas)[0] ?? '';
  const ask = (room: Room, seat: Seat, id: string, type: string) =>
    room.ask(seat, { id, confirmed: false, command: { type, ideaId } });
  return { given, record, one, two, ask };
}

test('a dot repeated at a node that has not heard of it is answered as before', async () => {
  const { given, one, two, ask } = await nodes();
  const voter = given.attendees[0] as Seat;
  await ask(one, voter, 'put-a-dot', 'CastVote');
  const back = await ask(one, voter, 'take-it-back', 'TakeBackVote');
  expect(back).toMatchObject({ ok: true });
  expect(await ask(two, voter, 'take-it-back', 'TakeBackVote')).toEqual(back);
});

test('a refusal is given at a node that has read everything, and asks the record once', async () => {
  const { given, record, one, ask } = await nodes();
  let looks = 0;
  const { marks } = record;
  record.marks = (summits) => {
    looks += 1;
    return marks(summits);
  };
  const voter = given.attendees[0] as Seat;
  const refused = await ask(one, voter, 'take-it-back', 'TakeBackVote');
  expect([refused, looks]).toEqual([{ ok: false, code: 'no-such-thing' }, 1]);
});
