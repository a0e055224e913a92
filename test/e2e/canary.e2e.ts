import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { comeIn, linksOn, type SeatDoor, seatDoor } from '../../scripts/founding/door.ts';
import { playLive } from '../../scripts/founding/live.ts';
import { plan } from '../../scripts/founding/plan.ts';
import type { Played, Teller } from '../../scripts/founding/played.ts';
import { watch } from '../../scripts/founding/watch.ts';
import { sqliteRecord } from '../../src/record/sqlite/sqlite.ts';
import * as summit from '../../src/summit/summit.ts';
import { viewers } from '../support/house.ts';
import { type Running, startServer } from '../support/server.ts';
import { breaches } from '../support/visible.ts';
import {
  afterDeeds,
  afterEnd,
  ballotDeeds,
  brakeDeeds,
  canaries,
  type Kind,
  liveDeeds,
  planDeeds,
  planEnd,
  readers,
} from './canaryDeeds.ts';
import { finder, unquoted } from './canaryForms.ts';

let server: Running;
let played: Played;
let cookies: Record<string, string> = {};
let links = new Map<string, string>();
let code = '';
let brakedBy = '';
let sealed = '';
let ballot: Awaited<ReturnType<typeof ballotDeeds>>;
/** What every visitor was answered, headers and all, by visitor, stage and path. */
const answers: { who: string; where: string; text: string }[] = [];
const find = finder(canaries);

const silent: Teller = {
  say: () => undefined,
  fact: () => undefined,
  pause: async () => undefined,
};

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : [path];
  });
}

const recordFiles = () => filesOf(server.dataDir).filter((file) => /record\.db/.test(file));

beforeAll(async () => {
  server = await startServer();
  const planned = await plan(server.url, server.hostLink, Date.now());
  const { url, summit: id, facilitator, people } = planned;
  const enter = async (person = '') =>
    seatDoor(url, id, person, await comeIn(planned.links.get(person) ?? ''));
  const author = await enter(people[4]?.[3]);
  const other = await enter(people[5]?.[2]);
  brakedBy = String((await author.view())['me/now']?.['name']);
  await planDeeds(planned, await enter(people[0]?.[0]), author);
  const doors = await facilitator.page(`/s/${id}/doors`);
  links = linksOn(doors);
  code = />([A-Z]{8})</.exec(doors)?.[1] ?? '';
  const headers = { cookie: facilitator.cookie };
  await fetch(`${url}/s/${id}/doors/mail`, { method: 'POST', headers });
  cookies = { host: await comeIn(server.hostLink), guest: await knock(url) };
  await browse(id, 'plan', { facilitator, counsel: planned.counsel, author, other });
  await planEnd(planned);
  played = await playLive(planned, silent);
  const [leader, rival] = played.leaders as [SeatDoor, SeatDoor];
  played.screens.push(await watch(url, id, 'rival', rival.cookie));
  const seats = { facilitator, counsel: planned.counsel, leader, rival, author, other };
  await liveDeeds(played, author, other);
  await browse(id, 'live', { ...seats, projector: played.projector });
  await brakeDeeds(played, author, () => browse(id, 'braked', seats));
  ballot = await ballotDeeds(played, recordFiles);
  await afterDeeds(played);
  await browse(id, 'after', { ...seats, projector: played.projector });
  await afterEnd(played);
  await browse(id, 'closed', { ...seats, projector: played.projector });
  sealed = await readSealed(planned.counsel);
}, 240_000);

afterAll(async () => {
  for (const screen of played?.screens ?? []) screen.close();
  await server?.stop();
});

/** Everything counsel is answered who opens every hold with a reason. */
async function readSealed(counsel: SeatDoor): Promise<string> {
  const keys = Object.keys(await counsel.view()).filter((key) => key.startsWith('hold/'));
  const why = 'To look again.';
  const words = await Promise.all(
    keys.map((key) => counsel.ask('ReadHold', { holdId: key.slice('hold/'.length), why })),
  );
  return words.map((reply) => reply.words ?? '').join(' ');
}

/** Somebody with the join code waits in the lobby; answers the guest's cookie. */
async function knock(url: string): Promise<string> {
  const body = new URLSearchParams({ code, name: canaries.knock.said });
  const sent = { method: 'POST', body, redirect: 'manual' } as const;
  const response = await fetch(`${url}/join`, sent);
  expect(response.status).toBe(303);
  return String(response.headers.getSetCookie()[0]).split(';', 1)[0] ?? '';
}

