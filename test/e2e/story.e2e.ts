import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { comeIn, type SeatDoor, seatDoor } from '../../scripts/founding/door.ts';
import { challenges, commitments, ideas, summary } from '../../scripts/founding/lines.ts';
import { type Planned, plan } from '../../scripts/founding/plan.ts';
import { type Running, startServer } from '../support/server.ts';
import { accessible, enter, openBrowser, picture, press, sees, storyline } from './browser.ts';

let server: Running;
let browser: Browser;
let planned: Planned;
let facilitator: Page;
let leader: Page;
let projector: Page;
let others: SeatDoor[] = [];

const test = storyline(() => ({ facilitator, leader, projector }));
const held = 'What do you pay a bilingual team leader over there?';

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  planned = await plan(server.url, server.hostLink, Date.now());
  const { url, summit, links, people } = planned;
  const enterAll = people
    .slice(1)
    .map(async ([first = '']) =>
      seatDoor(url, summit, first, await comeIn(links.get(first) ?? '')),
    );
  others = await Promise.all(enterAll);
  const link = (person: string) => links.get(person) ?? '';
  facilitator = await enter(browser, link(planned.facilitator.person), 'laptop');
  leader = await enter(browser, link(people[0]?.[0] ?? ''), 'phone');
  projector = await enter(browser, link('projector'), 'screen');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The big screen, its running clock aside. */
async function shownOnScreen(): Promise<string> {
  return (await projector.locator('.screen').innerHTML()).replace(/data-left="">[^<]*/, '');
}

async function goTo(title: string): Promise<void> {
  for (let tries = 0; tries < 12; tries += 1) {
    const at = await facilitator.locator('.phase h1').textContent();
    if (at === title) break;
    await press(facilitator, 'Next phase');
    await facilitator.waitForFunction(
      (old) => document.querySelector('.phase h1')?.textContent !== old,
      at,
    );
  }
  await press(facilitator, 'Start');
  await facilitator.getByRole('button', { name: 'Pause', exact: true }).waitFor();
}

