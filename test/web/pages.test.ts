import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { ideas } from '../../scripts/founding/lines.ts';
import type { Seat } from '../../src/summit/summit.ts';
import { openHouse } from '../support/web.ts';

let at: Awaited<ReturnType<typeof openHouse>>;
let leader: Seat;
let challengeId: string;

beforeAll(async () => {
  at = await openHouse();
  leader = at.given.leaders[0] as Seat;
  challengeId = Object.keys(at.room.state.challenges)[0] ?? '';
});

afterAll(() => at.close());

const origin = { Origin: 'http://localhost:3000' };
const post = (path: string, seat: Seat, fields: object) =>
  request(at.server)
    .post(path)
    .set('Cookie', at.cookie(seat))
    .set(origin)
    .type('form')
    .send(fields);
const get = (path: string, seat: Seat) =>
  request(at.server).get(path).set('Cookie', at.cookie(seat));
const shown = (text: string) =>
  Object.values(at.room.state.ideas).filter((idea) => idea.text === text);

describe('without script', () => {
  test('a plain form posts an idea once, however often it is sent', async () => {
    const fields = { id: 'page.PostIdea.1', challengeId, text: ideas[0] };
    for (const _again of [1, 2]) {
      const response = await post('/s/tsummit/do/PostIdea', leader, fields);
      expect([response.status, response.headers['location']]).toEqual([303, '/s/tsummit']);
    }
    expect(shown(ideas[0] ?? '')).toHaveLength(1);
    const page = await get('/s/tsummit', leader);
    expect(page.text).toContain(ideas[0]);
  });

  test('a refused text comes back in the box with a sentence', async () => {
    const fields = { id: 'page.SharePractice.1', challengeId, text: 'We listen to three calls.' };
    const response = await post('/s/tsummit/do/SharePractice', leader, fields);
    expect(response.status).toBe(409);
    expect(response.text).toContain('That has no place in the present phase.');
    expect(response.text).toContain('We listen to three calls.</textarea>');
  });

  test('a nudge keeps nothing and offers to send it anyway', async () => {
    const text = "Don't put it in the minutes.";
    const response = await post('/s/tsummit/do/PostIdea', leader, {
      id: 'page.nudge.1',
      challengeId,
      text,
    });
    expect(response.status).toBe(422);
    expect(response.text).toContain('name="confirmed"');
    expect(shown(text)).toHaveLength(0);
    const again = { id: 'page.nudge.2', challengeId, text, confirmed: 'yes' };
    expect((await post('/s/tsummit/do/PostIdea', leader, again)).status).toBe(303);
    expect(shown(text)).toHaveLength(1);
  });

  test('a held text is answered with its rule and a way to say it otherwise', async () => {
    const text = 'What do you pay a bilingual team leader over there?';
    const response = await post('/s/tsummit/do/PostIdea', leader, {
      id: 'page.hold.1',
      challengeId,
      text,
    });
    expect(response.text).toContain('Not sent: it is held.');
    expect(response.text).toContain('Pay, benefits, bonuses.');
    const page = await get('/s/tsummit', leader);
    expect(page.text).toContain('Held for you');
    expect(page.text).not.toContain(text);
  });
});

