import { randomBytes, randomUUID } from 'node:crypto';
import { type Request, Router } from 'express';
import type { Room } from '../../../room/room.ts';
import type { Seat } from '../../../summit/summit.ts';
import { say } from '../../browser/speech.ts';
import { failed, open } from '../../door.ts';
import type { House } from '../../house.ts';

/** Personal links and the host's link: reading one changes nothing, its button finishes. */
export function linkPages(house: House): Router {
  const { doors, render } = house;
  const find = async (request: Request): Promise<{ room: Room; seat: Seat }> => {
    const token = String(request.params['token']);
    const named = doors.named(token);
    const room = named && (await house.rooms.find(named.summit));
    const seat = room && doors.seatFromLink(room, token);
    return room && seat ? { room, seat } : failed(house, request, 'link-unknown');
  };
  const door = (heading: string, lead: string, action: string) =>
    render.page('page', 'link', { title: heading, heading, lead, action, kind: 'calm' });
  const pages = Router();
  pages.get(
    '/link/:token',
    open(async (request, response) => {
      const { room, seat } = await find(request);
      const { title, host } = room.state.purpose;
      const name = room.state.people[seat.person]?.name ?? '';
      const key = seat.role === 'projector' ? 'link.headingProjector' : 'link.heading';
      const lead = say(render.texts, 'link.lead', { title, host });
      response.type('html').send(door(say(render.texts, key, { name }), lead, request.path));
    }),
  );
  pages.post(
    '/link/:token',
    open(async (request, response) => {
      const { room, seat } = await find(request);
      if (seat.role === 'projector') {
        doors.admit(response, room, seat, randomBytes(9).toString('base64url'));
        return response.redirect(303, `/s/${room.id}/projector`);
      }
      const device = doors.device(request, room);
      await room.ask(seat, {
        id: randomUUID(),
        confirmed: false,
        command: { type: 'Enter', device },
      });
      doors.admit(response, room, seat, device);
      response.redirect(303, `/s/${room.id}`);
    }),
  );
  pages.get(
    '/host/in/:token',
    open(async (request, response) => {
      if (!doors.isHostToken(String(request.params['token'])))
        await failed(house, request, 'link-unknown');
      const heading = say(render.texts, 'link.headingHost');
      response.type('html').send(door(heading, say(render.texts, 'link.leadHost'), request.path));
    }),
  );
  pages.post(
    '/host/in/:token',
    open(async (request, response) => {
      if (!doors.isHostToken(String(request.params['token'])))
        await failed(house, request, 'link-unknown');
      doors.admitHost(response);
      response.redirect(303, '/host');
    }),
  );
  return pages;
}
