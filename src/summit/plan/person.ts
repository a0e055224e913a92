import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  before,
  command,
  event,
  full,
  happened,
  id,
  mine,
  name,
  nameOf,
  own,
  refuse,
  shelf,
} from '../noun/grammar.ts';
import type { Person } from '../noun/things.ts';
import { change, put, type State } from '../state.ts';
import type { Event, Made, Refusal, Role } from '../terms.ts';

const mail = z.union([z.literal(''), z.email().max(limits.mailChars)]);
const role = z.enum(['facilitator', 'counsel', 'leader', 'attendee']);
const fields = { name, role, vendorId: z.union([z.literal(''), id]), mail };
const AddPerson = z.strictObject(fields);
const ChangePerson = z.strictObject({ personId: id, ...fields });
const RemovePerson = z.strictObject({ personId: id });
const ImportPeople = z.strictObject({
  rows: z
    .array(z.strictObject({ name, role: z.enum(['leader', 'attendee']), vendor: name, mail }))
    .min(1)
    .max(limits.importRowsCount),
});

type Asked = z.infer<typeof AddPerson>;
type PersonAdded = Event & {
  personId: string;
  role: Role;
  vendor?: string;
  body: { name: string; mail: string };
};

/** A facilitator or counsel belongs to no vendor (H1); everybody else belongs to one. */
function misplaced(state: State, asked: Asked): Refusal | undefined {
  const hosts = asked.role === 'facilitator' || asked.role === 'counsel';
  if (hosts) return asked.vendorId === '' ? undefined : refuse('vendor-forbidden');
  return state.vendors[asked.vendorId] ? undefined : refuse('vendor-needed');
}

function made(type: string, personId: string, asked: Asked): Made {
  return {
    type,
    personId,
    subject: personId,
    role: asked.role,
    ...(asked.vendorId ? { vendor: asked.vendorId } : {}),
    body: { name: asked.name, mail: asked.mail },
  };
}

function seated(added: PersonAdded, before?: Person): Person {
  const kept = before ?? { removed: false, generation: 1, invited: true, devices: [] };
  const person: Person = {
    removed: kept.removed,
    generation: kept.generation,
    invited: kept.invited,
    devices: kept.devices,
    name: added.body?.name ?? '',
    mail: added.body?.mail ?? '',
    role: added.role,
  };
  if (added.vendor !== undefined) person.vendor = added.vendor;
  return person;
}

function found(state: State, personId: string): Person | undefined {
  const person = state.people[personId];
  return person && !person.removed && person.role !== 'projector' ? person : undefined;
}

function importRows(state: State, asked: z.infer<typeof ImportPeople>, at: string): Made[] {
  const vendors = Object.entries(state.vendors);
  return asked.rows.flatMap((row, index) => {
    const vendor = vendors.find(([, { name }]) => name.toLowerCase() === row.vendor.toLowerCase());
    const { name, role, mail } = row;
    return vendor
      ? [made('PersonAdded', `${at}-${index}`, { name, role, mail, vendorId: vendor[0] })]
      : [];
  });
}

