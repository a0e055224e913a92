import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Config, ConfigFault, readConfig } from './config.ts';
import { openFilter } from './filter.ts';

import { openRecord } from './record/open.ts';
import { RecordFault, type SummitRecord } from './record/record.ts';

import { Rooms } from './room/rooms.ts';
import { faultOf } from './web/door.ts';
import { openMeters } from './web/line/meters.ts';
import { openMailer } from './web/mail.ts';
import { openPace } from './web/pace.ts';
import { openRender } from './web/render.ts';
import { openEntry } from './web/seats/entry.ts';
import { openServer } from './web/server.ts';

/**
 * Exit codes (sysexits.h where it has one): 64 the environment cannot be used, 65 the record is
 * damaged, 66 it is of a newer program, 69 it cannot be reached, 70 our own mistake, 74 the port
 * cannot be opened.
 */
const EXIT = { environment: 64, damaged: 65, newer: 66, unreachable: 69, ours: 70, start: 74 };

/** How long after the start every room is opened, so that due times are kept. */
const OPEN_ROOMS_MS = 1_000;
/** Longest wait at the end for commands taken and lines open. */
const DRAIN_MS = 8_000;

const root = join(import.meta.dirname, '..');
const log = pino({ base: null });

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The record, each of whose appends is timed, s. */
function timed(record: SummitRecord, appended: (seconds: number) => void): SummitRecord {
  return {
    ...record,
    async append(...asked) {
      const began = performance.now();
      await record.append(...asked);
      appended((performance.now() - began) / 1_000);
    },
  };
}

function recordOf(config: Config) {
  return openRecord({ ...config, migrations: join(root, 'migrations') });
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  for (const warning of config.warnings) log.warn(warning);
  const meters = openMeters();
  const record = timed(await recordOf(config), meters.appended);
  const shape = readFileSync(join(root, 'dist/shape'), 'utf8').trim();
  const rooms = new Rooms(record, openFilter(join(root, 'dist/filter')), { shape });
  const views = join(root, 'views');
  const house = {
    ...{ config, rooms, record, log, mailer: openMailer(config), pace: openPace() },
    ...openEntry(config, record.cupboard),
    meters,
    render: openRender(views, join(root, 'dist/assets/manifest.json')),
  };
  rooms.keeping.onTurn((can) =>
    can ? log.info('the record keeps again') : log.error('the record cannot keep: reading only'),
  );
  rooms.keeping.onTurn((can) => house.meters.readOnly(!can));
  const { server, live } = openServer(house, { assets: join(root, 'dist/assets'), views });
  await house.signIns.fresh();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  say(`Common Ground listens on ${config.origin}`);
  say(`Host link: ${config.origin}/host/in/${house.doors.hostToken()}`);
  // Rooms open when somebody comes; their clocks may wait until the first pages are out.
  const opening = setTimeout(() => {
    rooms.all().catch(() => log.error('a room could not be opened from the record'));
  }, OPEN_ROOMS_MS);
  const stop = async () => {
    clearTimeout(opening);
    // Whatever hangs, the end comes; what was acknowledged is kept already.
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
    await rooms.drain();
    rooms.close();
    await live.close();
    server.close();
    await record.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  // A mistake of ours may have left anything behind: what is kept is kept, a new process begins.
  process.on('uncaughtException', (fault) => {
    log.fatal(faultOf(fault), 'our-fault');
    process.exit(EXIT.ours);
  });
}

function exitOf(fault: unknown): number {
  if (fault instanceof ConfigFault) return EXIT.environment;
  if (!(fault instanceof RecordFault)) return EXIT.start;
  const codes = {
    ...{ 'record-damaged': EXIT.damaged, 'record-newer': EXIT.newer },
    'record-unreachable': EXIT.unreachable,
  };
  return codes[fault.code];
}

start().catch((fault: unknown) => {
  const known = fault instanceof ConfigFault || fault instanceof RecordFault;
  process.stderr.write(`${known ? fault.message : String(fault)}\n`);
  process.exit(exitOf(fault));
});
