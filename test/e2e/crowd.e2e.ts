import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { comeIn, linksOn } from '../../scripts/founding/door.ts';
import { type Planned, plan } from '../../scripts/founding/plan.ts';
import { type Running, startServer } from '../support/server.ts';

/** A whole room behind one address. */
const SEATS = 500;

let server: Running;
let planned: Planned;
const sockets: Socket[] = [];
let synced = 0;

beforeAll(async () => {
  server = await startServer();
  planned = await plan(server.url, server.hostLink, Date.now());
  const { facilitator: lead, people } = planned;
  const company = Object.values(await lead.view()).find((entry) => Array.isArray(entry['sites']));
  const missing = SEATS - people.flat().length;
  const letters = (at: number) =>
    [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const rows = Array.from({ length: missing }, (_, at) => ({
    ...{ name: `Guest ${letters(at)}`, role: 'attendee', vendor: company?.['name'], mail: '' },
  }));
  await lead.must('ImportPeople', { rows });
  await lead.must('GoLive', { override: '' });
}, 60_000);

afterAll(async () => {
  for (const socket of sockets) socket.close();
  await server?.stop();
});

async function until(met: () => boolean, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (!met() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  return met();
}

test('500 seats join from one address within a minute', async () => {
  const begun = Date.now();
  const { facilitator: lead, summit, url } = planned;
  const links = [...linksOn(await lead.page(`/s/${summit}/doors`))].filter(
    ([person]) => person !== 'projector',
  );
  const guests = links.slice(0, SEATS);
  expect(guests).toHaveLength(SEATS);
  for (let at = 0; at < guests.length; at += 20) {
    const group = guests.slice(at, at + 20).map(async ([, link]) => {
      const cookie = await comeIn(link);
      const page = await fetch(`${url}/s/${summit}`, { headers: { cookie } });
      expect(page.status).toBe(200);
      const socket = io(url, {
        ...{
          transports: ['websocket'],
          forceNew: true,
          reconnectionDelay: 200,
          reconnectionDelayMax: 1_000,
        },
        ...{ auth: { summit }, extraHeaders: { cookie } },
      });
      socket.on('sync', () => {
        synced += 1;
      });
      sockets.push(socket);
    });
    await Promise.all(group);
  }
  expect(await until(() => synced >= SEATS, 30_000)).toBe(true);
  expect(Date.now() - begun).toBeLessThan(60_000);
  const here = async () => Number((await lead.view())['present/now']?.['count']);
  // Who has arrived is kept a moment after their screen has opened.
  while ((await here()) < SEATS) await new Promise((resolve) => setTimeout(resolve, 50));
}, 120_000);

test('after kill -9 all of them are back by themselves', async () => {
  synced = 0;
  await server.kill();
  await server.restart();
  expect(await until(() => synced >= SEATS, 60_000)).toBe(true);
}, 120_000);
