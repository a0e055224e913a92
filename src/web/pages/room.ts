import { randomBytes } from 'node:crypto';
import { type Response, Router } from 'express';
import type { Room } from '../../room/room.ts';
import { type Seat, view } from '../../summit/summit.ts';
import { AREAS, filled, type Outlook } from '../browser/scene.ts';
import { deskScene } from '../browser/scenes/desk.ts';
import { participantScene } from '../browser/scenes/participant.ts';
import { safety } from '../browser/scenes/shared.ts';
import { entered, open, Refused } from '../door.ts';
import type { House } from '../house.ts';

/** Names this rendering of a page: the seed of its forms' command ids. */
export function newPageId(): string {
  return randomBytes(8).toString('base64url').replace(/[-_]/g, 'x');
}

function areas(outlook: Outlook, desk: boolean) {
  const scene = desk ? deskScene(outlook) : participantScene(outlook);
  return AREAS.map((name) => ({
    name,
    blocks: (scene[name] ?? []).map((made) => ({ partial: made.partial, data: filled(made) })),
  }));
}

/** What every plain page of a summit carries: the way back, and brake, objection, counsel below. */
export function summitPage(room: Room, seat: Seat) {
  const base = `/s/${room.id}`;
  const pageId = newPageId();
  const outlook: Outlook = { view: view(room.state, seat), base, pageId, page: 'now' };
  const who = room.state.people[seat.person]?.name ?? '';
  return { base, pageId, who, safety: safety(outlook).map(filled)[0] };
}

/** The summit as one seat sees it now: plan, live room or what came after, by role and stage. */
export function roomPages(house: House): Router {
  const show = (response: Response, room: Room, seat: Seat, page: Outlook['page']) => {
    const outlook = {
      view: view(room.state, seat),
      base: `/s/${room.id}`,
      pageId: newPageId(),
      page,
    };
    const projector = seat.role === 'projector';
    const who = room.state.people[seat.person]?.name ?? '';
    const kind = projector ? 'projector' : `room ${seat.role} ${room.state.stage}`;
    const desk = seat.role === 'facilitator' || seat.role === 'counsel';
    const script = desk ? house.render.assets.desk : house.render.assets.room;
    const given = {
      ...outlook,
      live: true,
      kind,
      who,
      script,
      seat: seat.role,
      areas: areas(outlook, desk),
    };
    const title = outlook.view['summit/now']?.['title'] ?? '';
    const name = projector ? 'projector' : 'page';
    response
      .type('html')
      .send(house.render.page(name, projector ? 'projector' : 'room', { ...given, title }));
  };
  const pages = Router();
  pages.get(
    '/s/:summit',
    open(async (request, response) => {
      const { room, seat } = await entered(house, request);
      show(response, room, seat, 'now');
    }),
  );
  pages.get(
    '/s/:summit/plan',
    open(async (request, response) => {
      const { room, seat } = await entered(house, request);
      if (seat.role !== 'facilitator' && seat.role !== 'counsel') throw new Refused('no-such-page');
      show(response, room, seat, 'plan');
    }),
  );
  pages.get(
    '/s/:summit/projector',
    open(async (request, response) => {
      const { room, seat } = await entered(house, request, true);
      show(response, room, seat, 'now');
    }),
  );
  return pages;
}
