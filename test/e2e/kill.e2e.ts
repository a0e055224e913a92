import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { comeIn } from '../../scripts/founding/door.ts';
import { type Planned, plan } from '../../scripts/founding/plan.ts';
import { type Running, startServer } from '../support/server.ts';

/** Any number by command: KILLS=200 scripts/test test/e2e/kill. */
const KILLS = Number(process.env['KILLS'] ?? 20);

let server: Running;
let planned: Planned;
const cookies: string[] = [];
const acknowledged = new Set<string>();
const sent = new Set<string>();

beforeAll(async () => {
  server = await startServer();
  planned = await plan(server.url, server.hostLink, Date.now());
  const { facilitator: lead, people, links } = planned;
  for (const person of people.flat().slice(0, 12))
    cookies.push(await comeIn(links.get(person) ?? ''));
  await lead.must('GoLive', { override: '' });
  for (;;) {
    if ((await lead.view())['phase/now']?.['kind'] === 'ideas') break;
    await lead.must('NextPhase');
  }
  await lead.must('StartPhase');
  for (const cookie of cookies)
    await ask(cookie, { id: randomUUID(), type: 'SignRules', version: 1 });
}, 60_000);

afterAll(async () => server?.stop());

async function ask(
  cookie: string,
  body: object,
): Promise<{ ok: boolean; code?: string } | undefined> {
  const { url, summit } = planned;
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  };
  return fetch(`${url}/api/summits/${summit}/commands`, init)
    .then((response) => response.json() as Promise<{ ok: boolean }>)
    .catch(() => undefined);
}

/** Letters for a number, so that the words of an idea are unlike any figure. */
function lettered(count: number): string {
  return [...String(count)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a');
}

let count = 0;
async function load(cookie: string, challengeId: string, running: () => boolean): Promise<void> {
  while (running()) {
    count += 1;
    const text = `What if we tried the ${lettered(count)} huddle?`;
    const body = { id: randomUUID(), type: 'PostIdea', challengeId, text };
    sent.add(text);
    let answer = await ask(cookie, body);
    // An answer lost with the server: the same command again, as the browser's outbox does.
    while (!answer || answer.code === 'too-fast' || answer.code === 'our-fault') {
      await new Promise((resolve) => setTimeout(resolve, 100));
      answer = await ask(cookie, body);
    }
    if (answer.ok) acknowledged.add(text);
  }
}

test(`after ${KILLS} kills under load every acknowledged command is there, none twice`, async () => {
  const view = await planned.facilitator.view();
  const challengeId =
    Object.keys(view)
      .find((key) => key.startsWith('challenge/'))
      ?.slice(10) ?? '';
  let running = true;
  const loads = cookies.map((cookie) => load(cookie, challengeId, () => running));
  for (let kill = 0; kill < KILLS; kill += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100 + (kill % 5) * 60));
    await server.kill();
    await server.restart();
  }
  running = false;
  await Promise.all(loads);
  const kept = Object.entries(await planned.facilitator.view())
    .filter(([key]) => key.startsWith('idea/'))
    .map(([, idea]) => String(idea['text']));
  expect(acknowledged.size).toBeGreaterThan(KILLS);
  expect([...acknowledged].filter((text) => !kept.includes(text))).toEqual([]);
  expect(kept).toHaveLength(new Set(kept).size);
  expect(kept.filter((text) => !sent.has(text))).toEqual([]);
}, 300_000);
