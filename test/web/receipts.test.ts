import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { fourteen, ideas } from '../../scripts/founding/lines.ts';
import type { Seat } from '../../src/summit/summit.ts';
import { check, marksIn, type RecordCopy } from '../../src/web/browser/bundles/checking.ts';
import { openHouse } from '../support/web.ts';

let at: Awaited<ReturnType<typeof openHouse>>;
let leader: Seat;
let letters: string;
let copy: RecordCopy;
let asked = 0;

async function ask(seat: Seat, type: string, fields: object = {}): Promise<void> {
  asked += 1;
  const command = { type, ...fields };
  const answer = await at.room.ask(seat, { id: `receipt-${asked}`, confirmed: false, command });
  if (!answer.ok) throw new Error(`${type} was refused: ${answer.code}`);
}

async function page(path: string, seat = leader): Promise<request.Response> {
  return request(at.server).get(path).set('Cookie', at.cookie(seat));
}

beforeAll(async () => {
  at = await openHouse();
  leader = at.given.leaders[0] as Seat;
  const { facilitator } = at.given;
  const mail = { name: 'Mara Quist', role: 'leader', mail: 'mara@brightwater.example' };
  await ask(facilitator, 'AddPerson', { ...mail, vendorId: leader.vendor });
  const challengeId = Object.keys(at.room.state.challenges)[0];
  for (const text of ideas.slice(0, 3)) await ask(leader, 'PostIdea', { challengeId, text });
  await ask(leader, 'PostIdea', { challengeId, text: fourteen[0]?.stop });
  await ask(facilitator, 'NextPhase');
  await ask(facilitator, 'StartPhase');
  const thingId = Object.keys(at.room.state.ideas)[1];
  await ask(leader, 'Withdraw', { kind: 'idea', thingId });
  await ask(facilitator, 'NextPhase');
  while (readdirSync(at.mailDir).filter((file) => file.endsWith('.eml')).length < 2)
    await new Promise((resolve) => setTimeout(resolve, 10));
  letters = readdirSync(at.mailDir)
    .map((file) => readFileSync(join(at.mailDir, file), 'utf8'))
    .join('\n');
  copy = (await page('/s/tsummit/record.json')).body as RecordCopy;
});

afterAll(() => at.close());

test('every leader with an address is mailed the receipt of each phase that ends', async () => {
  const marks = marksIn(letters.replaceAll('=\r\n', ''));
  const known = (await at.house.record.receipts('tsummit')).slice(-2).map(({ mark }) => mark);
  expect(new Set(marks)).toEqual(new Set(known));
  expect(letters).toContain('mara@brightwater.example');
  expect((await page('/s/tsummit/receipts')).text).toContain(known[1]?.slice(0, 4));
});

test('a leader’s copy computes to the marks of the letters, word for word', () => {
  const found = check(copy);
  expect(found.faults).toEqual([]);
  expect(found.emptied).toBe(1);
  const computed = [...found.marks.values()];
  for (const mark of marksIn(letters.replaceAll('=\r\n', ''))) expect(computed).toContain(mark);
});

test('an edit, a change of order and a cut give other marks', () => {
  const marks = [...check(copy).marks.values()];
  const last = (changed: RecordCopy) => [...check(changed).marks.values()].at(-1);
  const { entries } = copy;
  const edited = entries.map((one, index) => (index === 3 ? { ...one, at: one.at + 1 } : one));
  expect(last({ ...copy, entries: edited })).not.toBe(marks.at(-1));
  const [first, second, ...rest] = entries;
  const moved = [second, first, ...rest] as RecordCopy['entries'];
  expect(last({ ...copy, entries: moved })).not.toBe(marks.at(-1));
  expect(check({ ...copy, entries: entries.slice(0, -1) }).faults).toHaveLength(1);
  const shorter = copy.receipts.map((one) => ({ ...one, after: Math.max(0, one.after - 1) }));
  expect(last({ ...copy, entries: entries.slice(0, -1), receipts: shorter })).not.toBe(
    marks.at(-1),
  );
});

test('exchanged words are found even without a receipt', () => {
  const index = copy.entries.findIndex(({ body }) => body?.['text'] === ideas[0]);
  const entries = copy.entries.map((one, place) =>
    place === index ? { ...one, body: { text: 'We never said that.' } } : one,
  );
  expect(check({ ...copy, entries }).faults).toHaveLength(1);
});

test('the copy tells nothing of what was held, and goes to nobody but leaders and hosts', async () => {
  const text = JSON.stringify(copy);
  expect(text).not.toMatch(/hold|held|TextHeld|VoteClosed|Brake/);
  expect(text).not.toContain(fourteen[0]?.stop);
  expect((await page('/s/tsummit/record.json', at.given.attendees[0])).status).toBe(404);
  expect((await page('/s/tsummit/record.json', at.given.counsel)).status).toBe(200);
});
