import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Planned, plan } from '../../scripts/founding/plan.ts';
import { type Running, startServer } from '../support/server.ts';
import { enter, openBrowser, press, sees } from './browser.ts';

/** A browser in a network that lets no WebSocket through. */
let server: Running;
let planned: Planned;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  planned = await plan(server.url, server.hostLink, Date.now());
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The same browser, in which every WebSocket fails, or never says anything. */
const narrow = (silent: boolean) => ({
  async newContext(options: object) {
    const context = await browser.newContext(options);
    await context.addInitScript((swallowed: boolean) => {
      window.WebSocket = class {
        onerror: ((fault: Event) => void) | undefined;
        constructor() {
          if (!swallowed) setTimeout(() => this.onerror?.(new Event('error')), 20);
        }
        close() {}
      } as never;
    }, silent);
    return context;
  },
});

test('without any WebSocket the page is live, and what is pressed arrives', async () => {
  const { facilitator: lead, links, people } = planned;
  const polls: string[] = [];
  const pages = [false, true].map(async (silent, at) => {
    const link = links.get(people[at]?.[0] ?? '') ?? '';
    const page = await enter(narrow(silent) as Browser, link, 'phone');
    page.on('request', (request) => polls.push(new URL(request.url()).pathname));
    await page.locator('body:not(.offline)').waitFor();
    await press(page, /^Sign as/);
    await page.getByText('Before we begin').waitFor({ state: 'hidden', timeout: 40_000 });
    return page;
  });
  const live = await Promise.all(pages);
  await lead.must('GoLive', { override: '' });
  await lead.must('SignRules', { version: 1 });
  await lead.must('Broadcast', { text: 'Ten minutes to the break.' });
  for (const page of live) await sees(page, 'Ten minutes to the break.');
  expect(polls.filter((path) => path === '/socket.io/').length).toBeGreaterThan(6);
  expect(polls.filter((path) => path.startsWith('/s/'))).toEqual([]);
}, 90_000);
