import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { contract } from '../../../src/web/export/contract.ts';
import { type At, IMANI, Stage } from '../../support/stage.ts';
import { asked, letter, lettersIn, signIn, Visitor } from '../../support/visitor.ts';

let stage: Stage;
let at: At;

beforeEach(async () => {
  stage = new Stage();
  at = await stage.open();
});

afterEach(() => stage.close());

describe('forged ways in', () => {
  test('a cookie planted before signing in is worth nothing afterwards', async () => {
    const mallory = await stage.open([IMANI, 'mallory@example.com']);
    const attacker = new Visitor(mallory);
    await signIn(mallory, attacker, 'mallory@example.com');
    for (const planted of [attacker.cookies.get('sign-in') ?? '', 'A'.repeat(43)]) {
      const victim = new Visitor(mallory);
      victim.cookies.set('sign-in', planted);
      // The victim's browser opens a letter of its own while it carries the planted cookie.
      await signIn(mallory, victim, IMANI);
      expect(victim.cookies.get('sign-in')).not.toBe(planted);
      expect(await victim.in()).toBe(true);
      const holder = new Visitor(mallory);
      holder.cookies.set('sign-in', planted);
      expect(await holder.in()).toBe(false);
    }
  });

  test('a planted asker does not let the planter open what the victim asks for', async () => {
    const [attacker, victim] = [new Visitor(at), new Visitor(at)];
    await attacker.post('/sign-in', { mail: 'mallory@example.com' });
    victim.cookies.set('sign-in-asked', attacker.cookies.get('sign-in-asked') ?? '');
    const { path, code } = await asked(at, victim, IMANI);
    expect((await attacker.post(path)).status).toBe(404);
    expect((await attacker.post('/sign-in/code', { code })).status).toBe(404);
    expect((await victim.post(path)).status).toBe(303);
  });

  test('a page of another site can ask, open, end and leave nothing', async () => {
    const visitor = new Visitor(at);
    await signIn(at, visitor, IMANI);
    const { paths } = contract('http://localhost:3000');
    const ways = Object.entries(paths)
      .filter(([path, methods]) => 'post' in methods && /^\/(sign|summits)/.test(path))
      .map(([path]) => path.replace(/\{\w+\}/g, 'x'));
    expect(ways.length).toBeGreaterThan(7);
    for (const path of ways) {
      for (const forged of [
        { origin: 'http://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'http://localhost:3000.evil.example' },
      ])
        expect([path, (await visitor.post(path, {}, forged)).status]).toEqual([path, 403]);
    }
    expect(await visitor.in()).toBe(true);
  });

  test('where somebody comes out is never said by the one who asks', async () => {
    const visitor = new Visitor(at);
    const evil = {
      referer: 'http://evil.example/',
      host: 'evil.example',
      'x-forwarded-host': 'evil',
    };
    const count = lettersIn(at.mailDir).length;
    const ask = await visitor.post(
      '/sign-in?next=//evil.example',
      { mail: IMANI, next: '//evil' },
      evil,
    );
    const { path, text } = await letter(at.mailDir, count + 1);
    expect(text).not.toContain('evil');
    const entered = await visitor.post(`${path}?next=//evil.example`, { next: '//evil' }, evil);
    const left = await visitor.post('/sign-out?next=//evil.example', {}, evil);
    const away = [ask, entered, left, await visitor.get('/summits?next=//evil.example', evil)];
    expect(away.map(({ headers }) => headers['location'])).toEqual([
      ...['/sign-in/code', '/summits', '/', '/sign-in'],
    ]);
  });
});

test('where nobody is listed, there is no door to sign in by', async () => {
  const closed = await stage.open([]);
  const visitor = new Visitor(closed);
  for (const path of ['/sign-in', '/sign-in/code', '/sign-in/letter/x', '/sign-in/oidc/back'])
    expect((await visitor.get(path)).status).toBe(404);
  for (const path of ['/sign-in', '/sign-in/code', '/sign-in/letter/x', '/sign-in/oidc'])
    expect((await visitor.post(path, { mail: IMANI })).status).toBe(404);
  expect((await visitor.get('/')).text).not.toContain('/sign-in');
  expect((await new Visitor(at).get('/')).text).toContain('href="/sign-in"');
});
