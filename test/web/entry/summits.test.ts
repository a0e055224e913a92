import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Seat } from '../../../src/summit/summit.ts';
import { type At, ended, IMANI, Stage, TEODOR } from '../../support/stage.ts';
import { signIn, Visitor } from '../../support/visitor.ts';

let stage: Stage;
let at: At;

beforeEach(async () => {
  stage = new Stage();
  at = await stage.open();
});

afterEach(() => stage.close());

describe('the summits of whoever signed in', () => {
  test('one press takes the seat of the person with this mail, as its link would', async () => {
    const visitor = new Visitor(at);
    expect((await visitor.get('/summits')).headers['location']).toBe('/sign-in');
    await signIn(at, visitor, IMANI);
    const page = await visitor.get('/summits');
    const { facilitator, counsel } = at.given;
    expect(page.text).toContain(at.room.state.purpose.title);
    expect(page.text).toContain(`action="/summits/tsummit/as/${facilitator.person}"`);
    expect(page.text).not.toContain(counsel.person);
    expect((await visitor.get('/s/tsummit')).status).toBe(401);
    const before = at.room.state.people[facilitator.person]?.devices.length ?? 0;
    await visitor.post(`/summits/tsummit/as/${facilitator.person}`);
    const room = await visitor.get('/s/tsummit');
    expect([room.status, room.text.includes('data-seat="facilitator"')]).toEqual([200, true]);
    expect(at.room.state.people[facilitator.person]?.devices).toHaveLength(before + 1);
    await visitor.post(`/summits/tsummit/as/${facilitator.person}`);
    expect(at.room.state.people[facilitator.person]?.devices).toHaveLength(before + 1);
  });

  test('counsel comes in as counsel', async () => {
    const visitor = await stage.seated(at, TEODOR, at.given.counsel);
    expect((await visitor.get('/s/tsummit')).text).toContain('data-seat="counsel"');
  });

  test("nobody takes another person's seat, and a vendor's person has none here", async () => {
    const leader = at.given.leaders[0] as Seat;
    await stage.change(at, leader.person, { role: 'leader', vendorId: leader.vendor, mail: IMANI });
    const visitor = new Visitor(at);
    await signIn(at, visitor, IMANI);
    expect((await visitor.get('/summits')).text).not.toContain(leader.person);
    for (const person of [at.given.counsel.person, leader.person, 'constructor', 'tnobody']) {
      expect((await visitor.post(`/summits/tsummit/as/${person}`)).status).toBe(404);
    }
    for (const summit of ['tother', 'constructor', '__proto__']) {
      const way = `/summits/${summit}/as/${at.given.facilitator.person}`;
      expect((await visitor.post(way)).status).toBe(404);
    }
    const stranger = new Visitor(at);
    const way = `/summits/tsummit/as/${at.given.facilitator.person}`;
    expect((await stranger.post(way)).status).toBe(401);
  });

  const losses: [string, (seat: Seat) => Promise<void>][] = [
    ['removed', ({ person }) => stage.ask(at, 'RemovePerson', { personId: person })],
    [
      'demoted',
      ({ person }) => {
        const { vendor: vendorId } = at.given.leaders[0] as Seat;
        return stage.change(at, person, { role: 'attendee', vendorId, mail: TEODOR });
      },
    ],
    ['revoked', ({ person }) => stage.ask(at, 'RevokeInvitation', { personId: person })],
    ['found under another mail', ({ person }) => stage.change(at, person, { role: 'counsel' })],
  ];

  test.each(losses)('a person who is %s finds no seat and keeps none', async (_said, lose) => {
    const visitor = await stage.seated(at, TEODOR, at.given.counsel);
    const cut = ended(await stage.line(at, visitor));
    await lose(at.given.counsel);
    const page = await visitor.get('/summits');
    expect([page.status, page.text.includes('/summits/tsummit')]).toEqual([200, false]);
    expect((await visitor.get('/s/tsummit')).status).toBe(401);
    const again = await visitor.post(`/summits/tsummit/as/${at.given.counsel.person}`);
    expect(again.status).toBe(404);
    expect(await cut).toBe('io server disconnect');
  });

  test("the host's desk is open to whoever signed in, and the host link still works", async () => {
    const visitor = new Visitor(at);
    expect((await visitor.get('/host')).status).toBe(401);
    await signIn(at, visitor, IMANI);
    expect((await visitor.get('/host')).status).toBe(200);
    const named = { personId: at.given.counsel.person, id: 'desk.issue.1' };
    expect((await visitor.post('/host/tsummit/do/IssueInvitation', named)).status).toBe(303);
    await visitor.post('/sign-out');
    expect((await visitor.get('/host')).status).toBe(401);
    const operator = new Visitor(at);
    await operator.post(`/host/in/${at.house.doors.hostToken()}`);
    expect((await operator.get('/host')).status).toBe(200);
  });
});
