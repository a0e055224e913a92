import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Filter, Seat } from '../../src/summit/summit.ts';
import { corpus } from '../support/corpus.ts';
import { normalised } from '../support/planted.ts';
import { calmly } from '../support/plantedSummit.ts';
import { freePort } from '../support/server.ts';
import { openHouse } from '../support/web.ts';
import { unpaced } from '../support/wire.ts';
import { openBrowser } from './browser.ts';
import { shapes } from './injectionDom.ts';

/** Hostile words come over the line into open screens, and are typed into one. */
let at: Awaited<ReturnType<typeof openHouse>>;
let browser: Browser;
let screens: Record<'facilitator' | 'leader' | 'projector', Page>;
/** Whatever a screen did beyond showing words. */
const acted: string[] = [];
let asked = 0;

/** Everything passes but a question of pay, whose first word is marked. */
const passing: Filter = {
  ...calmly().filter,
  judge(text, surface, context) {
    if (!text.startsWith('Pay')) return calmly().filter.judge(text, surface, context);
    const finding = { topic: 'wages', action: 'hold', severity: 4, rule: 'planted' } as const;
    return { action: 'hold', version: 'planted', findings: [{ ...finding, spans: [[0, 3]] }] };
  },
};

beforeAll(async () => {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  at = await openHouse('ideas', { port, origin, filter: passing });
  at.house.pace = unpaced;
  browser = await openBrowser();
  const { facilitator, leaders } = at.given;
  screens = {
    facilitator: await screen(origin, facilitator, ''),
    leader: await screen(origin, leaders[0] as Seat, ''),
    projector: await screen(origin, { role: 'projector', person: 'projector' }, '/projector'),
  };
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await at?.close();
});

