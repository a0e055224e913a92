import type { Request } from 'express';
import type { Logger } from 'pino';
import type { SummitRecord } from '../record/record.ts';
import type { Rooms } from '../room/rooms.ts';
import type { Meters } from './line/meters.ts';
import type { Mailer } from './mail.ts';
import type { Pace } from './pace.ts';
import type { Render } from './render.ts';
import type { Entry } from './seats/entry.ts';

/** Everything a door needs; made once by `main` and handed to each. */
export interface House extends Entry {
  /**
   * Where browsers reach the house, its port, what opens its metrics and where weaknesses are
   * reported (empty: there is no such page).
   */
  config: {
    origin: string;
    port: number;
    metricsToken: string;
    securityContact: string;
    trustProxy?: boolean;
  };
  rooms: Rooms;
  record: SummitRecord;
  pace: Pace;
  meters: Meters;
  mailer: Mailer;
  render: Render;
  log: Logger;
}

/** Origins whose pages may act: the configured one, and on a loopback the other name of it. */
export function knownOrigins({ origin, port }: House['config']): Set<string> {
  const known = new Set([origin]);
  const { hostname, protocol } = new URL(origin);
  if (hostname === 'localhost') known.add(`${protocol}//127.0.0.1:${new URL(origin).port || port}`);
  return known;
}

/** Whether a page of another origin is behind a request; no browser omits both headers. */
export function foreign(headers: Request['headers'], known: Set<string>): boolean {
  if (headers.origin !== undefined) return !known.has(headers.origin);
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
