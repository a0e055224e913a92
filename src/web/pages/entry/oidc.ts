import { type Request, type Response, Router } from 'express';
import { say } from '../../browser/speech.ts';
import { addressOf, failed, faultOf, open, Refused } from '../../door.ts';
import type { House } from '../../house.ts';
import { BACK } from '../../seats/provider.ts';

/** Signing in with the operator's OpenID provider. */
export function oidcPages(house: House): Router {
  const { provider, signIns, render } = house;
  /** What went wrong is for the operator: its kind and a code of the protocol, never its words. */
  const noted = (fault: unknown): undefined => {
    const code = (fault as { code?: unknown } | undefined)?.code;
    const known = typeof code === 'string' ? { code } : {};
    house.log.warn({ ...faultOf(fault), ...known }, 'provider');
  };
  const pages = Router();
  pages.post(
    '/sign-in/oidc',
    open(async (request: Request, response: Response) => {
      if (!provider) throw new Refused('no-such-page');
      if (!(await house.pace.asks(addressOf(request)))) throw new Refused('too-fast');
      const to = await provider.begin(response).catch(noted);
      if (to === undefined) throw new Refused('provider-away');
      // A redirect would fall under form-action, and so would every further one at the provider.
      response.set('Refresh', `0; url=${to}`);
      const given = { title: say(render.texts, 'signIn.away'), kind: 'calm', to };
      response
        .type('html')
        .send(render.page('page', 'signInAway', { ...given, provider: provider.name }));
    }),
  );
  pages.get(
    BACK,
    open(async (request: Request, response: Response) => {
      if (!provider) throw new Refused('no-such-page');
      const mail = await provider.finish(request, response).catch(noted);
      // One answer for all that can be wrong: who is listed is nobody's business.
      if (mail === undefined) return failed(house, request, 'sign-in-refused');
      if (signIns.listed(mail) === undefined) {
        house.log.warn({ code: mail === '' ? 'not-vouched-for' : 'not-listed' }, 'provider');
        return failed(house, request, 'sign-in-refused');
      }
      await signIns.begin(request, response, mail);
      response.redirect(303, '/summits');
    }),
  );
  return pages;
}