/** One person's open screen, watched. */
async function screen(origin: string, seat: Seat, path: string): Promise<Page> {
  const context = await browser.newContext();
  const [name = '', value = ''] = at.cookie(seat).split('=');
  await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('dialog', (dialog) => {
    acted.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (fault) => acted.push(`fault ${fault.message}`));
  page.on('console', (said) => {
    if (said.type() === 'error') acted.push(`console ${said.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) acted.push(`asked ${request.url()}`);
  });
  await page.goto(`${origin}/s/tsummit${path}`);
  await page.waitForFunction(() => !document.body.classList.contains('offline'));
  return page;
}

/** Asks one command; answers the id it made. */
async function must(seat: Seat, type: string, fields: object = {}): Promise<string> {
  asked += 1;
  const given = { id: `hostile-${asked}`, confirmed: false, command: { type, ...fields } };
  const answer = await at.room.ask(seat, given);
  if (!answer.ok) throw new Error(`${type} was refused: ${answer.code}`);
  return String((answer as { id?: string }).id ?? '');
}

/** Something of everything a live room shows, in the same words; answers the idea. */
async function say(text: string, name: string, loud: boolean): Promise<string> {
  const { facilitator, leaders, attendees } = at.given;
  const seat = attendees[asked % 4] as Seat;
  const challengeId = Object.keys(at.room.state.challenges)[0];
  await must(seat, 'PostIdea', { challengeId, text });
  const ideaId = Object.keys(at.room.state.ideas).at(-1) ?? '';
  await must(leaders[0] as Seat, 'CommentOnIdea', { ideaId, text });
  if (!loud) return ideaId;
  await must(seat, 'GiveKudos', { personId: leaders[0]?.person, ideaId: '', text });
  await must(facilitator, 'Broadcast', { text });
  await must(leaders[0] as Seat, 'WriteThread', { with: 'facilitator', personId: '', text });
  await must(attendees[0] as Seat, 'WriteThread', { with: 'counsel', personId: '', text });
  const { person: personId, vendor: vendorId } = attendees[3] as Seat;
  const who = { personId, vendorId, role: 'attendee', mail: '' };
  await must(facilitator, 'ChangePerson', { ...who, name: name.slice(0, 80) });
  return ideaId;
}

/** Waits until a screen shows an idea, and the pictures after it are painted. */
async function shows(page: Page, ideaId: string): Promise<void> {
  await page.locator(`#idea-${ideaId}`).first().waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(true))));
}

const sayable = corpus
  .map(({ kind, name, text }) => ({ kind, name, text: normalised(text, true) }))
  .filter(({ text }) => text !== '');

describe('an open screen', () => {
  test('gives typed words back as words: while they are weighed, when they are held, when read', async () => {
    const { leader, facilitator } = screens;
    const markup = sayable.filter(({ kind }) => ['markup', 'attribute', 'script'].includes(kind));
    const box = leader.locator('form[data-command="PostIdea"] textarea').first();
    const parts = [0, 1, 2].map((part) => markup.filter((_, count) => count % 3 === part));
    const known = new Set<string>();
    let holds = 0;
    for (const words of [
      'a plain word',
      ...parts.map((part) => part.map(({ text }) => text).join(' ')),
    ]) {
      await box.fill(`Pay ${words}`.slice(0, 1_000));
      const place = leader.locator('.weighed mark').first();
      await place.waitFor();
      await box.press('Tab');
      await leader.locator('form[data-command="PostIdea"] button').first().click();
      await leader.locator('form[data-command="PostIdea"] .said.held').first().waitFor();
      const row = facilitator.locator('.hold').nth(holds);
      holds += 1;
      await row.getByLabel('Reason to open it').fill('To decide on it.');
      await row.getByRole('button', { name: 'Open the words' }).click();
      await row.locator('.said-words').waitFor();
      const found = [...(await leader.evaluate(shapes)), ...(await facilitator.evaluate(shapes))];
      if (known.size === 0) for (const shape of found) known.add(shape);
      expect(found.filter((shape) => !known.has(shape))).toEqual([]);
    }
    expect(acted).toEqual([]);
  }, 40_000);

  test('shows every string as words: no element, request, dialog or fault', async () => {
    const { facilitator, leader } = screens;
    const first = await say('What if we met?', 'Rosa Vidal', true);
    const objection = { sentence: 'I would rather not.' };
    await must(at.given.leaders[1] as Seat, 'RaiseObjection', objection);
    for (const page of [facilitator, leader]) await shows(page, first);
    const known = new Map<Page, Set<string>>();
    for (const page of [facilitator, leader]) known.set(page, new Set(await page.evaluate(shapes)));
    const said = new Map<string, string>();
    for (const [count, { text }] of sayable.entries()) {
      const name = normalised(text, false) || 'Rosa Vidal';
      said.set(await say(text, name, count % 3 === 0), text);
      if (count % 14 === 0)
        await must(at.given.leaders[1] as Seat, 'RaiseObjection', { sentence: text });
    }
    const last = [...said.keys()].at(-1) ?? '';
    for (const page of [facilitator, leader]) {
      await shows(page, last);
      const found = await page.evaluate(shapes);
      expect(found.filter((shape) => !known.get(page)?.has(shape))).toEqual([]);
      const read = await page.evaluate(() =>
        [...document.querySelectorAll('[id^="idea-"]')].map((row) => [
          row.id.slice('idea-'.length),
          row.querySelector('.said-words')?.textContent ?? '',
        ]),
      );
      const shown = new Map(read as [string, string][]);
      expect([...said].filter(([id, text]) => shown.get(id) !== text)).toEqual([]);
    }
    expect(acted).toEqual([]);
  }, 60_000);

  test('shows them on the big screen one after another', async () => {
    const { projector } = screens;
    await must(at.given.facilitator, 'ShowOnProjector', {
      kind: 'idea',
      thingId: Object.keys(at.room.state.ideas)[0],
    });
    await projector.locator('.screen blockquote').waitFor();
    const known = new Set(await projector.evaluate(shapes));
    const ideas = Object.entries(at.room.state.ideas).filter((_, count) => count % 6 === 1);
    for (const [thingId, { text }] of ideas) {
      await must(at.given.facilitator, 'ShowOnProjector', { kind: 'idea', thingId });
      await projector.waitForFunction(
        (words) => document.querySelector('.screen blockquote')?.textContent === words,
        text,
      );
      const found = await projector.evaluate(shapes);
      expect(found.filter((shape) => !known.has(shape))).toEqual([]);
    }
    expect(acted).toEqual([]);
  }, 40_000);

  test('keeps name, company and time in their order, whatever the name turns', async () => {
    const { facilitator, attendees } = at.given;
    const { person: personId, vendor: vendorId } = attendees[0] as Seat;
    const challengeId = Object.keys(at.room.state.challenges)[0];
    await must(attendees[0] as Seat, 'PostIdea', {
      challengeId,
      text: '\u202ex \u05d0\u05d1\u05d2',
    });
    const ideaId = Object.keys(at.room.state.ideas).at(-1) ?? '';
    for (const { name: turns, text } of corpus.filter(({ kind }) => kind === 'bidi')) {
      const name = normalised(text, false);
      const who = { personId, vendorId, role: 'attendee', mail: '', name };
      await must(facilitator, 'ChangePerson', who);
      const byline = screens.leader.locator(`#idea-${ideaId} .byline`).first();
      await screens.leader.waitForFunction(
        ([id, words]) => document.querySelector(`#idea-${id} .name`)?.textContent === words,
        [ideaId, name],
      );
      const lefts = await byline.evaluate((line) =>
        ['.name', '.company', 'time'].map(
          (at) => line.querySelector(at)?.getBoundingClientRect().left ?? 0,
        ),
      );
      expect([turns, lefts]).toEqual([turns, [...lefts].sort((a, b) => a - b)]);
    }
  }, 30_000);
});
