import type { Seat, Stage, State } from '../../src/summit/summit.ts';
import { type Given, planned } from './given.ts';
import type { Laws } from './house.ts';
import {
  type Cast,
  type Ids,
  type Must,
  openRoom,
  planning,
  publishing,
  scenes,
  stopped,
  writing,
} from './wholeScenes.ts';

/** A summit in which something of everything happens, from its start to its close. */
export interface Whole {
  cast: Cast;
  /** Ids of what was made, by the name the scenes know it by. */
  ids: Ids;
  /** The state after every step that was not refused. */
  states: State[];
  /** The table as it stood at the fullest moment of each stage. */
  at: Record<Stage, Given['table']>;
}
function listened(given: Given, states: State[]): void {
  const { table } = given;
  const ask = table.ask.bind(table);
  states.push(table.state);
  table.ask = (...asked) => {
    const step = ask(...asked);
    if (!step.refused) states.push(step.after);
    return step;
  };
}

function castOf(given: Given): Cast {
  const { table, facilitator, leaders } = given;
  const vendorId = leaders[0]?.vendor ?? '';
  const person = (role: 'facilitator' | 'leader', name: string, vendor: string) =>
    table.must(facilitator, 'AddPerson', { name, role, vendorId: vendor, mail: 'a@example.com' });
  return {
    ...given,
    second: { role: 'facilitator', person: person('facilitator', 'Noor Aziz', '') },
    twin: { role: 'leader', person: person('leader', 'Mara Quint', vendorId), vendor: vendorId },
    guest: { role: 'guest', person: 'g1' },
  };
}
/** Moves the room to a kind of phase and starts its clock. */
export function moveTo(table: Given['table'], facilitator: Seat, kind: string): void {
  const at = () => table.state.phases[table.state.now.phase]?.kind;
  const { order } = table.state.agenda;
  const wanted = order.findIndex((one) => table.state.phases[one]?.kind === kind);
  while (at() !== kind) {
    const back = order.indexOf(table.state.now.phase) > wanted;
    table.must(facilitator, back ? 'PreviousPhase' : 'NextPhase');
  }
  if (table.state.now.status !== 'running') table.must(facilitator, 'StartPhase');
}

/** Plays a whole summit: plan, live, after, closed, with something of everything. */
export function whole(laws?: Laws): Whole {
  const states: State[] = [];
  const given = planned(laws, 3);
  listened(given, states);
  const { table } = given;
  const cast = castOf(given);
  const must: Must = (seat, type, fields = {}) => {
    const before = table.events.length;
    const made = table.must(seat, type, fields);
    const held = table.events.slice(before).some((event) => event.type === 'TextHeld');
    const wanted =
      type !== 'KeepLine' && Object.values(fields).some((said) => stopped.includes(said));
    if (held !== wanted) throw new Error(`the filter says otherwise: ${JSON.stringify(fields)}`);
    return made;
  };
  const ids: Ids = {};
  planning(cast, must);
  const plan = table.fork();
  openRoom(cast, must);
  for (const [kind, scene] of Object.entries(scenes)) {
    moveTo(table, cast.facilitator, kind);
    scene(cast, must, ids);
  }
  const live = table.fork();
  must(cast.facilitator, 'EndLive');
  writing(cast, must, ids);
  const after = table.fork();
  publishing(cast, must, ids);
  must(cast.facilitator, 'CloseSummit');
  return { cast, ids, states, at: { plan, live, after, closed: table.fork() } };
}
