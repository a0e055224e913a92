import { commandSchemas } from '../../src/web/export/contract.ts';
import { bytesOf } from './raw.ts';

type Roll = (sides: number) => number;

/** Stands in everything hostile, so that a log that repeats any of it is found out. */
export const CANARY = 'quillwort';

interface Schema {
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  type?: string;
  pattern?: string;
  minimum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
}

const commands = commandSchemas().map(([type, schema]): [string, [string, Schema][]] => {
  const { id: _id, type: _type, ...fields } = (schema as Schema).properties ?? {};
  return [type, Object.entries(fields)];
});

/** Commands that would leave a room in which every other is refused: these never get through. */
const ENDING = [
  ...['GoLive', 'EndLive', 'CloseSummit', 'PullBrake', 'RemovePerson', 'RevokeInvitation'],
  ...['IssueInvitation', 'ChangePerson', 'RemoveVendor', 'RemovePhase', 'PublishRules'],
  ...['NextPhase', 'PreviousPhase', 'PausePhase'],
];

/** Names of messages, JSON; those that are reserved end a line. */
const NAMES = [
  ...['"resync"', '"weigh"', '"error"', '"__proto__"', '"constructor"', '"toString"', '7', '-1.5'],
  ...['"hasOwnProperty"', '"valueOf"', '""', `"${CANARY}"`, `"${'x'.repeat(3_000)}"`],
];
const RESERVED = [
  ...['"connect"', '"connect_error"', '"disconnect"', '"disconnecting"', '"newListener"'],
  ...['"removeListener"', 'null', '{}', '[]', 'true'],
];

/** JSON texts no schema asks for: whatever a parser, a map or a column might trip over. */
const VALUES = [
  ...[
    'null',
    'true',
    '0',
    '-1',
    '-0',
    '1e308',
    '1e999',
    '9007199254740993',
    '0.1',
    '""',
    '[]',
    '{}',
  ],
  ...['"__proto__"', '"constructor"', '"\\u0000"', '"\\ud800"', '"\\u202e"', '" "', '"tnone"'],
  ...[`"${CANARY}"`, `"${CANARY}${'é'.repeat(4_000)}"`, `"${'😀'.repeat(2_000)}"`],
  ...[
    `{"__proto__":{"role":"facilitator","${CANARY}":1}}`,
    '{"constructor":{"prototype":{"ok":1}}}',
  ],
  ...[`{"length":1e9,"0":"${CANARY}"}`, `{"toString":"${CANARY}","valueOf":7,"toJSON":1}`],
  ...['['.repeat(4_000) + ']'.repeat(4_000), `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`],
  ...[`[${'null,'.repeat(6_000)}null]`, '{"_placeholder":true,"num":0}', '[[[[[[[[]]]]]]]]'],
  ...[`{"then":"${CANARY}"}`, '{"id":7}', `{"id":"${'x'.repeat(65)}"}`],
];

/** Endings of texts that are right: what a filter, a column or a page might trip over. */
const ODD = ['', '\\u0000', '\\ud800', '\\u202e', '<b>&amp;', '{{this}}', '%s', "'--", '\\n=1+1'];

/** No JSON at all, or the half of one. */
const BROKEN = [
  '',
  '{',
  '[',
  '["command"',
  '["command",{"id":',
  `${CANARY}`,
  '"',
  ']',
  'undefined',
  'NaN',
];

const pick = <T>(roll: Roll, all: readonly T[]): T => all[roll(all.length)] as T;

/** JSON of a field as its schema wants it; ids are some of those in the room. */
function likely(roll: Roll, schema: Schema, ids: readonly string[]): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return JSON.stringify(pick(roll, schema.enum));
  if (schema.anyOf) return likely(roll, pick(roll, schema.anyOf), ids);
  if (schema.type === 'array') return `[${likely(roll, schema.items ?? {}, ids)}]`;
  if (schema.type === 'integer' || schema.type === 'number') return `${schema.minimum ?? 1}`;
  if (schema.type === 'boolean') return 'true';
  if (schema.type !== 'string') return '{}';
  if (schema.pattern?.startsWith('^[a-z]')) return JSON.stringify(pick(roll, ids));
  return schema.pattern ? '"2026-12-24"' : `"${CANARY} ${'abcdefgh'[roll(8)]} ${pick(roll, ODD)}"`;
}

/** A command of the house, right as a rule but for one field in four. */
function command(roll: Roll, made: number, ids: readonly string[]): string {
  const [type, names] = pick(roll, commands);
  const spoilt = ENDING.includes(type) || roll(8) === 0;
  const id = spoilt ? pick(roll, ['null', '7', '{}', '""', '"short"']) : `"frames-${made}"`;
  const kind = roll(12) === 0 ? pick(roll, VALUES) : `"${type}"`;
  const fields = names
    .filter(() => roll(12) > 0)
    .map(([name, schema]): [string, string] => [
      name,
      roll(4) === 0 ? pick(roll, VALUES) : likely(roll, schema, ids),
    ]);
  if (roll(6) === 0) fields.push(['__proto__', pick(roll, VALUES)]);
  const all: [string, string][] = [['id', id], ['type', kind], ...fields];
  return `{${all.map(([name, value]) => `"${name}":${value}`).join(',')}}`;
}

