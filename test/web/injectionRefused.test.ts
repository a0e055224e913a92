import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { type Filter, parse, REFUSALS } from '../../src/summit/summit.ts';
import { DOOR_ERRORS } from '../../src/web/answers.ts';
import { corpus, overlong } from '../support/corpus.ts';
import { filter } from '../support/filter.ts';
import { calmly, metricsToken, openPlanted, type Planted } from '../support/plantedSummit.ts';
import { openHouse } from '../support/web.ts';

/** What is refused is refused with a code of the closed list, and nobody’s words come back. */
const planter = calmly();
let planted: Planted;

beforeAll(async () => {
  planted = await openPlanted(planter, ['ideas']);
}, 30_000);

afterAll(() => planted.close());

/** Strings long enough not to stand in any page by chance. */
const telling = corpus.filter(({ text }) => text.trim().length > 9);

/** Every text of a command, and where it stands. */
function leavesOf(value: unknown, at: string[] = []): { at: string[]; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => leavesOf(one, [...at, name]));
}

/** A command with another text at one place. */
function withText(command: unknown, at: string[], text: string): unknown {
  const [name, ...rest] = at;
  if (name === undefined) return text;
  if (Array.isArray(command))
    return command.map((one, place) => (String(place) === name ? withText(one, rest, text) : one));
  const inner = (command as Record<string, unknown>)[name];
  return { ...(command as object), [name]: withText(inner, rest, text) };
}

/** One command of each type, with most in it. */
const richest = () => {
  const found = new Map<unknown, Record<string, unknown>>();
  for (const one of planter.sent) {
    const before = found.get(one['type']);
    if (!before || leavesOf(before).length < leavesOf(one).length) found.set(one['type'], one);
  }
  return [...found.values()];
};

describe('a command', () => {
  test('whose text is too long cannot be read, whichever text it is', () => {
    const taken = richest().flatMap((command) =>
      leavesOf(command)
        .filter(({ text }) => /^calm/.test(text))
        .filter(({ at }) => parse(withText(command, at, overlong)) !== undefined)
        .map(({ at }) => `${command['type']} ${at.join('.')}`),
    );
    // Rewritten words are read again as the command they belong to, by its own limits.
    expect(taken.filter((one) => !/^RewriteHold/.test(one))).toEqual([]);
  });

  test('takes no hostile string for an id, a day, a choice, a zone, a language or an address', () => {
    const plain = /^[a-zA-Z][a-zA-Z0-9-]*$/;
    const wrong = richest().flatMap((command) =>
      leavesOf(command)
        .filter(
          ({ at, text }) => !/^calm/.test(text) && !['id', 'rows.0.vendor'].includes(at.join('.')),
        )
        .flatMap(({ at }) =>
          corpus
            .filter(({ text }) => !plain.test(text) && parse(withText(command, at, text)))
            .map(({ name }) => `${command['type']} ${at.join('.')}: ${name}`),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('takes no name that every object inherits for an id', () => {
    const ids = richest().flatMap((command) =>
      leavesOf(command)
        .filter(({ at }) => /Id$/.test(at.at(-1) ?? ''))
        .flatMap(({ at }) =>
          ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__']
            .filter((name) => parse(withText(command, at, name)))
            .map((name) => `${command['type']} ${at.join('.')}: ${name}`),
        ),
    );
    expect(ids).toEqual([]);
  });

  test('is answered with a code alone, whatever stands in its id, type and fields', async () => {
    const codes: string[] = [...REFUSALS, ...DOOR_ERRORS];
    const cookie = await planted.cookie('ideas', 'leader');
    for (const { name, text } of corpus) {
      for (const json of [
        { id: text, type: 'PostIdea', challengeId: 't1', text: 'x' },
        { id: 'hostile-1', type: text },
        { id: 'hostile-2', type: 'PostIdea', challengeId: text, text: 'x' },
        { id: 'hostile-3', type: 'PostIdea', challengeId: 't1', text: 'x', [text]: text },
      ]) {
        const { body } = await planted.call('/api/summits/tideas/commands', { cookie, json });
        const { ok, code, ...more } = JSON.parse(body) as { ok: boolean; code: string };
        expect([name, ok, codes.includes(code), more]).toEqual([name, false, true, {}]);
      }
    }
  }, 30_000);
});

test('no page that is not there says what was asked for', async () => {
  const cookie = await planted.cookie('ideas', 'facilitator');
  const paths = ['/', '/s/', '/s/tideas/', '/join/', '/link/', '/sign-in/letter/', '/host/in/'];
  for (const before of paths) {
    const absent = await planted.call(`${before}nothing-of-the-kind`, { cookie });
    for (const { name, text } of telling) {
      const path = before + encodeURIComponent(Buffer.from(text).toString());
      const { body, headers, status } = await planted.call(path, { cookie });
      expect([before, name, status < 500]).toEqual([before, name, true]);
      if (status === absent.status)
        expect([before, name, body]).toEqual([before, name, absent.body]);
      const said = JSON.stringify([headers, body]);
      expect([before, name, said.includes(text)]).toEqual([before, name, false]);
    }
  }
}, 30_000);

test('the log knows kinds and places: one line an event, and no words', async () => {
  let words = '';
  const faulty: Filter = {
    ...filter,
    judge() {
      throw new Error(words);
    },
  };
  let heard = '';
  const write = (line: string) => {
    heard += line;
  };
  const at = await openHouse('ideas', { filter: faulty, log: { write } });
  const cookie = at.cookie(at.given.leaders[0] as never);
  for (const [count, { text }] of telling.entries()) {
    words = text;
    const challengeId = Object.keys(at.room.state.challenges)[0];
    const asked = await request(at.server)
      .post('/api/summits/tsummit/commands')
      .set({ origin: 'http://localhost:3000', cookie })
      .send({ id: `logged-${count}`, type: 'PostIdea', challengeId, text });
    if (asked.body.code !== 'too-fast')
      expect(asked.body).toEqual({ ok: false, code: 'our-fault' });
  }
  await at.close();
  const lines = heard.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(10);
  const known = ['level', 'time', 'pid', 'hostname', 'fault', 'at', 'msg'];
  for (const line of lines)
    expect(Object.keys(JSON.parse(line)).filter((name) => !known.includes(name))).toEqual([]);
  expect(telling.filter(({ text }) => heard.includes(text))).toEqual([]);
  expect(telling.filter(({ text }) => planted.log().includes(text))).toEqual([]);
}, 30_000);

test('the page of counts is made of known lines, and nobody’s words are labels', async () => {
  const cookie = await planted.cookie('ideas', 'leader');
  for (const { text: type } of telling)
    await planted.call('/api/summits/tideas/commands', { cookie, json: { id: 'counted-1', type } });
  const { text } = await request(planted.web.server)
    .get('/metrics')
    .set('authorization', `Bearer ${metricsToken}`);
  const line = /^(# (HELP|TYPE) \w+ .*|\w+(\{([a-z_]+="[\w .+-]*",?)*\})? ([\d.e+-]+|Nan))?$/;
  expect(text.split('\n').filter((one) => !line.test(one))).toEqual([]);
  expect(telling.filter(({ text: words }) => text.includes(words))).toEqual([]);
});
