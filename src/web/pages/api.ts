import { Router } from 'express';
import { hostSeat } from '../../room/rooms.ts';
import { view } from '../../summit/summit.ts';
import { statusOf } from '../answers.ts';
import { entered, open, Refused } from '../door.ts';
import { contract } from '../export/contract.ts';
import { messageContract } from '../export/messages.ts';
import type { House } from '../house.ts';
import { carry } from '../line/live.ts';
import { bears } from '../line/meters.ts';

/** How long a `security.txt` says it holds, ms; it is made anew each time (RFC 9116, 2.5.5). */
const HOLDS_MS = 90 * 86_400_000;

/** RFC 9116: where to report a weakness, for those who look for it. */
function securityText({ origin, securityContact }: House['config']): string {
  const expires = new Date(Date.now() + HOLDS_MS).toISOString();
  return `Contact: ${securityContact}
Expires: ${expires}
Preferred-Languages: en
Canonical: ${origin}/.well-known/security.txt
`;
}

/** The doors for programs: commands and views over HTTP, the contract, and health. */
export function apiPages(house: House): Router {
  const pages = Router();
  pages.post(
    '/api/summits/:summit/commands',
    open(async (request, response) => {
      const room = await house.rooms.find(String(request.params['summit']));
      const host = room && !house.doors.seat(request, room) && house.doors.isHost(request);
      const held = host ? { room, seat: hostSeat } : await entered(house, request);
      const reply = await carry(house, held, request.body);
      response.status(statusOf(reply)).json(reply);
    }),
  );
  pages.get(
    '/api/summits/:summit/view',
    open(async (request, response) => {
      const { room, seat } = await entered(house, request, request.query['projector'] === '1');
      const { epoch, counters } = room.tellers.sync(seat);
      response.json({ ok: true, epoch, counters, view: view(room.state, seat) });
    }),
  );
  pages.get('/api/openapi.json', (_request, response) => {
    response.json(contract(house.config.origin));
  });
  pages.get('/api/asyncapi.json', (_request, response) => {
    response.json(messageContract(house.config.origin));
  });
  pages.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });
  pages.get(
    '/readyz',
    open(async (_request, response) => {
      const ready = await house.record.ready().catch(() => false);
      // Reading goes on while nothing can be kept: whoever balances must not turn people away.
      response.status(ready ? 200 : 503).json({ ok: ready, readOnly: !house.rooms.keeping.can });
    }),
  );
  // Without the token this page looks like any that does not exist.
  pages.get(
    '/metrics',
    open(async (request, response) => {
      const { meters, config } = house;
      if (!bears(request.headers.authorization, config.metricsToken))
        throw new Refused('no-such-page');
      response.set('Content-Type', meters.type).send(await meters.text());
    }),
  );
  pages.get('/.well-known/security.txt', (_request, response, next) => {
    if (house.config.securityContact === '') return next(new Refused('no-such-page'));
    response.type('text/plain').send(securityText(house.config));
  });
  pages.use((_request, _response, next) => next(new Refused('no-such-page')));
  return pages;
}
