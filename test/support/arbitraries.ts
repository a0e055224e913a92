import { z } from 'zod';
import { fourteen } from '../../scripts/founding/lines.ts';
import type { Seat, State } from '../../src/summit/summit.ts';
import * as summit from '../../src/summit/summit.ts';

interface Shape {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Shape[];
  items?: Shape;
  properties?: Record<string, Shape>;
  minimum?: number;
  minItems?: number;
  pattern?: string;
  format?: string;
}

const shapes = new Map(
  summit
    .schemas()
    .map(([type, schema]) => [
      type,
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape,
    ]),
);

/** Every command type, for picking one by number. */
const types = [...shapes.keys()];

/** Words of every kind: harmless ones, ones that are nudged, held or blocked, ones with a secret. */
const texts = [
  'What if we listened to three calls every Monday?',
  ...fourteen.flatMap(({ stop, pass }) => [stop, pass]),
  "At least our agents don't hang up on people like some vendors here.",
  'ok',
];

const shelves: Record<string, (state: State) => string[]> = {
  challengeId: (state) => Object.keys(state.challenges),
  ideaId: (state) => [...Object.keys(state.ideas), ...Object.keys(state.groups)],
  ideaIds: (state) => Object.keys(state.ideas),
  groupId: (state) => Object.keys(state.groups),
  personId: (state) => Object.keys(state.people),
  ownerId: (state) => Object.keys(state.people),
  coLeader: (state) => Object.keys(state.people),
  vendorId: (state) => Object.keys(state.vendors),
  phaseId: (state) => Object.keys(state.phases),
  knockId: (state) => Object.keys(state.knocks),
  holdId: (state) => Object.keys(state.holds),
  actionId: (state) => Object.keys(state.actions),
  commitmentId: (state) => Object.keys(state.commitments),
  ruleId: ({ roomRules: { draft } }) =>
    [draft.terms, draft.own, draft.exceptions].flatMap((shelf) => Object.keys(shelf)),
  lineId: (state) => Object.keys(state.keptLines),
  correctionId: (state) => Object.keys(state.minutes.corrections),
};

function thing(state: State, kind: unknown): string[] {
  const shelf = {
    challenge: 'challenges',
    practice: 'practices',
    idea: 'ideas',
    comment: 'comments',
    group: 'groups',
    kudos: 'kudos',
    broadcast: 'broadcasts',
    action: 'actions',
    commitment: 'commitments',
  }[String(kind)];
  return shelf ? Object.keys(state[shelf as 'ideas']) : [];
}

/** Draws numbers from a list, again and again. */
function drawer(numbers: number[]) {
  let at = 0;
  return (below: number) => {
    at += 1;
    return below <= 0 ? 0 : (numbers[at % numbers.length] ?? 0) % below;
  };
}

type Draw = ReturnType<typeof drawer>;

function value(
  shape: Shape,
  name: string,
  state: State,
  draw: Draw,
  command: Record<string, unknown>,
): unknown {
  const known = name === 'thingId' ? thing(state, command['kind']) : shelves[name]?.(state);
  if (shape.anyOf) {
    const chosen = shape.anyOf[draw(4) === 0 ? 0 : shape.anyOf.length - 1] ?? {};
    return value(chosen, name, state, draw, command);
  }
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[draw(shape.enum.length)];
  if (known && shape.type !== 'array') return known[draw(known.length)] ?? 'tnobody';
  if (shape.type === 'boolean') return draw(2) === 0;
  if (shape.type === 'integer' || shape.type === 'number') return (shape.minimum ?? 0) + draw(3);
  if (shape.type === 'array') {
    const one = () => value(shape.items ?? {}, name.replace(/s$/, ''), state, draw, command);
    return Array.from({ length: Math.max(1, shape.minItems ?? 1) + draw(2) }, () =>
      known ? (known[draw(known.length)] ?? 'tx') : one(),
    );
  }
  if (shape.type === 'object')
    return shape.properties ? filled(shape, state, draw) : { text: texts[draw(texts.length)] };
  if (name === 'mail') return 'a@example.com';
  if (/On$/.test(name)) return '2026-12-01';
  if (name === 'timeZone') return 'UTC';
  if (name === 'languages' || name === 'language') return draw(3) === 0 ? 'es' : 'en';
  if (name === 'device') return `device-${draw(3)}`;
  if (name === 'name' || name === 'vendor' || name === 'calledBy') return 'Rosario Cruz';
  return texts[draw(texts.length)];
}

function filled(shape: Shape, state: State, draw: Draw): Record<string, unknown> {
  const command: Record<string, unknown> = {};
  const names = Object.keys(shape.properties ?? {}).sort(
    (a, b) => Number(b === 'kind') - Number(a === 'kind'),
  );
  for (const name of names) {
    command[name] = value(shape.properties?.[name] ?? {}, name, state, draw, command);
  }
  return command;
}

/** A command and who asks it, made of numbers; its ids exist in the state as often as not. */
export function commandFrom(state: State, numbers: number[], seats: Seat[]) {
  const draw = drawer(numbers);
  const allowed = types[draw(types.length)] ?? 'PostIdea';
  const command = filled(shapes.get(allowed) ?? {}, state, draw);
  const roles = summit.rolesOf(allowed);
  const fitting = seats.filter((seat) => roles.includes(seat.role));
  const pool = draw(8) === 0 || fitting.length === 0 ? seats : fitting;
  const seat = pool[draw(pool.length)] as Seat;
  const asked = summit.parse({ id: 'arbitrary-id', type: allowed, ...command });
  return { seat, command: asked?.command, confirmed: draw(2) === 0, raw: command };
}
