import { type Request, Router } from 'express';
import { type Entry, type View, view } from '../../../summit/summit.ts';
import { say } from '../../browser/speech.ts';
import { entered, open, Refused } from '../../door.ts';
import { commitmentsCsv, commitmentsIcs } from '../../export/commitments.ts';
import { commitmentsOf, markdown, partsOf } from '../../export/minutes.ts';
import { receiptLines } from '../../export/receipts.ts';
import type { House } from '../../house.ts';
import { summitPage } from '../room.ts';

/** A leader's minutes while they are to be confirmed. */
function reviewed(view: View): Entry | undefined {
  const mine = view['myMinutes/now'];
  return mine?.['status'] ? mine : undefined;
}

/** The minutes and commitments to read, print and take along, each made from one seat's view. */
export function minutesPages(house: House): Router {
  const { texts } = house.render;
  const seen = async (request: Request) => {
    const { room, seat } = await entered(house, request);
    const view_ = view(room.state, seat);
    const title = room.state.purpose.title;
    return { ...summitPage(room, seat), room, view: view_, title, stamp: room.state.endedAt };
  };
  const readable = async (request: Request) => {
    const found = await seen(request);
    const minutes = found.view['minutes/now'] ?? reviewed(found.view);
    if (!minutes) throw new Refused('no-such-page');
    const lines = receiptLines(house, found.room, await house.record.receipts(found.room.id));
    const parts = partsOf(found.view, texts, lines);
    return { ...found, status: String(minutes['status']), parts };
  };
  const pages = Router();
  pages.get(
    '/s/:summit/minutes',
    open(async (request, response) => {
      const { parts, room: _room, ...given } = await readable(request);
      response
        .type('html')
        .send(house.render.page('page', 'minutes', { ...given, parts, kind: 'print' }));
    }),
  );
  pages.get(
    '/s/:summit/minutes.md',
    open(async (request, response) => {
      const { title, parts } = await readable(request);
      const heading = `${say(texts, 'minutes.heading')}: ${title}`;
      response.attachment('minutes.md').type('text/markdown').send(markdown(heading, parts));
    }),
  );
  pages.get(
    '/s/:summit/minutes.json',
    open(async (request, response) => {
      const { title, status, parts } = await readable(request);
      response.json({ title, status, parts });
    }),
  );
  pages.get(
    '/s/:summit/commitments.csv',
    open(async (request, response) => {
      const found = await seen(request);
      response
        .attachment('commitments.csv')
        .type('text/csv')
        .send(commitmentsCsv(commitmentsOf(found.view)));
    }),
  );
  pages.get(
    '/s/:summit/commitments.ics',
    open(async (request, response) => {
      const { view, title, stamp } = await seen(request);
      const calendar = commitmentsIcs(title, commitmentsOf(view), stamp);
      response.attachment('commitments.ics').type('text/calendar').send(calendar);
    }),
  );
  return pages;
}
