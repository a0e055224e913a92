import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { counsel, facilitator } from '../../scripts/founding/cast.ts';
import { type Planned, plan } from '../../scripts/founding/plan.ts';
import { openProvider } from '../support/provider.ts';
import { type Running, startServer } from '../support/server.ts';
import { letter, lettersIn } from '../support/visitor.ts';
import { accessible, openBrowser, picture, press, sees, sizes, storyline } from './browser.ts';

let provider: Awaited<ReturnType<typeof openProvider>>;
let server: Running;
let browser: Browser;
let planned: Planned;
let laptop: Page;
let phone: Page;

beforeAll(async () => {
  provider = await openProvider();
  const { issuer, id, secret } = provider.settings;
  server = await startServer({
    ...{ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret },
    SIGN_IN_MAILS: `${facilitator.mail}, ${counsel.mail}`,
  });
  browser = await openBrowser();
  planned = await plan(server.url, server.hostLink, Date.now());
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  provider?.close();
});

/** A browser of its own in which no page of ours ever reports a breach of its own policy. */
async function visit(size: keyof typeof sizes): Promise<Page> {
  const context = await browser.newContext({ viewport: sizes[size] });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) throw new Error(message.text());
  });
  return page;
}

/** A page looked at: accessible in light and dark, and nothing of it beyond the edge. */
async function looked(page: Page, name: string): Promise<void> {
  await accessible(page, name);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ name, wide }).toEqual({ name, wide: 0 });
}

/** Asks for a letter on the sign-in page and reads it. */
async function asked(page: Page, mail: string) {
  const count = lettersIn(server.mailDir).length;
  await page.goto(`${server.url}/sign-in`);
  await page.getByLabel('Your mail address').fill(mail);
  await press(page, 'Send me a letter');
  await sees(page, 'Check your mail');
  return letter(server.mailDir, count + 1);
}

describe('a facilitator signs in', () => {
  const test = storyline(() => ({ laptop, phone }));

  test('by the link of a letter, in the browser that asked', async () => {
    laptop = await visit('laptop');
    await laptop.goto(server.url);
    await laptop.getByText('Facilitators and counsel sign in here').click();
    await looked(laptop, 'sign-in');
    const { path } = await asked(laptop, facilitator.mail);
    await looked(laptop, 'sign-in-code');
    await laptop.goto(server.url + path);
    await looked(laptop, 'sign-in-letter');
    await press(laptop, 'Sign in');
    await laptop.waitForURL(/\/summits$/);
    await looked(laptop, 'summits');
    await picture(laptop, 'summits');
    await press(laptop, /^Come in as facilitator/);
    await laptop.waitForURL(new RegExp(`/s/${planned.summit}$`));
    expect(await laptop.locator('body').getAttribute('data-seat')).toBe('facilitator');
  });

  test('on a phone, where another browser shows the letter, by its code', async () => {
    phone = await visit('phone');
    const { path, code } = await asked(phone, facilitator.mail);
    const scanner = await visit('phone');
    await scanner.goto(server.url + path);
    await sees(scanner, 'This link opens elsewhere');
    await looked(scanner, 'sign-in-elsewhere, phone');
    await phone.getByLabel('Code from the letter').fill('aaaa aaaa');
    await press(phone, 'Sign in');
    await sees(phone, 'That is not the code.');
    await looked(phone, 'sign-in-code, phone');
    await phone.getByLabel('Code from the letter').fill(code.toLowerCase());
    await press(phone, 'Sign in');
    await phone.waitForURL(/\/summits$/);
    await looked(phone, 'summits, phone');
  });

  test('sees both browsers, ends the other, and its room is gone at once', async () => {
    await phone.getByText('Your sign-ins').click();
    await sees(phone, 'This one');
    await looked(phone, 'sign-ins, phone');
    await picture(phone, 'sign-ins');
    await phone.getByRole('button', { name: /^End: / }).click();
    await laptop.waitForSelector('text=You have no seat here');
    await looked(laptop, 'no-seat');
    await press(phone, 'Sign out');
    await phone.goto(`${server.url}/summits`);
    await phone.waitForURL(/\/sign-in$/);
  });

  test('counsel comes through the provider of the house', async () => {
    provider.says({ mail: counsel.mail });
    const page = await visit('phone');
    await page.goto(`${server.url}/sign-in`);
    await looked(page, 'sign-in, phone');
    await press(page, /^Sign in with 127/);
    await page.waitForURL(/\/summits$/);
    await press(page, /^Come in as counsel/);
    await page.waitForURL(new RegExp(`/s/${planned.summit}$`));
    provider.says({ mail: 'mallory@example.com' });
    const other = await visit('phone');
    await other.goto(`${server.url}/sign-in`);
    await press(other, /^Sign in with 127/);
    await sees(other, 'You could not be signed in this way.');
    await looked(other, 'sign-in-refused, phone');
  });

  test('and the log of the house knows nothing of it', async () => {
    const said = server.log();
    const secrets = lettersIn(server.mailDir).flatMap(({ path, code }) => [
      path.split('/').at(-1) ?? '',
      code,
    ]);
    for (const secret of [facilitator.mail, counsel.mail, 'mallory', ...secrets])
      expect(said).not.toContain(secret);
  });
});
