import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { damages, genesis } from '../../src/record/chain.ts';
import { type SummitRecord, start } from '../../src/record/record.ts';
import { sqliteRecord } from '../../src/record/sqlite/sqlite.ts';
import { openVault } from '../../src/record/vault.ts';
import { promises } from './contract.ts';

const opened: SummitRecord[] = [];
const secretKey = 'a key of the house that is long enough';

function open(folder = mkdtempSync(join(tmpdir(), 'common-ground-record-'))): SummitRecord {
  const file = join(folder, 'record.db');
  const record = sqliteRecord({ file, migrations: 'migrations/sqlite', secretKey });
  opened.push(record);
  return record;
}

promises('sqlite', open);

afterAll(async () => {
  for (const record of opened) await record.close();
});

test('sealed and erased words stand nowhere in the files in clear', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-record-'));
  const record = open(folder);
  await record.create('tsummit', 1);
  const body = { text: 'erased-canary' };
  const event = { type: 'IdeaPosted', at: 1, by: 'tlucia', subject: 'tone', body };
  const seal = [{ id: 'thold', words: 'sealed-canary' }];
  await record.append(
    'tsummit',
    { head: 0, box: 0 },
    { events: [event], seal, erase: [], answers: [] },
  );
  const gone = { type: 'Withdrawn', at: 2, by: 'tlucia' };
  const answer = { id: 'tgone', why: 'answered-canary' };
  const answers = [{ person: 'tlucia', command: 'command-1', answer }];
  await record.append(
    'tsummit',
    { head: 1, box: 0 },
    { events: [gone], seal: [], erase: ['tone'], answers },
  );
  expect(await record.answered('tsummit', 'tlucia', 'command-1')).toEqual(answers[0]?.answer);
  for (const file of ['record.db', 'record.db-wal']) {
    const bytes = readFileSync(join(folder, file)).toString('latin1');
    expect(bytes).not.toContain('erased-canary');
    expect(bytes).not.toContain('sealed-canary');
    expect(bytes).not.toContain('answered-canary');
  }
});

test('locked words open only in their own place, and not when altered', () => {
  const vault = openVault(secretKey);
  const locked = vault.lock('tsummit/thold', 'words');
  expect(vault.unlock('tsummit/thold', locked)).toBe('words');
  expect(() => vault.unlock('tsummit/tother', locked)).toThrow();
  const sealed = Buffer.from(locked.sealed);
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  expect(() => vault.unlock('tsummit/thold', { ...locked, sealed })).toThrow();
});

test.each([
  ['that only says it was kept', { id: 'tone', asked: 'digest' }, 'tone', 'ttwo'],
  ['with words', { id: 'tone', why: 'words' }, '.', '.A'],
  ['of somebody else', { id: 'tone', asked: 'digest' }, '', ''],
])('an answer %s is refused when altered', async (how, answer, from, to) => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-record-'));
  const record = open(folder);
  await record.create('tsummit', 1);
  const events = [{ type: 'BrakePulled', at: 1, by: 'tlucia' }];
  const answers = [{ person: 'tlucia', command: 'command-1', answer }];
  await record.append('tsummit', start, { events, seal: [], erase: [], answers });
  expect(await record.answered('tsummit', 'tlucia', 'command-1')).toEqual(answer);
  const thief = new Database(join(folder, 'record.db'));
  if (how === 'of somebody else') thief.exec("UPDATE answer SET person = 'tnoor'");
  else thief.prepare('UPDATE answer SET answer = replace(answer, ?, ?)').run(from, to);
  thief.close();
  const person = how === 'of somebody else' ? 'tnoor' : 'tlucia';
  await expect(record.answered('tsummit', person, 'command-1')).rejects.toMatchObject({
    code: 'record-damaged',
  });
});