describe('the doors', () => {
  test('a page of another site can neither post nor open a socket', async () => {
    const foreign = request(at.server)
      .post('/s/tsummit/do/PullBrake')
      .set('Cookie', at.cookie(leader));
    const response = await foreign
      .set('Origin', 'http://evil.example')
      .type('form')
      .send({ id: 'foreign-1' });
    expect(response.status).toBe(403);
    expect(at.room.state.brake.on).toBe(false);
    const handshake = await request(at.server)
      .get('/socket.io/?EIO=4&transport=websocket')
      .set('Origin', 'http://evil.example');
    expect(handshake.status).toBeGreaterThanOrEqual(400);
  });

  test('absent and not yours look the same', async () => {
    const absent = await get('/s/tother', leader);
    const notMine = await request(at.server).get('/s/tsummit');
    expect([absent.status, absent.text]).toEqual([notMine.status, notMine.text]);
  });

  test('reading a link changes nothing; its button gives a seat', async () => {
    const path = `/link/${at.house.doors.linkToken(at.room, leader.person)}`;
    const before = at.room.state;
    const page = await request(at.server).get(path);
    expect([page.status, page.headers['set-cookie'], at.room.state]).toEqual([
      200,
      undefined,
      before,
    ]);
    const entered = await request(at.server).post(path).set(origin);
    expect(entered.status).toBe(303);
    expect(String(entered.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
  });

  test('a forged cookie, a cut link and a foreign code open nothing', async () => {
    const forged = at.cookie(leader).replace(/.$/, 'x');
    expect((await request(at.server).get('/s/tsummit').set('Cookie', forged)).status).toBe(401);
    const cut = at.house.doors.linkToken(at.room, leader.person).slice(0, -1);
    expect((await request(at.server).get(`/link/${cut}x`)).status).toBe(404);
    expect((await request(at.server).get('/join/ABCDEFGH')).status).toBe(404);
  });

  test('a guest knocks, is admitted with a company, and comes in', async () => {
    const code = at.house.doors.joinCode(at.room);
    const knocked = await request(at.server)
      .post('/join')
      .set(origin)
      .type('form')
      .send({ code, name: 'Noor Aziz' });
    const guest = String(knocked.headers['set-cookie']).split(';')[0] ?? '';
    const waiting = await request(at.server).get('/s/tsummit/lobby').set('Cookie', guest);
    expect(waiting.text).toContain('Thank you, Noor Aziz.');
    expect((await request(at.server).get('/s/tsummit').set('Cookie', guest)).status).toBe(401);
    const knockId = Object.keys(at.room.state.knocks)[0];
    const admit = {
      id: 'page.Admit.1',
      knockId,
      name: 'Noor Aziz',
      role: 'attendee',
      vendorId: leader.vendor,
    };
    expect((await post('/s/tsummit/do/Admit', at.given.facilitator, admit)).status).toBe(303);
    const entered = await request(at.server)
      .post('/s/tsummit/lobby')
      .set('Cookie', guest)
      .set(origin);
    const seat = String(entered.headers['set-cookie']).split(';')[0] ?? '';
    expect(seat).not.toBe(guest);
    expect((await request(at.server).get('/s/tsummit').set('Cookie', seat)).status).toBe(200);
  });

  test('a revoked link and its seats end at once', async () => {
    const other = at.given.attendees[3] as Seat;
    const cookie = at.cookie(other);
    const link = `/link/${at.house.doors.linkToken(at.room, other.person)}`;
    const fields = { id: 'page.Revoke.1', personId: other.person };
    await post('/s/tsummit/do/RevokeInvitation', at.given.facilitator, fields);
    expect((await request(at.server).get('/s/tsummit').set('Cookie', cookie)).status).toBe(401);
    expect((await request(at.server).get(link)).status).toBe(404);
  });

  test('the policy for scripts has no unsafe word, and answers are never cached', async () => {
    const { headers } = await get('/s/tsummit', leader);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['cache-control']).toBe('no-store');
  });

  test('an unreadable body is answered by a code and is not repeated', async () => {
    const broken = request(at.server)
      .post('/api/summits/tsummit/commands')
      .set('Cookie', at.cookie(leader));
    const response = await broken.set(origin).type('json').send('{"text": "secret-canary"');
    expect([response.status, response.body]).toEqual([400, { ok: false, code: 'unreadable' }]);
  });

  test('a pasted list is shown with its faults and nothing is taken', async () => {
    const company = at.room.state.vendors[leader.vendor ?? '']?.name;
    const csv = `name,company,role,mail\nNina Patel,${company},attendee,nina@example.com\nNobody,Elsewhere,leader,\nBad,${company},boss,\n`;
    const before = Object.keys(at.room.state.people).length;
    const response = await post('/s/tsummit/import', at.given.facilitator, { csv });
    expect(response.text).toContain('1 line can be taken.');
    expect(response.text).toContain('No vendor of this name is on the list.');
    expect(response.text).toContain('The role must be leader or attendee.');
    expect(Object.keys(at.room.state.people)).toHaveLength(before);
  });

  test('a pasted list of vendors is previewed, confirmed, and taken once', async () => {
    const csv = 'name,group,sites\nHarbor Assist,Harbor Group,Cebu; Davao\nHarbor Assist,,\n';
    const fields = { csv, what: 'vendors' };
    const shown = await post('/s/tsummit/import', at.given.facilitator, fields);
    expect(shown.text).toContain('1 line can be taken.');
    expect(shown.text).toContain('This one stands here twice');
    const rows = [{ name: 'Harbor Assist', group: 'Harbor Group', sites: ['Cebu', 'Davao'] }];
    const taken = { id: 'page.ImportVendors', 'rows:j': JSON.stringify(rows) };
    for (const _again of [1, 2])
      await post('/s/tsummit/do/ImportVendors', at.given.facilitator, taken);
    const found = Object.values(at.room.state.vendors).filter(
      ({ name }) => name === 'Harbor Assist',
    );
    expect(found).toMatchObject([{ sites: ['Cebu', 'Davao'] }]);
  });

  test('counsel is one tap away on every page of a summit', async () => {
    for (const path of ['', '/people', '/import', '/doors']) {
      const page = await get(`/s/tsummit${path}`, at.given.facilitator);
      expect(page.text).toContain('Counsel: Teodor Brandt');
    }
  });

  test('only the host starts summits', async () => {
    expect((await get('/host', leader)).status).toBe(401);
    expect((await get('/host', at.host)).status).toBe(200);
  });
});

test('where to report a weakness is told when the operator says so, else there is no such page', async () => {
  const securityContact = 'mailto:security@example.com';
  const told = await openHouse('ideas', { securityContact });
  const path = '/.well-known/security.txt';
  const { status, text, type } = await request(told.server).get(path);
  await told.close();
  expect([status, type]).toEqual([200, 'text/plain']);
  const fields = Object.fromEntries(text.split('\n').map((line) => line.split(/: (.*)/)));
  expect(fields).toMatchObject({ Contact: securityContact, 'Preferred-Languages': 'en' });
  expect(Date.parse(fields.Expires) - Date.now()).toBeGreaterThan(80 * 86_400_000);
  expect(fields.Canonical).toMatch(/^http.*security\.txt$/);
  const silent = await openHouse();
  const [gone, absent] = [
    await request(silent.server).get(path),
    await request(silent.server).get('/.well-known/nothing.txt'),
  ];
  await silent.close();
  expect([gone.status, gone.text]).toEqual([404, absent.text]);
});
