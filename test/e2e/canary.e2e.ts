import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { playAfter } from '../../scripts/founding/after.ts';
import { playLive } from '../../scripts/founding/live.ts';
import { plan } from '../../scripts/founding/plan.ts';
import type { Played, Teller } from '../../scripts/founding/played.ts';
import { type Running, startServer } from '../support/server.ts';

/** One unguessable word for every kind of secret; the look-alike sentence decides its way. */
const canaries = {
  hold: 'quillfeather',
  block: 'brassmonsoon',
  retracted: 'velvetharbour',
  withdrawn: 'copperlantern',
  note: 'marblesparrow',
  rewritten: 'tallowgarden',
};

let server: Running;
let played: Played;
const pages: Record<string, string> = {};

const silent: Teller = {
  say: () => undefined,
  fact: () => undefined,
  pause: async () => undefined,
};

beforeAll(async () => {
  server = await startServer();
  const planned = await plan(server.url, server.hostLink, Date.now());
  const vendorId = Object.keys(await planned.facilitator.view())
    .find((key) => key.startsWith('vendor/'))
    ?.slice(7);
  const call = {
    vendorId,
    answer: 'willing',
    calledBy: 'Imani Okoro',
    calledOn: '2026-11-03',
    hopes: '',
  };
  await planned.facilitator.must('RecordBuyIn', {
    ...call,
    notes: `They fear the ${canaries.note}.`,
  });
  await planned.facilitator.page(`/s/${planned.summit}/doors`);
  const { url, summit, facilitator } = planned;
  await fetch(`${url}/s/${summit}/doors/mail`, {
    method: 'POST',
    headers: { cookie: facilitator.cookie },
  });
  played = await playLive(planned, silent);
  await secrets();
  await browse('live');
  await playAfter(played, silent);
  await browse('after');
}, 180_000);

afterAll(async () => server?.stop());

/** Back in the ideas phase, one text of every kind. */
async function secrets(): Promise<void> {
  const { facilitator: lead, attendees, challengeIds } = played;
  for (;;) {
    if ((await lead.view())['phase/now']?.['kind'] === 'ideas') break;
    await lead.must('PreviousPhase');
  }
  await lead.must('StartPhase');
  const [one, two] = attendees.slice(25);
  const idea = (text: string) => ({ challengeId: challengeIds[0], text });
  const held = await one?.ask(
    'PostIdea',
    idea(`What penalty do you pay if service level drops under target at ${canaries.hold}?`),
  );
  const blocked = await one?.ask(
    'PostIdea',
    idea(`We bill 14.20 an hour for ${canaries.block}, and you?`),
  );
  expect([held?.held?.action, blocked?.held?.action]).toEqual(['hold', 'block']);
  const again = await one?.ask(
    'PostIdea',
    idea(`What do you pay a ${canaries.rewritten} over there?`),
  );
  const texts = { text: 'What if we thanked people by name?' };
  await one?.must('RewriteHold', { holdId: again?.held?.holdId, texts });
  const shown = await two?.must(
    'PostIdea',
    idea(`What if we named the huddle ${canaries.retracted}?`),
  );
  await lead.must('ShowOnProjector', { kind: 'idea', thingId: shown });
  await new Promise((resolve) => setTimeout(resolve, 150));
  const back = await two?.must(
    'PostIdea',
    idea(`What if we named the room ${canaries.withdrawn}?`),
  );
  await new Promise((resolve) => setTimeout(resolve, 150));
  for (const screen of played.screens) screen.heard = '';
  await lead.must('Retract', { kind: 'idea', thingId: shown, topic: 'proprietary' });
  await two?.must('Withdraw', { kind: 'idea', thingId: back });
}

/** Every page, export and answer that each role can open. */
async function browse(stage: string): Promise<void> {
  const { facilitator, counsel, leaders, attendees, projector, summit } = played;
  const seats = {
    facilitator,
    counsel,
    leader: leaders[0],
    other: leaders[1],
    attendee: attendees[0],
    projector,
  };
  const paths = [
    '',
    '/plan',
    '/projector',
    '/doors',
    '/import',
    '/people',
    '/minutes',
    '/minutes.md',
    '/minutes.json',
  ];
  const all = [...paths, '/commitments.csv', '/commitments.ics'].map(
    (path) => `/s/${summit}${path}`,
  );
  const more = [
    `/api/summits/${summit}/view`,
    `/api/summits/${summit}/roster`,
    '/api/openapi.json',
    '/',
  ];
  for (const [who, seat] of Object.entries(seats)) {
    for (const path of [...all, ...more])
      pages[`${stage} ${who} ${path}`] = (await seat?.page(path)) ?? '';
    pages[`${stage} ${who} view`] = JSON.stringify(await seat?.view());
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : [path];
  });
}

function found(text: string): string[] {
  const forms = (word: string) => [
    word,
    Buffer.from(word).toString('base64').slice(1, -3),
    Buffer.from(word).toString('hex'),
  ];
  return Object.entries(canaries).flatMap(([kind, word]) =>
    forms(word).some((form) => text.toLowerCase().includes(form.toLowerCase())) ? [kind] : [],
  );
}

test('no secret word stands in any frame that a screen heard', () => {
  for (const { who, heard } of played.screens)
    expect({ who, found: found(heard) }).toEqual({ who, found: [] });
});

test('no secret word stands in any page, export or answer of any role', () => {
  const leaks = Object.entries(pages).flatMap(([page, text]) =>
    found(text).length > 0 ? [page] : [],
  );
  expect(leaks).toEqual([]);
  expect(Object.values(pages).filter((text) => text.length > 200).length).toBeGreaterThan(60);
});

test('no secret word stands in the log, a mail or any file in clear', () => {
  expect(found(server.log())).toEqual([]);
  const files = filesOf(server.dataDir);
  expect(files.filter((file) => file.endsWith('.eml')).length).toBeGreaterThan(30);
  const leaks = files.filter((file) => found(readFileSync(file).toString('latin1')).length > 0);
  expect(leaks).toEqual([]);
});

test('counsel still reads what was held, with a reason', async () => {
  const holds = Object.entries(await played.counsel.view()).filter(([key]) =>
    key.startsWith('hold/'),
  );
  const words = await Promise.all(
    holds.map(([key]) =>
      played.counsel.ask('ReadHold', { holdId: key.slice(5), why: 'To look again.' }),
    ),
  );
  const read = words.map((reply) => reply.words ?? '').join(' ');
  expect(read).toContain(canaries.hold);
  expect(read).toContain(canaries.block);
});
