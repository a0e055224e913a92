import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Request, Router } from 'express';
import { Temporal } from 'temporal-polyfill';
import type { Room } from '../../room/room.ts';
import { hostSeat } from '../../room/rooms.ts';
import { see } from '../../summit/summit.ts';
import { say } from '../browser/speech.ts';
import { field, open, Refused } from '../door.ts';
import type { House } from '../house.ts';
import { carry } from '../line/live.ts';
import { newPageId } from './room.ts';

interface Recipe {
  rules: string;
  phases: { title: string; kind: string; minutes: number; prompt: string }[];
}

const TYPED = [
  'title',
  'purpose',
  'host',
  'mission',
  'hopedFor',
  'date',
  'time',
  'timeZone',
  'languages',
];

/** Ms UTC of a local date and time; nothing when they name no moment of the zone. */
function momentOf(date: string, time: string, zone: string): number | undefined {
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** The host's seats of one summit with their links. */
function listed(house: House, room: Room) {
  const seats = Object.entries(see(room.state, { audience: 'host' })).flatMap(([key, entry]) => {
    if (!key.startsWith('person/')) return [];
    const id = key.slice('person/'.length);
    const link = entry['invited']
      ? `${house.config.origin}/link/${house.doors.linkToken(room, id)}`
      : '';
    return [
      {
        id,
        link,
        name: entry['name'] || say(house.render.texts, 'role.projector'),
        role: entry['role'],
      },
    ];
  });
  const { title, host } = room.state.purpose;
  return { id: room.id, base: `/host/${room.id}`, title, host, stage: room.state.stage, seats };
}

function started(request: Request, recipe: Recipe | undefined) {
  const said = (name: string) => field(request, name);
  const { title, purpose, host, mission, hopedFor, timeZone } = Object.fromEntries(
    TYPED.map((name) => [name, said(name)]),
  );
  return {
    ...{ id: said('id'), type: 'StartSummit', title, purpose, host, mission, hopedFor, timeZone },
    startsAtMs: momentOf(said('date'), said('time'), said('timeZone')),
    languages: said('languages')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    willingPercent: 80,
    rules: recipe?.rules ?? '',
    phases: recipe?.phases ?? [],
  };
}

/** The desk of the person who runs the house: starts summits, hands out the first links. */
export function hostPages(house: House, views: string): Router {
  const recipe = JSON.parse(readFileSync(join(views, 'text/founding.en.json'), 'utf8')) as Recipe;
  const { texts } = house.render;
  const desk = async (request: Request, kept: Record<string, string>, said: string) => {
    const rooms = (await house.rooms.all()).filter((room) => room.state.purpose.title !== '');
    const blank = Object.fromEntries(TYPED.map((name) => [name, '']));
    return house.render.page('page', 'host', {
      ...{ title: say(texts, 'host.heading'), kind: 'calm', pageId: newPageId(), base: '/host' },
      ...{
        said,
        signedIn: house.signIns.of(request) !== undefined,
        warnings: [],
        summits: rooms.map((room) => listed(house, room)),
      },
      kept: { ...blank, time: '09:00', timeZone: 'UTC', languages: 'en', ...kept },
    });
  };
  const pages = Router();
  pages.get(
    '/host',
    open(async (request, response) => {
      if (!house.doors.isHost(request)) throw new Refused('no-seat');
      response.type('html').send(await desk(request, {}, ''));
    }),
  );
  pages.post(
    '/host/summits',
    open(async (request, response) => {
      if (!house.doors.isHost(request)) throw new Refused('no-seat');
      const chosen = field(request, 'recipe') === 'founding' ? recipe : undefined;
      const room = await house.rooms.create(field(request, 'id'));
      const reply = await carry(house, { room, seat: hostSeat }, started(request, chosen));
      if (reply.ok) return response.redirect(303, '/host');
      const kept = Object.fromEntries(TYPED.map((name) => [name, field(request, name)]));
      response
        .status(422)
        .type('html')
        .send(await desk(request, kept, say(texts, `refusal.${reply.code}`)));
    }),
  );
  pages.post(
    '/api/summits',
    open(async (request, response) => {
      if (!house.doors.isHost(request)) throw new Refused('no-seat');
      const room = await house.rooms.create(field(request, 'id'));
      const reply = await carry(
        house,
        { room, seat: hostSeat },
        { ...request.body, type: 'StartSummit' },
      );
      response.status(reply.ok ? 201 : 422).json(reply.ok ? { ...reply, summit: room.id } : reply);
    }),
  );
  return pages;
}