/** The named people; nobody takes part without a name and, on the vendors' side, one company. */
export const person: Noun = {
  commands: {
    /**
     * A person gets a seat to be invited to.
     *
     * In        AddPerson { name, role, vendorId, mail }
     * Out       PersonAdded { personId, role, vendor }
     * Refuses   too-many · vendor-needed · vendor-forbidden · not-your-right
     * Limit     limits.peopleCount people
     * Seen by   facilitators and counsel; names in the roster once live
     * Source    ground rules P7, H1; the host names facilitators and counsel only
     */
    AddPerson: command({
      schema: AddPerson,
      gate: before,
      texts: (asked) => [{ field: 'name', text: asked.name, surface: 'name' }],
      decide(state, asked, meta) {
        const hosts = asked.role === 'facilitator' || asked.role === 'counsel';
        if (meta.seat.role === 'host' && !hosts) return refuse('not-your-right');
        if (full(state.people, limits.peopleCount)) return refuse('too-many');
        return misplaced(state, asked) ?? happened(made('PersonAdded', meta.id, asked));
      },
    }),
    /**
     * The facilitator corrects a person; a changed role or company ends the seat's older doors.
     *
     * In        ChangePerson { personId, name, role, vendorId, mail }
     * Out       PersonChanged { personId, role, vendor } · InvitationRevoked when rights change
     * Refuses   no-such-thing · vendor-needed · vendor-forbidden · not-your-right
     * Limit     –
     * Seen by   as AddPerson
     * Source    trust 2.2 row 24: a session is renewed at every change of rights
     */
    ChangePerson: command({
      schema: ChangePerson,
      gate: before,
      texts: (asked) => [{ field: 'name', text: asked.name, surface: 'name' }],
      decide(state, asked, meta) {
        const person = found(state, asked.personId);
        if (!person) return refuse('no-such-thing');
        const moved = person.role !== asked.role || (person.vendor ?? '') !== asked.vendorId;
        if (moved && asked.personId === meta.seat.person) return refuse('not-your-right');
        const wrong = misplaced(state, asked);
        if (wrong) return wrong;
        const events = [made('PersonChanged', asked.personId, asked)];
        if (moved) events.push({ type: 'InvitationRevoked', personId: asked.personId });
        return { events };
      },
    }),
    /**
     * The facilitator removes a person; every open door of theirs closes at once.
     *
     * In        RemovePerson { personId }
     * Out       PersonRemoved { personId }
     * Refuses   no-such-thing · not-your-right
     * Limit     –
     * Seen by   facilitators and counsel
     * Source    trust P6
     */
    RemovePerson: command({
      schema: RemovePerson,
      gate: { stages: ['plan', 'live', 'after', 'closed'], braked: true },
      texts: () => [],
      decide(state, asked, meta) {
        if (!found(state, asked.personId)) return refuse('no-such-thing');
        if (asked.personId === meta.seat.person) return refuse('not-your-right');
        return happened({ type: 'PersonRemoved', personId: asked.personId });
      },
    }),
    /**
     * The facilitator takes over a checked list of people at once; companies are matched by name.
     *
     * In        ImportPeople { rows: { name, role, vendor, mail }[] }
     * Out       PersonAdded per row
     * Refuses   vendor-needed · too-many
     * Limit     limits.importRowsCount rows, limits.peopleCount people
     * Seen by   as AddPerson
     * Source    issue of the founding summit: nothing taken until confirmed
     */
    ImportPeople: command({
      schema: ImportPeople,
      gate: before,
      texts: (asked) =>
        asked.rows.map((row) => ({ field: 'rows', text: row.name, surface: 'name' })),
      decide(state, asked, meta) {
        const events = importRows(state, asked, meta.id);
        if (events.length < asked.rows.length) return refuse('vendor-needed');
        const total = Object.keys(state.people).length + events.length;
        return total > limits.peopleCount ? refuse('too-many') : { events };
      },
    }),
  },
  events: {
    PersonAdded: event<PersonAdded>({
      evolve: (state, added) => put(state, 'people', added.personId, seated(added)),
      touches: () => ['*'],
    }),
    PersonChanged: event<PersonAdded>({
      evolve: (state, added) =>
        put(state, 'people', added.personId, seated(added, state.people[added.personId])),
      touches: () => ['*'],
    }),
    PersonRemoved: event<Event & { personId: string }>({
      evolve: (state, removed) =>
        change(state, 'people', removed.personId, {
          removed: true,
          invited: false,
          generation: (state.people[removed.personId]?.generation ?? 0) + 1,
        }),
      touches: () => ['*'],
    }),
  },
  views: {
    person: shelf(
      (state) => state.people,
      (state, personId, seat, viewer) => {
        if (seat.removed) return undefined;
        const hosts = ['facilitator', 'counsel', 'projector'].includes(seat.role);
        if (!among(viewer, 'facilitators', 'counsel') && !(among(viewer, 'host') && hosts)) {
          return undefined;
        }
        return {
          name: seat.name,
          role: seat.role,
          vendor: seat.vendor ?? '',
          ...(among(viewer, 'facilitators') ? { mail: seat.mail } : {}),
          invited: seat.invited,
          devices: seat.devices.length,
          signed: state.rules.length > 0 && state.signed[personId] === state.rules.length,
          present: state.attendance[personId]?.present ?? false,
        };
      },
    ),
    me: mine(
      () => ['now'],
      (state, _id, personId) => {
        const seat = state.people[personId];
        if (!seat || seat.removed) return undefined;
        return {
          person: personId,
          name: nameOf(state, personId),
          role: seat.role,
          company: state.vendors[seat.vendor ?? '']?.name ?? state.purpose.host,
          vendor: seat.vendor ?? '',
          signed: state.signed[personId] ?? 0,
          leads: Object.keys(state.phases).filter((p) => state.phases[p]?.coLeader === personId),
        };
      },
    ),
  },
};

/** Keys that change when a person's standing or signature changes. */
export function personKeys(personId: string): string[] {
  return [`person/${personId}`, own(personId, 'me')];
}
