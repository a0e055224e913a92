import { randomBytes, randomUUID } from 'node:crypto';
import type { Answered, Group, SummitRecord } from '../record/record.ts';
import { RecordConflict } from '../record/record.ts';
import type {
  Asked,
  Event,
  Filter,
  Key,
  Meta,
  RefusalCode,
  Seat,
  State,
} from '../summit/summit.ts';
import * as summit from '../summit/summit.ts';
import { type Frame, Tellers } from './tell.ts';

/** What a command is answered: kept, refused with a code of the closed list, or not kept at all. */
export type Answer =
  | { ok: true; id: string; words?: string; [extra: string]: unknown }
  | { ok: false; code: RefusalCode | 'not-kept' | 'our-fault'; [extra: string]: unknown };

/** Time and ids, given from outside so that a test can hold them still. */
export interface Chance {
  now(): number;
  /** A fresh unguessable id that begins with a letter. */
  id(): string;
}

/** The machine's clock, and ids of 70 random bits. */
export const chance: Chance = {
  now: () => Date.now(),
  id: () => `t${randomBytes(9).toString('base64url').replace(/[-_]/g, 'x').slice(0, 12)}`,
};

interface Turn {
  seat: Seat;
  asked: Asked;
  answer(answer: Answer): void;
}

/** Listens to a room: frames to tell, each change of state after it was kept, and our faults. */
export interface Ear {
  tell(frame: Frame): void;
  fault?(fault: unknown): void;
  changed(before: State, after: State): void;
}

/** Commands taken into one transaction at most. */
const GROUP_COUNT = 200;

const silent: Ear = { tell: () => undefined, changed: () => undefined };

/**
 * One summit, now. Commands are decided one at a time against the running state, kept as one
 * group, and only then become the room's state, are told and are answered.
 */
export class Room {
  /** New at every opening: counters of an earlier epoch mean nothing. */
  readonly epoch = randomUUID();
  readonly id: string;
  readonly tellers: Tellers;
  #record: SummitRecord;
  /** The filter this room judges with. */
  readonly filter: Filter;
  #chance: Chance;
  #state: State = summit.empty;
  #head = 0;
  #answers = new Map<string, Record<string, unknown>>();
  #waiting: Turn[] = [];
  #running: Promise<void> | undefined;
  #ear: Ear = silent;

