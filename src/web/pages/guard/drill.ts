import { Router } from 'express';
import { DRILL, view } from '../../../summit/summit.ts';
import { say } from '../../browser/speech.ts';
import { entered, open } from '../../door.ts';
import type { House } from '../../house.ts';
import { summitPage } from '../room.ts';

/** The drill: five posts, allowed or not, and why; and a company's own words, for its leaders. */
export function drillPages(house: House): Router {
  const { texts } = house.render;
  const pages = Router();
  pages.get(
    '/s/:summit/drill',
    open(async (request, response) => {
      const { room, seat } = await entered(house, request);
      const seen = view(room.state, seat);
      const done = seen['myDrill/now'];
      const right = (done?.['right'] ?? []) as number[];
      const posts = DRILL.map(({ allowed }, at) => ({
        ...{ number: at + 1, name: `allowed.${at + 1}:b`, allowed, right: right.includes(at) },
        text: say(texts, `drill.post.${at + 1}`),
        why: say(texts, `drill.why.${at + 1}`),
      }));
      const given = {
        ...summitPage(room, seat),
        ...{ title: say(texts, 'drill.heading'), kind: 'calm', posts, done: done !== undefined },
        count: right.length,
        terms: seen['myTerms/now'],
      };
      response.type('html').send(house.render.page('page', 'drill', given));
    }),
  );
  return pages;
}
