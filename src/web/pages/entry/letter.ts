import { type Request, type Response, Router } from 'express';
import { say } from '../../browser/speech.ts';
import { addressOf, failed, field, open, Refused } from '../../door.ts';
import type { House } from '../../house.ts';

/** Opening a letter: by its link's button, or by its code, in the browser that asked for it. */
export function letterPages(house: House): Router {
  const { letters, signIns, render } = house;
  const { texts } = render;
  const page = (view: string, heading: string, given: object) =>
    render.page('page', view, { title: say(texts, heading), kind: 'calm', ...given });
  const enter = async (request: Request, response: Response, mail: string) => {
    // An address may have left the list while its letter was under way; nobody is at ''.
    if (signIns.listed(mail) === undefined) return failed(house, request, 'letter-void');
    await signIns.begin(request, response, mail);
    response.redirect(303, '/summits');
  };
  const pages = Router();
  pages.get(
    '/sign-in/code',
    open(async (_request, response) => {
      response.type('html').send(page('signInCode', 'signIn.sent', { said: '' }));
    }),
  );
  pages.post(
    '/sign-in/code',
    open(async (request, response) => {
      if (!(await house.pace.mayTry(addressOf(request)))) throw new Refused('too-fast');
      const typed = await letters.type(request, response, field(request, 'code'));
      if (typed !== 'wrong') return enter(request, response, typed === 'void' ? '' : typed.mail);
      await house.pace.failed(addressOf(request));
      const said = say(texts, 'signIn.codeWrong');
      response
        .status(422)
        .type('html')
        .send(page('signInCode', 'signIn.sent', { said }));
    }),
  );
  pages.get(
    '/sign-in/letter/:token',
    open(async (request, response) => {
      const fits = await letters.fits(request, String(request.params['token']));
      // Whoever presses the link a second time is in already.
      if (fits !== 'here' && signIns.of(request)) return response.redirect(303, '/summits');
      if (fits === 'void') return failed(house, request, 'letter-void');
      const given = { here: fits === 'here', action: request.path };
      response.type('html').send(page('signInLetter', 'signIn.heading', given));
    }),
  );
  pages.post(
    '/sign-in/letter/:token',
    open(async (request, response) => {
      const mail = await letters.open(request, response, String(request.params['token']));
      await enter(request, response, mail);
    }),
  );
  return pages;
}
