import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const read = (file: string) => readFileSync(file, 'utf8');
const lines = (text: string) => text.split('\n').map((line) => line.trim());

/** The last stage alone is what runs. */
const [, image = ''] = read('Dockerfile').split(/^FROM .*(?<! AS build)$/m);
const compose = read('compose.yaml');
const proxy = read('docs/Caddyfile');

/** A part of compose.yaml that begins with this heading, without the next one. */
function partOf(heading: string): string {
  const [, after = ''] = compose.split(new RegExp(`^${heading}:$`, 'm'));
  return after.split(/^\w/m)[0] ?? '';
}

test('the image carries every folder the house opens beside its program', () => {
  const opened = [
    ...`${read('src/main.ts')}${read('src/serve.ts')}`.matchAll(/join\(root, '(\w+)/g),
  ].map(([, name]) => name);
  const carried = [...image.matchAll(/^COPY --from=build \/app\/(\w+) /gm)].map(([, name]) => name);
  expect(new Set(opened).size).toBeGreaterThan(2);
  expect(opened.filter((name) => !carried.includes(name))).toEqual([]);
});

test('the image runs as nobody of weight, keeps all in one folder and can be told to stop', () => {
  const said = image.split('\n');
  expect(said.filter((line) => /^USER|^VOLUME|^STOPSIGNAL|^CMD/.test(line))).toEqual([
    'USER node',
    'VOLUME /data',
    'STOPSIGNAL SIGTERM',
    'CMD ["node", "--enable-source-maps", "dist/main.js"]',
  ]);
});

test('no record, key or setting of a checkout gets into an image', () => {
  const kept = lines(read('.dockerignore'));
  const secrets = [...partOf('secrets').matchAll(/file: \.\/([\w-]+)\//g)].map(([, name]) => name);
  expect(secrets.length).toBeGreaterThan(0);
  const mustStayOut = ['.git', '.env', 'data', 'node_modules', ...secrets];
  expect(mustStayOut.filter((name) => name !== undefined && !kept.includes(name))).toEqual([]);
});

test('the proxy knows every house of compose.yaml, at its port', () => {
  const houses = [...partOf('services').matchAll(/^ {2}([\w-]+):\n {4}<<: \*node$/gm)];
  const port = /PORT=(\d+)/.exec(image)?.[1];
  const expected = houses.map(([, name]) => `${name}:${port}`).join(' ');
  const known = [...proxy.matchAll(/\{\$NODES:([^}]+)\}/g)].map(([, list]) => list);
  expect(houses.length).toBeGreaterThan(1);
  expect(known).toEqual([expected]);
});

test('only the proxy is reached from outside, and the record by houses alone', () => {
  const services = partOf('services').split(/^ {2}(?=[\w-]+:$)/m);
  const open = services.filter((one) => /^ {4}ports:/m.test(one)).map((one) => one.split(':')[0]);
  const record = services.find((one) => one.startsWith('postgres:')) ?? '';
  expect(open).toEqual(['proxy']);
  expect(record).toMatch(/^ {4}networks: \[inside\]$/m);
  expect(compose).toMatch(/^ {2}inside:\n {4}internal: true$/m);
});

/** Understood by the house soon; until then it counts failures against the proxy's address. */
const AWAITED: string[] = [];

test('compose.yaml gives a house only settings that it knows', () => {
  const [, house = ''] = /^x-node: &node\n((?: .*\n|\n)+)/m.exec(compose) ?? [];
  const [, given = ''] = /^ {2}environment:\n((?: {4}.*\n)+)/m.exec(house) ?? [];
  const names = [...given.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name ?? '');
  const known = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !known.includes(name))).toEqual(AWAITED);
});
