import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  anytime,
  before,
  command,
  event,
  full,
  happened,
  id,
  key,
  name,
  refuse,
  shelf,
} from '../noun/grammar.ts';
import { change, drop, put, type State } from '../state.ts';
import type { Event, Role, Seat } from '../terms.ts';
import { personKeys } from './person.ts';

const OnePerson = z.strictObject({ personId: id });
const Nothing = z.strictObject({});
const Enter = z.strictObject({ device: z.string().regex(/^[a-zA-Z0-9_-]{8,40}$/) });
const Knock = z.strictObject({ name });
const Admit = z.strictObject({
  knockId: id,
  name,
  role: z.enum(['leader', 'attendee']),
  vendorId: id,
});
const TurnAway = z.strictObject({ knockId: id });

type OnePersonEvent = Event & { personId: string };
type Entered = Event & { device: string };
type Knocked = Event & { body: { name: string } };
type Admitted = Event & { knockId: string; role: Role; vendor: string; body: { name: string } };
type TurnedAway = Event & { knockId: string };

/** The host opens doors for the host's side only; the facilitator for everybody. */
function mayOpen(state: State, personId: string, seat: Seat): boolean {
  const person = state.people[personId];
  if (!person || person.removed) return false;
  const hosts = ['facilitator', 'counsel', 'projector'].includes(person.role);
  return seat.role === 'host' ? hosts : person.role !== 'facilitator' || personId !== seat.person;
}

