import { join } from 'node:path';
import { pino } from 'pino';
import { ConfigFault, readConfig } from './config.ts';
import { openFilter } from './filter.ts';
import { sqliteRecord } from './record/sqlite.ts';
import { Rooms } from './room/rooms.ts';
import { openMailer } from './web/mail.ts';
import { openPace } from './web/pace.ts';
import { openRender } from './web/render.ts';
import { openDoors } from './web/seats.ts';
import { openServer } from './web/server.ts';

/** Exit codes: 64 the environment cannot be used, 74 the record or the port cannot be opened. */
const EXIT = { environment: 64, start: 74 } as const;

/** How long after the start every room is opened, so that due times are kept. */
const OPEN_ROOMS_MS = 1_000;

const root = join(import.meta.dirname, '..');
const log = pino({ base: null });

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  for (const warning of config.warnings) log.warn(warning);
  const record = sqliteRecord({
    file: join(config.dataDir, 'record.db'),
    migrations: join(root, 'migrations/sqlite'),
    secretKey: config.secretKey,
  });
  const rooms = new Rooms(record, openFilter(join(root, 'dist/filter')));
  const views = join(root, 'views');
  const house = {
    ...{ config, rooms, record, log, mailer: openMailer(config), pace: openPace() },
    doors: openDoors(config.secretKey, config.origin.startsWith('https:')),
    render: openRender(views, join(root, 'dist/assets/manifest.json')),
  };
  const { server, live } = openServer(house, { assets: join(root, 'dist/assets'), views });
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
    rooms.close();
    await live.close();
    server.close();
    await record.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

start().catch((fault: unknown) => {
  const environment = fault instanceof ConfigFault;
  process.stderr.write(`${environment ? fault.message : String(fault)}\n`);
  process.exit(environment ? EXIT.environment : EXIT.start);
});
