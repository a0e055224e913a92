import specs from '@asyncapi/specs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { io, type Socket } from 'socket.io-client';
import request from 'supertest';
import { ideas } from '../../scripts/founding/lines.ts';
import { type Seat, schemas } from '../../src/summit/summit.ts';
import { messageContract } from '../../src/web/export/messages.ts';
import { incomingMessages } from '../../src/web/line/live.ts';
import { openHouse } from '../support/web.ts';

/** The published list of messages: valid by its standard, and true of what goes over the lines. */
type Document = ReturnType<typeof messageContract>;

const lax = { strict: false, validateFormats: false } as const;
const valid = new Ajv(lax).compile(specs.schemasWithoutId['3.0.0'] as object);
const copy = () =>
  JSON.parse(JSON.stringify(messageContract('https://summit.example'))) as Document;

let at: Awaited<ReturnType<typeof openHouse>>;
let line: Socket;
let first: unknown;

beforeAll(async () => {
  at = await openHouse();
  line = io(at.url, {
    ...{ transports: ['websocket'], auth: { summit: 'tsummit' } },
    extraHeaders: { cookie: at.cookie(at.given.leaders[0] as Seat) },
  });
  first = await new Promise((resolve) => line.once('sync', resolve));
});

afterAll(async () => {
  line.close();
  await at.close();
});

/** The faults of one message against the document, by the document alone. */
function faults(name: string, given: unknown): unknown {
  const ajv = new Ajv(lax).addSchema({ $id: 'contract', ...copy() });
  const check = ajv.compile({ $ref: `contract#/components/messages/${name}/payload` });
  return check(given) ? [] : check.errors;
}

test('the document is valid AsyncAPI 3.0', () => {
  expect([valid(copy()), valid.errors]).toEqual([true, null]);
});

test('a fault planted in it is found', () => {
  const planted: ((document: Document) => void)[] = [
    (document) => Object.assign(document.operations['delta'] ?? {}, { action: 'shout' }),
    (document) => Object.assign(document.channels.room, { messages: ['sync'] }),
    (document) => Object.assign(document.components.messages['sync'] ?? {}, { payloads: {} }),
    (document) => Reflect.deleteProperty(document.info, 'version'),
    (document) => Reflect.deleteProperty(document.servers.house, 'protocol'),
  ];
  for (const plant of planted) {
    const document = copy();
    plant(document);
    expect(valid(document)).toBe(false);
  }
});

test('every reference in it leads somewhere', () => {
  const document: unknown = copy();
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(schemas().length);
  for (const [, path = ''] of references) {
    const found = path
      .split('/')
      .reduce<unknown>(
        (there, step) => (there as Record<string, unknown> | undefined)?.[step],
        document,
      );
    expect({ path, found }).toEqual({ path, found: expect.any(Object) });
  }
});

test('it names each message there is, and no other', () => {
  const { operations, components } = copy();
  const by = (action: string) =>
    Object.keys(operations).filter((name) => operations[name]?.action === action);
  expect(by('receive').sort()).toEqual([...incomingMessages, 'connect'].sort());
  expect(by('send').sort()).toEqual(['connect_error', 'delta', 'sync']);
  expect(Object.keys(components.schemas).sort()).toEqual(
    schemas()
      .map(([type]) => type)
      .sort(),
  );
});

test('what the house really says is what the document says', async () => {
  const delta = new Promise((resolve) => line.once('delta', resolve));
  const challengeId = Object.keys(at.room.state.challenges)[0] ?? '';
  const command = { id: 'contract-1', type: 'PostIdea', challengeId, text: ideas[0] };
  const draft = { type: 'PostIdea', field: 'text', text: 'What do you pay a team leader?' };
  const stranger = io(at.url, {
    transports: ['websocket'],
    auth: { summit: 'tsummit' },
    forceNew: true,
  });
  const refusal = new Promise<Error>((resolve) => stranger.once('connect_error', resolve));
  const said: [name: string, given: unknown][] = [
    ['sync', first],
    ['connect', { summit: 'tsummit' }],
    ['command', command],
    ['reply', await line.emitWithAck('command', command)],
    ['reply', await line.emitWithAck('command', { ...command, type: 'PullBrakes' })],
    ['reply', await line.emitWithAck('command', { id: 'contract-2', type: 'EndLive' })],
    ['weigh', draft],
    ['weighed', await line.emitWithAck('weigh', draft)],
    ['weighed', await line.emitWithAck('weigh', { ...draft, type: 7 })],
    ['resync', null],
    ['sync', await line.emitWithAck('resync')],
    ['delta', await delta],
    ['connect_error', { message: (await refusal).message }],
  ];
  for (const [name, given] of said) {
    expect({ name, given, faults: faults(name, given) }).toEqual({ name, given, faults: [] });
  }
  stranger.close();
});

test('what the house never says or takes is no message of the document', () => {
  const delta = { stream: 'own', epoch: 'e7a1cbb5-95a0-4b0f-8f6e-2f3d7a0b8c11', counter: 1 };
  const wrong: [name: string, given: unknown][] = [
    ['delta', { ...delta, deltas: [{ set: 'a/b' }] }],
    ['delta', { ...delta, deltas: [], seat: 'tleader' }],
    ['delta', { ...delta, stream: 'everybody', deltas: [] }],
    ['sync', { ...(first as object), view: [] }],
    ['reply', { ok: false, code: 'words of somebody' }],
    ['reply', { ok: true }],
    ['command', { id: 'contract-3', type: 'PostIdea', text: 'Without its challenge.' }],
    ['command', { id: 'short', type: 'PullBrake' }],
    ['connect_error', { message: 'a stack of ours' }],
    ['weigh', { type: 'PostIdea', field: 'text' }],
  ];
  for (const [name, given] of wrong) {
    expect({ name, given, faults: faults(name, given) }).not.toMatchObject({ faults: [] });
  }
});

test('programs find both documents, and each names the other doors', async () => {
  const found = await request(at.server).get('/api/asyncapi.json');
  expect([found.status, found.body.asyncapi, valid(found.body)]).toEqual([200, '3.0.0', true]);
  expect(found.body.servers.house).toMatchObject({ host: 'localhost:3000', protocol: 'ws' });
  const pages = await request(at.server).get('/api/openapi.json');
  expect(Object.keys(pages.body.paths)).toContain('/api/asyncapi.json');
  expect(pages.body.info.description).toContain('/api/asyncapi.json');
});
