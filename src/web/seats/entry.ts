import type { Cupboard } from '../../record/cupboard.ts';
import { openJar } from './cookies.ts';
import { Letters } from './letters.ts';
import { Provider, type ProviderSettings } from './provider.ts';
import { type Doors, openDoors } from './seats.ts';
import { SignIns } from './signIns.ts';

/** What the ways in are made with; without mail addresses nobody signs in. */
export interface EntrySettings {
  origin: string;
  secretKey: string;
  signInMails: readonly string[];
  provider: ProviderSettings | undefined;
}

/** Every way in: links and cookies, sign-ins, letters, and the provider when there is one. */
export interface Entry {
  doors: Doors;
  signIns: SignIns;
  letters: Letters;
  provider: Provider | undefined;
}

/** Opens the ways in; `now` is ms UTC. */
export function openEntry(
  settings: EntrySettings,
  cupboard: Cupboard,
  now: () => number = Date.now,
): Entry {
  const { origin, secretKey, signInMails: mails } = settings;
  const jar = openJar(origin.startsWith('https:'));
  const signIns = new SignIns({ mails, cupboard, jar, now });
  const place = { origin, cupboard, jar, now };
  return {
    doors: openDoors({ secretKey, jar, signIns }),
    signIns,
    letters: new Letters(place),
    provider: settings.provider && new Provider(settings.provider, place),
  };
}
