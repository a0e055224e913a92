import { join } from 'node:path';
import { sqliteRecord } from '../../src/record/sqlite/sqlite.ts';

/** Appends COUNT groups one after another: FOLDER SYNCHRONOUS COUNT. For counting syncs. */
const [folder = '', synchronous = 'FULL', count = '0'] = process.argv.slice(2);
const record = sqliteRecord({
  file: join(folder, 'record.db'),
  migrations: 'migrations/sqlite',
  secretKey: 'a key of the house that is long enough',
  synchronous: synchronous === 'NORMAL' ? 'NORMAL' : 'FULL',
});
await record.create('tsummit', 1);
for (let seq = 0; seq < Number(count); seq += 1) {
  const event = { type: 'BrakePulled', at: seq, by: 'tlucia' };
  await record.append(
    'tsummit',
    { head: seq, box: 0 },
    { events: [event], seal: [], erase: [], answers: [] },
  );
}
// Closing would checkpoint, and sync once more; only what the appends asked for counts.
process.exit(0);
