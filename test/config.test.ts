import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readConfig } from '../src/config.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'common-ground-config-'));

test('every fault of the environment is named at once', () => {
  const faulty = {
    PORT: 'many',
    APP_ORIGIN: 'ftp://here',
    SECRET_KEY: 'short',
    SMTP_URL: 'http://mail',
  };
  expect(() => readConfig(faulty)).toThrow(/PORT[\s\S]*APP_ORIGIN[\s\S]*SECRET_KEY[\s\S]*SMTP_URL/);
});

test('an empty environment has a whole set of defaults', () => {
  const config = readConfig({ DATA_DIR: folder() });
  expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', origin: 'http://localhost:3000' });
});

test('a key is made once, kept, and the operator is warned', () => {
  const DATA_DIR = folder();
  const first = readConfig({ DATA_DIR });
  const again = readConfig({ DATA_DIR });
  expect(first.warnings).toHaveLength(1);
  expect([again.secretKey, again.warnings]).toEqual([first.secretKey, []]);
  expect(readFileSync(join(DATA_DIR, 'secret.key'), 'utf8').trim()).toBe(first.secretKey);
});

test('a key file that is named must be there and long enough', () => {
  const DATA_DIR = folder();
  const file = join(DATA_DIR, 'key');
  expect(() => readConfig({ DATA_DIR, SECRET_KEY_FILE: file })).toThrow(/SECRET_KEY_FILE/);
  writeFileSync(file, 'short');
  expect(() => readConfig({ DATA_DIR, SECRET_KEY_FILE: file })).toThrow(/32/);
});

test('who may sign in is a list of addresses, and each that is none is named', () => {
  const DATA_DIR = folder();
  const SIGN_IN_MAILS = ' imani@example.com,Teodor@Example.com ,';
  expect(readConfig({ DATA_DIR, SIGN_IN_MAILS }).signInMails).toEqual([
    ...['imani@example.com', 'Teodor@Example.com'],
  ]);
  expect(readConfig({ DATA_DIR }).signInMails).toEqual([]);
  const warned = (more: object) => readConfig({ DATA_DIR, SIGN_IN_MAILS, ...more }).warnings;
  expect(warned({})).toEqual([expect.stringContaining('SMTP_URL')]);
  expect(warned({ SMTP_URL: 'smtps://mail.example.com' })).toEqual([]);
  expect(warned({ MAIL_DIR: join(DATA_DIR, 'out') })).toEqual([]);
  const faulty = 'imani@example.com, nobody, x y@example.com';
  expect(() => readConfig({ DATA_DIR, SIGN_IN_MAILS: faulty })).toThrow(
    /SIGN_IN_MAILS\.1[\s\S]*SIGN_IN_MAILS\.2/,
  );
});

test('a provider needs all of its settings, a list, and a way nobody reads along', () => {
  const DATA_DIR = folder();
  const whole = {
    ...{ DATA_DIR, SIGN_IN_MAILS: 'imani@example.com', OIDC_ISSUER: 'https://id.example.com' },
    ...{ OIDC_CLIENT_ID: 'common-ground', OIDC_CLIENT_SECRET: 'a secret' },
  };
  const { provider } = readConfig(whole);
  expect(provider).toEqual({
    ...{ issuer: 'https://id.example.com', id: 'common-ground', secret: 'a secret' },
  });
  expect(readConfig({ DATA_DIR }).provider).toBeUndefined();
  expect(() => readConfig({ PORT: 'many', OIDC_CLIENT_ID: 'common-ground' })).toThrow(
    /PORT[\s\S]*OIDC_ISSUER[\s\S]*SIGN_IN_MAILS[\s\S]*OIDC_CLIENT_SECRET/,
  );
  for (const [OIDC_ISSUER, good] of [
    ['http://id.example.com', false],
    ['http://localhost.example.com', false],
    ['http://localhost:4000', true],
    ['http://[::1]:4000', true],
  ] as const) {
    const read = () => readConfig({ ...whole, OIDC_ISSUER });
    if (good) expect(read().provider?.issuer).toBe(OIDC_ISSUER);
    else expect(read).toThrow(/OIDC_ISSUER/);
  }
});

test('the secret of the provider may stand in a file, which must be there', () => {
  const DATA_DIR = folder();
  const OIDC_CLIENT_SECRET_FILE = join(DATA_DIR, 'secret');
  const env = {
    ...{ DATA_DIR, SIGN_IN_MAILS: 'imani@example.com', OIDC_ISSUER: 'https://id.example.com' },
    ...{ OIDC_CLIENT_ID: 'common-ground', OIDC_CLIENT_SECRET_FILE },
  };
  expect(() => readConfig(env)).toThrow(/OIDC_CLIENT_SECRET_FILE/);
  writeFileSync(OIDC_CLIENT_SECRET_FILE, '\n');
  expect(() => readConfig(env)).toThrow(/OIDC_CLIENT_SECRET_FILE/);
  writeFileSync(OIDC_CLIENT_SECRET_FILE, 'a secret\n');
  expect(readConfig(env).provider?.secret).toBe('a secret');
});

test.each([
  ['SMTP_URL', 'smtps://mail.example.com', 'smtpUrl'],
  ['METRICS_TOKEN', 'a token that is long enough', 'metricsToken'],
] as const)('%s may stand in a file, which must be there and right', (name, value, field) => {
  const DATA_DIR = folder();
  const file = join(DATA_DIR, 'secret');
  const read = () => readConfig({ DATA_DIR, [`${name}_FILE`]: file });
  expect(read).toThrow(new RegExp(`${name}_FILE`));
  writeFileSync(file, 'no\n');
  expect(read).toThrow(new RegExp(name));
  writeFileSync(file, `${value}\n`);
  expect(read()[field]).toBe(value);
  expect(readConfig({ DATA_DIR, [name]: value, [`${name}_FILE`]: '/nowhere' })[field]).toBe(value);
});

test('every setting stands in .env.example', () => {
  const example = readFileSync('.env.example', 'utf8');
  const names = [...readFileSync('src/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): optional/gm)];
  expect(names.length).toBeGreaterThan(6);
  for (const [, name] of names) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
});
