import type { State, View, Viewer } from '../../src/summit/summit.ts';
import * as summit from '../../src/summit/summit.ts';

/** One field as one reader saw it in one stage. */
export interface Sight {
  kind: string;
  id: string;
  field: string;
  /** Nothing stood in it: an empty text, an empty list, or no value. */
  empty: boolean;
}

const letters: Record<summit.Audience, summit.Reader> = {
  ...{ host: 'H', facilitators: 'F', counsel: 'C', participants: 'P', projector: 'S' },
};

const ids = /^(t|g)[a-z]*[0-9][\w-]*$/;

/** Every path of an entry down to its values; ids among the names become `*`. */
function paths(value: unknown, at: string): [path: string, empty: boolean][] {
  if (Array.isArray(value)) {
    const inner = value.flatMap((one) => paths(one, at));
    return inner.length > 0 ? inner : [[at, true]];
  }
  if (value === null || typeof value !== 'object')
    return [[at, value === '' || value === undefined || value === null]];
  return Object.entries(value).flatMap(([name, one]) =>
    paths(one, `${at}${at === '' ? '' : '.'}${ids.test(name) ? '*' : name}`),
  );
}

/** Everything that stands in a view, field by field. */
export function sights(view: View): Sight[] {
  return Object.entries(view).flatMap(([key, entry]) => {
    const [kind = '', id = ''] = key.split('/');
    return paths(entry, '').map(([field, empty]) => ({ kind, id, field, empty }));
  });
}

type Holds = (state: State, id: string) => boolean;

const open = ['accepted', 'closed'];
const lastVote = (state: State) => Object.values(state.votes).at(-1);
const fromFacilitator = (state: State, id: string) =>
  state.people[state.holds[id]?.by ?? '']?.role === 'facilitator';

/** What the table's conditions mean, told from the state and not from the nouns. */
const conditions: Record<summit.Condition, Holds> = {
  hostSide: ({ people }, id) =>
    ['facilitator', 'counsel', 'projector'].includes(people[id]?.role ?? ''),
  agendaApproved: ({ agenda }) => agenda.status === 'approved',
  accepted: ({ challenges }, id) => open.includes(challenges[id]?.status ?? ''),
  unseen: ({ challenges }, id) => !open.includes(challenges[id]?.status ?? ''),
  waiting: (state, id) => state.holds[id]?.status === 'pending' && !fromFacilitator(state, id),
  waitingHeld: (state, id) => conditions.waiting(state, id) && state.holds[id]?.action === 'hold',
  toFacilitators: ({ threads }, id) => threads[id]?.with === 'facilitator',
  toCounsel: ({ threads }, id) => threads[id]?.with === 'counsel',
  tallied: (state) => lastVote(state)?.status !== 'open',
  revealed: (state) => lastVote(state)?.status === 'revealed',
  commitmentApproved: ({ commitments }, id) => commitments[id]?.status === 'approved',
  published: ({ minutes }) => minutes.status === 'published',
  inReview: ({ minutes }) => minutes.status === 'approved',
};

function authorOf(state: State, kind: string, id: string): string | undefined {
  if (kind === 'myHold') return state.holds[id]?.by;
  if (kind === 'myChallenge') return state.challenges[id]?.by;
  return kind === 'myCorrection' ? state.minutes.corrections[id]?.by : undefined;
}

function companyOf(state: State, { kind, id }: Sight, person: string): string | undefined {
  const own = state.people[person]?.vendor;
  return kind === 'myCommitment' ? state.commitments[id]?.vendor : own;
}

type Owns = (state: State, sight: Sight, person: string) => boolean;
const role = (state: State, person: string) => state.people[person]?.role;

/** Whose a thing at one's own stream must be, by the small letters of the table. */
const owners: Partial<Record<summit.Reader, Owns>> = {
  a: (state, { kind, id }, person) => authorOf(state, kind, id) === person,
  l: (state, sight, person) =>
    role(state, person) === 'leader' &&
    companyOf(state, sight, person) === state.people[person]?.vendor,
  e: (state, _sight, person) => role(state, person) === 'leader',
  v: (state, _sight, person) => ['leader', 'attendee'].includes(role(state, person) ?? ''),
  s: (state, _sight, person) => role(state, person) !== undefined,
  g: (state, _sight, person) => state.knocks[person] !== undefined,
};

/** The letter under which the table lets a viewer see a field now; nothing when it does not. */
export function letterOf(state: State, viewer: Viewer, sight: Sight): summit.Reader | undefined {
  const name = summit.classOf(sight.kind, sight.field);
  if (!name) return undefined;
  const { seen, once }: summit.VisibilityClass = summit.classes[name];
  const may = [...(seen[summit.STAGES.indexOf(state.stage)] ?? '')] as summit.Reader[];
  return may.find((letter) => {
    const condition = once?.[letter];
    if (condition && !conditions[condition](state, sight.id)) return false;
    if ('audience' in viewer) return letter === letters[viewer.audience];
    return owners[letter]?.(state, sight, viewer.own) ?? false;
  });
}

/** Whether the table knows a field; an empty list may stand for the fields of its members. */
function listed({ kind, field, empty }: Sight): boolean {
  if (summit.classOf(kind, field)) return true;
  const fields = Object.values(summit.entries[kind]?.by ?? {}).flatMap((one) => one.split(/\s+/));
  return empty && fields.some((one) => one.startsWith(`${field}.`));
}

/** What stands in a view against the table: fields without a class, and those not for this viewer. */
export function breaches(state: State, viewer: Viewer, view: View): string[] {
  return sights(view).flatMap((sight) => {
    const name = `${sight.kind}.${sight.field}`;
    if (!listed(sight)) return [`${name} has no class`];
    if (sight.empty || letterOf(state, viewer, sight)) return [];
    const who = 'audience' in viewer ? viewer.audience : 'somebody';
    return [`${name} is not for ${who} in the stage ${state.stage}`];
  });
}
