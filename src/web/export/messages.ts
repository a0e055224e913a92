import { z } from 'zod';
import { REFUSALS } from '../../summit/summit.ts';
import { DOOR_ERRORS } from '../answers.ts';
import { draft } from '../line/live.ts';
import { commandSchemas } from './contract.ts';

const count = z.int().min(0);
const epoch = z.uuid().describe('New whenever the room is opened; counters of another are void.');
const entry = z.record(z.string(), z.unknown());
const code = z.enum([...REFUSALS, ...DOOR_ERRORS]);
const unread = z.strictObject({ ok: z.literal(false), code: z.enum(DOOR_ERRORS).optional() });

/** Everything that goes over a line beside commands, as the house sends or expects it. */
const payloads = {
  connect: z.strictObject({ summit: z.string(), projector: z.boolean().optional() }),
  connect_error: z.strictObject({ message: z.enum(['no-seat', 'too-fast', 'our-fault']) }),
  reply: z.union([
    z.looseObject({ ok: z.literal(true), id: z.string() }),
    z.looseObject({ ok: z.literal(false), code }),
  ]),
  resync: z.null(),
  weigh: draft,
  weighed: z.union([z.strictObject({ ok: z.literal(true), verdict: z.array(entry) }), unread]),
  sync: z.strictObject({
    epoch,
    counters: z.strictObject({ audience: count, own: count }),
    view: z.record(z.string(), entry),
  }),
  delta: z.strictObject({
    stream: z.enum(['audience', 'own']),
    epoch,
    counter: count.min(1),
    deltas: z.array(
      z.union([
        z.strictObject({ set: z.string(), to: entry }),
        z.strictObject({ patch: z.string(), to: entry }),
        z.strictObject({ remove: z.string() }),
      ]),
    ),
  }),
};

const SAID: Record<keyof typeof payloads | 'command', string> = {
  connect: 'Takes a seat: the summit by id; the seat is the one the cookie holds.',
  connect_error: 'The seat was not given: why.',
  command: 'Asks one command; acknowledged with `reply`.',
  reply: 'The answer to a command: what came of it, or a code of the closed lists.',
  resync: 'Asks for everything again, after a gap in the counters; acknowledged with `sync`.',
  weigh: 'What would a rule say of this draft? Acknowledged with `weighed`; nothing is kept.',
  weighed: 'What the public rules say of a draft.',
  sync: 'Everything the seat may see, with the counters from which its deltas go on. Sent first.',
  delta: 'What changed in one of the two streams of a seat; each counter rises by one a frame.',
};

/** What the house listens to, with the acknowledgement it gives; and what it says by itself. */
const RECEIVED = { connect: '', command: 'reply', resync: 'sync', weigh: 'weighed' };
const SENT = ['sync', 'delta', 'connect_error'];

const channel = { $ref: '#/channels/room' };
const messageOf = (name: string) => ({ $ref: `#/channels/room/messages/${name}` });

function operations() {
  const received = Object.entries(RECEIVED).map(([name, reply]) => {
    const answer = reply === '' ? {} : { reply: { channel, messages: [messageOf(reply)] } };
    return [name, { action: 'receive', channel, messages: [messageOf(name)], ...answer }];
  });
  const sent = SENT.map((name) => [name, { action: 'send', channel, messages: [messageOf(name)] }]);
  return Object.fromEntries([...received, ...sent]) as Record<string, { action: string }>;
}

function messages() {
  const schemas = commandSchemas();
  const command = { oneOf: schemas.map(([type]) => ({ $ref: `#/components/schemas/${type}` })) };
  const made = Object.entries(payloads).map(([name, schema]): [string, object] => {
    const { $schema: _, ...payload } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
    return [name, payload];
  });
  const all = [...made, ['command', command] as [string, object]];
  return Object.fromEntries(
    all.map(([name, payload]) => [
      name,
      { name, summary: SAID[name as keyof typeof SAID], payload },
    ]),
  );
}

/** What goes over the lines: AsyncAPI 3.0, made from the same schemas that read the commands. */
export function messageContract(origin: string) {
  const { host, protocol } = new URL(origin);
  const said = messages();
  const named = Object.keys(said).map((name) => [name, { $ref: `#/components/messages/${name}` }]);
  return {
    asyncapi: '3.0.0',
    info: { title: 'Common Ground', version: '1', description: described },
    defaultContentType: 'application/json',
    servers: {
      house: { host, protocol: protocol === 'https:' ? 'wss' : 'ws', pathname: '/socket.io/' },
    },
    channels: { room: { address: '/', messages: Object.fromEntries(named) } },
    operations: operations(),
    components: { messages: said, schemas: Object.fromEntries(commandSchemas()) },
  };
}

const described = [
  'Socket.IO 4 over WebSocket, or long polling where none gets through; namespace `/`, JSON only.',
  'Every request carries the seat cookie it was opened with. At most 20 messages a second, 40 at',
  'once, each below 32 kB; a command beyond that is answered `too-fast` and can be sent again.',
].join(' ');