/** Every door that can be read, by everybody: pages, exports, views, documents, with headers. */
async function browse(id: string, stage: string, seats: Record<string, SeatDoor>): Promise<void> {
  const own = Object.entries(seats).map(([who, { cookie }]) => [who, cookie] as const);
  const all = [...own, ...Object.entries(cookies), ['nobody', ''] as const];
  const doors = Object.keys(summit.doors).filter((door) =>
    /^get [^{]*(\{summit\}[^{]*)?$/.test(door),
  );
  for (const [who, cookie] of all) {
    for (const door of doors) {
      const screen = who === 'projector' && door.endsWith('/view') ? '?projector=1' : '';
      const path = door.slice(4).replace('{summit}', id) + screen;
      const response = await fetch(`${server.url}${path}`, { headers: cookie ? { cookie } : {} });
      const head = JSON.stringify([...response.headers]);
      answers.push({ who, where: `${stage} ${path}`, text: `${head}\n${await response.text()}` });
    }
  }
}

function heardBy(): { who: string; where: string; text: string }[] {
  // The story's attendee screen is nobody's secret keeper.
  return played.screens.map(({ who, heard }) => ({
    ...{ who: who === 'attendee' ? 'other' : who, where: 'frames', text: heard },
  }));
}

test('a word is found in every form a leak could give it', () => {
  const { word, said } = canaries.weighed;
  const named = `${word[0]?.toUpperCase()}${word.slice(1)}`;
  const bytes = (before: string, encoding: 'base64' | 'base64url' | 'hex') =>
    Buffer.from(`${before}${word} and more`).toString(encoding);
  const digest = (name: string, of: string) => createHash(name).update(of).digest('hex');
  const forms = [
    ...[word, named, word.toUpperCase(), `&#x27;${word}&#x27;`, JSON.stringify({ said })],
    ...[encodeURIComponent(said), bytes('', 'base64'), bytes('a', 'base64'), bytes('ab', 'base64')],
    ...[bytes('abcd', 'base64url'), bytes('é', 'hex'), bytes('é', 'hex').toUpperCase()],
    ...['md5', 'sha1', 'sha256'].flatMap((name) => [digest(name, word), digest(name, said)]),
    Buffer.from(said, 'utf16le').toString('latin1'),
  ];
  for (const form of forms) expect([form, find(`<p>${form}</p>`)]).toEqual([form, ['weighed']]);
  expect(find('nothing of the kind')).toEqual([]);
});

describe('a secret word', () => {
  test('stands in no page, export, document, header or frame but those of its readers', () => {
    const leaks = [...answers, ...heardBy()].flatMap(({ who, where, text }) =>
      find(text).flatMap((kind) =>
        readers[kind]?.includes(who) ? [] : [`${kind} for ${who}: ${where}`],
      ),
    );
    expect(leaks).toEqual([]);
    expect(answers.filter(({ text }) => text.length > 1_000).length).toBeGreaterThan(150);
  });

  test('was really there: each of its readers has found it', () => {
    const found = new Set(
      [...answers, ...heardBy()].flatMap(({ who, text }) =>
        find(text).map((kind) => `${kind} ${who}`),
      ),
    );
    const promised = (Object.entries(readers) as [Kind, string[]][]).flatMap(([kind, whose]) =>
      whose.map((who) => `${kind} ${who}`),
    );
    expect(promised.filter((one) => !found.has(one))).toEqual([]);
  });

  test('stands in no line of the log', () => {
    expect(find(server.log())).toEqual([]);
    expect(server.log()).toContain('Common Ground listens');
  });

  test('stands in no letter but the one to its own address', () => {
    const letters = filesOf(server.mailDir).map((file) => unquoted(readFileSync(file, 'utf8')));
    expect(letters.length).toBeGreaterThan(30);
    const leaks = letters.flatMap((letter) => {
      const to = /^To: (.*)$/m.exec(letter)?.[1] ?? '';
      return find(letter).filter((kind) => kind !== 'mail' || !to.includes(canaries.mail.said));
    });
    expect(leaks).toEqual([]);
    expect(letters.flatMap(find)).toEqual(['mail']);
  });

  test('stands in no file, not even a word that everybody has read', () => {
    const files = filesOf(server.dataDir).filter((file) => !file.startsWith(server.mailDir));
    expect(files.filter((file) => /record\.db/.test(file)).length).toBeGreaterThan(0);
    const leaks = files.flatMap((file) => find(readFileSync(file).toString('latin1')));
    expect([...new Set(leaks)]).toEqual([]);
  });
});

describe('a personal link, and the join code', () => {
  const macOf = (link: string) => link.split('.').at(-1) ?? '';

  test('stand where they are handed out, and nowhere else', () => {
    const secrets = [...[...links.values()].map(macOf), code];
    expect(secrets.every((one) => one.length >= 8)).toBe(true);
    expect(secrets.length).toBeGreaterThan(35);
    const handed = (who: string, where: string) =>
      (who === 'facilitator' && where.endsWith('/doors')) ||
      (who === 'host' && /\/host$/.test(where));
    const leaks = [...answers, ...heardBy()].flatMap(({ who, where, text }) =>
      handed(who, where) || !secrets.some((one) => text.includes(one)) ? [] : [`${who} ${where}`],
    );
    expect(leaks).toEqual([]);
    const kept = [
      server.log(),
      ...recordFiles().map((file) => readFileSync(file).toString('latin1')),
    ];
    expect(kept.filter((text) => secrets.some((one) => text.includes(one)))).toEqual([]);
  });

  test('reach each person in a letter of their own', () => {
    const letters = filesOf(server.mailDir).map((file) => unquoted(readFileSync(file, 'utf8')));
    const inviting = letters.filter((letter) => letter.includes('/link/'));
    expect(inviting.length).toBeGreaterThan(30);
    for (const letter of inviting)
      expect([...links.values()].filter((link) => letter.includes(macOf(link)))).toHaveLength(1);
  });
});

describe('who did it', () => {
  /** Places where a person's id and an idea's stand close together, the lists of a round aside. */
  function tied(text: string, { voter, idea }: typeof ballot): string[] {
    return [...text.matchAll(new RegExp(voter, 'g'))].flatMap(({ index }) => {
      const near = text.slice(Math.max(0, index - 200), index + 200);
      return near.includes(idea) && !/electorate|took|VoteOpened|VoteClosed/.test(near)
        ? [near]
        : [];
    });
  }

  test('no file, frame, page or export ties a voter to a choice, open or closed', () => {
    const closed = recordFiles().map((file) => readFileSync(file).toString('latin1'));
    const told = [...answers, ...heardBy()].map(({ text }) => text);
    for (const text of [...ballot.open, ...closed, ...told, server.log()])
      expect(tied(text, ballot)).toEqual([]);
    const proof = `"${ballot.voter}","dots":{"${ballot.idea}":3}`;
    expect(tied(proof, ballot)).toHaveLength(1);
  });

  test('only counsel is told who pulled the brake', () => {
    const all = [...answers, ...heardBy()];
    const named = all.filter(({ text }) => /"brake(Log)?\/now"[^}\]]*?"name"/.test(text));
    expect([...new Set(named.map(({ who }) => who))]).toEqual(['counsel']);
    const puller = new RegExp(brakedBy, 'g');
    const times = (who: string, stage: string) =>
      answers
        .filter((one) => one.who === who && one.where.startsWith(`${stage} `))
        .reduce((sum, { text }) => sum + (text.match(puller)?.length ?? 0), 0);
    const more = ['facilitator', 'counsel', 'leader', 'rival', 'other', 'guest', 'nobody'].filter(
      (who) => times(who, 'braked') > times(who, 'live'),
    );
    expect(more).toEqual(['counsel']);
  });
});

test('counsel still reads what was held, with a reason', () => {
  for (const kind of ['held', 'blocked', 'rewritten', 'objected'] as const)
    expect(sealed).toContain(canaries[kind].word);
});

test('every state of the story keeps to the table of visibility', async () => {
  const secretKey = readFileSync(join(server.dataDir, 'secret.key'), 'utf8').trim();
  const file = join(server.dataDir, 'record.db');
  const record = sqliteRecord({ file, migrations: 'migrations/sqlite', secretKey });
  const { events } = await record.read(played.summit);
  await record.close();
  expect(events.length).toBeGreaterThan(300);
  const found = new Set<string>();
  let state = summit.empty;
  for (const [at, event] of events.entries()) {
    state = summit.evolve(state, event);
    if (at % 15 > 0 && at < events.length - 1) continue;
    for (const viewer of viewers(state))
      for (const one of breaches(state, viewer, summit.see(state, viewer))) found.add(one);
  }
  expect([...found]).toEqual([]);
}, 60_000);
