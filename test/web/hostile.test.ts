import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import request from 'supertest';
import { fourteen, ideas } from '../../scripts/founding/lines.ts';
import type { Seat } from '../../src/summit/summit.ts';
import { openHouse } from '../support/web.ts';

/** What a hostile tester once got through; each stays shut. */
let at: Awaited<ReturnType<typeof openHouse>>;
let leader: Seat;
let challengeId: string;
let count = 0;

beforeAll(async () => {
  at = await openHouse();
  leader = at.given.leaders[0] as Seat;
  challengeId = Object.keys(at.room.state.challenges)[0] ?? '';
});

afterAll(() => at.close());

const origin = { Origin: 'http://localhost:3000' };

async function ask(seat: Seat, type: string, fields: object = {}, id = '') {
  count += 1;
  const response = await request(at.server)
    .post('/api/summits/tsummit/commands')
    .set({ ...origin, Cookie: at.cookie(seat) })
    .send({ id: id || `hostile-${count}`, type, ...fields });
  return response.body as { ok: boolean; code?: string; words?: string };
}

function line(seat: Seat): Promise<Socket> {
  const auth = { summit: 'tsummit' };
  const extraHeaders = { cookie: at.cookie(seat) };
  const socket = io(at.url, { transports: ['websocket'], auth, extraHeaders, forceNew: true });
  return new Promise((resolve) => socket.once('sync', () => resolve(socket)));
}

test('names that every object inherits are no ids', async () => {
  for (const name of ['constructor', 'valueOf', 'toString', 'hasOwnProperty', '__proto__']) {
    const update = { actionId: name, progress: 'done', note: '' };
    expect(await ask(at.given.facilitator, 'UpdateAction', update)).toMatchObject({ ok: false });
    const kudos = { personId: name, ideaId: '', text: 'Thank you.' };
    expect(await ask(leader, 'GiveKudos', kudos)).toMatchObject({ ok: false });
    const boat = { kind: 'idea', thingId: name };
    expect(await ask(leader, 'JoinBoat', boat)).toMatchObject({ ok: false });
    const person = { name: 'Noor Aziz', role: 'attendee', vendorId: name, mail: '' };
    expect(await ask(at.given.facilitator, 'AddPerson', person)).toMatchObject({ ok: false });
  }
  expect(await ask(leader, 'RaiseObjection', { sentence: '' })).toMatchObject({ ok: true });
});

test('an id used again for something else is not taken for a repeat', async () => {
  const idea = { challengeId, text: ideas[0] };
  expect(await ask(leader, 'PostIdea', idea, 'one-id-for-all')).toMatchObject({ ok: true });
  expect(await ask(leader, 'PostIdea', idea, 'one-id-for-all')).toMatchObject({ ok: true });
  const other = { challengeId, text: ideas[1] };
  expect(await ask(leader, 'PostIdea', other, 'one-id-for-all')).toMatchObject({
    code: 'id-reused',
  });
  expect(await ask(leader, 'PullBrake', {}, 'one-id-for-all')).toMatchObject({ code: 'id-reused' });
  expect(at.room.state.brake.on).toBe(false);
});

test('nobody states their own arrival, departure or device', async () => {
  for (const type of ['Arrive', 'Depart']) {
    expect(await ask(leader, type)).toMatchObject({ code: 'not-your-right' });
  }
  const device = { device: 'invented-device' };
  expect(await ask(leader, 'Enter', device)).toMatchObject({ code: 'not-your-right' });
});

test('a command that waited is refused when its person was removed meanwhile', async () => {
  const attendee = at.given.attendees[1] as Seat;
  const command = (type: string, fields: object) => ({
    ...{ id: `waited-${type}`, confirmed: false, command: { type, ...fields } },
  });
  const removed = at.room.ask(
    at.given.facilitator,
    command('RemovePerson', { personId: attendee.person }),
  );
  const posted = at.room.ask(attendee, command('PostIdea', { challengeId, text: ideas[2] }));
  expect(await removed).toMatchObject({ ok: true });
  expect(await posted).toMatchObject({ ok: false, code: 'not-your-right' });
});

