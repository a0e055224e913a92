import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Seat } from '../../../src/summit/summit.ts';
import { type At, ended, IMANI, Stage, TEODOR } from '../../support/stage.ts';
import { signIn, Visitor } from '../../support/visitor.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let stage: Stage;
let at: At;

beforeEach(async () => {
  stage = new Stage();
  at = await stage.open();
});

afterEach(() => stage.close());

describe('ending a sign-in', () => {
  const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1';

  test('the list says which browsers they are, and which is this one', async () => {
    const [desk, phone] = [new Visitor(at), new Visitor(at, PHONE)];
    await signIn(at, desk, IMANI);
    await signIn(at, phone, IMANI);
    await signIn(at, new Visitor(at, 'curl/8'), TEODOR);
    const page = await desk.get('/sign-ins');
    expect(page.text.match(/<h2>[^<]+<\/h2>/g)).toEqual([
      ...['<h2>Firefox on Linux</h2>', '<h2>Safari on iPhone</h2>'],
    ]);
    expect(page.text.indexOf('This one')).toBeLessThan(page.text.indexOf('Safari'));
    const strange = new Visitor(at, '<script>alert(1)</script>');
    await signIn(at, strange, IMANI);
    const shown = await strange.get('/sign-ins');
    expect(shown.text).toContain('A browser on an unknown system');
    expect(shown.text).not.toContain('alert(1)');
  });

  test('the other one is out at its next request, with its seat and its open line', async () => {
    const desk = await stage.seated(at, IMANI, at.given.facilitator);
    const phone = await stage.seated(at, IMANI, at.given.facilitator, PHONE);
    const [kept, cut] = [await stage.line(at, desk), ended(await stage.line(at, phone))];
    const mine = await at.house.signIns.list(IMANI);
    const id = mine.find(({ system }) => system === 'iPhone')?.id ?? '';
    expect((await desk.post('/sign-ins/end', { id })).headers['location']).toBe('/sign-ins');
    expect(await phone.in()).toBe(false);
    expect((await phone.get('/s/tsummit')).status).toBe(401);
    expect((await phone.get('/host')).status).toBe(401);
    expect(await cut).toBe('io server disconnect');
    expect([await desk.in(), kept.connected]).toEqual([true, true]);
    expect((await desk.get('/s/tsummit')).status).toBe(200);
  });

  test('a seat whose sign-in ended stays shut when the sign-in cookie is left out', async () => {
    const visitor = await stage.seated(at, IMANI, at.given.facilitator);
    await visitor.post('/sign-out');
    expect([...visitor.cookies.keys()]).toEqual(['seat-tsummit']);
    expect((await visitor.get('/s/tsummit')).status).toBe(401);
    const command = { id: 'from-the-past', type: 'PullBrake' };
    const api = await visitor.post('/api/summits/tsummit/commands', command);
    expect([api.status, at.room.state.brake.on]).toEqual([401, false]);
  });

  test('seats by personal link and the projector outlive any sign-in', async () => {
    const visitor = await stage.seated(at, IMANI, at.given.facilitator);
    const linked = new Visitor(at);
    const leader = at.given.leaders[0] as Seat;
    await linked.post(`/link/${at.house.doors.linkToken(at.room, leader.person)}`);
    const screen = new Visitor(at);
    const [projector = ''] =
      Object.entries(at.room.state.people).find(([, { role }]) => role === 'projector') ?? [];
    // The same browser shows the room: its screen does not hang on who else used it.
    screen.cookies.set('seat-tsummit', visitor.cookies.get('seat-tsummit') ?? '');
    await screen.post(`/link/${at.house.doors.linkToken(at.room, projector)}`);
    const lines = [await stage.line(at, linked), await stage.line(at, screen, true)];
    const cut = ended(await stage.line(at, visitor));
    await visitor.post('/sign-out');
    await cut;
    expect((await linked.get('/s/tsummit')).status).toBe(200);
    expect((await screen.get('/s/tsummit/projector')).status).toBe(200);
    expect(lines.map(({ connected }) => connected)).toEqual([true, true]);
  });

  test('a cookie that names another sign-in, or none, is forged', async () => {
    const visitor = await stage.seated(at, IMANI, at.given.facilitator);
    const standing = new Visitor(at);
    await signIn(at, standing, IMANI);
    const parts = (visitor.cookies.get('seat-tsummit') ?? '').split('.');
    await visitor.post('/sign-out');
    const [{ id } = { id: '' }] = await at.house.signIns.list(IMANI);
    const [person, generation, device, , mac] = parts;
    for (const forged of [
      [person, generation, device, id, mac],
      [person, generation, device, mac],
      [person, generation, `${device}.`, mac],
      [person, generation, device, '', mac],
    ]) {
      visitor.cookies.set('seat-tsummit', forged.join('.'));
      expect((await visitor.get('/s/tsummit')).status).toBe(401);
    }
  });

  test('nobody ends what belongs to another address', async () => {
    const [imani, teodor] = [new Visitor(at), new Visitor(at)];
    await signIn(at, imani, IMANI);
    await signIn(at, teodor, TEODOR);
    const [{ id } = { id: '' }] = await at.house.signIns.list(IMANI);
    await teodor.post('/sign-ins/end', { id });
    await teodor.post('/sign-ins/end-others');
    expect([await imani.in(), await teodor.in()]).toEqual([true, true]);
    expect((await new Visitor(at).post('/sign-ins/end', { id })).status).toBe(401);
    expect(await imani.in()).toBe(true);
  });

  test('all others end at once, and signing out ends the last, the host cookie included', async () => {
    const [desk, phone, third] = [new Visitor(at), new Visitor(at), new Visitor(at)];
    for (const visitor of [desk, phone, third]) await signIn(at, visitor, IMANI);
    await desk.post('/sign-ins/end-others');
    expect([await desk.in(), await phone.in(), await third.in()]).toEqual([true, false, false]);
    await desk.post(`/host/in/${at.house.doors.hostToken()}`);
    await desk.post('/sign-out');
    expect([await desk.in(), (await desk.get('/host')).status]).toEqual([false, 401]);
  });

  test('one address has at most twenty; the twenty-first ends the oldest', async () => {
    const first = new Visitor(at);
    await signIn(at, first, IMANI);
    const response = { cookie: () => undefined } as never;
    for (let count = 1; count <= 20; count += 1) {
      stage.nowMs += 1_000;
      expect(await first.in()).toBe(true);
      await at.house.signIns.begin({ headers: {}, get: () => '' } as never, response, IMANI);
    }
    expect(await at.house.signIns.list(IMANI)).toHaveLength(20);
    expect(await first.in()).toBe(false);
  });
});

