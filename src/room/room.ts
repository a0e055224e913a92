import { randomUUID } from 'node:crypto';
import type { SummitRecord } from '../record/record.ts';
import { type Mark, RecordConflict, RecordRepeat, start } from '../record/record.ts';
import type { Asked, Filter, Meta, Seat, State } from '../summit/summit.ts';
import * as summit from '../summit/summit.ts';
import { type Answer, answered, type RoomError } from './answer.ts';
import { type Chance, chance, type Opening } from './chance.ts';
import { Draft } from './draft.ts';
import { type Ear, silent } from './ear.ts';
import { Remembered } from './remembered.ts';
import { digest, type Place, repeated, unsealed, withWords } from './repeat.ts';
import { Tellers } from './tell.ts';

interface Turn {
  seat: Seat;
  asked: Asked;
  answer(answer: Answer): void;
}

/** Commands taken into one transaction at most. */
const GROUP_COUNT = 200;

/** After more missed entries than this, everything is compared instead of each entry's keys. */
const FEW_COUNT = 1_000;

/** Groups of a busy room begin at least this far apart; an idle one begins at once. */
const GATHER_MS = 4;

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
  #mark = start;
  readonly #remembered = new Remembered();
  #waiting: Turn[] = [];
  #running: Promise<void> | undefined;
  /** Something may have been kept that this room has not read. */
  #behind = false;
  #gatherUntil = 0;
  #barred: RoomError | undefined;
  #laidAside = 0;
  #shape = '';
  #unkept: () => void = () => undefined;
  #ear: Ear = silent;

  private constructor(id: string, record: SummitRecord, filter: Filter, by: Chance) {
    this.id = id;
    this.#record = record;
    this.filter = filter;
    this.#chance = by;
    this.tellers = new Tellers(this.epoch, (frame) => this.#ear.tell(frame));
  }

  /**
   * Opens a room from its record, over the state laid aside under the same `shape` if there is one.
   * @throws RecordFault when the record is damaged.
   */
  static async open(
    id: string,
    record: SummitRecord,
    filter: Filter,
    { by = chance, shape = '' }: Opening = {},
  ): Promise<Room> {
    const room = new Room(id, record, filter, by);
    room.#shape = shape;
    const aside = shape === '' ? undefined : await record.snapshot(id);
    if (aside?.shape === shape) {
      room.#state = JSON.parse(aside.words) as State;
      room.#mark = { head: aside.head, box: 0 };
      room.#laidAside = aside.head;
    }
    await room.#catchUp();
    room.tellers.start(room.#state);
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

  /** Where the record ends as far as this room has read it. */
  get mark() {
    return this.#mark;
  }

  /** Waits for its turn, then answers; the same command id is answered the same and acts once. */
  ask(seat: Seat, asked: Asked): Promise<Answer> {
    if (this.#barred) return Promise.resolve({ ok: false, code: this.#barred });
    return new Promise((answer) => {
      this.#waiting.push({ seat, asked, answer });
      this.#running ??= this.#run();
    });
  }

  /** Refuses new commands with this code until lifted; those waiting are still decided. */
  bar(code: RoomError | undefined): void {
    this.#barred = code;
  }

  /** Called when a group could not be kept, whatever the reason but a conflict. */
  onUnkept(failed: () => void): void {
    this.#unkept = failed;
  }

  /** Reads what others have kept, in its turn. */
  catchUp(): void {
    this.#behind = true;
    this.#running ??= this.#run();
  }

  /** Resolves when nothing waits any more. */
  async quiet(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Lays the state aside once it is `ahead` entries past the last time. */
  async layAside(ahead: number): Promise<void> {
    if (this.#shape === '' || this.#mark.head - this.#laidAside < ahead) return;
    // Between two groups: a state that is being overtaken would not be kept.
    await this.#running;
    const { head } = this.#mark;
    const aside = { shape: this.#shape, head, words: JSON.stringify(summit.unboxed(this.#state)) };
    if (await this.#record.keepSnapshot(this.id, aside)) this.#laidAside = head;
  }

  async #catchUp(): Promise<void> {
    const missed = await this.#record.read(this.id, this.#mark.head);
    const again = missed.events.some(({ type }) => summit.forgets(type));
    const { events, ballots, mark } = again ? await this.#record.read(this.id) : missed;
    this.#behind = false;
    const draft = new Draft(again ? summit.empty : this.#state, this.#remembered);
    if (again || events.length > FEW_COUNT) draft.keys.add('*');
    draft.lay(events);
    if (again || mark.box !== this.#mark.box) draft.lay(ballots.map(({ event }) => event));
    for (const ballot of ballots) this.#remembered.ballot(ballot);
    this.#become(draft, mark);
  }

  /** The kept state becomes the room's, and is told at the next beat. */
  #become(draft: Draft, mark: Mark): void {
    const before = this.#state;
    this.#state = draft.state;
    this.#mark = mark;
    if (before === draft.state) return;
    this.tellers.touch(draft.state, draft.keys);
    this.#ear.changed(before, draft.state);
  }

  async #run(): Promise<void> {
    // What arrives in the same sweep of the event loop shares one transaction, and what arrives
    // soon after one shares the next.
    await new Promise((resolve) => setImmediate(resolve));
    do {
      await this.#gather();
      const turns = this.#waiting.splice(0, GROUP_COUNT);
      await this.#group(turns).catch((fault: unknown) => {
        this.#ear.fault?.(fault);
        for (const turn of turns) turn.answer({ ok: false, code: 'not-kept' });
      });
    } while (this.#waiting.length > 0);
    this.#running = undefined;
  }

  /** Waits until the last group began long enough ago; a test without pauses waits for nothing. */
  async #gather(): Promise<void> {
    const { pause } = this.#chance;
    const wait = this.#gatherUntil - performance.now();
    if (pause && wait > 0) await pause(wait);
    this.#gatherUntil = performance.now() + GATHER_MS;
  }

  async #group(turns: Turn[]): Promise<void> {
    const fresh = this.#behind;
    if (fresh) await this.#catchUp();
    const draft = new Draft(this.#state, this.#remembered);
    const answers: [Turn, Answer][] = [];
    for (const turn of turns) {
      // A throw is our own mistake: it ends this turn, not the room.
      const answer = await this.#turn(turn, draft).catch((fault: unknown): Answer => {
        this.#ear.fault?.(fault);
        return { ok: false, code: 'our-fault' };
      });
      answers.push([turn, answer]);
    }
    // What another node has done may be refused here, until this room has read of it.
    if (!fresh && answers.some(([, { ok }]) => !ok) && (await this.#overtaken()))
      return this.#group(turns);
    const kept = draft.empty || (await this.#keep(draft, turns));
    if (kept === 'again') return this.#group(turns);
    for (const [turn, answer] of answers) {
      turn.answer(kept ? answer : { ok: false, code: 'not-kept' });
    }
  }

  /** Whether another node has kept something that this room has not read. */
  async #overtaken(): Promise<boolean> {
    if (!this.#record.shared) return false;
    const { [this.id]: mark } = await this.#record.marks([this.id]);
    this.#behind ||= mark?.head !== this.#mark.head || mark.box !== this.#mark.box;
    return this.#behind;
  }

  async #keep(draft: Draft, turns: Turn[]): Promise<boolean | 'again'> {
    try {
      await this.#record.append(this.id, this.#mark, draft.group);
    } catch (error) {
      // Answers of an earlier opening, or of another node, are brought to hand.
      if (error instanceof RecordRepeat)
        for (const { seat, asked } of turns) await this.#answeredBefore(seat, asked);
      // Whether the group was kept after all is known only by reading.
      this.#behind = true;
      if (error instanceof RecordRepeat || error instanceof RecordConflict) return 'again';
      this.#ear.fault?.(error);
      this.#unkept();
      return false;
    }
    this.#remembered.keep(draft.group);
    // Words that have left everywhere are found by reading, not by evolving.
    if (draft.group.events.some(({ type }) => summit.forgets(type))) await this.#catchUp();
    else this.#become(draft, draft.after(this.#mark));
    this.#ear.kept?.(draft.group.events);
    return true;
  }

  /** Where this room's answers and sealed words are. */
  get #place(): Place {
    return { record: this.#record, summit: this.id };
  }

  async #answeredBefore({ person }: Seat, { id }: Asked) {
    const answer = await this.#record.answered(this.id, person, id);
    if (answer) this.#remembered.add({ person, command: id, answer });
    return answer;
  }

  async #turn(turn: Turn, draft: Draft): Promise<Answer> {
    const { seat, asked } = turn;
    if (!summit.stands(draft.state, seat)) return { ok: false, code: 'not-your-right' };
    const name = { person: seat.person, command: asked.id };
    const before = this.#remembered.find(name) ?? draft.answered(name);
    if (before) return repeated(this.#place, before, turn, draft);
    const named = summit.needs(draft.state, asked.command, seat);
    const words = await unsealed(this.#place, named, draft);
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
      // It may be refused only because it was done before this room was opened.
      const earlier = await this.#answeredBefore(seat, asked);
      if (earlier) return repeated(this.#place, earlier, turn, draft);
      const { refuse: code, ...rest } = decided;
      return { ok: false, code, ...rest };
    }
    const { outcome, events } = decided;
    const answer = {
      ...{ id: meta.id, asked: digest(this.#place, asked) },
      ...outcome.answer,
      ...(outcome.read ? { read: outcome.read } : {}),
    };
    draft.add({ seat, command: asked.id, events, outcome, answer });
    return withWords(this.#place, answered(answer), outcome.read, draft);
  }
}
