import { type Request, Router } from 'express';
import { say } from '../../browser/speech.ts';
import { field, open, Refused } from '../../door.ts';
import type { House } from '../../house.ts';
import type { SignIn } from '../../seats/signIns.ts';

/** The sign-in behind a request. @throws Refused without one. */
export function signedIn({ signIns }: House, request: Request): SignIn {
  const found = signIns.of(request);
  if (!found) throw new Refused('no-seat');
  return found;
}

/** The browsers in which somebody is signed in, and how to end that. */
export function signInsPages(house: House): Router {
  const { doors, signIns, render } = house;
  const { texts } = render;
  const row = (one: SignIn, own: SignIn) => ({
    ...{ id: one.id, own: one.id === own.id },
    ...{ begunAtMs: one.begunAtMs, seenAtMs: one.seenAtMs },
    device: say(texts, 'signIns.device', {
      browser: one.browser || say(texts, 'signIns.someBrowser'),
      system: one.system || say(texts, 'signIns.someSystem'),
    }),
  });
  const pages = Router();
  pages.get(
    '/sign-ins',
    open(async (request, response) => {
      if (!signIns.of(request)) return response.redirect(303, '/sign-in');
      const own = signedIn(house, request);
      const rows = (await signIns.list(own.mail)).map((one) => row(one, own));
      rows.sort((a, b) => Number(b.own) - Number(a.own));
      const given = { title: say(texts, 'signIns.heading'), kind: 'calm', who: own.mail };
      response
        .type('html')
        .send(render.page('page', 'signIns', { ...given, rows, others: rows.length > 1 }));
    }),
  );
  pages.post(
    '/sign-ins/end',
    open(async (request, response) => {
      const own = signedIn(house, request);
      const mine = await signIns.list(own.mail);
      const asked = mine.find(({ id }) => id === field(request, 'id'));
      if (asked) await signIns.end(asked.id);
      response.redirect(303, '/sign-ins');
    }),
  );
  pages.post(
    '/sign-ins/end-others',
    open(async (request, response) => {
      const own = signedIn(house, request);
      for (const { id } of await signIns.list(own.mail)) if (id !== own.id) await signIns.end(id);
      response.redirect(303, '/sign-ins');
    }),
  );
  pages.post(
    '/sign-out',
    open(async (request, response) => {
      await signIns.leave(request, response);
      // Somebody who leaves a shared computer would not expect the host's desk to stay open.
      doors.leaveHost(response);
      response.redirect(303, '/');
    }),
  );
  return pages;
}
