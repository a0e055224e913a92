import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { fourteen } from '../../scripts/founding/lines.ts';
import { sqliteRecord } from '../../src/record/sqlite/sqlite.ts';
import { Room } from '../../src/room/room.ts';
import { type Seat, see } from '../../src/summit/summit.ts';
import { dice } from '../support/dice.ts';
import { filter } from '../support/filter.ts';
import { live } from '../support/given.ts';
import { viewers } from '../support/house.ts';
import { startServer } from '../support/server.ts';

/** Any number by command: FLIPS=10000 SEED=2 scripts/test test/e2e/faultsFile. */
const FLIPS = Number(process.env['FLIPS'] ?? 400);
const CUTS = 40;
const SEED = Number(process.env['SEED'] ?? 1);
const SECRET_KEY = 'a key of the house that is long enough';

const folder = mkdtempSync(join(tmpdir(), 'common-ground-faults-'));
const file = join(folder, 'record.db');
const draw = dice(SEED);
/** The file as it was closed, and what it said. */
let whole: Buffer;
let said: string;
let words: Set<string>;
/** Commands that were answered: by whom, and under which id. */
const asked: [person: string, command: string][] = [];

function open() {
  return sqliteRecord({ file, migrations: 'migrations/sqlite', secretKey: SECRET_KEY });
}

/** Everything the file serves: every view, every answer, every sealed text. */
async function served(record: ReturnType<typeof open>): Promise<string> {
  const room = await Room.open('tsummit', record, filter, { shape: 'one' });
  const views = viewers(room.state).map((viewer) => see(room.state, viewer));
  const answers = await Promise.all(
    asked.map(([person, command]) => record.answered('tsummit', person, command)),
  );
  const words = await record.unseal('tsummit', Object.keys(room.state.holds));
  return JSON.stringify([views, answers, words]);
}

/** A summit in an open vote: words shown, held and taken back, ballots, a state laid aside. */
async function fill(): Promise<void> {
  const given = live('vote');
  given.table.must(given.facilitator, 'OpenVote', { challengeId: '', dotsEach: 3 });
  const record = open();
  await record.create('tsummit', 1);
  const { events } = given.table;
  await record.append('tsummit', { head: 0, box: 0 }, { events, seal: [], erase: [], answers: [] });
  const room = await Room.open('tsummit', record, filter, { shape: 'one' });
  const [one, two] = given.attendees as [Seat, Seat];
  const [ideaId = ''] = Object.keys(room.state.ideas);
  const ask = async (seat: Seat, type: string, fields: object) => {
    const id = `command-${asked.length}`;
    await room.ask(seat, { id, confirmed: false, command: { type, ...fields } });
    asked.push([seat.person, id]);
  };
  for (const { stop, pass } of fourteen) {
    await ask(one, 'CommentOnIdea', { ideaId, text: stop });
    await ask(two, 'CommentOnIdea', { ideaId, text: pass });
  }
  const [thingId] = Object.keys(room.state.comments);
  await ask(two, 'Withdraw', { kind: 'comment', thingId });
  await room.layAside(1);
  for (const seat of [one, two]) await ask(seat, 'CastVote', { ideaId });
  await ask(two, 'CommentOnIdea', { ideaId, text: 'We could start small.' });
  said = await served(record);
  words = new Set(leaves(said));
  await record.close();
  whole = readFileSync(file);
}

/** What becomes of a file that was altered: refused by name, refused later, or as it was. */
async function became(bytes: Buffer): Promise<string> {
  for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  writeFileSync(file, bytes);
  let record: ReturnType<typeof open>;
  try {
    record = open();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  const now = await served(record).catch(() => 'refused');
  await record.close();
  if (now === 'refused') return now;
  const faithful = leaves(now).every((leaf) => words.has(leaf));
  return now === said ? 'as it was' : faithful ? 'less than it was' : 'altered words';
}

/** Every single text and number of something said. */
function leaves(text: string): string[] {
  const found: string[] = [];
  JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object') found.push(JSON.stringify(value));
    return value;
  });
  return found;
}

const NAMED = ['record-damaged', 'record-newer', 'refused', 'as it was', 'less than it was'];

beforeAll(fill);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe(`a damaged file is refused, or says what it said (seed ${SEED})`, () => {
  test(`${FLIPS} flipped bits: a hundred in the header, the rest anywhere`, async () => {
    const ends = new Map<string, number>();
    for (let flip = 0; flip < FLIPS; flip += 1) {
      const at = flip < 100 ? flip : draw(whole.length);
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(8));
      const end = await became(bytes);
      if (!NAMED.includes(end)) expect({ seed: SEED, flip, at, end }).toBe('refused, or as it was');
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    expect(ends.get('record-damaged')).toBeGreaterThan(FLIPS / 50);
    expect(ends.get('refused')).toBeGreaterThan(FLIPS / 50);
    // A flipped key makes its row be missing, not be another.
    expect(ends.get('less than it was') ?? 0).toBeLessThan(FLIPS / 50);
  }, 300_000);

  test(`${CUTS} files cut short`, async () => {
    for (let cut = 0; cut < CUTS; cut += 1) {
      const length = 1 + draw(whole.length - 1);
      const end = await became(whole.subarray(0, length));
      expect({ length, end }).toEqual({
        length,
        end: expect.stringMatching(/^(record-damaged|refused|as it was)$/),
      });
    }
  }, 300_000);
});

describe('the server', () => {
  /** A server over these bytes; its exit code when it did not start. */
  async function exit(bytes: Buffer): Promise<unknown> {
    const data = mkdtempSync(join(folder, 'data-'));
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, 'record.db'), bytes);
    const server = await startServer({ DATA_DIR: data, SECRET_KEY }).catch((fault) => fault);
    if (server instanceof Error) return server;
    await server.stop();
    return undefined;
  }

  const damaged = expect.objectContaining({
    ...{ exitCode: 65, message: expect.stringContaining('record-damaged: ') },
  });

  test('does not start over a damaged header, page or cut file: exit code 65', async () => {
    const header = Buffer.from(whole);
    header[5] = (header[5] ?? 0) ^ 1;
    const page = Buffer.from(whole);
    page.fill(0xff, 8_192, 8_192 + 64);
    for (const bytes of [header, page, whole.subarray(0, whole.length - 4_096)])
      expect(await exit(bytes)).toEqual(damaged);
  }, 60_000);

  test('does not start over a record that a newer program has kept: exit code 66', async () => {
    writeFileSync(file, whole);
    const database = new Database(file);
    database.pragma('user_version = 99');
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    expect(await exit(readFileSync(file))).toMatchObject({
      ...{ exitCode: 66, message: expect.stringContaining('record-newer: migrated to 99') },
    });
  }, 60_000);

  test('refuses the pages of a summit whose words were altered, and serves none of them', async () => {
    writeFileSync(file, whole);
    const database = new Database(file);
    database.exec('DELETE FROM snapshot; UPDATE body SET words = zeroblob(40) WHERE seq = 5');
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    const data = mkdtempSync(join(folder, 'data-'));
    writeFileSync(join(data, 'record.db'), readFileSync(file));
    const server = await startServer({ DATA_DIR: data, SECRET_KEY });
    const home = await fetch(`${server.url}/healthz`);
    const page = await fetch(`${server.url}/s/tsummit`);
    const view = await fetch(`${server.url}/api/summits/tsummit/view`);
    const answers = [home.status, page.status, view.status, await view.json()];
    await server.stop();
    expect(answers).toEqual([200, 500, 500, { ok: false, code: 'our-fault' }]);
  }, 60_000);
});
