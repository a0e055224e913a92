import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { Pace } from '../../src/web/pace.ts';

/** What a request is made of; `json` and `form` are sent as such, from the house's own pages. */
export interface Sent {
  method?: string;
  cookie?: string;
  json?: unknown;
  form?: Record<string, string>;
}

/** An answer to the byte: status, every header but the date, and the body. */
export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A program's end of HTTP that keeps its connections, so that thousands of requests stay cheap. */
export interface Wire {
  (path: string, sent?: Sent): Promise<Answered>;
  close(): void;
}

/** Opens a wire to a house in this process. */
export function wire(url: string): Wire {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const call = (path: string, { method, cookie, json, form }: Sent = {}): Promise<Answered> => {
    const body = form ? String(new URLSearchParams(form)) : json ? JSON.stringify(json) : '';
    const type = form ? 'application/x-www-form-urlencoded' : 'application/json';
    const headers = {
      ...{ origin: 'http://localhost:3000' },
      ...(cookie ? { cookie } : {}),
      ...(body ? { 'content-type': type, 'content-length': Buffer.byteLength(body) } : {}),
    };
    const options = { agent, method: method ?? (body ? 'POST' : 'GET'), headers };
    return new Promise((resolve, reject) => {
      const asked = request(`${url}${path}`, options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { date: _date, ...kept } = response.headers;
          const status = response.statusCode ?? 0;
          resolve({ status, headers: kept, body: Buffer.concat(parts).toString('utf8') });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  };
  return Object.assign(call, { close: () => agent.destroy() });
}

/** A pace that slows nobody: for tests that ask thousands of times. */
export const unpaced: Pace = {
  command: async () => true,
  look: async () => true,
  weigh: async () => true,
  mayTry: async () => true,
  failed: async () => undefined,
  asks: async () => true,
};
