import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { SummitRecord } from '../../src/record/record.ts';
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
  await record.append(
    'tsummit',
    { head: 1, box: 0 },
    { events: [gone], seal: [], erase: ['tone'], answers: [] },
  );
  for (const file of ['record.db', 'record.db-wal']) {
    const bytes = readFileSync(join(folder, file)).toString('latin1');
    expect(bytes).not.toContain('erased-canary');
    expect(bytes).not.toContain('sealed-canary');
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
  const { default: Database } = await import('better-sqlite3');
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
