import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openProvider } from '../../support/provider.ts';
import { Visitor } from '../../support/visitor.ts';
import { openHouse } from '../../support/web.ts';

const IMANI = 'imani@example.com';

let provider: Awaited<ReturnType<typeof openProvider>>;
let at: Awaited<ReturnType<typeof openHouse>>;
let heard = '';

beforeAll(async () => {
  provider = await openProvider();
});

afterAll(() => void provider.close());

beforeEach(async () => {
  heard = '';
  const log = {
    write: (line: string) => {
      heard += line;
    },
  };
  at = await openHouse('ideas', { mails: [IMANI], provider: provider.settings, log });
  provider.says({ mail: 'Imani@Example.com' });
});

afterEach(() => at.close());

/** Leaves for the provider: where the browser is sent. */
async function leave(visitor: Visitor): Promise<URL> {
  const away = await visitor.post('/sign-in/oidc');
  expect(away.status).toBe(200);
  return new URL(String(away.headers['refresh']).replace('0; url=', ''));
}

/** Goes to the provider and gives the path by which it leads back. */
async function away(to: URL): Promise<string> {
  const answer = await fetch(to, { redirect: 'manual' });
  const back = new URL(answer.headers.get('location') ?? '');
  expect(back.origin).toBe('http://localhost:3000');
  return back.pathname + back.search;
}

/** The whole way through the provider in one browser. */
async function through(visitor: Visitor) {
  return visitor.get(await away(await leave(visitor)), { 'sec-fetch-site': 'cross-site' });
}

describe('signing in with a provider', () => {
  test('whoever it vouches for comes in, when listed', async () => {
    const visitor = new Visitor(at);
    const page = await visitor.get('/sign-in');
    expect(page.text).toContain(`Sign in with ${new URL(provider.settings.issuer).host}`);
    const back = await through(visitor);
    expect([back.status, back.headers['location']]).toEqual([303, '/summits']);
    expect(await visitor.in()).toBe(true);
    expect([...visitor.cookies.keys()]).toEqual(['sign-in']);
    expect(heard).toBe('');
  });

  test('the asking carries code, PKCE, state and nonce, fresh each time', async () => {
    const [one, two] = [await leave(new Visitor(at)), await leave(new Visitor(at))];
    const asked = (address: URL) => Object.fromEntries(address.searchParams);
    expect(asked(one)).toMatchObject({
      ...{ response_type: 'code', code_challenge_method: 'S256', scope: 'openid email' },
      redirect_uri: 'http://localhost:3000/sign-in/oidc/back',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(asked(one)[name]).toMatch(/^[\w-]{43}$/);
      expect(asked(two)[name]).not.toBe(asked(one)[name]);
    }
  });

  test('an address it tells only where one asks for it counts as well', async () => {
    provider.says({ mail: IMANI, aside: true });
    const visitor = new Visitor(at);
    await through(visitor);
    expect(await visitor.in()).toBe(true);
  });

  test('a provider that wants the secret among the fields gets it there', async () => {
    const other = await openProvider(true);
    other.says({ mail: IMANI });
    const house = await openHouse('ideas', { mails: [IMANI], provider: other.settings });
    const visitor = new Visitor(house);
    await through(visitor);
    expect(await visitor.in()).toBe(true);
    await house.close();
    other.close();
  });

  /** What is said, and the code in the log. */
  const refused: [string, Parameters<typeof provider.says>[0], string][] = [
    ['another nonce', { mail: IMANI, nonce: 'another-nonce' }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    ['a signature of somebody else', { mail: IMANI, forged: true }, 'OAUTH_INVALID_RESPONSE'],
    ['an address nobody has verified', { mail: IMANI, verified: false }, 'not-vouched-for'],
    [
      'an address said to be verified in a word',
      { mail: IMANI, verified: 'true' },
      'not-vouched-for',
    ],
    [
      'an unverified address told aside',
      { mail: IMANI, verified: false, aside: true },
      'not-vouched-for',
    ],
    ['an address that is not listed', { mail: 'mallory@example.com' }, 'not-listed'],
    ['no address', { mail: '' }, 'not-vouched-for'],
  ];

  test.each(refused)('%s is refused, and the answer is the same', async (_said, says, code) => {
    provider.says(says);
    const visitor = new Visitor(at);
    const back = await through(visitor);
    expect(back.status).toBe(403);
    expect(back.text).toContain('You could not be signed in this way.');
    expect([await visitor.in(), [...visitor.cookies.keys()]]).toEqual([false, []]);
    expect(/"code":"([\w-]+)"/.exec(heard)?.[1]).toBe(code);
    for (const word of ['xample.com', 'another-nonce', 'state=', 'code=']) {
      expect(heard).not.toContain(word);
    }
  });

  test('what another browser asked for opens nothing here', async () => {
    const [attacker, victim, passer] = [new Visitor(at), new Visitor(at), new Visitor(at)];
    const back = await away(await leave(attacker));
    expect((await passer.get(back)).status).toBe(403);
    await leave(victim);
    expect((await victim.get(back)).status).toBe(403);
    expect([await victim.in(), await passer.in()]).toEqual([false, false]);
    expect((await attacker.get(back)).status).toBe(303);
  });

  test('what came back opens once, even where the provider would take it again', async () => {
    provider.says({ mail: IMANI, lasting: true });
    const visitor = new Visitor(at);
    const back = await away(await leave(visitor));
    const cookie = visitor.cookie;
    expect((await visitor.get(back)).status).toBe(303);
    expect((await new Visitor(at).get(back, { cookie })).status).toBe(403);
  });

  test('a state, a code or a place that was changed on the way is refused', async () => {
    const changes: ((back: string) => string)[] = [
      (back) => back.replace(/state=[^&]+/, 'state=another'),
      (back) => back.replace(/code=[^&]+/, 'code=another'),
      (back) => back.replace(/&?state=[^&]+/, ''),
      (back) => back.replace(/\?.*/, '?error=access_denied'),
    ];
    for (const change of changes) {
      const visitor = new Visitor(at);
      const back = await away(await leave(visitor));
      expect((await visitor.get(change(back))).status).toBe(403);
      expect(await visitor.in()).toBe(false);
    }
  });

  test('a planted sign-in is dead after coming through the provider', async () => {
    const planter = new Visitor(at);
    await through(planter);
    const victim = new Visitor(at);
    victim.cookies.set('sign-in', planter.cookies.get('sign-in') ?? '');
    await through(victim);
    expect([await victim.in(), await planter.in()]).toEqual([true, false]);
  });

  test('the house starts without its provider, says when it is away, and finds it later', async () => {
    const { issuer } = provider.settings;
    const lost = await openHouse('ideas', {
      ...{ mails: [IMANI], provider: { ...provider.settings, issuer: 'http://127.0.0.1:9' } },
    });
    const visitor = new Visitor(lost);
    for (const _try of [1, 2]) expect((await visitor.post('/sign-in/oidc')).status).toBe(503);
    expect((await visitor.get('/sign-in')).status).toBe(200);
    await lost.close();
    expect((await leave(new Visitor(at))).origin).toBe(issuer);
  });
});

test('a house without a provider has no way to one', async () => {
  const plain = await openHouse('ideas', { mails: [IMANI] });
  const visitor = new Visitor(plain);
  expect((await visitor.get('/sign-in')).text).not.toContain('oidc');
  expect((await visitor.post('/sign-in/oidc')).status).toBe(404);
  expect((await visitor.get('/sign-in/oidc/back?code=x&state=y')).status).toBe(404);
  await plain.close();
});