describe('how long a sign-in lasts', () => {
  test('twelve hours without use, thirty days with it', async () => {
    const idle = new Visitor(at);
    const busy = await stage.seated(at, IMANI, at.given.facilitator);
    await signIn(at, idle, IMANI);
    stage.nowMs += 12 * HOUR_MS - 1_000;
    expect(await busy.in()).toBe(true);
    stage.nowMs += 1_000;
    expect([await busy.in(), await idle.in()]).toEqual([true, false]);
    for (let hours = 12; hours < 29 * 24; hours += 11) {
      stage.nowMs += 11 * HOUR_MS;
      expect(await busy.in()).toBe(true);
    }
    stage.nowMs += 2 * DAY_MS;
    expect([await busy.in(), (await busy.get('/s/tsummit')).status]).toEqual([false, 401]);
  });

  test('an open line is a use, so that nobody is put out of a long day', async () => {
    const visitor = await stage.seated(at, IMANI, at.given.facilitator);
    const socket = await stage.line(at, visitor);
    const noticed = async () => {
      for (;;) {
        const [mine] = await at.house.signIns.list(IMANI);
        if (mine?.seenAtMs === stage.nowMs) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    for (const _half of ['morning', 'evening']) {
      stage.nowMs += 11 * HOUR_MS;
      await noticed();
    }
    expect([await visitor.in(), socket.connected]).toEqual([true, true]);
  });

  test('it ends with the place of its address on the list', async () => {
    const visitor = await stage.seated(at, IMANI, at.given.facilitator);
    const later = await stage.open([TEODOR]);
    await later.house.signIns.fresh();
    const same = new Visitor(later);
    for (const [name, value] of visitor.cookies) same.cookies.set(name, value);
    expect([await same.in(), (await same.get('/s/tsummit')).status]).toEqual([false, 401]);
  });

  test('ended on one node it is out on the other, its open line too', async () => {
    const other = await stage.open();
    const visitor = await stage.seated(at, IMANI, at.given.facilitator);
    const there = new Visitor(other);
    for (const [name, value] of visitor.cookies) there.cookies.set(name, value);
    expect((await there.get('/s/tsummit')).status).toBe(200);
    const cut = ended(await stage.line(other, there));
    await visitor.post('/sign-out');
    expect(await there.in()).toBe(false);
    expect((await there.get('/s/tsummit')).status).toBe(401);
    expect(await cut).toBe('io server disconnect');
  });
});
