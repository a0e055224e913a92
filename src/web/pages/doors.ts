import { Router } from 'express';
import qrcode from 'qrcode-generator';
import type { Room } from '../../room/room.ts';
import { view } from '../../summit/summit.ts';
import { say } from '../browser/speech.ts';
import { entered, open, Refused } from '../door.ts';
import type { House } from '../house.ts';
import { summitPage } from './room.ts';

/** A QR code as one SVG path of unit squares, with the quiet zone of 4 the standard asks for. */
function qrOf(text: string) {
  const qr = qrcode(0, 'M');
  qr.addData(text);
  qr.make();
  const count = qr.getModuleCount();
  const squares: string[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (qr.isDark(row, column)) squares.push(`M${column + 4} ${row + 4}h1v1h-1z`);
    }
  }
  return { size: count + 8, path: squares.join('') };
}

interface Invited {
  name: string;
  mail: string;
  link: string;
}

/** Mails one personal link. @throws when it could not be handed over. */
async function invite(house: House, room: Room, { name, mail, link }: Invited): Promise<void> {
  const { render } = house;
  const { title, host, purpose } = room.state.purpose;
  const summit = view(room.state, { role: 'facilitator', person: '' })['summit/now'];
  const counsel = String(summit?.['counsel'] ?? '');
  const text = say(render.texts, 'mail.text', { name, title, host, purpose, link, counsel });
  await house.mailer.send({
    to: mail,
    subject: say(render.texts, 'mail.subject', { title }),
    text,
  });
}

/** Personal links, the join code and its QR: for the facilitator to hand out. */
export function doorsPages(house: House): Router {
  const { doors, render, config } = house;
  const linkOf = (room: Room, person: string) =>
    `${config.origin}/link/${doors.linkToken(room, person)}`;
  const seats = (room: Room, me: string) => {
    const seen = view(room.state, { role: 'facilitator', person: me });
    const found = Object.entries(seen).filter(([key]) => key.startsWith('person/'));
    const list = found.map(([key, entry]) => {
      const id = key.slice('person/'.length);
      const company = String(seen[`vendor/${String(entry['vendor'])}`]?.['name'] ?? '');
      const name = String(entry['name'] || say(render.texts, 'role.projector'));
      const mail = String(entry['mail'] ?? '');
      const link = entry['invited'] && id !== me ? linkOf(room, id) : '';
      return {
        id,
        name,
        mail,
        company,
        link,
        role: String(entry['role']),
        devices: entry['devices'],
      };
    });
    return list.sort((a, b) => `${a.company} ${a.name}`.localeCompare(`${b.company} ${b.name}`));
  };
  const page = (room: Room, me: string, said: string) => {
    const code = doors.joinCode(room);
    const joinUrl = `${config.origin}/join/${code}`;
    const loopback = /^https?:\/\/(localhost|127\.|\[::1\])/.test(config.origin);
    return render.page('page', 'doors', {
      ...{ title: say(render.texts, 'doors.heading'), kind: 'calm', said },
      ...summitPage(room, { role: 'facilitator', person: me }),
      ...{
        code,
        joinUrl,
        loopback,
        qr: qrOf(joinUrl),
        seats: seats(room, me),
      },
    });
  };
  const mine = async (request: Parameters<typeof entered>[1]) => {
    const { room, seat } = await entered(house, request);
    if (seat.role !== 'facilitator') throw new Refused('no-such-page');
    return { room, me: seat.person };
  };
  const pages = Router();
  pages.get(
    '/s/:summit/doors',
    open(async (request, response) => {
      const { room, me } = await mine(request);
      response.type('html').send(page(room, me, ''));
    }),
  );
  pages.post(
    '/s/:summit/doors/mail',
    open(async (request, response) => {
      const { room, me } = await mine(request);
      const list = seats(room, me).filter(({ mail, link }) => mail !== '' && link !== '');
      const sent = await Promise.allSettled(list.map((seat) => invite(house, room, seat)));
      const failed = sent.filter(({ status }) => status === 'rejected').length;
      const told = [say(render.texts, 'doors.mailed', { count: list.length - failed })];
      if (failed > 0) told.push(say(render.texts, 'doors.mailFailed', { count: failed }));
      response.type('html').send(page(room, me, told.join(' ')));
    }),
  );
  return pages;
}
