import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { CookieOptions, Response } from 'express';

/** What carries cookies: an Express request or a socket's handshake. */
export interface CookieCarrier {
  headers: { cookie?: string | undefined };
}

/** Gives and reads the house's cookies: HttpOnly, Lax, and `__Host-` over https. */
export interface Jar {
  /** Empty when there is no such cookie. */
  read(request: CookieCarrier, name: string): string;
  /** `livesMs` is how long the browser keeps it, not how long it is worth something. */
  give(response: Response, name: string, value: string, livesMs: number): void;
  drop(response: Response, name: string): void;
}

function cookieOf({ headers }: CookieCarrier, name: string): string {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return '';
}

/** Opens the jar; `secure` when browsers reach the house over https. */
export function openJar(secure: boolean): Jar {
  const prefix = secure ? '__Host-' : '';
  const options: CookieOptions = { httpOnly: true, secure, sameSite: 'lax', path: '/' };
  return {
    read: (request, name) => cookieOf(request, prefix + name),
    give(response, name, value, maxAge) {
      response.cookie(prefix + name, value, { ...options, maxAge });
    },
    drop(response, name) {
      response.clearCookie(prefix + name, options);
    },
  };
}

/** Compares two secrets in a time that tells nothing but their lengths. */
export function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A secret nobody guesses: 32 random bytes in 43 letters. */
export function freshToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: its SHA-256 in 43 letters; nobody comes in with it. */
export function hashed(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
