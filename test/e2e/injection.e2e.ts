import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { corpus } from '../support/corpus.ts';
import { normalised, Planter } from '../support/planted.ts';
import { calmly, openPlanted, type Planted, type Seen, Sown } from '../support/plantedSummit.ts';
import { expectedOf, type Pair, paired, proofless, unturned } from '../web/injectionRead.ts';
import { openBrowser } from './browser.ts';
import { skeletons, turning } from './injectionDom.ts';

const DOORS = [
  ...['', '/people', '/receipts', '/drill', '/plan', '/lab', '/doors', '/import', '/minutes'],
  ...['/projector', '/lobby'],
].map((path) => `get /s/{summit}${path}`);
const PAGES = [...DOORS, 'get /host'];
/** Nine summits with other words at every place; each is looked at in some of its moments. */
const ROUNDS = [
  ...[
    ['prepared', 'ideas'],
    ['vote', 'after'],
    ['challenges', 'closed'],
    ['prepared', 'plan'],
  ],
  ...[
    ['practices', 'braked'],
    ['commitments', 'closed'],
    ['prepared', 'ideas'],
  ],
  ...[
    ['vote', 'after'],
    ['prepared', 'commitments'],
  ],
];
/** Pages that differ from phase to phase. */
const ROOMS = ['get /s/{summit}', 'get /s/{summit}/projector'];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

/** A page without the name of this rendering. */
function unnamed({ body }: Seen): string {
  const [, form, room] = /name="id" value="(\w{8,})\.|data-page-id="(\w+)"/.exec(body) ?? [];
  const name = form ?? room;
  return proofless(name ? body.replaceAll(name, 'page') : body);
}

/** What a page over hostile words has that the same page over harmless ones has not. */
async function more(pairs: Pair[]): Promise<string[]> {
  const shown = pairs.filter(({ evil }) => evil.status === 200);
  const calm = await page.evaluate(
    skeletons,
    shown.map((pair) => unnamed(pair.calm)),
  );
  const evil = await page.evaluate(
    skeletons,
    shown.map((pair) => unnamed(pair.evil)),
  );
  return shown.flatMap((pair, at) => {
    const known = new Set(calm[at]?.map((row) => unturned(expectedOf(row, pair))));
    const found = evil[at]?.map(unturned) ?? [];
    const { who, moment, door } = pair.evil;
    // The host's desk lists every summit of its house, and the houses hold different moments.
    const same = door === 'get /host' || found.length === calm[at]?.length;
    const count = same ? [] : ['another count of elements'];
    return [...count, ...found.filter((row) => !known.has(row))].map(
      (row) => `${door} for ${who}, ${moment}: ${row}`,
    );
  });
}

describe('every page, for everybody, at every moment', () => {
  test('has no element, attribute or word but those of harmless texts', async () => {
    const calm = await openPlanted(calmly());
    const before = await calm.browse([...PAGES, 'get /join']);
    await calm.close();
    const sown = new Sown();
    let pages = 0;
    for (const moments of ROUNDS) {
      const hostile = sown.planter();
      const evil = await openPlanted(hostile, moments);
      const pairs = paired(before, await evil.browse([...PAGES, 'get /join']), hostile.laid);
      await evil.close();
      pages += pairs.filter(({ evil: { status } }) => status === 200).length;
      expect((await more(pairs)).slice(0, 5)).toEqual([]);
    }
    expect(pages).toBeGreaterThan(400);
  }, 90_000);

  test('that gives typed words back gives them as words', async () => {
    const house = await openPlanted(calmly('fair'), ['prepared', 'ideas']);
    const pairs: Pair[] = [];
    for (const [count, { text }] of corpus.entries()) {
      const kept = normalised(text, false);
      if (kept === '') continue;
      const calm = await givenBack(house, 'calm0001', count);
      const laid = [{ place: '', text, kept }];
      pairs.push(...paired(calm, await givenBack(house, kept, count), laid));
    }
    await house.close();
    const other = pairs.filter(({ calm, evil }) => calm.status !== evil.status);
    expect(other.map(({ door, laid, evil }) => [door, evil.status, laid[0]?.text])).toEqual([]);
    const read = pairs.map((pair) => ({ ...pair, evil: { ...pair.evil, status: 200 } }));
    // A pasted line with marks of its own has other cells.
    const cut = ({ door, laid }: Pair) =>
      /import$/.test(door) && /[",;\t]/.test(laid[0]?.kept ?? '');
    expect((await more(read.filter((pair) => !cut(pair)))).slice(0, 5)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(900);
  }, 60_000);

  test('keeps words that turn from what stands beside them', async () => {
    let count = 0;
    const turned = await openPlanted(
      new Planter(() => {
        count += 1;
        return `\u202e\u05d0\u05d1 turn${String(count).padStart(4, '0')} \u05d2`;
      }),
    );
    const found = new Set<string>();
    for (const who of ['facilitator', 'counsel', 'leader', 'guest', 'projector', 'host']) {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const seen = await context.newPage();
      for (const moment of turned.moments) await looked(turned, { seen, who, moment }, found);
      await context.close();
    }
    await turned.close();
    expect([...found]).toEqual([]);
  }, 90_000);
});

/** What pages say that repeat typed words: a refused form, the lab, a pasted list, two doors. */
async function givenBack(house: Planted, words: string, count: number): Promise<Seen[]> {
  const { call, cookie, web } = house;
  const code = web.house.doors.joinCode((await web.house.rooms.find('tideas')) as never);
  const csv = `name,company,role\n${words},Nobody,leader`;
  const long = words + ' x'.repeat(60);
  const forms: [who: string, door: string, form: Record<string, string>][] = [
    ['leader', '/s/tideas/do/PostIdea', { id: `back-${count}`, challengeId: 'tnone', text: words }],
    ['facilitator', '/s/tprepared/lab', { lines: words }],
    ['facilitator', '/s/tprepared/import', { what: 'people', csv }],
    ['host', '/host/summits', { id: `back-${count}`, title: words }],
    ['nobody', '/join', { code, name: long }],
  ];
  const seen: Seen[] = [];
  for (const [who, door, form] of forms) {
    const sent = { cookie: await cookie('prepared', who), form };
    const moved = door.includes('tideas') ? { ...sent, cookie: await cookie('ideas', who) } : sent;
    seen.push({ who, moment: '', door, ...(await call(door, moved)) });
  }
  return seen;
}

interface Look {
  seen: Page;
  who: string;
  moment: string;
}

/** Opens the pages of one moment as one person and gathers what turns. */
async function looked(turned: Planted, { seen, who, moment }: Look, found: Set<string>) {
  const [name = '', value = ''] = (await turned.cookie(moment, who)).split('=');
  await seen.context().addCookies([{ name, value, url: turned.web.url }]);
  const whole = ['prepared', 'ideas', 'closed'].includes(moment);
  for (const door of whole ? PAGES : ROOMS) {
    const path = door.slice(4).replace('{summit}', `t${moment}`);
    const answer = await seen.goto(`${turned.web.url}${path}`);
    if (answer?.status() !== 200) continue;
    for (const one of await seen.evaluate(turning))
      found.add(`${path.replace(/.*\//, '')} ${one.replace(/turn\d{4}/g, 'turn')}`);
  }
}
