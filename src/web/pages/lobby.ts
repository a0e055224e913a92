import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { seatOf } from '../../summit/summit.ts';
import { open, Refused } from '../door.ts';
import type { House } from '../house.ts';
import { carry } from '../live.ts';

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
      const admitted = seatOf(room.state, person) !== undefined;
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
      const seat = seatOf(room.state, person);
      if (!seat) throw new Refused('no-seat');
      const device = doors.device(request, room);
      await carry(house, { room, seat }, { id: randomUUID(), type: 'Enter', device });
      doors.admit(response, room, seat, device);
      response.redirect(303, `/s/${room.id}`);
    }),
  );
  return pages;
}