/** Messages that are well-formed, whatever they say. */
function message(roll: Roll, made: number, ids: readonly string[]): string {
  const given = roll(4) > 0 ? command(roll, made, ids) : pick(roll, VALUES);
  const name = roll(5) > 0 ? '"command"' : pick(roll, NAMES);
  const rest = roll(8) === 0 ? [pick(roll, VALUES), pick(roll, VALUES)] : [];
  const all = roll(12) === 0 ? [name] : [name, given, ...rest];
  const said = `42${pick(roll, ['', '7', '0', '12', '99999999999999999999'])}[${all.join(',')}]`;
  // Larger ones are never read; `deadly` has some.
  return Buffer.byteLength(said) < 32_000 ? said : message(roll, made, ids);
}

/** Packets of Socket.IO put together at random. */
function packet(roll: Roll, made: number): string {
  const kind = pick(roll, ['0', '1', '2', '2', '3', '4', '5', '6', '7', '9', 'x', '-', '']);
  const attached = pick(roll, ['', '', '', '1-', '0-', '-1-', '99999999999-', '1.5-', '2']);
  const space = pick(roll, ['', '', '', '/,', '/admin,', '/__proto__,', `/${CANARY}?a=b,`, '/']);
  const ack = pick(roll, ['', '', '7', '-1', '1e9', '0x1', '007', '9'.repeat(400)]);
  const wellFormed = `["command",${command(roll, made, ['tnone'])}]`;
  const reserved = `[${pick(roll, RESERVED)},${pick(roll, VALUES)}]`;
  const given = pick(roll, [...BROKEN, wellFormed, wellFormed, reserved, pick(roll, VALUES)]);
  return `4${kind}${attached}${space}${ack}${given}`;
}

/** Packets of engine.io put together at random. */
function engine(roll: Roll): string {
  const kind = pick(roll, ['0', '1', '2', '3', '5', '6', '7', '9', 'b', 'x', '', '\x1e', '\u0000']);
  return kind + pick(roll, ['', '', 'probe', CANARY, '{}', '['.repeat(500), 'A'.repeat(20_000)]);
}

/** Bytes that are no frame a browser sends; most of them end the connection. */
function bytes(roll: Roll): Buffer {
  const payload = pick(roll, ['', '3', `42["command",{"id":"${CANARY}"}]`, 'x'.repeat(300)]);
  const frames = [
    () => bytesOf({ payload, opcode: 2 }),
    () => bytesOf({ payload, masked: false }),
    () => bytesOf({ payload, reserved: true }),
    () => bytesOf({ payload, opcode: pick(roll, [0, 3, 7, 11, 15]) }),
    () => bytesOf({ payload, fin: false }),
    () => Buffer.concat([bytesOf({ payload, fin: false }), bytesOf({ payload, opcode: 0 })]),
    () => bytesOf({ payload, told: payload.length + 1 + roll(90) }),
    () => bytesOf({ payload, told: 2 ** pick(roll, [16, 31, 33, 52]) }),
    () => bytesOf({ payload: 'y'.repeat(200), opcode: 9 }),
    () => bytesOf({ payload: Buffer.from([roll(256), roll(256)]), opcode: 8 }),
    () => bytesOf({ payload: Buffer.from([0x34, 0x32, 0xc3, 0x28, 0xff, 0xfe]) }),
    () => bytesOf({ payload: 'z'.repeat(40_000) }),
    () => bytesOf({ payload }).subarray(0, 1 + roll(6)),
    () => Buffer.from(Array.from({ length: 40 }, () => roll(256))),
  ];
  return pick(roll, frames)();
}

/** A hostile frame that most lines outlive; `made` makes the ids in it unlike all others. */
export function hostile(roll: Roll, made: number, ids: readonly string[]): Buffer {
  return bytesOf({ payload: message(roll, made, ids) });
}

/** A frame after which most lines end. */
export function deadly(roll: Roll, made: number): Buffer {
  const kind = roll(10);
  if (kind < 5) return bytesOf({ payload: packet(roll, made) });
  return kind < 7 ? bytesOf({ payload: engine(roll) }) : bytes(roll);
}

/** What stands in the body of a hostile poll, several packets at once. */
export function hostileBody(roll: Roll, made: number): string {
  const packets = Array.from({ length: 1 + roll(5) }, (_, at) =>
    pick(roll, [message(roll, made + at, ['tnone']), packet(roll, made + at), engine(roll)]),
  );
  return packets.join(pick(roll, ['\x1e', '\x1e', '\x1e\x1e', '', '\n']));
}

/** The query of a hostile handshake or poll. */
export function hostileQuery(roll: Roll): string {
  const parts = ['EIO=4', 'EIO=3', 'EIO=99', 'transport=polling', 'transport=websocket'];
  const odd = ['transport=__proto__', 'transport=webtransport', 'sid=__proto__', 'sid=constructor'];
  const more = ['sid[]=1', 'sid=', `sid=${CANARY}`, 'j=0', 'b64=1', 't=%ff', '%', '__proto__=1'];
  const all = [...parts, ...odd, ...more];
  return Array.from({ length: 1 + roll(4) }, () => pick(roll, all)).join('&');
}
