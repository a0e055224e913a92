import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import type { Room } from '../../../room/room.ts';
import { type Seat, seatOf } from '../../../summit/summit.ts';
import { open, Refused } from '../../door.ts';
import type { House } from '../../house.ts';

/** The seat a guest was given; a later link, a revocation or the close ends the lobby's cookie. */
function admittedSeat(room: Room, person: string): Seat | undefined {
  return room.state.stage === 'closed' ? undefined : seatOf(room.state, person, 1);
}

/** Where guests with a join code wait until the facilitator lets them in. */
export function lobbyPages(house: House): Router {
  const { doors, render } = house;
  const pages = Router();
  const lobby = async (id: string, request: Parameters<typeof doors.guest>[0]) => {
    const room = await house.rooms.find(id);
    const person = room && doors.guest(request, room);
    if (!room || !person) throw new Refused('no-seat');
    return { room, person };
  };
  pages.get(
    '/s/:summit/lobby',
    open(async (request, response) => {
      const { room, person } = await lobby(String(request.params['summit']), request);
      const admitted = admittedSeat(room, person) !== undefined;
      const knock = room.state.knocks[person];
      if (!admitted && knock) response.set('Refresh', '5');
      const given = { admitted, waiting: knock !== undefined, name: knock?.name ?? '' };
      const base = `/s/${room.id}`;
      const page = { ...given, base, kind: 'calm', title: room.state.purpose.title };
      response.type('html').send(render.page('page', 'lobby', page));
    }),
  );
  pages.post(
    '/s/:summit/lobby',
    open(async (request, response) => {
      const { room, person } = await lobby(String(request.params['summit']), request);
      const seat = admittedSeat(room, person);
      if (!seat) throw new Refused('no-seat');
      const device = doors.device(request, room);
      const command = { type: 'Enter', device };
      await room.ask(seat, { id: randomUUID(), confirmed: false, command });
      doors.admit(response, room, seat, device);
      response.redirect(303, `/s/${room.id}`);
    }),
  );
  return pages;
}
