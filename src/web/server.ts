import { createServer } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { DoorError } from './answers.ts';
import { faultOf, Refused, refuseWith } from './door.ts';
import { foreign, type House, knownOrigins } from './house.ts';
import { openLive } from './line/live.ts';
import { apiPages } from './pages/api.ts';
import { commandPages } from './pages/command.ts';
import { doorsPages } from './pages/doors.ts';
import { entryPages } from './pages/entry/entry.ts';
import { drillPages } from './pages/guard/drill.ts';
import { labPages } from './pages/guard/lab.ts';
import { hostPages } from './pages/host.ts';
import { importPages } from './pages/import.ts';
import { peoplePages } from './pages/people.ts';
import { minutesPages } from './pages/record/minutes.ts';
import { receiptPages } from './pages/record/receipts.ts';
import { roomPages } from './pages/room.ts';
import { cutEnded } from './seats/cut.ts';

/** Largest body a door reads, bytes: a pasted list of people, url-encoded. */
const BODY_BYTES = 256 * 1024;

/** Where built assets and views are. */
export interface Places {
  assets: string;
  views: string;
}

function headers(origin: string): RequestHandler {
  const secure = origin.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'", origin.replace(/^http/, 'ws')],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** Unsafe methods only from our own pages, and nothing of ours in a shared cache. */
function guarded(house: House): RequestHandler {
  const known = knownOrigins(house.config);
  return (request, response, next) => {
    response.set('Cache-Control', 'no-store');
    const safe = request.method === 'GET' || request.method === 'HEAD';
    if (!safe && foreign(request.headers, known)) return next(new Refused('wrong-origin'));
    next();
  };
}

/** The last handler: a code and nothing else, neither to the browser nor to the log. */
function lastly(house: House): ErrorRequestHandler {
  const known: Record<string, DoorError> = {
    'entity.parse.failed': 'unreadable',
    'entity.too.large': 'too-large',
    'encoding.unsupported': 'unreadable',
    'request.aborted': 'unreadable',
    'parameters.too.many': 'too-large',
  };
  return (fault: unknown, request, response, next) => {
    if (response.headersSent) return next(fault);
    const type = (fault as { type?: string }).type ?? '';
    const status = (fault as { status?: number }).status ?? 500;
    const code =
      fault instanceof Refused
        ? fault.code
        : (known[type] ?? (status < 500 ? 'unreadable' : 'our-fault'));
    if (code === 'our-fault') {
      house.log.error(faultOf(fault), 'our-fault');
    }
    refuseWith(house, request, response, code);
  };
}

/** Pages and sockets on one HTTP server, not listening yet. */
export function openServer(house: House, { assets, views }: Places) {
  const app = express();
  app.disable('x-powered-by');
  // One hop: what a browser itself claims in the header is never believed.
  if (house.config.trustProxy) app.set('trust proxy', 1);
  app.set('etag', false);
  app.use(headers(house.config.origin));
  app.use(compression());
  app.use('/assets', express.static(assets, { immutable: true, maxAge: '1y', fallthrough: true }));
  app.use('/reasons', express.static(join(views, 'text/reasons'), { maxAge: '1h' }));
  app.get('/icon.svg', (_request, response) => {
    response.sendFile('icon.svg', { root: join(views, 'images') });
  });
  app.use(guarded(house));
  app.use(express.json({ limit: BODY_BYTES }));
  app.use(express.urlencoded({ extended: false, limit: BODY_BYTES, parameterLimit: 500 }));
  app.use(entryPages(house), hostPages(house, views), roomPages(house));
  app.use(commandPages(house), doorsPages(house), importPages(house), peoplePages(house));
  app.use(labPages(house), drillPages(house), minutesPages(house), receiptPages(house, assets));
  app.use(apiPages(house));
  app.use(lastly(house));
  const server = createServer(app);
  const live = openLive(server, house);
  cutEnded(live.io, house, server);
  return { app, server, live };
}
