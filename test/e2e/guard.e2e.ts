import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { comeIn, type SeatDoor, seatDoor } from '../../scripts/founding/door.ts';
import { moveTo } from '../../scripts/founding/live.ts';
import { type Planned, plan } from '../../scripts/founding/plan.ts';
import { type Running, startServer } from '../support/server.ts';
import { accessible, enter, openBrowser, picture, press, sees, storyline } from './browser.ts';

let server: Running;
let browser: Browser;
let planned: Planned;
let facilitator: Page;
let counsel: Page;
let leader: Page;

const risky = 'What are you charging per productive hour for chat these days?';
const clean = 'What if every team leader had a buddy for the first ninety days?';

const linkOf = (person: string) => planned.links.get(person) ?? '';

/** A door of a person who never opens a browser here. */
async function seatOf(person: string): Promise<SeatDoor> {
  return seatDoor(server.url, planned.summit, person, await comeIn(linkOf(person)));
}

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  planned = await plan(server.url, server.hostLink, Date.now());
  facilitator = await enter(browser, linkOf(planned.facilitator.person), 'laptop');
  counsel = await enter(browser, linkOf(planned.counsel.person), 'laptop');
  leader = await enter(browser, linkOf(planned.people[0]?.[0] ?? ''), 'phone');
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Walks by Tab until the focus rests on what a reader would call by this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let at = 0; at < 200; at += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const one = document.activeElement as HTMLInputElement | null;
      return `${one?.labels?.[0]?.textContent ?? one?.textContent ?? ''}`.trim();
    });
    if (said === name) return;
  }
  throw new Error(`no way to ${name} by keyboard`);
}

/** Nothing of a page lies beyond its screen's edge. */
async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBe(0);
}

const part = storyline(() => ({ facilitator, counsel, leader }));