  private constructor(id: string, record: SummitRecord, filter: Filter, by: Chance) {
    this.id = id;
    this.#record = record;
    this.filter = filter;
    this.#chance = by;
    this.tellers = new Tellers(this.epoch, (frame) => this.#ear.tell(frame));
  }

  /** Opens a room from its record. */
  static async open(
    id: string,
    record: SummitRecord,
    filter: Filter,
    by: Chance = chance,
  ): Promise<Room> {
    const room = new Room(id, record, filter, by);
    await room.#reload();
    return room;
  }

  /** The state as kept; never a state that could still be lost. */
  get state(): State {
    return this.#state;
  }

  /** The one listener of this room. */
  listen(ear: Ear): void {
    this.#ear = ear;
  }

  /** Waits for its turn, then answers; the same command id is answered the same and acts once. */
  ask(seat: Seat, asked: Asked): Promise<Answer> {
    return new Promise((answer) => {
      this.#waiting.push({ seat, asked, answer });
      this.#running ??= this.#run();
    });
  }

  async #reload(): Promise<void> {
    const { events, answers } = await this.#record.read(this.id);
    this.#state = events.reduce(summit.evolve, summit.empty);
    this.#head = events.length;
    for (const { person, command, answer } of answers)
      this.#answers.set(`${person} ${command}`, answer);
    this.tellers.start(this.#state);
  }

  async #run(): Promise<void> {
    // What arrives in the same sweep of the event loop shares one transaction.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const turns = this.#waiting.splice(0, GROUP_COUNT);
      await this.#group(turns).catch((fault: unknown) => {
        this.#ear.fault?.(fault);
        for (const turn of turns) turn.answer({ ok: false, code: 'our-fault' });
      });
    }
    this.#running = undefined;
  }

  async #group(turns: Turn[]): Promise<void> {
    const draft = new Draft(this.#state);
    const answers: [Turn, Answer][] = [];
    for (const turn of turns) {
      // A throw is our own mistake: it ends this turn, not the room.
      const answer = await this.#turn(turn, draft).catch((fault: unknown): Answer => {
        this.#ear.fault?.(fault);
        return { ok: false, code: 'our-fault' };
      });
      answers.push([turn, answer]);
    }
    const kept = draft.group.events.length === 0 || (await this.#keep(draft));
    if (kept === 'again') return this.#group(turns);
    for (const [turn, answer] of answers) {
      turn.answer(kept ? answer : { ok: false, code: 'not-kept' });
    }
  }

  async #keep(draft: Draft): Promise<boolean | 'again'> {
    try {
      await this.#record.append(this.id, this.#head, draft.group);
    } catch (error) {
      if (!(error instanceof RecordConflict)) return false;
      await this.#reload();
      return 'again';
    }
    const before = this.#state;
    this.#state = draft.state;
    this.#head += draft.group.events.length;
    for (const { person, command, answer } of draft.group.answers) {
      this.#answers.set(`${person} ${command}`, answer);
    }
    this.tellers.touch(this.#state, draft.keys);
    this.#ear.changed(before, this.#state);
    return true;
  }

  async #turn(turn: Turn, draft: Draft): Promise<Answer> {
    const { seat, asked } = turn;
    if (!summit.stands(draft.state, seat)) return { ok: false, code: 'not-your-right' };
    const name = `${seat.person} ${asked.id}`;
    const before = this.#answers.get(name) ?? draft.answered(name);
    if (before) return this.#repeat(before, turn, draft);
    const named = summit.needs(draft.state, asked.command, seat);
    const words = await this.#unseal(named, draft);
    const meta: Meta = {
      at: this.#chance.now(),
      id: this.#chance.id(),
      seat,
      confirmed: asked.confirmed,
    };
    const decided = summit.decide(draft.state, asked.command, meta, {
      ...{ words, filter: this.filter },
    });
    if ('refuse' in decided) {
      const { refuse: code, ...rest } = decided;
      return { ok: false, code, ...rest };
    }
    const { outcome, events } = decided;
    const answer = {
      ...{ id: meta.id, asked: this.#mark(asked) },
      ...outcome.answer,
      ...(outcome.read ? { read: outcome.read } : {}),
    };
    draft.add(turn, events, outcome, answer);
    return this.#withWords(answered(answer), outcome.read, draft);
  }

  /** What was asked, so that an id used again for something else is not taken for a repeat. */
  #mark({ command, confirmed }: Asked): string {
    return this.#record.digest(JSON.stringify([command, confirmed]));
  }

  /** A repeat is answered as before; words only to a seat that still may read them. */
  async #repeat(before: Record<string, unknown>, turn: Turn, draft: Draft): Promise<Answer> {
    const { seat, asked } = turn;
    if (before['asked'] !== this.#mark(asked)) return { ok: false, code: 'id-reused' };
    const read = before['read'];
    if (typeof read !== 'string') return answered(before);
    const mayAsk = summit.rolesOf(asked.command.type).includes(seat.role);
    const closed = mayAsk && asked.command.type === 'ReadHold';
    const refused = closed ? summit.unreadable(draft.state, read, seat, 'again') : undefined;
    if (!mayAsk || refused) return { ok: false, code: refused?.refuse ?? 'not-your-right' };
    return this.#withWords(answered(before), read, draft);
  }

  async #withWords(
    answer: Answer & { ok: true },
    read: string | undefined,
    draft: Draft,
  ): Promise<Answer> {
    if (read === undefined) return answer;
    const words = await this.#unseal([read], draft);
    return { ...answer, words: words[read] ?? '' };
  }

  /** Words sealed earlier in this same group are not in the record yet. */
  async #unseal(ids: string[], draft: Draft): Promise<Record<string, string>> {
    if (ids.length === 0) return {};
    const fresh = draft.group.seal.filter(({ id }) => ids.includes(id));
    const kept = await this.#record.unseal(this.id, ids);
    return { ...kept, ...Object.fromEntries(fresh.map(({ id, words }) => [id, words])) };
  }
}

/** The answer to an asker, without what only the record needs. */
function answered({ asked: _asked, ...answer }: Record<string, unknown>): Answer & { ok: true } {
  return { ok: true, id: String(answer['id']), ...answer };
}

/** A group in the making, over a running state that is dropped whole if it cannot be kept. */
class Draft {
  state: State;
  readonly group: Group = { events: [], seal: [], erase: [], answers: [] };
  readonly keys = new Set<Key>();
  #answered = new Map<string, Record<string, unknown>>();

  constructor(state: State) {
    this.state = state;
  }

  add(turn: Turn, events: Event[], outcome: summit.Outcome, answer: Record<string, unknown>): void {
    const keys: Key[] = [];
    let state = this.state;
    for (const event of events) {
      state = summit.evolve(state, event);
      keys.push(...summit.touches(state, event));
    }
    this.state = state;
    for (const key of keys) this.keys.add(key);
    this.group.events.push(...events);
    this.group.seal.push(...(outcome.seal ?? []));
    this.group.erase.push(...(outcome.erase ?? []));
    const kept: Answered = { person: turn.seat.person, command: turn.asked.id, answer };
    this.group.answers.push(kept);
    this.#answered.set(`${kept.person} ${kept.command}`, answer);
  }

  answered(name: string): Record<string, unknown> | undefined {
    return this.#answered.get(name);
  }
}
