import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { playAfter } from '../../scripts/founding/after.ts';
import { playLive } from '../../scripts/founding/live.ts';
import { type Planned, plan } from '../../scripts/founding/plan.ts';
import type { Played, Teller } from '../../scripts/founding/played.ts';
import { type Running, startServer } from '../support/server.ts';
import { accessible, enter, openBrowser, picture, press, sees } from './browser.ts';

let server: Running;
let browser: Browser;
let planned: Planned;
let played: Played;

const silent: Teller = {
  say: () => undefined,
  fact: () => undefined,
  pause: async () => undefined,
};

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  planned = await plan(server.url, server.hostLink, Date.now());
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page by its address in a browser of its own, at phone size. */
async function visit(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(`${server.url}${path}`);
  return page;
}

/** Nothing of a page lies beyond a phone's edge. */
async function fits(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ where, wide }).toEqual({ where, wide: 0 });
}

describe('the doors', () => {
  test('front door, unknown page and unknown code are calm and accessible', async () => {
    for (const path of ['/', '/s/tnobody', '/join?code=ABCDEFGH', '/nowhere']) {
      const page = await visit(path);
      await accessible(page, path);
      await fits(page, path);
    }
    await picture(await visit('/'), 'home');
  });

  test('the host comes in, starts a second summit and reads its links', async () => {
    const page = await visit(new URL(server.hostLink).pathname);
    await accessible(page, 'host link');
    await press(page, 'Come in');
    await accessible(page, 'host');
    await fits(page, 'host');
    for (const [name, said] of Object.entries({
      Title: 'The second summit',
      Purpose: 'Learn how the first one went.',
      Host: 'Northstar Telecom',
      Mission: 'Better days for customers.',
      'Hoped-for outcome': 'One thing to try.',
      Date: '2027-05-04',
    })) {
      await page.getByLabel(name, { exact: true }).first().fill(said);
    }
    await press(page, 'Start the summit');
    await page.getByRole('heading', { name: 'The second summit' }).waitFor();
    await picture(page, 'host');
  });

  test('invitations, the list to paste and the lobby', async () => {
    const lead = await enter(
      browser,
      planned.links.get(planned.facilitator.person) ?? '',
      'laptop',
    );
    await lead.goto(`${server.url}/s/${planned.summit}/doors`);
    await accessible(lead, 'doors');
    await picture(lead, 'doors');
    const code = (await lead.locator('.code').first().textContent()) ?? '';
    await lead.goto(`${server.url}/s/${planned.summit}/import`);
    await lead
      .getByLabel('Lines')
      .fill('name,company,role,mail\nNina Patel,Delmar Care,attendee,\nX,Nowhere,leader,');
    await press(lead, 'Check the lines');
    await sees(lead, 'No vendor of this name is on the list.');
    await accessible(lead, 'import');
    await press(lead, /^Take 1 person/);
    const guest = await visit(`/join/${code}`);
    await accessible(guest, 'join');
    await guest.getByLabel('Your name').fill('Noor Aziz');
    await press(guest, 'Knock');
    await sees(guest, 'Thank you, Noor Aziz.');
    await accessible(guest, 'lobby');
    await planned.facilitator.must('GoLive', { override: '' });
    await lead.goto(`${server.url}/s/${planned.summit}`);
    await lead.getByRole('button', { name: 'Let in' }).click();
    await sees(guest, 'The facilitator has let you in.');
    await press(guest, 'Come in');
    await sees(guest, 'Before we begin');
    await fits(guest, 'sign');
  });
});

describe('counsel and the others', () => {
  test('counsel reads, opens blocked words with a reason, and every page is accessible', async () => {
    // A fresh summit of its own: the first one has a guest by now.
    planned = await plan(server.url, server.hostLink, Date.now());
    const counsel = await enter(browser, planned.links.get(planned.counsel.person) ?? '', 'laptop');
    await accessible(counsel, 'plan, counsel');
    await picture(counsel, 'plan-counsel');
    played = await playLive(planned, silent);
    await sees(counsel, 'Blocked');
    const row = counsel.locator('.hold', { hasText: 'Blocked' }).first();
    await row.getByLabel('Reason to open it').fill('To decide on it.');
    await row.getByRole('button', { name: 'Open the words' }).click();
    await row.locator('.said-words').waitFor();
    await accessible(counsel, 'live, counsel');
    await picture(counsel, 'live-counsel');
  }, 120_000);

  test('the roster, on demand, is where somebody is thanked', async () => {
    const person = planned.people[1]?.[1] ?? '';
    const attendee = await enter(browser, planned.links.get(person) ?? '', 'phone');
    await attendee.goto(`${server.url}/s/${planned.summit}/people`);
    await accessible(attendee, 'people');
    await fits(attendee, 'people');
    await attendee.getByText('Priya Nair').first().click();
    await attendee.getByLabel('What do you thank Priya Nair for?').fill('Thank you for asking.');
    await press(attendee, 'Give kudos');
    await attendee.goto(`${server.url}/s/${planned.summit}`);
    await sees(attendee, 'Kudos to Priya Nair');
    await accessible(attendee, 'live, attendee');
    await fits(attendee, 'live, attendee');
  });

  test('the whole console works by keyboard', async () => {
    const lead = await enter(
      browser,
      planned.links.get(planned.facilitator.person) ?? '',
      'laptop',
    );
    await lead.getByRole('button', { name: 'Pause', exact: true }).focus();
    await lead.keyboard.press('Enter');
    await lead.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await lead.keyboard.press('Enter');
    await lead.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    const focused = await lead.evaluate(() => document.activeElement?.tagName);
    expect(focused).toBe('BUTTON');
    await accessible(lead, 'live, facilitator');
  });

  test('afterwards every page of every role is accessible', async () => {
    await playAfter(played, silent);
    const counsel = await enter(browser, server.hostLink, 'laptop').catch(() => undefined);
    expect(counsel).toBeUndefined();
    const person = planned.people[0]?.[0] ?? '';
    const closed = await visit(new URL(planned.links.get(person) ?? '').pathname);
    await sees(closed, 'This link does not work any more.');
    await accessible(closed, 'closed link');
  }, 60_000);
});
