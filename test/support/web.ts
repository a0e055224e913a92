import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { memoryRecord } from '../../src/record/memory.ts';
import { hostSeat, Rooms } from '../../src/room/rooms.ts';
import type { Seat } from '../../src/summit/summit.ts';
import type { House } from '../../src/web/house.ts';
import { openMailer } from '../../src/web/mail.ts';
import { openPace } from '../../src/web/pace.ts';
import { openRender } from '../../src/web/render.ts';
import { openDoors } from '../../src/web/seats/seats.ts';
import { openServer } from '../../src/web/server.ts';
import { filter } from './filter.ts';
import { live } from './given.ts';

/** A whole house in this process, over a record in memory that holds a live summit. */
export async function openHouse(kind = 'ideas') {
  const record = memoryRecord();
  const given = live(kind);
  await record.create('tsummit', 1);
  const { events } = given.table;
  await record.append('tsummit', { head: 0, box: 0 }, { events, seal: [], erase: [], answers: [] });
  const rooms = new Rooms(record, filter);
  const config = { origin: 'http://localhost:3000', port: 3000 };
  const mailDir = mkdtempSync(join(tmpdir(), 'common-ground-mail-'));
  const house: House = {
    ...{ config, rooms, record, log: pino({ enabled: false }), pace: openPace() },
    mailer: openMailer({ smtpUrl: '', mailDir, origin: config.origin }),
    doors: openDoors('a key of the house that is long enough', false),
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