describe('the filter in real browsers', () => {
  part('the rule lab is used by keyboard: lines are tried, marked and kept', async () => {
    await facilitator.goto(`${server.url}/s/${planned.summit}/lab`);
    await tabTo(facilitator, 'Lines to try');
    await facilitator.keyboard.type(`${risky}\n`);
    await facilitator.keyboard.type('Our huddles take ten minutes.');
    await tabTo(facilitator, 'Try these lines');
    await facilitator.keyboard.press('Enter');
    await facilitator.locator('.tried mark').first().waitFor();
    expect(await facilitator.locator('.tried').count()).toBe(2);
    await sees(facilitator, 'Passes');
    await accessible(facilitator, 'lab');
    await picture(facilitator, 'lab-facilitator');
    await tabTo(facilitator, 'Keep: must be stopped');
    await facilitator.keyboard.press('Enter');
    await sees(facilitator, 'Must be stopped');
    await fits(facilitator);
  });

  part('a watched word is sent to counsel and counts once counsel approves', async () => {
    await facilitator.getByLabel('Word or phrase').fill('quiet otter');
    await facilitator.locator('form[action$="/do/AddTerm"] button').click();
    await sees(facilitator, 'quiet otter');
    await press(facilitator, 'Send the draft to counsel');
    await sees(facilitator, 'The draft is with counsel.');
    await counsel.goto(`${server.url}/s/${planned.summit}/lab`);
    await sees(counsel, 'quiet otter');
    await accessible(counsel, 'lab, counsel');
    await press(counsel, 'Approve: this version counts');
    await sees(counsel, 'Version 2 counts.');
  });

  part('the drill is done by keyboard on a phone and tells why', async () => {
    await leader.goto(`${server.url}/s/${planned.summit}/drill`);
    await accessible(leader, 'drill');
    await fits(leader);
    for (let post = 1; post <= 5; post += 1) {
      await tabTo(leader, 'Let it stand');
      await leader.keyboard.press(post % 2 === 0 ? 'Space' : 'ArrowRight');
    }
    await tabTo(leader, 'See how it went');
    await leader.keyboard.press('Enter');
    await sees(leader, 'You judged 5 of 5 like counsel would.');
    await accessible(leader, 'drill, done');
    await picture(leader, 'drill-leader');
    await leader.getByLabel('Replace them by these').fill('Ligonaut\nProject Heron');
    await press(leader, 'Keep these words');
    await sees(leader, '2 words are kept.');
  });

  part('typing a risky sentence marks the words and says why; a clean one clears it', async () => {
    await planned.facilitator.must('GoLive', { override: '' });
    await planned.facilitator.must('StartPhase');
    for (const seat of [planned.facilitator, planned.counsel]) {
      await seat.must('SignRules', { version: 1 });
    }
    await leader.goto(`${server.url}/s/${planned.summit}`);
    await press(leader, /^Sign as/);
    await moveTo(planned.facilitator, 'ideas');
    const box = leader.getByLabel('Your idea').first();
    await box.pressSequentially(risky, { delay: 5 });
    await leader.locator('.weighed mark').first().waitFor();
    await sees(leader, 'Pricing, rates, costs, margins.');
    await accessible(leader, 'marked while typing');
    await leader.locator('.weighed').first().scrollIntoViewIfNeeded();
    await picture(leader, 'marked-leader');
    await fits(leader);
    const before = Object.keys(await planned.counsel.view()).filter((key) => /^hold/.test(key));
    expect(before).toEqual([]);
    await box.fill(clean);
    await leader.waitForFunction(() =>
      [...document.querySelectorAll('.weighed')].every((one) => one.textContent === ''),
    );
    await box.fill('');
  });

  part('held, returned, rewritten and released: the author reads each step', async () => {
    const box = leader.getByLabel('Your idea').first();
    await box.fill(risky);
    await press(leader, 'Add the idea');
    await sees(leader, 'Held for you');
    const holdId = async () =>
      Object.entries(await planned.counsel.view())
        .filter(([key, entry]) => key.startsWith('hold/') && entry['status'] === 'pending')
        .map(([key]) => key.slice('hold/'.length))
        .at(-1);
    await planned.facilitator.must('ReturnHold', { holdId: await holdId() });
    await sees(leader, 'Returned to you');
    const own = leader.locator('.holds .hold').first();
    await own.scrollIntoViewIfNeeded();
    await picture(leader, 'returned-leader');
    await own.getByLabel('Say it another way').fill(clean);
    await own.getByRole('button', { name: 'Send it rewritten' }).click();
    await sees(leader, clean);
    await picture(leader, 'rewritten-leader');
    const again = 'What are you charging per seat for voice these days?';
    await leader.getByLabel('Your idea').first().fill(again);
    await press(leader, 'Add the idea');
    await leader.locator('.holds .hold').first().waitFor();
    await planned.facilitator.must('ReleaseHold', { holdId: await holdId() });
    await leader.locator('.idea', { hasText: again }).first().waitFor();
    await picture(leader, 'released-leader');
  });

  part('blocked text is counsel’s alone to release', async () => {
    const text = "We're billing 14.20 a productive hour on this account now, what about you?";
    const seat = await seatOf(planned.people[1]?.[1] ?? '');
    await seat.must('SignRules', { version: 1 });
    const view = await planned.facilitator.view();
    const challengeId = Object.keys(view)
      .find((key) => key.startsWith('challenge/'))
      ?.slice('challenge/'.length);
    const reply = await seat.ask('PostIdea', { challengeId, text });
    expect(reply.held?.action).toBe('block');
    await facilitator.goto(`${server.url}/s/${planned.summit}`);
    await sees(facilitator, 'Blocked');
    await counsel.goto(`${server.url}/s/${planned.summit}`);
    const row = counsel.locator('.hold', { hasText: 'Blocked' }).first();
    await row.getByLabel('Reason to open it').fill('To decide on it.');
    await row.getByRole('button', { name: 'Open the words' }).click();
    await sees(counsel, text);
    await row.scrollIntoViewIfNeeded();
    await picture(counsel, 'blocked-counsel');
    await row.getByRole('button', { name: 'Release' }).click();
    await leader.locator('.idea', { hasText: text }).first().waitFor();
    await picture(counsel, 'released-counsel');
  });
});
