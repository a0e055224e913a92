import type { Answered, Ballot, Group, Mark } from '../record/record.ts';
import type { Event, Key, Outcome, Seat, State } from '../summit/summit.ts';
import * as summit from '../summit/summit.ts';
import type { Remembered } from './remembered.ts';

/** One kept command: what it made, and what its asker is answered. */
interface Made {
  seat: Seat;
  command: string;
  events: Event[];
  outcome: Outcome;
  answer: Record<string, unknown>;
}

/** From so many events on it pays to note which shelves were copied. */
const MANY_COUNT = 20;

/** A group in the making, over a running state that is dropped whole if it cannot be kept. */
export class Draft {
  state: State;
  readonly group: Required<Group> = {
    ...{ events: [], seal: [], erase: [], answers: [] },
    ...{ ballots: [], shred: [], forget: [], eraseBy: [] },
  };
  readonly keys = new Set<Key>();
  readonly #remembered: Remembered;
  #answered = new Map<string, Record<string, unknown>>();

  constructor(state: State, remembered: Remembered) {
    this.state = state;
    this.#remembered = remembered;
  }

  /** Lays events over the running state; the key `*`, once there, stands for every other. */
  lay(events: Event[]): void {
    const each = () => {
      for (const event of events) this.#evolve(event);
    };
    if (events.length > MANY_COUNT) summit.inOneGo(each);
    else each();
  }

  #evolve(event: Event): void {
    this.state = summit.evolve(this.state, event);
    if (this.keys.has('*')) return;
    for (const key of summit.touches(this.state, event)) this.keys.add(key);
  }

  add({ seat, command, events, outcome, answer }: Made): void {
    this.lay(events);
    this.group.events.push(...events);
    this.group.seal.push(...(outcome.seal ?? []));
    this.group.erase.push(...(outcome.erase ?? []));
    this.group.eraseBy.push(...(outcome.eraseBy ?? []));
    this.group.forget.push(...(outcome.forget ?? []));
    this.group.shred.push(...(outcome.shred ?? []));
    const kept: Answered = { person: seat.person, command, answer };
    this.#answered.set(`${seat.person} ${command}`, answer);
    if (outcome.ballot) this.#ballot(outcome.ballot, kept);
    else this.group.answers.push(kept);
  }

  /** A ballot carries the answers of its own commands, so that no row beside it names its voter. */
  #ballot(event: Event & { voteId: string }, kept: Answered): void {
    this.lay([event]);
    const { voteId: vote } = event;
    const { person } = kept;
    const at = this.group.ballots.findIndex((one) => one.vote === vote && one.person === person);
    const before = at >= 0 ? this.group.ballots.splice(at, 1)[0]?.answers : undefined;
    const answers = [...(before ?? this.#remembered.ofBallot(vote, person)), kept];
    const limit = summit.limits.ballotAnswersCount;
    const ballot: Ballot = { vote, person, event, answers: answers.slice(-limit) };
    this.group.ballots.push(ballot);
  }

  answered({ person, command }: Pick<Answered, 'person' | 'command'>) {
    return this.#answered.get(`${person} ${command}`);
  }

  /** Whether there is anything to keep. */
  get empty(): boolean {
    return this.group.events.length === 0 && this.group.ballots.length === 0;
  }

  /** Where the record ends once this group is kept. */
  after({ head, box }: Mark): Mark {
    const moved = this.group.ballots.length + this.group.shred.length > 0 ? 1 : 0;
    return { head: head + this.group.events.length, box: box + moved };
  }
}
