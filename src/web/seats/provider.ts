import type { Request, Response } from 'express';
import * as openid from 'openid-client';
import type { Cupboard } from '../../record/cupboard.ts';
import { freshToken, hashed, type Jar } from './cookies.ts';

/** How long somebody may take at the provider, ms. */
const AWAY_MS = 10 * 60_000;
/** How long the provider may take to answer, seconds. */
const ANSWER_S = 10;

const COOKIE = 'sign-in-away';
const KIND = 'provider-asked';

/** Where the provider sends people back to, below the house's origin. */
export const BACK = '/sign-in/oidc/back';

/** An OpenID provider: its issuer, and what the house is registered as there. */
export interface ProviderSettings {
  issuer: string;
  id: string;
  secret: string;
}

/** Where the house and its cupboard are, and the clock in ms UTC. */
interface Place {
  origin: string;
  cupboard: Cupboard;
  jar: Jar;
  now: () => number;
}

interface Kept extends Record<string, unknown> {
  state: string;
  nonce: string;
  verifier: string;
}

/** Signs people in with an OpenID provider: code, PKCE, state and nonce, each used once. */
export class Provider {
  readonly #settings: ProviderSettings;
  readonly #place: Place;
  #found: Promise<openid.Configuration> | undefined;

  constructor(settings: ProviderSettings, place: Place) {
    this.#settings = settings;
    this.#place = place;
  }

  /** What people know the provider by: its host. */
  get name(): string {
    return new URL(this.#settings.issuer).host;
  }

  /** Remembers what was asked and says where to go. @throws when the provider does not answer. */
  async begin(response: Response): Promise<string> {
    const found = await this.#discovered();
    const { origin, cupboard, jar, now } = this.#place;
    const kept: Kept = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
    };
    const asked = freshToken();
    await cupboard.put(KIND, hashed(asked), kept, now() + AWAY_MS);
    jar.give(response, COOKIE, asked, AWAY_MS);
    const address = openid.buildAuthorizationUrl(found, {
      ...{ redirect_uri: origin + BACK, scope: 'openid email', response_type: 'code' },
      ...{ state: kept.state, nonce: kept.nonce, code_challenge_method: 'S256' },
      code_challenge: await openid.calculatePKCECodeChallenge(kept.verifier),
    });
    return address.href;
  }

  /**
   * The address the provider vouches for, empty when for none; nothing when the browser is not the
   * one that asked. @throws when what came back does not fit what was asked.
   */
  async finish(request: Request, response: Response): Promise<string | undefined> {
    const { origin, cupboard, jar } = this.#place;
    const asked = jar.read(request, COOKIE);
    jar.drop(response, COOKIE);
    const kept = (await cupboard.take(KIND, hashed(asked))) as Kept | undefined;
    if (!kept) return undefined;
    const found = await this.#discovered();
    const back = new URL(origin + BACK);
    back.search = new URL(request.originalUrl, origin).search;
    const tokens = await openid.authorizationCodeGrant(found, back, {
      ...{ expectedState: kept.state, expectedNonce: kept.nonce },
      ...{ pkceCodeVerifier: kept.verifier, idTokenExpected: true },
    });
    const claims = tokens.claims();
    if (!claims) return '';
    const known =
      claims['email'] === undefined && found.serverMetadata().userinfo_endpoint
        ? await openid.fetchUserInfo(found, tokens.access_token, claims.sub)
        : claims;
    return known['email_verified'] === true ? String(known['email'] ?? '') : '';
  }

  /** Asked at the first use: the house starts without its provider. A failure is forgotten. */
  #discovered(): Promise<openid.Configuration> {
    this.#found ??= discover(this.#settings).catch((fault: unknown) => {
      this.#found = undefined;
      throw fault;
    });
    return this.#found;
  }
}

async function discover({ issuer, id, secret }: ProviderSettings): Promise<openid.Configuration> {
  const address = new URL(issuer);
  const plain = address.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
  const first = await openid.discovery(address, id, secret, undefined, {
    execute: plain,
    timeout: ANSWER_S,
  });
  const ways = first.serverMetadata().token_endpoint_auth_methods_supported;
  const basic = !ways?.includes('client_secret_post');
  const way = basic ? openid.ClientSecretBasic(secret) : openid.ClientSecretPost(secret);
  const found = new openid.Configuration(first.serverMetadata(), id, secret, way);
  found.timeout = ANSWER_S;
  for (const set of [...plain, openid.enableNonRepudiationChecks]) set(found);
  return found;
}
