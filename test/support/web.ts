import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { type Cupboard, memoryCupboard } from '../../src/record/cupboard.ts';
import { memoryRecord } from '../../src/record/memory.ts';
import { type SummitRecord, start } from '../../src/record/record.ts';
import type { Chance } from '../../src/room/chance.ts';
import type { Room } from '../../src/room/room.ts';
import { hostSeat, Rooms } from '../../src/room/rooms.ts';
import type { Event, Filter, Seat } from '../../src/summit/summit.ts';
import type { House } from '../../src/web/house.ts';
import { openMeters } from '../../src/web/line/meters.ts';
import { openMailer } from '../../src/web/mail.ts';
import { openPace } from '../../src/web/pace.ts';
import { openRender } from '../../src/web/render.ts';
import { openEntry } from '../../src/web/seats/entry.ts';
import type { ProviderSettings } from '../../src/web/seats/provider.ts';
import { openServer } from '../../src/web/server.ts';
import { filter } from './filter.ts';
import { live } from './given.ts';
import type { Table } from './house.ts';

/** What a test may ask of its house: who signs in and how, the clock, what hears the log. */
interface Extra {
  mails?: string[];
  provider?: ProviderSettings;
  origin?: string;
  now?: () => number;
  log?: { write(line: string): void } | Logger;
  metricsToken?: string;
  securityContact?: string;
  cupboard?: Cupboard;
  /** Another filter than the house's, and the port the origin names. */
  filter?: Filter;
  port?: number;
  /** Holds the house's clock and ids still. */
  by?: Chance;
}

function logOf(log: Extra['log']): Logger {
  if (log === undefined) return pino({ enabled: false });
  return 'child' in log ? log : pino({}, log);
}

/** A whole house in this process, over a record. */
export async function openWeb(record: SummitRecord, extra: Extra = {}) {
  const rooms = new Rooms(record, extra.filter ?? filter, extra.by ? { by: extra.by } : {});
  const { origin = 'http://localhost:3000', metricsToken = '', securityContact = '' } = extra;
  const config = { origin, port: 3000, metricsToken, securityContact };
  const secretKey = 'a key of the house that is long enough';
  const settings = {
    ...{ ...config, secretKey, signInMails: extra.mails ?? [], provider: extra.provider },
  };
  const mailDir = mkdtempSync(join(tmpdir(), 'common-ground-mail-'));
  const house: House = {
    ...{ config, rooms, record, pace: openPace(), meters: openMeters() },
    log: logOf(extra.log),
    mailer: openMailer({ smtpUrl: '', mailDir, origin: config.origin }),
    ...openEntry(settings, extra.cupboard ?? memoryCupboard(extra.now), extra.now),
    render: openRender('views', 'dist/assets/manifest.json'),
  };
  const opened = openServer(house, { assets: 'dist/assets', views: join(process.cwd(), 'views') });
  // A test may pause longer than a server usually keeps an idle connection.
  opened.server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => opened.server.listen(extra.port ?? 0, '127.0.0.1', resolve));
  const { port } = opened.server.address() as AddressInfo;
  return {
    ...{ house, mailDir, ...opened, url: `http://127.0.0.1:${port}` },
    /** The cookie of a seat, as its link would give it. */
    cookieOf(room: Room, seat: Seat): string {
      let cookie = '';
      const response = {
        cookie: (name: string, value: string) => {
          cookie = `${name}=${value}`;
        },
      };
      if (seat.role === 'host') house.doors.admitHost(response as never);
      else house.doors.admit(response as never, room, seat, 'device-1');
      return cookie;
    },
    async close() {
      rooms.close();
      await opened.live.close();
      opened.server.closeAllConnections();
      opened.server.close();
      opened.server.closeAllConnections();
    },
  };
}

/** What of a table's summit can be laid into a record. */
export type Laid = Pick<Table, 'events' | 'sealed' | 'erased' | 'ballots'>;

/** Lays a table's summit into a record: entries, sealed words and the boxes of open rounds. */
export async function lay(record: SummitRecord, summit: string, table: Laid): Promise<void> {
  await record.create(summit, 1);
  const { events, sealed: seal, erased: erase } = table;
  const ballots = (Object.values(table.ballots) as (Event & { voteId: string })[]).map((event) => ({
    ...{ vote: event.voteId, person: event.by, event, answers: [] },
  }));
  await record.append(summit, start, { events, seal, erase, answers: [], ballots });
}

/** A whole house in this process, over a record in memory that holds a live summit. */
export async function openHouse(kind = 'ideas', extra: Extra = {}) {
  const record = memoryRecord();
  const given = live(kind);
  await lay(record, 'tsummit', given.table);
  const opened = await openWeb(record, extra);
  const room = await opened.house.rooms.find('tsummit');
  if (!room) throw new Error('no room');
  return {
    ...{ given, room, ...opened },
    cookie: (seat: Seat) => opened.cookieOf(room, seat),
    host: hostSeat,
  };
}
