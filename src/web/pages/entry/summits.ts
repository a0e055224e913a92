import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import type { Room } from '../../../room/room.ts';
import { type Seat, seatOf } from '../../../summit/summit.ts';
import { say } from '../../browser/speech.ts';
import { open, Refused } from '../../door.ts';
import type { House } from '../../house.ts';
import { fold } from '../../seats/signIns.ts';
import { signedIn } from './signIns.ts';

/** What is going on now stands first. */
const STAGES = ['live', 'plan', 'after', 'closed'];

/** The host's side's seats of a mail address in one summit; a removed person has none. */
function seatsOf(room: Room, mail: string): Seat[] {
  return Object.entries(room.state.people).flatMap(([id, person]) => {
    const seat = fold(person.mail) === mail ? seatOf(room.state, id) : undefined;
    return seat && ['facilitator', 'counsel'].includes(seat.role) ? [seat] : [];
  });
}

/** The summits in which whoever signed in is facilitator or counsel, and the way into each. */
export function summitsPages(house: House): Router {
  const { doors, signIns, render, rooms } = house;
  const pages = Router();
  pages.get(
    '/summits',
    open(async (request, response) => {
      if (!signIns.of(request)) return response.redirect(303, '/sign-in');
      const { mail } = signedIn(house, request);
      const mine = (await rooms.all())
        .map((room) => ({ room, seats: seatsOf(room, mail) }))
        .filter(({ seats }) => seats.length > 0)
        .map(({ room: { id, state }, seats }) => ({
          ...{ id, stage: state.stage, title: state.purpose.title, host: state.purpose.host },
          ...{ startsAtMs: state.purpose.startsAtMs, timeZone: state.purpose.timeZone },
          ...{ seats, closed: state.stage === 'closed' },
        }))
        .sort(
          (a, b) =>
            STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.startsAtMs - b.startsAtMs,
        );
      const given = { title: say(render.texts, 'summits.heading'), kind: 'calm', who: mail };
      response.type('html').send(render.page('page', 'summits', { ...given, summits: mine }));
    }),
  );
  pages.post(
    '/summits/:summit/as/:person',
    open(async (request, response) => {
      const signIn = signedIn(house, request);
      const room = await rooms.find(String(request.params['summit']));
      const seats = room && room.state.stage !== 'closed' ? seatsOf(room, signIn.mail) : [];
      const seat = seats.find(({ person }) => person === request.params['person']);
      if (!room || !seat) throw new Refused('no-such-page');
      const device = doors.device(request, room);
      const command = { type: 'Enter', device };
      await room.ask(seat, { id: randomUUID(), confirmed: false, command });
      doors.admitSignedIn(response, room, seat, { device, signIn: signIn.id });
      response.redirect(303, `/s/${room.id}`);
    }),
  );
  return pages;
}
