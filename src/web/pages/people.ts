import { Router } from 'express';
import { roster, view } from '../../summit/summit.ts';
import { say } from '../browser/speech.ts';
import { entered, open } from '../door.ts';
import type { House } from '../house.ts';
import { summitPage } from './room.ts';

/** Who is here, on demand, and the place to thank somebody. */
export function peoplePages(house: House): Router {
  const pages = Router();
  pages.get(
    '/s/:summit/people',
    open(async (request, response) => {
      const { room, seat } = await entered(house, request);
      const people = roster(room.state).map((one) => ({ ...one, self: one.id === seat.person }));
      const stage = view(room.state, seat)['summit/now']?.['stage'];
      const title = say(house.render.texts, 'roster.heading');
      const thanking = stage === 'live' && seat.role !== 'counsel';
      const given = { ...summitPage(room, seat), title, kind: 'calm', people, thanking };
      response.type('html').send(house.render.page('page', 'people', given));
    }),
  );
  pages.get(
    '/api/summits/:summit/roster',
    open(async (request, response) => {
      const { room } = await entered(house, request);
      response.json({ ok: true, people: roster(room.state) });
    }),
  );
  return pages;
}
