import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the provider says of whoever comes next, and how it misbehaves. */
interface Said {
  mail: string;
  verified: unknown;
  /** Instead of the nonce that was asked with. */
  nonce?: string;
  /** Signs with a key that is not published. */
  forged?: boolean;
  /** Tells the address only where one asks for it, as some providers do. */
  aside?: boolean;
  /** Takes a code more than once, as none should. */
  lasting?: boolean;
}

interface Code {
  nonce: string;
  challenge: string;
  back: string;
  said: Said;
}

const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
/** Both halves of the header travel as a form's fields do. */
const unformed = (text: string) => decodeURIComponent(text.replace(/\+/g, ' '));
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(claims: object, key: KeyObject): string {
  const said = `${part({ alg: 'RS256', kid: 'one' })}.${part(claims)}`;
  return `${said}.${sign('RSA-SHA256', Buffer.from(said), key).toString('base64url')}`;
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
}

/**
 * A small OpenID provider on this machine: everybody who comes is signed in there already. It takes
 * the house's secret in a header, as is the custom, or `posted` among the fields.
 */
export async function openProvider(posted = false) {
  const published = keys();
  const other = keys();
  const codes = new Map<string, Code>();
  const granted = new Map<string, Said>();
  const said: Said = { mail: '', verified: true };
  const settings = { issuer: '', id: 'common-ground', secret: 'a secret: of & the house' };
  const answer = (response: ServerResponse, status: number, body: object) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const known = (request: IncomingMessage, body: URLSearchParams) => {
    const [, basic = ''] = (request.headers.authorization ?? '').split('Basic ');
    const [id, secret] = Buffer.from(basic, 'base64').toString().split(':').map(unformed);
    const named = !posted ? [id, secret] : [body.get('client_id'), body.get('client_secret')];
    return named[0] === settings.id && named[1] === settings.secret;
  };
  const grant = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request);
    const code = codes.get(body.get('code') ?? '');
    if (!code?.said.lasting) codes.delete(body.get('code') ?? '');
    const proof = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const fits = code?.challenge === proof && code.back === body.get('redirect_uri');
    if (!code || !fits || !known(request, body))
      return answer(response, 400, { error: 'invalid_grant' });
    const { mail, verified, nonce, forged, aside } = code.said;
    const nowS = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: settings.issuer, aud: settings.id, sub: 'somebody', iat: nowS, exp: nowS + 60 },
      ...(aside ? {} : { email: mail, email_verified: verified }),
      nonce: nonce ?? code.nonce,
    };
    const access = randomUUID();
    granted.set(access, code.said);
    answer(response, 200, {
      ...{ access_token: access, token_type: 'Bearer', expires_in: 60 },
      id_token: token(claims, forged ? other.privateKey : published.privateKey),
    });
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams: asked } = new URL(request.url ?? '', settings.issuer);
    if (pathname === '/.well-known/openid-configuration') {
      const at = (path: string) => settings.issuer + path;
      return answer(response, 200, {
        ...{ issuer: settings.issuer, authorization_endpoint: at('/authorize') },
        ...{ token_endpoint: at('/token'), jwks_uri: at('/jwks'), userinfo_endpoint: at('/who') },
        ...(posted ? { token_endpoint_auth_methods_supported: ['client_secret_post'] } : {}),
        response_types_supported: ['code'],
      });
    }
    if (pathname === '/jwks') {
      const jwk = published.publicKey.export({ format: 'jwk' });
      return answer(response, 200, { keys: [{ ...jwk, kid: 'one', alg: 'RS256', use: 'sig' }] });
    }
    if (pathname === '/token') return void grant(request, response);
    if (pathname === '/who') {
      const who = granted.get((request.headers.authorization ?? '').replace('Bearer ', ''));
      const { mail, verified } = who ?? said;
      return answer(response, who ? 200 : 401, {
        ...{ sub: 'somebody', email: mail, email_verified: verified },
      });
    }
    const code = randomUUID();
    const back = new URL(asked.get('redirect_uri') ?? '');
    codes.set(code, {
      ...{ nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '' },
      ...{ back: back.href, said: { ...said } },
    });
    back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
    response.writeHead(302, { location: back.href }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  settings.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings,
    /** Who comes next; what is left out is as in a good answer. */
    says(next: Partial<Said>) {
      for (const name of ['nonce', 'forged', 'aside', 'lasting'] as const) delete said[name];
      Object.assign(said, { verified: true }, next);
    },
    close: () => server.close(),
  };
}
