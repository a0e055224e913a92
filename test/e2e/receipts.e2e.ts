import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { comeIn, type SeatDoor, seatDoor } from '../../scripts/founding/door.ts';
import { plan } from '../../scripts/founding/plan.ts';
import { type Running, startServer } from '../support/server.ts';
import { accessible, openBrowser, picture, sees, sizes } from './browser.ts';

let server: Running;
let browser: Browser;
let leader: SeatDoor;
let summit: string;
const folder = mkdtempSync(join(tmpdir(), 'common-ground-copy-'));
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const planned = await plan(server.url, server.hostLink, Date.now());
  const { facilitator: lead, people, links } = planned;
  summit = planned.summit;
  const person = people[0]?.[0] ?? '';
  leader = seatDoor(server.url, summit, person, await comeIn(links.get(person) ?? ''));
  await lead.must('GoLive', { override: '' });
  await lead.must('SignRules', { version: 1 });
  await leader.must('SignRules', { version: 1 });
  await lead.must('NextPhase');
  await lead.must('StartPhase');
  await lead.must('Broadcast', { text: 'Thank you for coming, all of you.' });
  await lead.must('NextPhase');
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a leader checks the record offline, from their own disk, against the receipts', async () => {
  writeFileSync(file('verify.html'), await leader.page('/verify.html'));
  const copy = await leader.page(`/s/${summit}/record.json`);
  writeFileSync(file('record.json'), copy);
  const altered = copy.replace('Thank you for coming', 'Nobody said anything');
  expect(altered).not.toBe(copy);
  writeFileSync(file('altered.json'), altered);
  const context = await browser.newContext({ viewport: sizes.laptop, offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file('verify.html')).href);
  await page.locator('#copy').setInputFiles(file('record.json'));
  const receipts = await leader.page(`/s/${summit}/receipts`);
  const marks = [...receipts.matchAll(/Receipt \d · [^<]+/g)].map(([line]) => line);
  expect(marks).toHaveLength(2);
  await page.locator('#marks').fill(marks.join('\n'));
  await sees(page, 'Receipt 2 fits');
  expect(await page.locator('#answer .bad').count()).toBe(0);
  await accessible(page, 'verifier');
  await picture(page, 'verifier');
  await page.locator('#copy').setInputFiles(file('altered.json'));
  await sees(page, 'its words are not those that were kept');
  await page.locator('#copy').setInputFiles(file('record.json'));
  await page.locator('#marks').fill(marks.join('\n').replace(/[0-9a-f]{4}$/, '0000'));
  await sees(page, 'does not fit this copy');
  await context.close();
}, 60_000);