/** How people come in: personal links, and the join code with its lobby. */
export const invitation: Noun = {
  commands: {
    /**
     * A person gets a new personal link; the earlier one and its seats end.
     *
     * In        IssueInvitation { personId }
     * Out       InvitationIssued { personId }
     * Refuses   no-such-thing
     * Limit     one working link a person, until the summit closes
     * Seen by   facilitators (host side: the host)
     * Source    trust 2.2 rows 25, 26
     */
    IssueInvitation: command({
      schema: OnePerson,
      gate: anytime,
      texts: () => [],
      decide: (state, asked, { seat }) =>
        mayOpen(state, asked.personId, seat)
          ? happened({ type: 'InvitationIssued', personId: asked.personId })
          : refuse('no-such-thing'),
    }),
    /**
     * A personal link and every seat that came through it end at once.
     *
     * In        RevokeInvitation { personId }
     * Out       InvitationRevoked { personId }
     * Refuses   no-such-thing
     * Limit     –
     * Seen by   facilitators (host side: the host)
     * Source    trust P6
     */
    RevokeInvitation: command({
      schema: OnePerson,
      gate: { stages: ['plan', 'live', 'after', 'closed'], braked: true },
      texts: () => [],
      decide: (state, asked, { seat }) =>
        mayOpen(state, asked.personId, seat)
          ? happened({ type: 'InvitationRevoked', personId: asked.personId })
          : refuse('no-such-thing'),
    }),
    /**
     * A person comes in on one device; a second device is shown to the facilitator.
     *
     * In        Enter { device }
     * Out       Entered { device }
     * Refuses   already-so
     * Limit     –
     * Seen by   facilitators: the number of devices
     * Source    issue of the founding summit
     */
    Enter: command({
      schema: Enter,
      gate: anytime,
      texts: () => [],
      decide: (state, asked, { seat }) =>
        state.people[seat.person]?.devices.includes(asked.device)
          ? refuse('already-so')
          : (state.people[seat.person]?.devices.length ?? 0) >= limits.devicesCount
            ? refuse('too-many')
            : happened({ type: 'Entered', device: asked.device }),
    }),
    /**
     * The join code changes; the old one opens nothing from now on.
     *
     * In        RenewJoinCode {}
     * Out       JoinCodeRenewed
     * Refuses   –
     * Limit     8 letters, closed with the live summit
     * Seen by   facilitators
     * Source    trust 2.2 row 23
     */
    RenewJoinCode: command({
      schema: Nothing,
      gate: before,
      texts: () => [],
      decide: () => happened({ type: 'JoinCodeRenewed' }),
    }),
    /**
     * Somebody with the join code asks to be let in from the lobby.
     *
     * In        Knock { name }
     * Out       Knocked
     * Refuses   already-so · too-many · text-refused
     * Limit     limits.knocksCount waiting
     * Seen by   facilitators; the guest's own lobby
     * Source    features rows 18, 19
     */
    Knock: command({
      schema: Knock,
      gate: before,
      onHold: 'refuse',
      texts: (asked) => [{ field: 'name', text: asked.name, surface: 'name' }],
      decide(state, asked, { seat }) {
        if (state.knocks[seat.person] || state.people[seat.person]) return refuse('already-so');
        if (full(state.knocks, limits.knocksCount)) return refuse('too-many');
        return happened({ type: 'Knocked', subject: seat.person, body: { name: asked.name } });
      },
    }),
    /**
     * The facilitator lets a guest in and names the company.
     *
     * In        Admit { knockId, name, role, vendorId }
     * Out       Admitted { knockId, role, vendor }
     * Refuses   no-such-thing · vendor-needed · too-many
     * Limit     limits.peopleCount people
     * Seen by   facilitators and counsel; the guest
     * Source    ground rules P7: named people bound to one vendor
     */
    Admit: command({
      schema: Admit,
      gate: before,
      texts: (asked) => [{ field: 'name', text: asked.name, surface: 'name' }],
      decide(state, asked) {
        if (!state.knocks[asked.knockId]) return refuse('no-such-thing');
        if (!state.vendors[asked.vendorId]) return refuse('vendor-needed');
        if (full(state.people, limits.peopleCount)) return refuse('too-many');
        return happened({
          type: 'Admitted',
          knockId: asked.knockId,
          subject: asked.knockId,
          role: asked.role,
          vendor: asked.vendorId,
          body: { name: asked.name },
        });
      },
    }),
    /**
     * The facilitator turns a guest away.
     *
     * In        TurnAway { knockId }
     * Out       TurnedAway { knockId }
     * Refuses   no-such-thing
     * Limit     –
     * Seen by   facilitators; the guest's own lobby
     * Source    features row 19
     */
    TurnAway: command({
      schema: TurnAway,
      gate: before,
      texts: () => [],
      decide: (state, asked) =>
        state.knocks[asked.knockId]
          ? happened({ type: 'TurnedAway', knockId: asked.knockId })
          : refuse('no-such-thing'),
    }),
  },
  events: {
    InvitationIssued: event<OnePersonEvent>({
      evolve: (state, { personId }) => renewed(state, personId, true),
      touches: ({ personId }) => personKeys(personId),
    }),
    InvitationRevoked: event<OnePersonEvent>({
      evolve: (state, { personId }) => renewed(state, personId, false),
      touches: ({ personId }) => personKeys(personId),
    }),
    Entered: event<Entered>({
      evolve: (state, { by, device }) =>
        change(state, 'people', by, { devices: [...(state.people[by]?.devices ?? []), device] }),
      touches: ({ by }) => personKeys(by),
    }),
    JoinCodeRenewed: event<Event>({
      evolve: (state) => ({ ...state, joinCode: state.joinCode + 1 }),
      touches: () => [],
    }),
    Knocked: event<Knocked>({
      evolve: (state, { by, at, body }) => put(state, 'knocks', by, { at, name: body?.name ?? '' }),
      touches: ({ by }) => [key('knock', by), `@${by}/lobby/now`],
    }),
    Admitted: event<Admitted>({
      evolve: (state, { knockId, role, vendor, body }) =>
        put(drop(state, 'knocks', knockId), 'people', knockId, {
          name: body?.name ?? '',
          role,
          vendor,
          mail: '',
          removed: false,
          generation: 1,
          invited: true,
          devices: [],
        }),
      touches: ({ knockId }) => ['*', `@${knockId}/lobby/now`],
    }),
    TurnedAway: event<TurnedAway>({
      evolve: (state, { knockId }) => drop(state, 'knocks', knockId),
      touches: ({ knockId }) => [key('knock', knockId), `@${knockId}/lobby/now`],
    }),
  },
  views: {
    knock: shelf(
      (state) => state.knocks,
      (_state, _id, knock, viewer) => (among(viewer, 'facilitators') ? { ...knock } : undefined),
    ),
    lobby: {
      ids: (_state, viewer) => ('own' in viewer ? ['now'] : []),
      show(state, _id, viewer) {
        const knock = 'own' in viewer ? state.knocks[viewer.own] : undefined;
        return knock ? { name: knock.name } : undefined;
      },
    },
  },
};

function renewed(state: State, personId: string, invited: boolean): State {
  const person = state.people[personId];
  if (!person) return state;
  return change(state, 'people', personId, {
    invited,
    devices: [],
    generation: person.generation + 1,
  });
}

/** The seat a person holds now; nothing once removed, or while the generation differs. */
export function seatOf(state: State, personId: string, generation?: number): Seat | undefined {
  const person = state.people[personId];
  if (!person || person.removed || !person.invited) return undefined;
  if (generation !== undefined && generation !== person.generation) return undefined;
  const seat: Seat = { role: person.role, person: personId, generation: person.generation };
  if (person.vendor !== undefined) seat.vendor = person.vendor;
  return seat;
}

/** Whether a seat is still held: a command that waited may come from somebody removed meanwhile. */
export function stands(state: State, seat: Seat): boolean {
  if (seat.role === 'host' || seat.role === 'clock' || seat.role === 'guest') return true;
  const now = seatOf(state, seat.person, seat.generation);
  return now !== undefined && now.role === seat.role && now.vendor === seat.vendor;
}
