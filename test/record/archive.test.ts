import { copyFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { damages, genesis } from '../../src/record/chain.ts';
import { sqliteRecord } from '../../src/record/sqlite/sqlite.ts';
import * as summit from '../../src/summit/summit.ts';

/** One record of every released version, with what its participants saw; keys are no secret. */
const archive = 'test/record/archive';

/** What commands were answered, as the file of its own version holds it. */
function answersIn(file: string): { person: string; command: string; answer: string }[] {
  const database = new Database(file, { readonly: true });
  const rows = database.prepare('SELECT person, command, answer FROM answer LIMIT 50').all();
  database.close();
  return rows as { person: string; command: string; answer: string }[];
}

/** What a view's entry still says; later versions may say more of it. */
function within(now: summit.View, then: summit.View): summit.View {
  const fields = (key: string, entry: summit.Entry) =>
    Object.fromEntries(Object.keys(entry).map((field) => [field, now[key]?.[field]]));
  return Object.fromEntries(Object.entries(then).map(([key, entry]) => [key, fields(key, entry)]));
}

test.each(readdirSync(archive))('the record of version %s opens, chained and whole', async (of) => {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-archive-'));
  const file = join(folder, 'record.db');
  copyFileSync(join(archive, of, 'record.db'), file);
  const answers = answersIn(file);
  const secretKey = `the archived house of version ${of}`;
  const record = sqliteRecord({ file, migrations: 'migrations/sqlite', secretKey });
  const [id = ''] = await record.summits();
  const { events, mark } = await record.read(id);
  const state = events.reduce(summit.evolve, summit.empty);
  const then = JSON.parse(readFileSync(join(archive, of, 'participants.json'), 'utf8'));
  const now = summit.see(state, { audience: 'participants' });
  expect(within(now, then)).toEqual(then);
  const audit = await record.audit(id);
  expect(damages(audit, genesis(id, audit.salt))).toEqual([]);
  expect(audit.receipts.length).toBeGreaterThan(0);
  const held = Object.keys(state.holds);
  expect(Object.keys(await record.unseal(id, held))).toHaveLength(held.length);
  for (const { person, command, answer } of answers)
    expect(await record.answered(id, person, command)).toEqual(JSON.parse(answer));
  expect(answers.length).toBeGreaterThan(10);
  const more = { type: 'BrakePulled', at: 1, by: 'tlucia' };
  await record.append(id, mark, { events: [more], seal: [], erase: [], answers: [] });
  await record.close();
});
