import type { VisibilityClass } from './visibilityClasses.ts';

/** Letters of doors: those of the table of roles, the big screen, and people without a seat. */
export const VISITORS = {
  H: 'the host',
  F: 'facilitators',
  C: 'counsel',
  L: 'leaders',
  A: 'attendees',
  G: 'guests in the lobby',
  S: 'the big screen',
  O: 'anybody, without a seat',
} as const;
export type Visitor = keyof typeof VISITORS;

/** Who may open a door of this class; everybody else is answered as if it were not there. */
export interface DoorClass {
  said: string;
  /** One text of `Visitor` letters a stage. */
  opens: VisibilityClass['seen'];
  /** What the visitor must bring beside a seat. */
  brings?: 'join code' | 'personal link' | 'host link' | 'sign-in' | 'token';
  once?: Partial<Record<Visitor, 'published' | 'published or in review'>>;
}

const always = (who: string): VisibilityClass['seen'] => [who, who, who, who];
const ALL = 'HFCLAGSO';

/** The classes of doors: whatever a page shows of a summit is its visitor's own projection. */
export const doorClasses = {
  anyone: { said: 'Nothing of any summit.', opens: always(ALL) },
  code: {
    said: 'The title, to those who know the join code.',
    ...{ opens: [ALL, ALL, '', ''], brings: 'join code' },
  },
  link: {
    said: 'Title, host and one’s own name.',
    ...{ opens: [ALL, ALL, ALL, ''], brings: 'personal link' },
  },
  hostLink: {
    said: 'The host’s own door.',
    ...{ opens: always(ALL), brings: 'host link' },
  },
  host: {
    said: 'The host’s desk: summits, seats and links of the host’s side.',
    opens: always('H'),
  },
  lobby: { said: 'The title and one’s own name.', opens: always('G') },
  lobbyIn: { said: 'A guest who was admitted comes in.', opens: always('') },
  seat: { said: 'What the seat may see.', opens: always('FCLA') },
  line: { said: 'What the seat may see, as it changes.', opens: always('FCLAS') },
  screen: { said: 'What the big screen may see.', opens: always('S') },
  desk: { said: 'Plan and rule lab.', opens: always('FC') },
  facilitator: { said: 'Links, join code, mail addresses, imports.', opens: always('F') },
  commands: { said: 'As the table of roles says.', opens: always('HFCLA') },
  minutes: {
    said: 'The minutes as the seat may see them now.',
    opens: ['', '', 'FCLA', 'FCLA'],
    once: { L: 'published or in review', A: 'published' },
  },
  copy: { said: 'What every seat of the room may know, to be checked.', opens: always('FCL') },
  signIn: {
    said: 'One’s own sign-ins and summits, to those whose address the operator listed.',
    ...{ opens: always(''), brings: 'sign-in' },
  },
  operator: {
    said: 'Counts without content, to those who bear the operator’s token.',
    ...{ opens: always(''), brings: 'token' },
  },
  commitments: { said: 'Approved commitments.', opens: always('FCLA') },
} satisfies Record<string, DoorClass>;
export type DoorClassName = keyof typeof doorClasses;

/** Every route of the contract, every export, and every message of a line, with its class. */
export const doors: Record<string, DoorClassName> = {
  'get /': 'anyone',
  'get /icon.svg': 'anyone',
  'get /healthz': 'anyone',
  'get /readyz': 'anyone',
  'get /.well-known/security.txt': 'anyone',
  'get /api/openapi.json': 'anyone',
  'get /api/asyncapi.json': 'anyone',
  'get /verify.html': 'anyone',
  'get /metrics': 'operator',
  'get /sign-in': 'signIn',
  'post /sign-in': 'signIn',
  'get /sign-in/code': 'signIn',
  'post /sign-in/code': 'signIn',
  'get /sign-in/letter/{token}': 'signIn',
  'post /sign-in/letter/{token}': 'signIn',
  'post /sign-in/oidc': 'signIn',
  'get /sign-in/oidc/back': 'signIn',
  'get /sign-ins': 'signIn',
  'post /sign-ins/end': 'signIn',
  'post /sign-ins/end-others': 'signIn',
  'post /sign-out': 'signIn',
  'get /summits': 'signIn',
  'post /summits/{summit}/as/{person}': 'signIn',
  'get /join': 'code',
  'get /join/{code}': 'code',
  'post /join': 'code',
  'get /link/{token}': 'link',
  'post /link/{token}': 'link',
  'get /host/in/{token}': 'hostLink',
  'post /host/in/{token}': 'hostLink',
  'get /host': 'host',
  'post /host/summits': 'host',
  'post /api/summits': 'host',
  'post /host/{summit}/do/{type}': 'host',
  'get /s/{summit}/lobby': 'lobby',
  'post /s/{summit}/lobby': 'lobbyIn',
  'get /s/{summit}': 'seat',
  'get /s/{summit}/people': 'seat',
  'get /s/{summit}/receipts': 'seat',
  'get /s/{summit}/drill': 'seat',
  'get /api/summits/{summit}/view': 'seat',
  'get /api/summits/{summit}/roster': 'seat',
  'get /s/{summit}/projector': 'screen',
  'get /s/{summit}/plan': 'desk',
  'get /s/{summit}/lab': 'desk',
  'post /s/{summit}/lab': 'desk',
  'get /s/{summit}/doors': 'facilitator',
  'post /s/{summit}/doors/mail': 'facilitator',
  'get /s/{summit}/import': 'facilitator',
  'post /s/{summit}/import': 'facilitator',
  'post /s/{summit}/do/{type}': 'commands',
  'post /api/summits/{summit}/commands': 'commands',
  // exports
  'get /s/{summit}/record.json': 'copy',
  'get /s/{summit}/minutes': 'minutes',
  'get /s/{summit}/minutes.md': 'minutes',
  'get /s/{summit}/minutes.json': 'minutes',
  'get /s/{summit}/commitments.csv': 'commitments',
  'get /s/{summit}/commitments.ics': 'commitments',
  // the line
  'in command': 'commands',
  'in resync': 'line',
  'in weigh': 'line',
  'out sync': 'line',
  'out delta': 'line',
  'out house': 'line',
};
