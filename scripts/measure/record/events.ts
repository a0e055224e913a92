import type { Event, Made } from '../../../src/summit/summit.ts';
import { tapAt } from '../load.ts';

/** Seats, ideas that are tapped on, ideas on the board, companies and phases of the long record. */
const SIZE = { seats: 500, tapped: 40, ideas: 2_000, vendors: 8, phases: 12 } as const;

const FIRST_AT = 1_800_000_000_000;
const IDEA =
  'What if we opened each huddle with a story from a customer and let the newest colleague tell it?';

const name = (kind: string, at: number) => `t${kind}${String(at).padStart(8, '0')}`;

/** Vendors, people, phases and one accepted challenge: what comes before the first idea. */
function plan(): Made[] {
  const frame = { startsAtMs: FIRST_AT, timeZone: 'UTC', languages: ['en'], willingPercent: 80 };
  const body = { title: 'A summit', purpose: 'To learn', host: 'Us', mission: '', hopedFor: '' };
  const challengeId = name('challenge', 0);
  const list = <T>(count: number, make: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => make(at));
  return [
    { type: 'SummitStarted', subject: 'purpose', body, ...frame },
    ...list(SIZE.vendors, (at) => {
      const vendorId = name('vendor', at);
      const words = { name: `Vendor ${at}`, group: '', sites: '["Hall"]' };
      return { type: 'VendorAdded', vendorId, subject: vendorId, body: words };
    }),
    ...list(SIZE.seats, (at) => {
      const personId = name('person', at);
      const vendor = name('vendor', at % SIZE.vendors);
      const words = { name: `Person ${at}`, mail: '' };
      return {
        type: 'PersonAdded',
        personId,
        subject: personId,
        role: 'attendee',
        vendor,
        body: words,
      };
    }),
    ...list(SIZE.phases, (at) => {
      const phaseId = name('phase', at);
      const words = { title: `Phase ${at}`, prompt: '' };
      const facts = { kind: 'ideas', minutes: 30, coLeader: '' };
      return { type: 'PhaseAdded', phaseId, subject: phaseId, ...facts, body: words };
    }),
    {
      ...{ type: 'ChallengePrepared', challengeId, subject: challengeId },
      body: { text: 'How do you find time to coach?' },
    },
    { type: 'ChallengeApproved', challengeId },
    { type: 'WentLive', subject: 'override', body: { override: '' } },
  ];
}

function ideas(): Made[] {
  return Array.from({ length: SIZE.ideas }, (_, at) => {
    const ideaId = name('idea', at);
    return {
      ...{ type: 'IdeaPosted', ideaId, challengeId: name('challenge', 0), subject: ideaId },
      ...{ by: name('person', at % SIZE.seats), body: { text: `${IDEA} (${at})` } },
    };
  });
}

/** One tap: everybody joins every boat, then everybody leaves it, and so on. */
function tap(at: number): Made {
  const place = tapAt(at, SIZE.seats, SIZE.tapped);
  const joins = Math.floor(at / (SIZE.seats * SIZE.tapped)) % 2 === 0;
  return {
    ...{ type: joins ? 'BoatJoined' : 'BoatLeft', kind: 'idea', thingId: name('idea', place.idea) },
    by: name('person', place.seat),
  };
}

/**
 * A mixed record of exactly this many entries: people, ideas with bodies, a dozen phases, and else
 * "same boat" taps. `count` is well above 2,600.
 */
export function mixedEvents(count: number): Event[] {
  const found: Made[] = [...plan(), ...ideas()];
  const every = Math.ceil((count - found.length) / SIZE.phases);
  for (let taps = 0; found.length < count; ) {
    const after = found.length % every;
    if (after === 0) {
      found.push({
        type: 'PhaseEntered',
        phaseId: name('phase', Math.floor(found.length / every) % SIZE.phases),
      });
    } else {
      found.push(tap(taps));
      taps += 1;
    }
  }
  return found.map((one, at) => ({ by: name('person', 0), ...one, at: FIRST_AT + at * 100 }));
}

/** Events of about 150 bytes as JSON; `bodies` puts the larger half of each into its body. */
export function shortEvents(from: number, count: number, bodies: boolean): Event[] {
  return Array.from({ length: count }, (_, index) => {
    const at = from + index;
    const told = { at: FIRST_AT + at, by: name('person', at % SIZE.seats) };
    const ideaId = name('idea', at);
    if (!bodies) {
      const facts = { kind: 'idea', thingId: ideaId, note: 'x'.repeat(36) };
      return { type: 'BoatJoined', ...told, ...facts };
    }
    return {
      type: 'IdeaPosted',
      ...told,
      ideaId,
      subject: ideaId,
      body: { text: IDEA.slice(0, 22) },
    };
  });
}
