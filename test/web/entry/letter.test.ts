import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type At, IMANI, Stage } from '../../support/stage.ts';
import { asked, lettersIn, signIn, Visitor } from '../../support/visitor.ts';

const MINUTE_MS = 60_000;
const kinds = ['sign-in', 'sign-in-seen', 'letter'];

let stage: Stage;
let at: At;

beforeEach(async () => {
  stage = new Stage();
  at = await stage.open();
});

afterEach(() => stage.close());

describe('signing in by a letter', () => {
  test('a listed address gets a letter, and its button signs the asking browser in', async () => {
    const visitor = new Visitor(at);
    const { to, path, text } = await asked(at, visitor, IMANI);
    expect(to).toBe(IMANI);
    expect(text).not.toMatch(/Founding|Northstar|facilitator|counsel/);
    const page = await visitor.get(path);
    expect([page.status, page.headers['set-cookie']]).toEqual([200, undefined]);
    expect(page.text).toContain(`action="${path}"`);
    expect(await visitor.in()).toBe(false);
    const entered = await visitor.post(path);
    expect([entered.status, entered.headers['location']]).toEqual([303, '/summits']);
    expect(await visitor.in()).toBe(true);
  });

  test('its cookie is opaque and guarded, and what is kept of it opens nothing', async () => {
    const visitor = new Visitor(at);
    const { path } = await asked(at, visitor, IMANI);
    const entered = await visitor.post(path);
    const given = [entered.headers['set-cookie'] ?? []].flat();
    expect(given.find((line) => line.startsWith('sign-in='))).toMatch(
      /^sign-in=[\w-]{43}; Max-Age=2592000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    const kept = JSON.stringify(await Promise.all(kinds.map((kind) => stage.cupboard.list(kind))));
    const token = visitor.cookies.get('sign-in') ?? '';
    expect(kept).not.toContain(token);
    const thief = new Visitor(at);
    for (const [id] of await stage.cupboard.list('sign-in')) {
      thief.cookies.set('sign-in', id);
      expect(await thief.in()).toBe(false);
    }
  });

  test('over https the cookie belongs to this host alone', async () => {
    const secure = await stage.open([IMANI], { origin: 'https://summit.example.com' });
    const visitor = new Visitor(secure);
    await signIn(secure, visitor, IMANI);
    expect([...visitor.cookies.keys()]).toEqual(['__Host-sign-in']);
    const again = await visitor.post('/sign-out');
    expect(String(again.headers['set-cookie'])).toMatch(/__Host-sign-in=;.*Path=\/;.*Secure/);
    const [{ text } = { text: '' }] = lettersIn(secure.mailDir);
    expect(text).toContain('https://summit.example.com/sign-in/letter/');
  });

  test('a link opens once', async () => {
    const visitor = new Visitor(at);
    const { path } = await asked(at, visitor, IMANI);
    const before = visitor.cookie;
    await visitor.post(path);
    const other = new Visitor(at);
    other.cookies.set('sign-in-asked', before.split('=')[1] ?? '');
    const again = await other.post(path);
    expect([again.status, other.cookies.has('sign-in')]).toEqual([404, false]);
  });

  test('two presses at once give one sign-in', async () => {
    const visitor = new Visitor(at);
    const { path } = await asked(at, visitor, IMANI);
    const presses = await Promise.all([visitor.post(path), visitor.post(path), visitor.post(path)]);
    expect(presses.map(({ status }) => status).sort()).toEqual([303, 404, 404]);
  });

  test('scanners may read and press the link as often as they like', async () => {
    const visitor = new Visitor(at);
    const { path } = await asked(at, visitor, IMANI);
    const scanner = new Visitor(at);
    for (const _try of [1, 2, 3]) {
      const read = await scanner.get(path);
      expect([read.status, read.text.includes('<form')]).toEqual([200, false]);
      expect((await scanner.post(path)).status).toBe(404);
      expect((await scanner.post(path, {}, { origin: '' })).status).toBe(403);
    }
    expect(await scanner.in()).toBe(false);
    // Not even a browser that has asked for a letter of its own opens this one.
    await scanner.post('/sign-in', { mail: 'somebody@example.com' });
    expect((await scanner.get(path)).status).toBe(404);
    expect((await scanner.post(path)).status).toBe(404);
    await visitor.get(path);
    await visitor.get(path);
    expect((await visitor.post(path)).status).toBe(303);
  });

  test('read on another device, the letter has a code for the browser that asked', async () => {
    const visitor = new Visitor(at);
    const { path, code } = await asked(at, visitor, IMANI);
    expect(code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
    const elsewhere = new Visitor(at);
    expect((await elsewhere.post('/sign-in/code', { code })).status).toBe(404);
    const typed = await visitor.post('/sign-in/code', {
      code: code.toLowerCase().replace('-', ' '),
    });
    expect([typed.status, typed.headers['location']]).toEqual([303, '/summits']);
    expect(await visitor.in()).toBe(true);
    expect((await new Visitor(at).post(path)).status).toBe(404);
  });

  test('five wrong codes make a letter void, also when they are typed at once', async () => {
    for (const together of [false, true]) {
      const visitor = new Visitor(at);
      const { path, code } = await asked(at, visitor, IMANI);
      const cookie = visitor.cookie;
      const wrong = () => visitor.post('/sign-in/code', { code: 'AAAA-AAAA' }, { cookie });
      const answers = together
        ? await Promise.all(Array.from({ length: 40 }, wrong))
        : [await wrong(), await wrong(), await wrong(), await wrong(), await wrong()];
      const tried = answers.filter(({ status }) => status === 422);
      expect(tried.length).toBeLessThanOrEqual(4);
      if (together) continue;
      expect(tried).toHaveLength(4);
      expect((await visitor.post('/sign-in/code', { code }, { cookie })).status).toBe(404);
      expect((await visitor.post(path, {}, { cookie })).status).toBe(404);
    }
  });

  test('after ten minutes neither link nor code opens anything', async () => {
    for (const lateMs of [10 * MINUTE_MS - 1_000, 10 * MINUTE_MS]) {
      const visitor = new Visitor(at);
      const { path, code } = await asked(at, visitor, IMANI);
      const other = new Visitor(at);
      const second = await asked(at, other, IMANI);
      stage.nowMs += lateMs;
      const open = lateMs < 10 * MINUTE_MS;
      expect((await visitor.get(path)).status).toBe(open ? 200 : 404);
      expect((await visitor.post(path)).status).toBe(open ? 303 : 404);
      const typed = await other.post('/sign-in/code', { code: second.code });
      expect([typed.status, code === second.code]).toEqual([open ? 303 : 404, false]);
    }
  });

  test('asking again makes the earlier letter void and the browser another asker', async () => {
    const visitor = new Visitor(at);
    const first = await asked(at, visitor, IMANI);
    const cookie = visitor.cookie;
    const second = await asked(at, visitor, IMANI);
    expect(visitor.cookie).not.toBe(cookie);
    expect((await visitor.post(first.path, {}, { cookie })).status).toBe(404);
    expect((await visitor.post(second.path)).status).toBe(303);
  });
});
