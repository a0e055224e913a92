import { Router } from 'express';
import type { House } from '../../house.ts';
import { joinPages } from './join.ts';
import { letterPages } from './letter.ts';
import { linkPages } from './link.ts';
import { lobbyPages } from './lobby.ts';
import { oidcPages } from './oidc.ts';
import { signInPages } from './signIn.ts';
import { signInsPages } from './signIns.ts';
import { summitsPages } from './summits.ts';

/** Every way in: the join code, personal links, and signing in. */
export function entryPages(house: House): Router {
  const pages = Router();
  // A browser's sign-in is looked up before any page asks for it; one that ended is gone by then.
  pages.use((request, _response, next) => {
    house.signIns.meet(request).then(() => next(), next);
  });
  pages.use(joinPages(house), lobbyPages(house), linkPages(house));
  // In this order: signing in answers nobody where it is not offered.
  pages.use(signInPages(house), letterPages(house), oidcPages(house));
  pages.use(signInsPages(house), summitsPages(house));
  return pages;
}
