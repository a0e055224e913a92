import { Router } from 'express';
import { say } from '../../browser/speech.ts';
import { entered, open, Refused } from '../../door.ts';
import { openRecord, receiptLines } from '../../export/receipts.ts';
import type { House } from '../../house.ts';
import { summitPage } from '../room.ts';

/** Receipts of the phases, and what a leader needs to check the record without us. */
export function receiptPages(house: House, assets: string): Router {
  const { texts } = house.render;
  const pages = Router();
  pages.get(
    '/s/:summit/receipts',
    open(async (request, response) => {
      const { room, seat } = await entered(house, request);
      const lines = receiptLines(house, room, await house.record.receipts(room.id));
      const title = say(texts, 'receipt.heading');
      const copies = seat.role !== 'attendee';
      const given = { ...summitPage(room, seat), title, kind: 'calm', lines, copies };
      response.type('html').send(house.render.page('page', 'receipts', given));
    }),
  );
  pages.get(
    '/s/:summit/record.json',
    open(async (request, response) => {
      const { room, seat } = await entered(house, request);
      if (seat.role === 'attendee') throw new Refused('no-such-page');
      const audit = await house.record.audit(room.id);
      response.attachment('record.json').json(openRecord(audit, room));
    }),
  );
  pages.get(
    '/verify.html',
    open(async (_request, response) => {
      response.attachment('verify.html').sendFile('verify.html', { root: assets });
    }),
  );
  return pages;
}
