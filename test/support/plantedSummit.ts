import { memoryRecord } from '../../src/record/memory.ts';
import { rolesOf, type Seat, doors as table } from '../../src/summit/summit.ts';
import { cases } from '../web/matrixCases.ts';
import { corpus } from './corpus.ts';
import type { Table } from './house.ts';
import { normalised, Planter, places } from './planted.ts';
import { lay, openWeb } from './web.ts';
import { moveTo, whole } from './whole.ts';
import { scenes } from './wholeScenes.ts';
import { type Answered, unpaced, wire } from './wire.ts';

/** Harmless words, one for each planting, so that its place can be found again. */
export function calmly(word = 'calm'): Planter {
  let count = 0;
  return new Planter(() => {
    count += 1;
    return `${word}${String(count).padStart(4, '0')}`;
  });
}

const kinds = [...new Set(corpus.map(({ kind }) => kind))];
const byKind = kinds.map((kind) => corpus.filter((one) => one.kind === kind));

/** Strings that leave something behind once they are normalised, each of another kind than the last. */
const sayable = byKind
  .flatMap((list) => list.map((one, at) => ({ ...one, at: at / list.length })))
  .filter(({ text }) => normalised(text, false) !== '')
  .sort((a, b) => a.at - b.at);

/** Which strings every place was laid under, across summits. */
export class Sown {
  readonly #at = new Map<string, number>();

  /** Hostile words: as many strings at once as fit; a place goes on where it stopped. */
  planter(): Planter {
    return new Planter((place, max) => {
      let at = this.#at.get(place) ?? this.#start(place);
      const next = () => sayable[at % sayable.length]?.text ?? '';
      let text = next();
      for (at += 1; ; at += 1) {
        const more = `${text} ${next()}`;
        if (Math.max(more.length, normalised(more, true).length) > Math.min(max, 1_000)) break;
        text = more;
      }
      this.#at.set(place, at);
      return text;
    });
  }

  /** Kinds that a place has not seen, and strings that none has. */
  missing(): string[] {
    const all = new Set<string>();
    const lost = [...places.keys()].flatMap((place) => {
      const from = this.#start(place);
      const count = Math.min(sayable.length, (this.#at.get(place) ?? from) - from);
      const seen = Array.from({ length: count }, (_, at) => sayable[(from + at) % sayable.length]);
      for (const one of seen) all.add(one?.text ?? '');
      const found = new Set(seen.map((one) => one?.kind));
      return kinds.filter((kind) => !found.has(kind)).map((kind) => `${place} ${kind}`);
    });
    return [...lost, ...sayable.filter(({ text }) => !all.has(text)).map(({ name }) => name)];
  }

  /** Two places of one command never begin with the same string. */
  #start(place: string): number {
    return 7 * [...places.keys()].indexOf(place);
  }
}

/** A summit in which every text a person can type was typed, at its fullest moments. */
function played(planter: Planter) {
  const { cast, ids, at } = whole(planter.laws);
  const seats = [cast.host, cast.facilitator, cast.counsel, ...cast.leaders, ...cast.attendees];
  const all = [...seats, cast.twin, cast.guest];
  for (const one of [at.plan, at.live, at.after]) {
    const laid = new Set(planter.laid.map(({ place }) => place.split('.', 1)[0]));
    for (const type of new Set([...places.keys()].map((place) => place.split('.', 1)[0] ?? ''))) {
      if (laid.has(type)) continue;
      for (const seat of all.filter(({ role }) => rolesOf(type).includes(role))) {
        const { before, fields } = cases[type] ?? {};
        before?.(one, cast, ids);
        const asked = fields?.({ state: one.state, cast, ids, seat }) ?? {};
        if (!one.ask(seat, type, asked).refused) break;
      }
    }
  }
  return { cast, ids, at };
}

/** Every moment in which pages differ: the plan, each kind of phase, the brake, and afterwards. */
function moments({ cast, at }: ReturnType<typeof played>): Record<string, Table> {
  const live = Object.keys(scenes).map((kind) => {
    const one = at.live.fork();
    moveTo(one, cast.facilitator, kind);
    return [kind, one] as const;
  });
  const braked = at.live.fork();
  braked.must(cast.leaders[1] as Seat, 'PullBrake');
  return {
    prepared: at.plan,
    ...Object.fromEntries(live),
    braked,
    after: at.after,
    closed: at.closed,
  };
}

/** What opens the page of counts. */
export const metricsToken = 'a token of the operator';

/** What somebody was answered at a door. */
export interface Seen extends Answered {
  who: string;
  moment: string;
  door: string;
}

/** Doors that read something of a summit, without a key in their path. */
const READ = Object.keys(table).filter(
  (door) => /^get [^{]*\{summit\}[^{]*$/.test(door) || ['get /join', 'get /host'].includes(door),
);

/** A house that holds a planted summit at each of its moments; `g1` waits in the lobby. */
export async function openPlanted(planter: Planter, wanted?: readonly string[]) {
  const summit = played(planter);
  const { cast } = summit;
  const record = memoryRecord();
  let heard = '';
  const log = {
    write(line: string) {
      heard += line;
    },
  };
  const { filter } = planter;
  const web = await openWeb(record, { log, filter, metricsToken });
  web.house.pace = unpaced;
  const call = wire(web.url);
  const seats: Record<string, Seat | undefined> = {
    ...{ host: cast.host, facilitator: cast.facilitator, counsel: cast.counsel },
    ...{ leader: cast.leaders[0], colleague: cast.attendees[0], guest: cast.guest },
    ...{ projector: { role: 'projector', person: 'projector' }, nobody: undefined },
  };
  const shown = Object.entries(moments(summit)).filter(([one]) => wanted?.includes(one) ?? true);
  const tables = Object.fromEntries(shown);
  for (const [moment, one] of Object.entries(tables)) await lay(record, `t${moment}`, one);
  const cookie = async (moment: string, who: string) => {
    const room = await web.house.rooms.find(`t${moment}`);
    const seat = seats[who];
    return room && seat ? web.cookieOf(room, seat) : '';
  };
  const look = async (moment: string, who: string, door: string): Promise<Seen> => {
    const room = await web.house.rooms.find(`t${moment}`);
    const code = room ? web.house.doors.joinCode(room) : '';
    const query = door === 'get /join' ? `?code=${code}` : '';
    const path = door.replace('get ', '').replace('{summit}', `t${moment}`);
    const sent = { cookie: await cookie(moment, who) };
    return { who, moment, door, ...(await call(`${path}${query}`, sent)) };
  };
  return {
    ...{ summit, planter, web, call, cookie, look, moments: Object.keys(tables) },
    log: () => heard,
    /** Every door that reads, by everybody, at every moment. */
    async browse(doors = READ): Promise<Seen[]> {
      const seen: Seen[] = [];
      for (const moment of Object.keys(tables))
        for (const who of Object.keys(seats))
          for (const door of doors) seen.push(await look(moment, who, door));
      return seen;
    },
    async close() {
      call.close();
      await web.close();
    },
  };
}
export type Planted = Awaited<ReturnType<typeof openPlanted>>;
