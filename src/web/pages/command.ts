import { type Request, type Response, Router } from 'express';
import type { Room } from '../../room/room.ts';
import { hostSeat } from '../../room/rooms.ts';
import type { Marked, Seat } from '../../summit/summit.ts';
import { statusOf } from '../answers.ts';
import { fieldsToCommand, readable } from '../browser/fields.ts';
import { say } from '../browser/speech.ts';
import { entered, field, open, posted, Refused } from '../door.ts';
import type { House } from '../house.ts';
import { carry, type Reply } from '../line/live.ts';
import { newPageId } from './room.ts';

/** Names of fields people type into; the rest of a form is carried on hidden. */
const TYPED = [
  'text',
  'title',
  'sentence',
  'note',
  'why',
  'done',
  'purpose',
  'prompt',
  'hopes',
  'texts.text',
];

/** A page to go back to: the one the form stood on, when it is one of ours. */
function back(request: Request, base: string): string {
  const from = request.get('referer');
  if (!from || !URL.canParse(from)) return base;
  const { pathname } = new URL(from);
  return pathname.startsWith(base) && !pathname.includes('/do/') ? pathname : base;
}

function verdictOf(reply: Reply): Marked[] {
  if (reply.ok)
    return ((reply['held'] as { verdict?: Marked[] } | undefined)?.verdict ?? []) as Marked[];
  return ('verdict' in reply ? (reply['verdict'] as Marked[]) : []) ?? [];
}

/** What a browser without script is shown when a form was not simply done. */
function answerPage(house: House, request: Request, reply: Reply, base: string): string {
  const { texts } = house.render;
  const held = reply.ok && reply['held'];
  const said = reply.ok
    ? say(texts, held ? 'hold.done' : reply.words === undefined ? 'answer.sent' : 'answer.words')
    : say(texts, `refusal.${reply.code}`);
  const again = !reply.ok && reply.code !== 'no-seat';
  const fields = posted(request)
    .filter(([name]) => name !== 'id' && name !== 'confirmed')
    .map(([name, value]) => ({
      ...{ name, value, typed: TYPED.includes(name), label: say(texts, 'answer.heading') },
    }));
  return house.render.page('page', 'answer', {
    ...{ title: say(texts, 'answer.heading'), heading: say(texts, 'answer.heading'), kind: 'calm' },
    ...{ said, verdict: verdictOf(reply), words: reply.ok ? readable(reply.words ?? '') : '' },
    ...{ action: request.originalUrl, pageId: newPageId(), base: back(request, base) },
    nudged: !reply.ok && reply.code === 'text-nudged',
    fields: again ? fields : [],
  });
}

/** Plain forms: the way to act without script, and the same command as over the socket. */
export function commandPages(house: House): Router {
  const act = async (
    request: Request,
    response: Response,
    room: Room,
    seat: Seat,
    base: string,
  ) => {
    const fields = posted(request).filter(([name]) => name !== 'confirmed');
    const command = { ...fieldsToCommand(fields), type: request.params['type'] };
    const confirmed = field(request, 'confirmed') === 'yes';
    const reply = await carry(
      house,
      { room, seat },
      confirmed ? { ...command, confirmed } : command,
    );
    const quiet = reply.ok && reply.words === undefined && !reply['held'];
    if (quiet) return response.redirect(303, back(request, base));
    response
      .status(statusOf(reply))
      .type('html')
      .send(answerPage(house, request, reply, base));
  };
  const pages = Router();
  pages.post(
    '/s/:summit/do/:type',
    open(async (request, response) => {
      const { room, seat } = await entered(house, request);
      await act(request, response, room, seat, `/s/${room.id}`);
    }),
  );
  pages.post(
    '/host/:summit/do/:type',
    open(async (request, response) => {
      const room = await house.rooms.find(String(request.params['summit']));
      if (!room || !house.doors.isHost(request)) throw new Refused('no-seat');
      await act(request, response, room, hostSeat, '/host');
    }),
  );
  return pages;
}
