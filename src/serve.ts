import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Config } from './config.ts';
import { openFilter } from './filter.ts';
import type { SummitRecord } from './record/record.ts';
import { Rooms } from './room/rooms.ts';
import { faultOf } from './web/door.ts';
import { openMeters } from './web/line/meters.ts';
import { openMailer } from './web/mail.ts';
import { openPace } from './web/pace.ts';
import { openRender } from './web/render.ts';
import { openEntry } from './web/seats/entry.ts';
import { openServer } from './web/server.ts';

/** How long after the start every room is opened, so that due times are kept. */
const OPEN_ROOMS_MS = 1_000;
/** Longest wait at the end for commands taken and lines open. */
const DRAIN_MS = 8_000;

const log = pino({ base: null });

/** What a house is built with. */
interface Ground {
  /** The folder of the program. */
  root: string;
  /** The record, which may still be opening. */
  opening: Promise<SummitRecord>;
  /** Called for a mistake of ours that nobody has caught, once it is in the log. */
  mistaken(): void;
}

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

/** Opens the house and its door. Answers what ends it orderly. @throws RecordFault or a port's. */
export async function serve(
  config: Config,
  { root, opening, mistaken }: Ground,
): Promise<() => Promise<void>> {
  for (const warning of config.warnings) log.warn(warning);
  const meters = openMeters();
  const views = join(root, 'views');
  const render = openRender(views, join(root, 'dist/assets/manifest.json'));
  const filter = openFilter(join(root, 'dist/filter'));
  const shape = readFileSync(join(root, 'dist/shape'), 'utf8').trim();
  const record = timed(await opening, meters.appended);
  const rooms = new Rooms(record, filter, { shape });
  const house = {
    ...{ config, rooms, record, log, meters, render },
    ...{ mailer: openMailer(config), pace: openPace() },
    ...openEntry(config, record.cupboard),
  };
  rooms.keeping.onTurn((can) =>
    can ? log.info('the record keeps again') : log.error('the record cannot keep: reading only'),
  );
  rooms.keeping.onTurn((can) => meters.readOnly(!can));
  const { server, live } = openServer(house, { assets: join(root, 'dist/assets'), views });
  await house.signIns.fresh();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  say(`Common Ground listens on ${config.origin}`);
  say(`Host link: ${config.origin}/host/in/${house.doors.hostToken()}`);
  // A mistake of ours may have left anything behind: what is kept is kept, a new process begins.
  process.on('uncaughtException', (fault) => {
    log.fatal(faultOf(fault), 'our-fault');
    mistaken();
  });
  // Rooms open when somebody comes; their clocks may wait until the first pages are out.
  const opens = setTimeout(() => {
    rooms.all().catch(() => log.error('a room could not be opened from the record'));
  }, OPEN_ROOMS_MS);
  return async () => {
    clearTimeout(opens);
    // Whatever hangs, the end comes; what was acknowledged is kept already.
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
    await rooms.drain();
    rooms.close();
    await live.close();
    server.close();
    await record.close();
    process.exit(0);
  };
}
