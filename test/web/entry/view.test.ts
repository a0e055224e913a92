import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Cupboard, memoryCupboard } from '../../../src/record/cupboard.ts';
import { openJar } from '../../../src/web/seats/cookies.ts';
import { deviceOf } from '../../../src/web/seats/device.ts';
import { fold, SignIns } from '../../../src/web/seats/signIns.ts';

const MAIL = 'imani@example.com';

/** A cupboard whose readings can be held back, as a database far away would. */
function slow(inner: Cupboard) {
  let gate = Promise.resolve();
  let release: () => void = () => undefined;
  const late = <Read>(read: Promise<Read>) => read.then((found) => gate.then(() => found));
  const cupboard: Cupboard = {
    ...inner,
    get: (kind, id) => late(inner.get(kind, id)),
    list: (kind) => late(inner.list(kind)),
  };
  return {
    cupboard,
    hold() {
      gate = new Promise((resolve) => {
        release = resolve;
      });
    },
    release: () => release(),
  };
}

describe('the view of sign-ins in memory', () => {
  let far: ReturnType<typeof slow>;
  let signIns: SignIns;
  let cookie = '';
  let nowMs = Date.now();
  const response = {
    cookie: (name: string, value: string) => {
      cookie = `${name}=${value}`;
    },
  } as never;
  const asker = { headers: {}, get: () => undefined } as never;

  beforeEach(() => {
    far = slow(memoryCupboard());
    const place = { cupboard: far.cupboard, jar: openJar(false), now: () => nowMs };
    signIns = new SignIns({ mails: [MAIL], ...place });
  });

  test('what ended while it was being read is not brought back by the reading', async () => {
    for (const read of [() => signIns.meet({ headers: { cookie } }), () => signIns.fresh()]) {
      await signIns.begin(asker, response, MAIL);
      const request = { headers: { cookie } };
      const { id = '' } = signIns.of(request) ?? {};
      far.hold();
      const reading = read();
      await new Promise((resolve) => setImmediate(resolve));
      await signIns.end(id);
      far.release();
      await reading;
      expect([signIns.of(request), signIns.standing(id)]).toEqual([undefined, undefined]);
    }
  });

  test('what began while all was being read is not lost by the reading', async () => {
    far.hold();
    const reading = signIns.fresh();
    await new Promise((resolve) => setImmediate(resolve));
    // Beginning reads, too: it must not wait for the same gate.
    const beginning = signIns.begin(asker, response, MAIL);
    far.release();
    await Promise.all([reading, beginning]);
    expect(signIns.of({ headers: { cookie } })?.mail).toBe(MAIL);
  });

  test('while nothing can be kept, whoever is signed in can go on reading', async () => {
    await signIns.begin(asker, response, MAIL);
    far.cupboard.put = () => Promise.reject(new Error('disk full'));
    nowMs += 60_000;
    await signIns.meet({ headers: { cookie } });
    expect(signIns.of({ headers: { cookie } })?.mail).toBe(MAIL);
  });

  test('a use that is noted late never brings an ended sign-in back', async () => {
    await signIns.begin(asker, response, MAIL);
    const request = { headers: { cookie } };
    const { id = '' } = signIns.of(request) ?? {};
    await signIns.end(id);
    await far.cupboard.put('sign-in-seen', id, { atMs: Date.now() }, Date.now() + 1_000);
    await signIns.meet(request);
    await signIns.fresh();
    expect(signIns.of(request)).toBeUndefined();
  });
});

test('addresses compare without the case of A to Z, and nothing else is touched', () => {
  expect(fold(' Imani.O@Example.COM ')).toBe('imani.o@example.com');
  // The Kelvin sign and the dotless i fall together with k and i under other foldings.
  expect([fold('\u212Aim@x.org'), fold('\u0130@x.org')]).toEqual([
    '\u212Aim@x.org',
    '\u0130@x.org',
  ]);
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/141.0 Safari/537.36 Edg/141.0',
    'Edge Windows',
  ],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/141.0 Safari/537.36', 'Chrome Mac'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.1 Safari/605.1.15', 'Safari Mac'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) CriOS/141.0 Safari/604.1',
    'Chrome iPhone',
  ],
  ['Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) Version/18.1 Safari/604.1', 'Safari iPad'],
  [
    'Mozilla/5.0 (Linux; Android 15) SamsungBrowser/28 Chrome/130 Safari/537',
    'Samsung Internet Android',
  ],
  ['Mozilla/5.0 (X11; CrOS x86_64 16033) Chrome/141.0 Safari/537.36 OPR/120', 'Opera ChromeOS'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox Linux'],
  ['', ' '],
])('%s is called by the names people know', (said, named) => {
  const { browser, system } = deviceOf(said);
  expect(`${browser} ${system}`).toBe(named);
});
