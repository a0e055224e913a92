import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { type Cupboard, memoryCupboard } from '../../src/record/cupboard.ts';
import { memoryRecord } from '../../src/record/memory.ts';
import { hostSeat, Rooms } from '../../src/room/rooms.ts';
import type { Seat } from '../../src/summit/summit.ts';
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

/** What a test may ask of its house: who signs in and how, the clock, what hears the log. */
interface Extra {
  mails?: string[];
  provider?: ProviderSettings;
  origin?: string;
  now?: () => number;
  log?: { write(line: string): void } | Logger;
  metricsToken?: string;
  cupboard?: Cupboard;
}

function logOf(log: Extra['log']): Logger {
  if (log === undefined) return pino({ enabled: false });
  return 'child' in log ? log : pino({}, log);
}

/** A whole house in this process, over a record in memory that holds a live summit. */
export async function openHouse(kind = 'ideas', extra: Extra = {}) {
  const record = memoryRecord();
  const given = live(kind);
  await record.create('tsummit', 1);
  const { events } = given.table;
  await record.append('tsummit', { head: 0, box: 0 }, { events, seal: [], erase: [], answers: [] });
  const rooms = new Rooms(record, filter);
  const { origin = 'http://localhost:3000', metricsToken = '' } = extra;
  const config = { origin, port: 3000, metricsToken };
  const secretKey = 'a key of the house that is long enough';
  const settings = {
    ...{ ...config, secretKey, signInMails: extra.mails ?? [], provider: extra.provider },
  };
  const mailDir = mkdtempSync(join(tmpdir(), 'common-ground-mail-'));
  const house: House = {
    ...{ config, rooms, record, pace: openPace() },
    log: logOf(extra.log),
    meters: openMeters(),
    mailer: openMailer({ smtpUrl: '', mailDir, origin: config.origin }),
    ...openEntry(settings, extra.cupboard ?? memoryCupboard(extra.now), extra.now),
    render: openRender('views', 'dist/assets/manifest.json'),
  };
  const opened = openServer(house, { assets: 'dist/assets', views: join(process.cwd(), 'views') });
  await new Promise<void>((resolve) => opened.server.listen(0, '127.0.0.1', resolve));
  const room = await rooms.find('tsummit');
  if (!room) throw new Error('no room');
  const { port } = opened.server.address() as AddressInfo;
  return {
    ...{ given, house, room, mailDir, ...opened, url: `http://127.0.0.1:${port}` },
    /** The cookie of a seat, as its link would give it. */
    cookie(seat: Seat): string {
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
    host: hostSeat,
    async close() {
      rooms.close();
      await opened.live.close();
      opened.server.close();
    },
  };
}
