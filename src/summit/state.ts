import { HOUSE_DEFAULTS } from './filter/verdict.ts';
import type { Chest } from './noun/chest.ts';
import { copied, filled } from './noun/laying.ts';
import type {
  Action,
  Approval,
  Attendance,
  BuyIn,
  Challenge,
  Comment,
  Commitment,
  Drill,
  Group,
  Hold,
  Idea,
  KeptLine,
  Kudos,
  Minutes,
  Now,
  Objection,
  OpenWatch,
  Person,
  Phase,
  Practice,
  PrivateTerms,
  Purpose,
  RoomRules,
  RulesVersion,
  Thread,
  Vendor,
  Vote,
  Words,
} from './noun/things.ts';
import type { Stage } from './terms.ts';

/** One summit, whole. Plain JSON; records are keyed by id in order of arrival. */
export interface State {
  stage: Stage;
  purpose: Purpose;
  wentLiveAt: number;
  endedAt: number;
  override: string;
  joinCode: number;
  vendors: Record<string, Vendor>;
  people: Record<string, Person>;
  knocks: Record<string, { name: string; at: number }>;
  attendance: Record<string, Attendance>;
  buyIns: Record<string, BuyIn>;
  rulesDraft: string;
  rules: RulesVersion[];
  /** Person → version signed, 1-based. */
  signed: Record<string, number>;
  agenda: { order: string[]; status: Approval; note: string; approvedBy: string; version: number };
  phases: Record<string, Phase>;
  now: Now;
  noticeReadAt: number;
  shown: { kind: string; id: string };
  challenges: Record<string, Challenge>;
  practices: Record<string, Practice>;
  ideas: Record<string, Idea>;
  comments: Record<string, Comment>;
  groups: Record<string, Group>;
  kudos: Record<string, Kudos>;
  broadcasts: Record<string, Words>;
  /** Thing → how many people are in the same boat. */
  boats: Chest<number>;
  /** Person → things they are in the same boat with. */
  boarded: Chest<string[]>;
  votes: Record<string, Vote>;
  holds: Record<string, Hold>;
  /** Place → question that is being watched; `place person` for a held one. */
  watches: Record<string, OpenWatch>;
  roomRules: RoomRules;
  keptLines: Record<string, KeptLine>;
  /** Vendor → where its private terms are sealed. */
  privateTerms: Record<string, PrivateTerms>;
  /** Person → how the drill went. */
  drills: Record<string, Drill>;
  brake: { on: boolean; by: string; at: number };
  /** When the raw record was taken out, ms UTC. */
  takings: number[];
  /** While on, nothing is erased. */
  legalHold: { on: boolean; by: string; at: number; why: string };
  brakes: { at: number; by: string; liftedAt: number; liftedBy: string; why: string }[];
  objections: Record<string, Objection>;
  threads: Record<string, Thread>;
  actions: Record<string, Action>;
  commitments: Record<string, Commitment>;
  minutes: Minutes;
}

const nobody = { phase: '', status: 'ready', startedAt: 0, spentMs: 0, extraMs: 0, firstAt: 0 };

/** A summit before its first event. */
export const empty: State = {
  stage: 'plan',
  purpose: {
    title: '',
    purpose: '',
    host: '',
    mission: '',
    hopedFor: '',
    startsAtMs: 0,
    timeZone: 'UTC',
    languages: ['en'],
    willingPercent: 80,
  },
  wentLiveAt: 0,
  endedAt: 0,
  override: '',
  joinCode: 1,
  vendors: {},
  people: {},
  knocks: {},
  attendance: {},
  buyIns: {},
  rulesDraft: '',
  rules: [],
  signed: {},
  agenda: { order: [], status: 'draft', note: '', approvedBy: '', version: 0 },
  phases: {},
  now: nobody as Now,
  noticeReadAt: 0,
  shown: { kind: '', id: '' },
  challenges: {},
  practices: {},
  ideas: {},
  comments: {},
  groups: {},
  kudos: {},
  broadcasts: {},
  boats: {},
  boarded: {},
  votes: {},
  holds: {},
  watches: {},
  roomRules: {
    draft: {
      strictness: HOUSE_DEFAULTS.strictness,
      topics: {},
      terms: {},
      own: {},
      exceptions: {},
    },
    status: 'draft',
    note: '',
    why: '',
    versions: [],
  },
  keptLines: {},
  privateTerms: {},
  drills: {},
  brake: { on: false, by: '', at: 0 },
  takings: [],
  legalHold: { on: false, by: '', at: 0, why: '' },
  brakes: [],
  objections: {},
  threads: {},
  actions: {},
  commitments: {},
  minutes: {
    version: 0,
    summary: '',
    writtenAt: 0,
    earlier: [],
    status: 'draft',
    publishedAt: 0,
    confirmed: {},
    corrections: {},
    counselNote: '',
  },
};

type Shelves = {
  [K in keyof State]: State[K] extends Record<string, infer V>
    ? V extends object
      ? K
      : never
    : never;
}[keyof State];
type Thing<K extends Shelves> = State[K] extends Record<string, infer V> ? V : never;

/** The state with one thing laid on its shelf, new or changed. */
export function put<K extends Shelves>(state: State, shelf: K, id: string, thing: Thing<K>): State {
  if (filled<unknown>(state[shelf], id, thing)) return { ...state };
  return { ...state, [shelf]: copied({ ...state[shelf], [id]: thing }) };
}

/** The state with some fields of one thing changed; a missing thing stays missing. */
export function change<K extends Shelves>(
  state: State,
  shelf: K,
  id: string,
  fields: Partial<Thing<K>>,
): State {
  const before = (state[shelf] as Record<string, Thing<K>>)[id];
  return before ? put(state, shelf, id, { ...before, ...fields }) : state;
}

/** The state without one thing. */
export function drop<K extends Shelves>(state: State, shelf: K, id: string): State {
  const { [id]: _gone, ...rest } = state[shelf] as Record<string, unknown>;
  return { ...state, [shelf]: rest };
}

/** The state without ballots: what may be laid aside beside the record. */
export function unboxed(state: State): State {
  const votes = Object.entries(state.votes).map(([id, vote]): [string, Vote] => [
    id,
    { ...vote, dots: {} },
  ]);
  return { ...state, votes: Object.fromEntries(votes) };
}
