import { memoryRecord } from '../../src/record/memory.ts';
import type { Room } from '../../src/room/room.ts';
import { rolesOf, type Seat, type Stage } from '../../src/summit/summit.ts';
import { type Laid, lay, openWeb } from '../support/web.ts';
import { moveTo, whole } from '../support/whole.ts';
import { type Answered, type Sent, unpaced, wire } from '../support/wire.ts';
import { cases } from './matrixCases.ts';
import type { Visitor } from './matrixWorld.ts';

/** A room over one stage of the whole summit, fresh until somebody changed it. */
export interface Place {
  id: string;
  room: Room;
}

/** The same summit with ids of its own: `t7` is `u7` there, the guest `g1` is `v1`. */
function renamed({ events, sealed, erased, ballots }: Laid): Laid {
  return elsewhereIds({ events, sealed, erased, ballots });
}

/** Anything with every id of the whole summit turned into the other summit's. */
export function elsewhereIds<T>(thing: T): T {
  return JSON.parse(
    JSON.stringify(thing)
      .replace(/"t(\d)/g, '"u$1')
      .replace(/"g(\d)/g, '"v$1'),
  ) as T;
}

/** A house that opens the whole summit in any stage, as often as it is asked to. */
export async function openBench() {
  const played = whole();
  const { cast, ids, at } = played;
  const record = memoryRecord();
  const web = await openWeb(record, { securityContact: 'mailto:security@example.com' });
  web.house.pace = unpaced;
  const call = wire(web.url);
  const places = new Map<string, Place>();
  let made = 0;

  const tableOf = (stage: Stage, type: string) => {
    const { early, phase = 'ideas', before } = cases[type] ?? {};
    const table = (stage === 'live' && early ? at.plan : at[stage]).fork();
    if (stage === 'live' && early) table.must(cast.facilitator, 'GoLive', { override: '' });
    else if (stage === 'live') moveTo(table, cast.facilitator, phase);
    before?.(table, cast, ids);
    return table;
  };
  const open = async (table: Laid): Promise<Place> => {
    made += 1;
    const id = `tplace${made}`;
    await lay(record, id, table);
    const room = await web.house.rooms.find(id);
    if (!room) throw new Error('no room');
    return { id, room };
  };
  const keyOf = (stage: Stage, type: string) => {
    const { early, phase = 'ideas', before } = cases[type] ?? {};
    const own = early || before ? type : '';
    return `${stage} ${stage === 'live' ? phase : ''} ${own}`;
  };
  const seats: Partial<Record<Visitor, Seat>> = {
    ...{ host: cast.host, facilitator: cast.facilitator, counsel: cast.counsel, twin: cast.twin },
    ...{ leader: cast.leaders[0] as Seat, rival: cast.leaders[1] as Seat, guest: cast.guest },
    ...{ colleague: cast.attendees[0] as Seat, other: cast.attendees[2] as Seat },
    projector: { role: 'projector', person: 'projector' },
  };
  const elsewhere = await open(renamed(at.live));
  return {
    ...{ ...played, web, record, call, seats, open, elsewhere },
    /** The room in which a command of this stage is asked. */
    async place(stage: Stage, type: string): Promise<Place> {
      const key = keyOf(stage, type);
      const found = places.get(key) ?? (await open(tableOf(stage, type)));
      places.set(key, found);
      return found;
    },
    /** The room was changed: the next who asks finds a fresh one. */
    spoilt(stage: Stage, type: string): void {
      places.delete(keyOf(stage, type));
    },
    cookie({ room }: Place, visitor: Visitor): string | undefined {
      if (visitor === 'stranger')
        return web.cookieOf(elsewhere.room, elsewhereIds(cast.facilitator));
      const seat = seats[visitor];
      return seat && web.cookieOf(room, seat);
    },
    ask(place: { id: string }, cookie: string | undefined, json: object): Promise<Answered> {
      made += 1;
      const sent: Sent = { json: { id: `matrix-${made}`, ...json }, ...(cookie ? { cookie } : {}) };
      return call(`/api/summits/${place.id}/commands`, sent);
    },
    async close() {
      call.close();
      await web.close();
    },
  };
}
export type Bench = Awaited<ReturnType<typeof openBench>>;

/** What a command is asked with by a visitor, in a place. */
export function fieldsFor(bench: Bench, { room }: Place, type: string, visitor: Visitor) {
  const seat = bench.seats[visitor] ?? bench.cast.facilitator;
  const { cast, ids } = bench;
  return cases[type]?.fields?.({ state: room.state, cast, ids, seat }) ?? {};
}

/** Whether a visitor's role may ask for a command at all, and the thing asked about is theirs. */
export function mayAsk(bench: Bench, type: string, visitor: Visitor): 'no' | 'others' | 'yes' {
  const role = bench.seats[visitor]?.role;
  if (!role || !rolesOf(type).includes(role)) return 'no';
  const { whose } = cases[type] ?? {};
  return !whose || whose.includes(visitor) ? 'yes' : 'others';
}