describe('the founding summit in real browsers', () => {
  test('the plan is complete and the leader reads what it is for', async () => {
    await sees(facilitator, 'Counsel has approved the agenda');
    await accessible(facilitator, 'plan, facilitator');
    await picture(facilitator, 'plan-facilitator');
    await sees(leader, 'Share how we lead, coach and grow people');
    await accessible(leader, 'plan, leader');
    await picture(leader, 'plan-leader');
    await press(leader, /^Sign as/);
    await sees(leader, 'You are ready');
  });

  test('the facilitator goes live, and every screen follows without a reload', async () => {
    await press(facilitator, 'Go live');
    await sees(facilitator, 'Welcome and notice');
    await press(facilitator, /^Sign as/);
    await press(facilitator, 'It was read aloud');
    await press(facilitator, 'Start');
    await sees(leader, 'Welcome and notice');
    await sees(projector, 'The companies here compete for the same work.');
    await accessible(projector, 'welcome, projector');
    await picture(projector, 'projector-notice');
    for (const seat of [planned.counsel, ...others]) await seat.must('SignRules', { version: 1 });
  });

  test('a leader posts a challenge on the phone; it waits for the accept', async () => {
    await goTo('The challenges we share');
    await leader.getByLabel('What do you struggle with?').fill(challenges[3] ?? '');
    await press(leader, 'Post the challenge');
    await sees(facilitator, 'Waits for your accept');
    await press(facilitator, 'Accept');
    await leader.locator('.challenge h2', { hasText: challenges[3] ?? '' }).waitFor();
    await press(leader, /^Same boat/);
    await sees(leader, 'In the same boat · 1');
    await accessible(leader, 'challenges, leader');
    await picture(leader, 'challenges-leader');
  });

  test('a practice is shared and seen by everyone', async () => {
    await goTo('What works for us');
    const box = leader.getByLabel('What do you do that works?').first();
    await box.fill('We start every shift with one customer letter, read aloud by an agent.');
    await press(leader, 'Share the practice');
    await sees(facilitator, 'We start every shift with one customer letter');
    await accessible(facilitator, 'practices, facilitator');
  });

  test('a held idea is told to its author alone, and the room hears nothing', async () => {
    await goTo('What if we…');
    const before = await shownOnScreen();
    const box = leader.getByLabel('Your idea').first();
    await box.fill(held);
    await press(leader, 'Add the idea');
    await sees(leader, /Not sent: it is held/);
    await sees(leader, 'Held for you');
    await leader.locator('.said mark').first().waitFor();
    await accessible(leader, 'held, leader');
    await picture(leader, 'held-leader');
    const queue = facilitator.locator('.hold').first();
    await queue.waitFor();
    expect(await facilitator.locator('body').textContent()).not.toContain(held);
    await queue.getByLabel('Reason to open it').fill('To decide on it.');
    await queue.getByRole('button', { name: 'Open the words' }).click();
    await sees(facilitator, held);
    await picture(facilitator, 'queue-facilitator');
    expect(await shownOnScreen()).toBe(before);
    await queue.getByRole('button', { name: 'Return to the author' }).click();
    await sees(leader, 'Returned to you');
    const own = leader.locator('.holds .hold').first();
    await own.getByLabel('Say it another way').fill(ideas[0] ?? '');
    await own.getByRole('button', { name: 'Send it rewritten' }).click();
    await sees(facilitator, ideas[0] ?? '');
  });

  test('a nudge keeps nothing and what was typed stays in the box', async () => {
    const box = leader.getByLabel('Your idea').first();
    await box.fill("Don't put it in the minutes.");
    await press(leader, 'Add the idea');
    await sees(leader, 'Please look at this again before you send it.');
    expect(await box.inputValue()).toBe("Don't put it in the minutes.");
    await leader.getByRole('button', { name: 'Send it anyway' }).waitFor();
    await box.fill('');
  });

  test('half-typed words survive what others post and a reload', async () => {
    const box = leader.getByLabel('Your idea').first();
    await box.fill('What if every team leader');
    const view = await planned.facilitator.view();
    const challengeId = Object.keys(view)
      .find((key) => key.startsWith('challenge/'))
      ?.slice(10);
    for (const text of ideas.slice(1)) await others[0]?.must('PostIdea', { challengeId, text });
    await sees(leader, ideas[3] ?? '');
    expect(await box.inputValue()).toBe('What if every team leader');
    await leader.reload();
    await sees(leader, ideas[3] ?? '');
    await leader.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(
        (one) => one.value === 'What if every team leader',
      ),
    );
    await leader.getByLabel('Your idea').first().fill('');
    await picture(leader, 'ideas-leader');
    await accessible(leader, 'ideas, leader');
  });

  test('the brake pauses every screen at once and is lifted with a reason', async () => {
    await facilitator
      .locator('.idea')
      .first()
      .getByRole('button', { name: 'Show on the big screen' })
      .click();
    await projector.locator('.screen blockquote').waitFor();
    await picture(projector, 'projector-idea');
    await accessible(projector, 'shown idea, projector');
    await press(leader, 'Brake');
    await projector.getByText('Paused', { exact: true }).waitFor();
    await picture(projector, 'projector-paused');
    await sees(leader, 'The brake is on');
    await accessible(leader, 'braked, leader');
    await picture(leader, 'braked-leader');
    await facilitator.getByLabel('Why the room may go on').fill('We have talked about it.');
    await press(facilitator, 'Lift the brake');
    await leader.getByText('The brake is on').waitFor({ state: 'detached' });
  });

  test('an objection is told to everyone', async () => {
    await leader.locator('.safety summary', { hasText: 'Object' }).click();
    await press(leader, 'Object now');
    await sees(projector, 'objects to the present discussion');
    await leader.locator('.safety summary', { hasText: 'Object' }).first().click();
  });

  test('offline, a message waits; back online it is sent once', async () => {
    await leader.context().setOffline(true);
    await leader.getByLabel('Your idea').first().fill('What if we began with listening?');
    await press(leader, 'Add the idea');
    await sees(leader, /Offline/);
    await picture(leader, 'offline-leader');
    await leader.context().setOffline(false);
    await facilitator
      .locator('.idea', { hasText: 'What if we began with listening?' })
      .waitFor({ timeout: 60_000 });
    expect(
      await facilitator.locator('.idea', { hasText: 'What if we began with listening?' }).count(),
    ).toBe(1);
  }, 90_000);

  test('after kill -9 and a new start every screen is right again without a reload', async () => {
    await server.kill();
    await leader.getByLabel('Your idea').first().fill('What if we kept going whatever happens?');
    await press(leader, 'Add the idea');
    await server.restart();
    const kept = facilitator.locator('.idea', { hasText: 'whatever happens' });
    await kept.waitFor({ timeout: 30_000 });
    expect(await kept.count()).toBe(1);
    await projector.locator('.screen blockquote').waitFor();
  }, 90_000);

  test('dots are placed and taken back; totals appear for all at the reveal', async () => {
    await goTo('Where our energy is');
    await press(facilitator, 'Open the vote');
    await sees(leader, 'You have 3 dots left.');
    const first = leader.locator('.candidate').first();
    await first.getByRole('button', { name: /^Add a dot/ }).click();
    await sees(leader, 'You have 2 dots left.');
    await first.getByRole('button', { name: /^Take one back/ }).click();
    await sees(leader, 'You have 3 dots left.');
    await first.getByRole('button', { name: /^Add a dot/ }).click();
    await accessible(leader, 'vote, leader');
    await picture(leader, 'vote-leader');
    const round = (await others[0]?.view())?.['vote/now']?.['ideas'] as string[];
    for (const other of others) await other.must('CastVote', { ideaId: round[0] });
    await sees(facilitator, /At least \d+ of \d+ have voted/);
    expect(await facilitator.locator('.total').count()).toBe(0);
    await press(facilitator, 'Close the vote');
    await sees(facilitator, 'Who took part');
    await press(facilitator, 'Show the totals');
    await leader.locator('.candidate .total').first().waitFor();
    await facilitator
      .locator('.vote')
      .getByRole('button', { name: 'Show on the big screen' })
      .click();
    await projector.locator('.results li').first().waitFor();
    await picture(projector, 'projector-dots');
    await picture(facilitator, 'console-facilitator');
    await accessible(facilitator, 'console, facilitator');
  });

  test('a commitment is shown once counsel has approved it', async () => {
    await goTo('What each company takes on');
    const [commitment] = commitments;
    await leader.getByLabel('What my company will do').fill(commitment?.text ?? '');
    await leader.getByLabel('Owner in my company').fill(commitment?.owner ?? '');
    await leader.getByLabel('What done means').fill(commitment?.done ?? '');
    await press(leader, 'Commit for my company');
    await leader.locator('.commitment', { hasText: 'With counsel' }).waitFor();
    const view = await planned.counsel.view();
    const commitmentId = Object.keys(view)
      .find((key) => key.startsWith('commitment/'))
      ?.slice(11);
    await planned.counsel.must('ApproveCommitment', { commitmentId });
    await leader.locator('.commitment .pill', { hasText: 'Open' }).waitFor();
    await accessible(leader, 'commitments, leader');
    await picture(leader, 'commitment-leader');
  });

  test('the minutes are approved, confirmed by every leader and published', async () => {
    await facilitator.getByText('End the live room').first().click();
    await press(facilitator, 'End the live room');
    await facilitator.getByLabel('What was discussed and decided').fill(summary);
    await press(facilitator, 'Save the text');
    await facilitator.locator('.prose', { hasText: 'Each company decided alone' }).waitFor();
    await press(facilitator, 'Send to counsel');
    await facilitator.locator('.pill', { hasText: 'With counsel' }).first().waitFor();
    await planned.counsel.must('ApproveMinutes');
    await press(leader, 'They match what was said');
    await sees(leader, 'You have confirmed these minutes.');
    for (const seat of others) await seat.must('ConfirmMinutes');
    await press(facilitator, 'Publish the minutes');
    await leader.locator('.pill', { hasText: 'Published' }).waitFor();
    await accessible(leader, 'after, leader');
    await leader.getByRole('link', { name: 'Read the minutes' }).click();
    await sees(leader, 'objects to the present discussion');
    await accessible(leader, 'minutes, leader');
    await picture(leader, 'minutes-leader');
    expect(await leader.locator('body').textContent()).not.toContain(held);
    await leader.goBack();
    await press(facilitator, 'Close the summit');
    await sees(leader, 'This summit is closed.');
    await picture(leader, 'closed-leader');
  });
});
