import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigFault } from '../config.ts';
import { migrationsDue } from '../record/backup.ts';
import { RecordFault } from '../record/record.ts';
import { view } from '../summit/summit.ts';
import { backup, restore } from './backups.ts';
import { doctor, verify } from './checks.ts';
import { asHost, homeOf, roomOf, say, ToolFault, withRecord } from './home.ts';
import { carry, erase } from './ledger.ts';

const HELP = `summit: looks after the record of Common Ground. Reads the same settings as the server
(DATA_DIR, DATABASE_URL, SECRET_KEY …) and works beside it while it runs, but for "restore".

  list                                        summits, their stage and how much was kept
  backup  [--out FOLDER]                      record.db and keys.db as of one moment; keep keys.db
                                              apart: without it nobody can read the words
  restore --from FOLDER [--ledger FILE]       into an empty home; checks every chain, erases again
          [--force]                           whoever DATA_DIR/erasures.jsonl, or the ledger of the
                                              lost machine, names (stop the server first)
  verify  [--receipt FILE]                    every entry, word and receipt; a letter's receipts too
  people  --summit ID                         ids and names, to find whom to erase
  erase   --summit ID --person ID             name, address and every word typed, for good
  hold    --summit ID --on|--off --why TEXT   legal hold: nothing is erased while it is on
  export  --summit ID [--out FILE]            the whole record, sealed words and all, for counsel;
                                              counsel sees that it was taken
  migrate [--dry-run]                         brings the record to today's shape, all or nothing
  doctor                                      what is wrong with this house, if anything

Every command ends with 0 when all is well, 1 when something is not, 64 when it was asked wrongly,
65 when the record is damaged, 66 when it is newer than this program, 69 when it is out of reach.
Examples:
  summit backup --out /backups/monday && summit verify --receipt letter.eml
  summit hold --summit t3f… --on --why "Letter of the authority of 3 March"`;

const EXIT = { well: 0, wrong: 1, asked: 64, 'record-damaged': 65, 'record-newer': 66 } as const;
const UNREACHABLE = 69;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ help: { type: 'boolean' }, force: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
    ...{ on: { type: 'boolean' }, off: { type: 'boolean' }, out: { type: 'string' } },
    ...{ from: { type: 'string' }, receipt: { type: 'string' }, summit: { type: 'string' } },
    ...{ person: { type: 'string' }, why: { type: 'string' }, ledger: { type: 'string' } },
  },
});
type Option = 'from' | 'summit' | 'person' | 'why';

function needed(name: Option): string {
  const value = values[name];
  if (value === undefined) throw new ToolFault(`--${name} is missing; see --help`);
  return value;
}

const tasks: Record<string, () => Promise<boolean>> = {
  list: () =>
    withRecord(homeOf(), async (record) => {
      for (const id of await record.summits()) {
        const { state, mark } = await roomOf(record, id);
        say(`${id}  ${state.stage.padEnd(6)} ${mark.head} entries  ${state.purpose.title}`);
      }
      return true;
    }),
  async backup() {
    say(await backup(homeOf(), values.out));
    return true;
  },
  async restore() {
    const began = performance.now();
    const home = homeOf();
    if (values.ledger !== undefined) carry(values.ledger, home.dataDir);
    await restore(home, needed('from'), values.force ?? false);
    say(`Restored and verified in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
    return true;
  },
  verify: () => withRecord(homeOf(), (record) => verify(record, values.receipt)),
  people: () =>
    withRecord(homeOf(), async (record) => {
      const { state } = await roomOf(record, needed('summit'));
      const seen = view(state, { role: 'facilitator', person: '' });
      for (const [key, one] of Object.entries(seen)) {
        if (key.startsWith('person/')) say(`${key.slice(7)}  ${one['role']}  ${one['name']}`);
      }
      return true;
    }),
  erase: () => {
    const home = homeOf();
    return withRecord(home, async (record) => {
      const asked = { summit: needed('summit'), person: needed('person') };
      const done = await erase(record, home.dataDir, asked);
      say(done === 'done' ? 'Erased, and noted for restores.' : 'Was erased before.');
      return true;
    });
  },
  hold: () =>
    withRecord(homeOf(), async (record) => {
      if (values.on === values.off) throw new ToolFault('say either --on or --off');
      const room = await roomOf(record, needed('summit'));
      const type = values.on ? 'PlaceLegalHold' : 'LiftLegalHold';
      const done = await asHost(room, `hold.${Date.now()}`, { type, why: needed('why') });
      say(done === 'done' ? `${type}: kept in the record.` : 'It was so already.');
      return true;
    }),
  export: () =>
    withRecord(homeOf(), async (record) => {
      const room = await roomOf(record, needed('summit'));
      await asHost(room, `taken.${Date.now()}`, { type: 'TakeRecord' });
      const text = `${JSON.stringify(await record.audit(room.id), null, 1)}\n`;
      if (values.out === undefined) process.stdout.write(text);
      else writeFileSync(values.out, text, { mode: 0o600 });
      return true;
    }),
  async migrate() {
    const home = homeOf();
    const due = await migrationsDue(home);
    for (const name of due) say(name);
    if (due.length === 0) say('Nothing to do.');
    if (!values['dry-run']) await withRecord(home, async () => undefined);
    return true;
  },
  doctor: () => doctor(homeOf()),
};

async function work(): Promise<number> {
  const [name = ''] = positionals;
  const task = tasks[name];
  if (values.help || !task) {
    say(HELP);
    return values.help ? EXIT.well : EXIT.asked;
  }
  return (await task()) ? EXIT.well : EXIT.wrong;
}

function exitOf(fault: unknown): number {
  if (fault instanceof RecordFault)
    return fault.code === 'record-unreachable' ? UNREACHABLE : EXIT[fault.code];
  return fault instanceof ToolFault || fault instanceof ConfigFault ? EXIT.asked : EXIT.wrong;
}

work().then(
  (code) => process.exit(code),
  (fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exit(exitOf(fault));
  },
);
