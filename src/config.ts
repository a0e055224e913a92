import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What the environment says, checked and frozen. Paths may be relative to the working folder. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where browsers reach the house, without a trailing slash; links and the QR are made of it. */
  readonly origin: string;
  readonly dataDir: string;
  /** `postgres://…`; empty for the file in `dataDir`. */
  readonly databaseUrl: string;
  readonly secretKey: string;
  /** Whether one proxy of ours stands before the house, whose word on addresses counts. */
  readonly trustProxy: boolean;
  readonly smtpUrl: string;
  readonly mailDir: string;
  /** Mail addresses that may sign in, as the operator wrote them; empty when nobody may. */
  readonly signInMails: readonly string[];
  /** The OpenID provider people may sign in with beside mail. */
  readonly provider: { issuer: string; id: string; secret: string } | undefined;
  /** Opens /metrics to whoever bears it; empty: there is no such page. */
  readonly metricsToken: string;
  /** Where to report a weakness of this house; empty: there is no `security.txt`. */
  readonly securityContact: string;
  /** Things the operator should know; printed at the start. */
  readonly warnings: readonly string[];
}

const blank = (value: unknown) => (value === '' ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blank, schema.optional());

/** Whether nobody between here and there can read along: https, or the same machine. */
function secured(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

const fileName = optional(z.string().max(4_096));

const environment = z.object({
  PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  HOST: optional(z.string().max(255)),
  APP_ORIGIN: optional(
    z
      .url({ protocol: /^https?$/ })
      .refine((url) => new URL(url).pathname === '/', 'must have no path'),
  ),
  DATA_DIR: optional(z.string().max(4_096)),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  DATABASE_PASSWORD_FILE: optional(z.string().max(4_096)),
  SECRET_KEY: optional(z.string().min(32, 'must have at least 32 characters')),
  SECRET_KEY_FILE: optional(z.string().max(4_096)),
  TRUST_PROXY: optional(z.enum(['0', '1'])),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_DIR: optional(z.string().max(4_096)),
  SIGN_IN_MAILS: optional(
    z
      .string()
      .max(100_000)
      .transform((list) => list.split(',').flatMap((mail) => mail.trim() || []))
      .pipe(z.array(z.email().max(254)).max(1_000)),
  ),
  OIDC_ISSUER: optional(
    z.url({ protocol: /^https?$/ }).refine(secured, 'must begin with https (http on this machine)'),
  ),
  OIDC_CLIENT_ID: optional(z.string().max(512)),
  OIDC_CLIENT_SECRET: optional(z.string().max(4_096)),
  METRICS_TOKEN: optional(z.string().min(16, 'must have at least 16 characters').max(200)),
  SECURITY_CONTACT: optional(z.url({ protocol: /^(https|mailto)$/ }).max(500)),
  ...{ SMTP_URL_FILE: fileName, METRICS_TOKEN_FILE: fileName, OIDC_CLIENT_SECRET_FILE: fileName },
});

/** Secrets that may stand in a file instead, as container hosts hand them out. */
const SECRETS = ['SMTP_URL', 'METRICS_TOKEN', 'OIDC_CLIENT_SECRET'];

/** The environment with secrets read from the files named for them, and the files that fail. */
function withFiles(env: NodeJS.ProcessEnv): { all: NodeJS.ProcessEnv; missing: string[] } {
  const all = { ...env };
  const missing = SECRETS.flatMap((name) => {
    const file = blank(env[`${name}_FILE`]) as string | undefined;
    if (file === undefined || blank(env[name]) !== undefined) return [];
    all[name] = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
    return all[name] ? [] : [`${name}_FILE: there is no such file, or it is empty`];
  });
  return { all, missing };
}

/** The environment cannot be used; the message names every fault at once. */
export class ConfigFault extends Error {
  override name = 'ConfigFault';
}

function faults(error: z.ZodError): string[] {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

/** The key that signs seats and seals words: given, in a file, or made on the first start. */
function secret(env: z.infer<typeof environment>, dataDir: string, warnings: string[]): string {
  if (env.SECRET_KEY) return env.SECRET_KEY;
  const file = env.SECRET_KEY_FILE ?? join(dataDir, 'secret.key');
  if (!existsSync(file)) {
    if (env.SECRET_KEY_FILE) throw new ConfigFault('SECRET_KEY_FILE: there is no such file');
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    warnings.push(`a new secret key was made in ${file}: keep a copy of it apart from the data`);
  }
  const key = readFileSync(file, 'utf8').trim();
  if (key.length < 32)
    throw new ConfigFault('SECRET_KEY_FILE: the key has fewer than 32 characters');
  return key;
}

/** The address of the database, its password taken from a file where one is named. */
function database({ DATABASE_URL, DATABASE_PASSWORD_FILE }: z.infer<typeof environment>): string {
  if (!DATABASE_URL || !DATABASE_PASSWORD_FILE) return DATABASE_URL ?? '';
  if (!existsSync(DATABASE_PASSWORD_FILE))
    throw new ConfigFault('DATABASE_PASSWORD_FILE: there is no such file');
  const url = new URL(DATABASE_URL);
  url.password = encodeURIComponent(readFileSync(DATABASE_PASSWORD_FILE, 'utf8').trim());
  return url.href;
}

/** The provider's settings belong together: what is missing beside those that are there. */
function providerFaults(env: NodeJS.ProcessEnv): string[] {
  const given = (name: string) => blank(env[name]) !== undefined;
  const secret = 'OIDC_CLIENT_SECRET';
  if (!['OIDC_ISSUER', 'OIDC_CLIENT_ID', secret, `${secret}_FILE`].some(given)) return [];
  const needed = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'SIGN_IN_MAILS', secret];
  const missing = needed.filter((name) => !given(name));
  return missing.map((name) => `${name}: is needed when people sign in with a provider`);
}

function providerOf(env: z.infer<typeof environment>): Config['provider'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret = '' } = env;
  return issuer && id ? { issuer, id, secret } : undefined;
}

/**
 * Reads the environment.
 * @throws ConfigFault with every fault on a line of its own.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const { all, missing } = withFiles(env);
  const read = environment.safeParse(all);
  const wrong = [...missing, ...(read.success ? [] : faults(read.error)), ...providerFaults(all)];
  if (!read.success || wrong.length > 0) throw new ConfigFault(wrong.join('\n'));
  const port = read.data.PORT ?? 3000;
  const dataDir = read.data.DATA_DIR ?? 'data';
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const warnings: string[] = [];
  const secretKey = secret(read.data, dataDir, warnings);
  const mailDir = read.data.MAIL_DIR ?? (read.data.SMTP_URL ? '' : join(dataDir, 'mail'));
  const signInMails = read.data.SIGN_IN_MAILS ?? [];
  if (signInMails.length > 0 && !read.data.SMTP_URL && !read.data.MAIL_DIR)
    warnings.push(`without SMTP_URL, letters to sign in with stay in ${mailDir}`);
  return Object.freeze({
    port,
    host: read.data.HOST ?? '127.0.0.1',
    origin: (read.data.APP_ORIGIN ?? `http://localhost:${port}`).replace(/\/$/, ''),
    dataDir,
    databaseUrl: database(read.data),
    secretKey,
    trustProxy: read.data.TRUST_PROXY === '1',
    smtpUrl: read.data.SMTP_URL ?? '',
    mailDir,
    signInMails,
    provider: providerOf(read.data),
    metricsToken: read.data.METRICS_TOKEN ?? '',
    securityContact: read.data.SECURITY_CONTACT ?? '',
    warnings,
  });
}