test('words once read are not answered again to somebody who lost the right', async () => {
  const { facilitator } = at.given;
  const second = { name: 'Second Lead', role: 'facilitator', vendorId: '', mail: '' };
  const { id: person = '' } = (await ask(facilitator, 'AddPerson', second)) as { id?: string };
  const seat: Seat = { role: 'facilitator', person };
  const vendorId = leader.vendor;
  const read = await ask(seat, 'ReadBuyIn', { vendorId }, 'read-the-notes');
  expect(read).toMatchObject({ ok: true });
  const demoted = { personId: person, name: 'Second Lead', role: 'attendee', vendorId, mail: '' };
  await ask(facilitator, 'ChangePerson', demoted);
  await ask(facilitator, 'IssueInvitation', { personId: person });
  const again = await ask(
    { role: 'attendee', person },
    'ReadBuyIn',
    { vendorId },
    'read-the-notes',
  );
  expect(again.ok).toBe(false);
  expect(again.words).toBeUndefined();
});

test('a lobby cookie ends with the link it was exchanged for', async () => {
  const code = at.house.doors.joinCode(at.room);
  const knock = await request(at.server)
    .post('/join')
    .set(origin)
    .type('form')
    .send({ code, name: 'Noor Aziz' });
  const guest = String(knock.headers['set-cookie']).split(';')[0] ?? '';
  const knockId = Object.keys(at.room.state.knocks)[0] ?? '';
  const admit = { knockId, name: 'Noor Aziz', role: 'attendee', vendorId: leader.vendor };
  await ask(at.given.facilitator, 'Admit', admit);
  await ask(at.given.facilitator, 'IssueInvitation', { personId: knockId });
  const entered = await request(at.server)
    .post('/s/tsummit/lobby')
    .set({ ...origin, Cookie: guest });
  expect(entered.status).toBe(401);
});

test('a seat that asks for sync without end is cut, and others are answered', async () => {
  const [flooder, other] = [await line(at.given.attendees[2] as Seat), await line(leader)];
  const cut = new Promise<void>((resolve) => flooder.once('disconnect', () => resolve()));
  for (let asked = 0; asked < 400; asked += 1) flooder.emit('resync', () => undefined);
  await cut;
  const command = { id: 'still-answered', type: 'RaiseObjection', sentence: '' };
  expect(await other.timeout(2_000).emitWithAck('command', command)).toMatchObject({ ok: true });
  flooder.close();
  other.close();
});

test('a fault in one turn is answered as ours; the room and the others go on', async () => {
  const asked = (id: string, command: object) => ({
    id,
    confirmed: false,
    command: command as { type: string },
  });
  const broken = at.room.ask(
    leader,
    asked('broken-turn', { type: 'RewriteHold', holdId: 'tnone' }),
  );
  const fine = at.room.ask(leader, asked('fine-turn', { type: 'RaiseObjection', sentence: '' }));
  expect((await broken).ok).toBe(false);
  expect(await fine).toMatchObject({ ok: true });
  // Only a door that forgot to parse could send this.
  const unread = asked('faulty-turn', { type: 'GroupIdeas', title: 'Stories' });
  const faulty = at.room.ask(at.given.facilitator, unread);
  expect(await faulty).toMatchObject({ ok: false, code: 'our-fault' });
  const after = at.room.ask(leader, asked('after-fault', { type: 'RaiseObjection', sentence: '' }));
  expect(await after).toMatchObject({ ok: true });
});

test('a spaced secret is sealed without its words', async () => {
  const text = 'the p a s s w o r d : hunter22 works';
  const kudos = { personId: at.given.facilitator.person, ideaId: '', text };
  const held = (await ask(leader, 'GiveKudos', kudos)) as { held?: { holdId: string } };
  const holdId = held.held?.holdId;
  expect(holdId).toBeDefined();
  const read = await ask(at.given.counsel, 'ReadHold', { holdId, why: 'To decide on it.' });
  expect(read.words).not.toContain('hunter22');
});

test('what one person posts never closes the queue or the objections for another', async () => {
  const [one, two] = [at.given.leaders[1] as Seat, leader];
  for (let tries = 0; tries < 45; tries += 1) {
    await at.room.ask(one, {
      ...{ id: `fill-${tries}`, confirmed: false },
      command: { type: 'PostIdea', challengeId, text: fourteen[1]?.stop ?? '' },
    });
  }
  const own = await ask(one, 'PostIdea', { challengeId, text: fourteen[0]?.stop });
  expect(own).toMatchObject({ code: 'too-many' });
  const other = await ask(two, 'PostIdea', { challengeId, text: fourteen[0]?.stop });
  expect(other).toMatchObject({ ok: true });
});
