import { startPostgres } from '../../nodes/postgres.ts';
import { type Asked, type Bench, type Result, whole } from '../asked.ts';
import { folder } from '../child.ts';
import { appended } from '../record/append.ts';
import { coldStarts } from '../record/cold.ts';
import { reopened } from '../record/opening.ts';
import { diskRows } from '../rows.ts';

async function run({ groups = 0, entries = 0, windows = 0 }: Asked): Promise<Result> {
  const dataDir = folder();
  const server = await startPostgres(true);
  const asked = { groups, windows };
  const urls = [await server.database(), await server.database()] as const;
  const { rows, synced } = await appended(dataDir, urls, asked).finally(() => server.stop());
  return {
    rows: [
      ...rows,
      ...(await reopened(dataDir, entries, windows)),
      ...(await coldStarts(windows)),
      ...diskRows(synced),
    ],
    notes: [
      'Bare here is the bare database, the bare rows or bare Express: no locks, no answers.',
      'PostgreSQL syncs in its own folder, on the disk of the temporary folder too.',
    ],
    facts: {},
  };
}

/** The record alone: how fast it keeps, opens, and serves a first page. */
export const record: Bench = {
  says: 'the record: appends, opening a long one, cold start, beside bare databases',
  options: {
    groups: whole('groups appended in one window', 400, 10, 100_000),
    entries: whole('entries of the record that is opened', 100_000, 5_000, 1_000_000),
    windows: whole('windows of each kind, and openings', 5, 1, 50),
  },
  help: `Rows 13, 14 and 15. Events of about 150 bytes go in groups of 50 and of 1 through each record
of the product and through a bare database with the same durability, in turn. "bodies": half of an
event is words, which the product locks each under a key of its own. "answers": an answer is kept
for each event, as for every command. Each opening has a process of its own, as cold as a restarted
server; an arrow names what stands in the column "bare".`,
  run,
};
