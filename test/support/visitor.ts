import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import type { openHouse } from './web.ts';

type At = Awaited<ReturnType<typeof openHouse>>;

/** A browser as far as the doors can tell: it keeps cookies and names its own page as origin. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #at: At;
  readonly #named: string;

  constructor(
    at: At,
    named = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  ) {
    this.#at = at;
    this.#named = named;
  }

  /** The header in which the cookies travel. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get(path: string, headers: Record<string, string> = {}) {
    return this.#go(request(this.#at.server).get(path), headers);
  }

  post(path: string, fields: object = {}, headers: Record<string, string> = {}) {
    // A browser that hides the origin still says from where a request comes.
    const origin = headers['sec-fetch-site'] ? {} : { origin: this.#at.house.config.origin };
    const sent = request(this.#at.server).post(path).type('form').send(fields);
    return this.#go(sent, { ...origin, ...headers });
  }

  /** Whether this browser is signed in, as its next request finds it. */
  async in(): Promise<boolean> {
    return (await this.get('/sign-ins')).status === 200;
  }

  async #go(asked: request.Test, headers: Record<string, string>): Promise<request.Response> {
    const cookie = this.cookie === '' ? {} : { cookie: this.cookie };
    const response = await asked.set({ 'user-agent': this.#named, ...cookie, ...headers });
    for (const line of [response.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

/** One letter as its reader sees it. */
export interface ReadLetter {
  to: string;
  text: string;
  /** The path of the link in it. */
  path: string;
  code: string;
}

/** Letters of a folder, oldest first. */
export function lettersIn(folder: string): ReadLetter[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .map((file) => {
      const raw = readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n');
      const text = raw
        .replace(/=\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        );
      return {
        ...{ text, to: /^To: (.*)$/m.exec(raw)?.[1] ?? '' },
        path: /https?:\/\/[^/\s]+(\/sign-in\/letter\/\S+)/.exec(text)?.[1] ?? '',
        code: /^([A-Z]{4}-[A-Z]{4})$/m.exec(text)?.[1] ?? '',
      };
    });
}

/** The letter that makes a folder hold so many, once it has come. */
export async function letter(folder: string, count: number): Promise<ReadLetter> {
  for (;;) {
    const found = lettersIn(folder)[count - 1];
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Asks for a letter in a browser and reads it. */
export async function asked(at: At, visitor: Visitor, mail: string): Promise<ReadLetter> {
  const count = lettersIn(at.mailDir).length;
  await visitor.post('/sign-in', { mail });
  return letter(at.mailDir, count + 1);
}

/** Asks for a letter and opens it in the same browser. */
export async function signIn(at: At, visitor: Visitor, mail: string): Promise<void> {
  await visitor.post((await asked(at, visitor, mail)).path);
}
