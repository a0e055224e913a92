import type { Stage } from '../terms.ts';

/** The stages of a summit, in the order of the tables' columns. */
export const STAGES: readonly Stage[] = ['plan', 'live', 'after', 'closed'];

/**
 * Letters of the tables: audiences are capitals, people at their own stream small letters.
 * Participants are all leaders and attendees.
 */
export const READERS = {
  H: 'the host’s desk',
  F: 'facilitators',
  C: 'counsel',
  P: 'participants',
  S: 'the big screen',
  a: 'its author',
  l: 'the leaders of its company',
  e: 'each leader',
  v: 'each leader and attendee, their own',
  s: 'each person, their own',
  g: 'the guest who knocks',
} as const;
export type Reader = keyof typeof READERS;

/** What must be so of the thing itself before a reader of the table may see it. */
export const CONDITIONS = {
  hostSide: 'for seats of the host’s side',
  agendaApproved: 'once counsel has approved the agenda',
  accepted: 'once a facilitator has accepted the challenge',
  unseen: 'until the room sees the challenge',
  waiting: 'while it waits, unless a facilitator wrote it',
  waitingHeld: 'while it waits and is not blocked, unless a facilitator wrote it',
  toFacilitators: 'when the line is to the facilitators',
  toCounsel: 'when the line is to counsel',
  tallied: 'once the round is closed',
  revealed: 'once the totals are revealed',
  commitmentApproved: 'once counsel has approved the commitment',
  published: 'once the minutes are published',
  inReview: 'while the leaders review the minutes',
} as const;
export type Condition = keyof typeof CONDITIONS;

/** Who may see a thing of this class, stage by stage, and on what condition. */
export interface VisibilityClass {
  said: string;
  /** One text of `Reader` letters a stage of STAGES. */
  seen: readonly [plan: string, live: string, after: string, closed: string];
  once?: Partial<Record<Reader, Condition>>;
}

function of(
  seen: VisibilityClass['seen'],
  said: string,
  once?: VisibilityClass['once'],
): VisibilityClass {
  return once ? { said, seen, once } : { said, seen };
}

/** All four stages alike. */
function always(who: string): VisibilityClass['seen'] {
  return [who, who, who, who];
}

const LIVE_ON = (who: string): VisibilityClass['seen'] => ['', who, who, who];
const hosts = { F: 'waiting' } as const;

/**
 * The restriction classes: every field of every entry stands in exactly one.
 * Source: trust.md section 3; ground rules 2.4 where they differ.
 */
export const classes = {
  // what the room shares
  gathering: of(['HFCP', 'HFCPS', 'HFCP', 'HFCP'], 'What the gathering is for, and when.'),
  stage: of(always('HFCPS'), 'Whether it is in preparation, live, or over.'),
  room: of(['FCP', 'FCPS', 'FCP', 'FCP'], 'Ground rules and topics kept out.'),
  agenda: of(['FCP', 'FCPS', 'FCP', 'FCP'], 'The approved agenda.', {
    ...{ P: 'agendaApproved', S: 'agendaApproved' },
  }),
  leads: of(['FC', 'FCPS', 'FCP', 'FCP'], 'Co-leaders’ names, which tell who takes part.'),
  now: of(['', 'FCPS', '', ''], 'What is going on in the live room.'),
  dissent: of(['', 'FCPS', 'FCP', 'FCP'], 'Objections: everybody hears them at once.'),
  words: of(LIVE_ON('FCP'), 'What people have said to the whole room.'),
  challenge: of(['FC', 'FCP', 'FCP', 'FCP'], 'Challenges.', { P: 'accepted' }),
  totals: of(LIVE_ON('FCP'), 'Totals of a secret round.', {
    ...{ F: 'revealed', C: 'revealed', P: 'revealed' },
  }),
  commitment: of(LIVE_ON('FCP'), 'What a company promises.', { P: 'commitmentApproved' }),
  minutes: of(['', '', 'FCP', 'FCP'], 'The official record.', { P: 'published' }),
  // the host's side
  desk: of(always('FC'), 'The host’s side of the table.'),
  deskPlan: of(['FC', '', '', ''], 'The host’s side, while planning.'),
  deskLive: of(LIVE_ON('FC'), 'The host’s side, from the live room on.'),
  deskAfter: of(['', '', 'FC', ''], 'The host’s side, while the minutes are made.'),
  deskRecord: of(['', '', 'FC', 'FC'], 'The host’s side, after the live room.'),
  took: of(LIVE_ON('FC'), 'Who took part in a round, never what they chose.', {
    ...{ F: 'tallied', C: 'tallied' },
  }),
  seats: of(always('HFC'), 'Named people and their seats.', { H: 'hostSide' }),
  facilitator: of(always('F'), 'For facilitators alone.'),
  counsel: of(always('C'), 'For counsel alone.'),
  counselLive: of(['', 'C', '', ''], 'Who pulled the brake, while it is on.'),
  counselLog: of(LIVE_ON('C'), 'Who pulled the brake, afterwards.'),
  counselRecord: of(['', '', 'C', 'C'], 'Earlier texts of the minutes.'),
  queue: of(always('FC'), 'That a text waits, its topic and gravity; never its words.', hosts),
  queueRow: of(always('FC'), 'What else the queue shows of a held text.', { F: 'waitingHeld' }),
  line: of(always('FC'), 'A private line.', { F: 'toFacilitators', C: 'toCounsel' }),
  // one's own
  own: of(always('s'), 'One’s own seat, lines and drill.'),
  ownLive: of(LIVE_ON('s'), 'One’s own marks in the live room.'),
  ballot: of(LIVE_ON('v'), 'One’s own dots left.'),
  ballotOpen: of(['', 'v', '', ''], 'One’s own dots, until the round closes.'),
  author: of(always('a'), 'One’s own held texts.'),
  ownChallenge: of(always('a'), 'One’s own challenge.', { a: 'unseen' }),
  ownRecord: of(['', '', 'a', 'a'], 'The corrections one asked for.'),
  company: of(always('l'), 'What a company keeps to itself.'),
  companyLive: of(LIVE_ON('l'), 'A company’s own promises, notes and all.'),
  review: of(['', '', 'e', ''], 'The minutes a leader is asked to confirm.', { e: 'inReview' }),
  leader: of(always('e'), 'The version a leader has confirmed.'),
  lobby: of(always('g'), 'The name one knocked with.'),
  // nobody
  empty: of(always(''), 'Always empty on this kind.'),
} satisfies Record<string, VisibilityClass>;
export type ClassName = keyof typeof classes;
