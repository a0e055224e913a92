import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Debian's Chromium; without a sandbox only as root, and without calls to its maker. */
export function openBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0;
  const quiet = [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...(root ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run', ...quiet],
  });
}

/** The three sizes every screen is looked at in. */
export const sizes = {
  phone: { width: 360, height: 780 },
  laptop: { width: 1440, height: 900 },
  screen: { width: 1920, height: 1080 },
};

/** One person's browser: a context of its own, comes in by the personal link's button. */
export async function enter(
  browser: Browser,
  link: string,
  size: keyof typeof sizes,
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: sizes[size],
    hasTouch: size === 'phone',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      !/Failed to load resource|ERR_|WebSocket/.test(message.text())
    ) {
      throw new Error(`console: ${message.text()}`);
    }
  });
  await page.goto(link);
  await page.getByRole('button').first().click();
  await page.waitForURL(/\/s\//);
  return page;
}

/** With PICTURES=1 the pictures of the docs are taken anew; otherwise they go to a scratch folder. */
const album = process.env['PICTURES'] ? 'docs/images' : join(tmpdir(), 'common-ground-pictures');

/** Takes a picture of a page. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(album, { recursive: true });
  await page.screenshot({ path: join(album, `${name}.png`) });
}

/** No violation of WCAG 2.2 A and AA that axe can see, in light and in dark. */
export async function accessible(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: engine } = window as unknown as {
        axe: {
          run(
            at: Document,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await engine.run(document, { runOnly: { type: 'tag', values: tags } });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => node.html)
            .join(' | ')}`,
      );
    });
    expect({ where, colorScheme, found }).toEqual({ where, colorScheme, found: [] });
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** Presses a button of the page by its name. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
}

/** Waits until a text stands on the page. */
export async function sees(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor({ timeout: 10_000 });
}

/**
 * Tests that follow one another: after a failure the rest would only wait, so it fails at once. A
 * failure leaves a picture of every page in the temporary folder.
 */
export function storyline(pages: () => Record<string, Page | undefined>) {
  let broken = false;
  return (name: string, act: () => Promise<void>, timeout = 60_000): void => {
    test(
      name,
      async () => {
        if (broken) throw new Error('an earlier part of the story failed');
        broken = true;
        await act().catch(async (fault) => {
          for (const [who, page] of Object.entries(pages())) {
            await page?.screenshot({ path: join(tmpdir(), `common-ground-failed-${who}.png`) });
          }
          throw fault;
        });
        broken = false;
      },
      timeout,
    );
  };
}
