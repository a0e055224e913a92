import { randomBytes, randomUUID } from 'node:crypto';
import { type Request, Router } from 'express';
import type { Room } from '../../../room/room.ts';
import { say } from '../../browser/speech.ts';
import { addressOf, failed, field, open, Refused } from '../../door.ts';
import type { House } from '../../house.ts';
import { carry } from '../../line/live.ts';

/** The front door and the join code. */
export function joinPages(house: House): Router {
  const { doors, render } = house;
  const { texts } = render;
  const byCode = async (code: string): Promise<Room | undefined> => {
    const typed = code.toUpperCase().replace(/[^A-Z]/g, '');
    const rooms = await house.rooms.all();
    const open = rooms.filter((room) => ['plan', 'live'].includes(room.state.stage));
    return open.find((room) => doors.joinCode(room) === typed);
  };
  /** A guesser is slowed before a code is looked up, a right one included. */
  const find = async (request: Request, code: string): Promise<Room> => {
    if (!(await house.pace.mayTry(addressOf(request)))) throw new Refused('too-fast');
    return (await byCode(code)) ?? failed(house, request, 'code-unknown');
  };
  const door = (room: Room, code: string, name = '', said = '') =>
    render.page('page', 'join', {
      ...{ title: room.state.purpose.title, kind: 'calm', code, name, said },
    });
  const pages = Router();
  pages.get(
    '/',
    open(async (request, response) => {
      const given = {
        title: say(texts, 'home.heading'),
        kind: 'calm',
        host: doors.isHost(request),
        signedIn: house.signIns.of(request) !== undefined,
        offered: house.signIns.offered,
      };
      response.type('html').send(render.page('page', 'home', given));
    }),
  );
  pages.get(
    ['/join', '/join/:code'],
    open(async (request, response) => {
      const code = String(request.params['code'] ?? request.query['code'] ?? '');
      const room = await find(request, code);
      response.type('html').send(door(room, code));
    }),
  );
  pages.post(
    '/join',
    open(async (request, response) => {
      const code = field(request, 'code');
      const room = await find(request, code);
      const name = field(request, 'name');
      const seat = { role: 'guest' as const, person: `g${randomBytes(9).toString('hex')}` };
      const reply = await carry(house, { room, seat }, { id: randomUUID(), type: 'Knock', name });
      if (!reply.ok) {
        const said = say(texts, `refusal.${reply.code}`);
        return void response
          .status(422)
          .type('html')
          .send(door(room, code, name, said));
      }
      doors.admit(response, room, seat, randomBytes(9).toString('base64url'));
      response.redirect(303, `/s/${room.id}/lobby`);
    }),
  );
  return pages;
}