test('an entry can be neither changed nor removed afterwards', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-record-'));
  const record = open(folder);
  await record.create('tsummit', 1);
  const event = { type: 'BrakePulled', at: 1, by: 'tlucia' };
  await record.append(
    'tsummit',
    { head: 0, box: 0 },
    { events: [event], seal: [], erase: [], answers: [] },
  );
  const thief = new Database(join(folder, 'record.db'));
  expect(() => thief.exec("UPDATE entry SET type = 'Nothing'")).toThrow(/append-only/);
  expect(() => thief.exec('DELETE FROM entry')).toThrow(/append-only/);
  thief.close();
});

test('a database newer than the program is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-record-'));
  open(folder);
  const file = join(folder, 'record.db');
  expect(() => sqliteRecord({ file, migrations: folder, secretKey })).toThrow(/newer/);
});

test('a person’s words leave the files when they are erased, and the chain still holds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-record-'));
  const record = open(folder);
  await record.create('tsummit', 1);
  const secrets = () => {
    const thief = new Database(join(folder, 'record.db'), { readonly: true });
    const found = thief.prepare('SELECT secret FROM body').all() as { secret: string }[];
    thief.close();
    return found.map(({ secret }) => secret);
  };
  const said = (by: string, text: string, subject: string) => ({
    ...{ type: 'IdeaPosted', at: 1, by, subject, body: { text } },
  });
  const events = [said('tlucia', 'hers', 'tone'), said('tnoor', 'his', 'ttwo')];
  const none = { seal: [], erase: [], answers: [] };
  await record.append('tsummit', start, { ...none, events });
  const [hers = ''] = secrets();
  const gone = { type: 'PersonErased', at: 2, by: 'host', personId: 'tlucia' };
  const erased = { ...none, events: [gone], eraseBy: ['tlucia'] };
  await record.append('tsummit', { head: 2, box: 0 }, erased);
  expect(secrets()).toHaveLength(1);
  for (const file of ['record.db', 'record.db-wal'])
    expect(readFileSync(join(folder, file)).toString('latin1')).not.toContain(hers);
  const audit = await record.audit('tsummit');
  expect(damages(audit, genesis('tsummit', audit.salt))).toEqual([]);
  expect(audit.links.map(({ body }) => body?.['text'])).toEqual([undefined, 'his', undefined]);
});

test('a flipped byte anywhere in an entry, a word or a head is found and never served', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-record-'));
  const record = open(folder);
  await record.create('tsummit', 1);
  const event = { type: 'IdeaPosted', at: 1, by: 'tlucia', subject: 'tone', body: { text: 'a' } };
  const seal = [{ id: 'thold', words: 'sealed' }];
  const none = { erase: [], answers: [] };
  await record.append('tsummit', start, { ...none, events: [event], seal });
  await record.close();
  const file = join(folder, 'record.db');
  const alter = (statement: string) => {
    const thief = new Database(file);
    thief.exec(`DROP TRIGGER IF EXISTS entry_is_final; ${statement}`);
    thief.close();
  };
  const statements = [
    "UPDATE entry SET facts = replace(facts, 'tone', 'ttwo')",
    'UPDATE entry SET at = at + 1',
    "UPDATE entry SET person = 'tnoor'",
    "UPDATE entry SET chain = 'sealed'",
    "UPDATE body SET secret = 'AAAAAAAAAAAAAAAAAAAAAA'",
    'UPDATE body SET words = zeroblob(40)',
    "UPDATE vault SET pledge = 'AAAA'",
    'UPDATE summit SET head = 0',
    "UPDATE summit SET open = 'AAAA'",
  ];
  const before = readFileSync(file);
  for (const statement of statements) {
    writeFileSync(file, before);
    alter(statement);
    const again = open(folder);
    const read = again.read('tsummit');
    await expect(read).rejects.toMatchObject({ code: 'record-damaged' });
    await again.close();
  }
});

test('a file that is no database is a named fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-record-'));
  const file = join(folder, 'record.db');
  writeFileSync(file, Buffer.alloc(8_192, 7));
  const damaged = expect.objectContaining({ code: 'record-damaged' });
  expect(() => sqliteRecord({ file, migrations: 'migrations/sqlite', secretKey })).toThrow(damaged);
});
