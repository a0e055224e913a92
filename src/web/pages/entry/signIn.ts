import { randomInt } from 'node:crypto';
import { type Request, Router } from 'express';
import { say } from '../../browser/speech.ts';
import { addressOf, faultOf, field, open, Refused } from '../../door.ts';
import type { House } from '../../house.ts';
import type { Letter } from '../../seats/letters.ts';
import { fold } from '../../seats/signIns.ts';

/** A letter leaves at a moment nobody can foretell, ms: the next answer must not tell it did. */
const LEAVES_WITHIN_MS = 250;

/** Roughly a mail address; whether there is such a person only a letter could tell. */
const MAIL = /^[^\s@]{1,64}@[^\s@]{1,189}$/;

/** Sends a letter once the answer is out; one that can't be handed over is only logged. */
function post(house: House, to: string, { token, code }: Letter): void {
  const { texts } = house.render;
  const { origin } = house.config;
  const place = new URL(origin).host;
  const link = `${origin}/sign-in/letter/${token}`;
  const text = say(texts, 'signIn.letter', { place, code, link });
  const letter = { to, subject: say(texts, 'signIn.letterSubject', { place }), text };
  const leave = () => {
    house.mailer.send(letter).catch((fault) => house.log.error(faultOf(fault), 'letter-not-sent'));
  };
  setTimeout(leave, randomInt(LEAVES_WITHIN_MS)).unref();
}

/** Asking for a letter: the same answer whether an address is listed or not. */
export function signInPages(house: House): Router {
  const { letters, signIns, render } = house;
  const { texts } = render;
  const asking = (said = '') => {
    const given = { title: say(texts, 'signIn.heading'), kind: 'calm', said };
    return render.page('page', 'signIn', { ...given, provider: house.provider?.name ?? '' });
  };
  /** The listed address a letter may go to. */
  const listed = async (request: Request, mail: string) => {
    if (!(await house.pace.asks(addressOf(request), fold(mail)))) throw new Refused('too-fast');
    return signIns.listed(mail);
  };
  const pages = Router();
  pages.use('/sign-in', (_request, _response, next) => {
    next(signIns.offered ? undefined : new Refused('no-such-page'));
  });
  pages.get(
    '/sign-in',
    open(async (request, response) => {
      if (signIns.of(request)) return response.redirect(303, '/summits');
      response.type('html').send(asking());
    }),
  );
  pages.post(
    '/sign-in',
    open(async (request, response) => {
      const mail = field(request, 'mail').trim();
      if (!MAIL.test(mail)) {
        const said = say(texts, 'signIn.noMail');
        return void response.status(422).type('html').send(asking(said));
      }
      const to = await listed(request, mail);
      const letter = await letters.ask(request, response, fold(to ?? ''));
      response.redirect(303, '/sign-in/code');
      if (to !== undefined) post(house, to, letter);
    }),
  );
  return pages;
}
