import { fourteen } from '../../scripts/founding/lines.ts';
import type { Seat, View } from '../../src/summit/summit.ts';
import type { Effect } from './history.ts';

/** Draws a number below `sides`. */
export type Dice = (sides: number) => number;

/** A command as a browser keeps it until it is answered. */
export interface Sending {
  id: string;
  command: { type: string } & Record<string, unknown>;
  effect: Effect;
}

const none: Effect = { counts: 'nothing', by: 0 };

/** Letters for a number, so that the words of an idea are unlike any figure. */
function lettered(count: number): string {
  return [...String(count)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a');
}

/** Ids of a kind that a screen shows and whose words are still there. */
function shown(view: View, kind: string): string[] {
  return Object.entries(view).flatMap(([key, entry]) =>
    key.startsWith(`${kind}/`) && !entry['gone'] ? [key.slice(kind.length + 1)] : [],
  );
}

/** One person at the table: sends one command after another, each until it is answered. */
export class Person {
  readonly seat: Seat;
  current: Sending | undefined;
  /** Commands that were done, newest last. */
  readonly done: Sending[] = [];
  /** Removed or erased: nothing more is asked. */
  left = false;
  /** Nothing is typed for now: every text is weighed, which costs most of a young process. */
  tapsOnly = false;
  readonly #number: number;
  readonly #dice: Dice;
  #made = 0;
  #boats = new Set<string>();
  #parked = new Set<string>();
  #dots: string[] = [];

  /** `number` tells their words from those of anybody else, below 100. */
  constructor(seat: Seat, number: number, dice: Dice) {
    this.seat = seat;
    this.#number = number;
    this.#dice = dice;
  }

  /** The next command, made from what this person's screen shows. */
  next(view: View): Sending {
    this.#made += 1;
    const { role } = this.seat;
    const made = role === 'facilitator' ? this.#lead(view) : this.#take(view);
    const [type, fields, effect] = made ?? ['RaiseObjection', { sentence: '' }, none];
    const id = `${this.seat.person}-${this.#made}`.padEnd(8, '.');
    this.current = { id, command: { type, ...fields }, effect };
    return this.current;
  }

  /** The command is settled: what a person sees of it is what they build on. */
  settled({ command, effect }: Sending, ok: boolean): void {
    const sending = this.current;
    this.current = undefined;
    if (!ok) return;
    if (sending) this.done.push(sending);
    const thing = String(command['thingId'] ?? command['ideaId'] ?? '');
    if (command.type === 'JoinBoat') this.#boats.add(thing);
    if (command.type === 'LeaveBoat') this.#boats.delete(thing);
    if (command.type === 'ParkIdea' && 'sets' in effect)
      this.#parked[effect.to === '' ? 'delete' : 'add'](thing);
    if (command.type === 'CastVote') this.#dots.push(thing);
    if (command.type === 'TakeBackVote') this.#dots.splice(this.#dots.indexOf(thing), 1);
  }

  #one(list: string[]): string | undefined {
    return list[this.#dice(Math.max(1, list.length))];
  }

  #words(): string {
    return lettered(this.#made * 100 + this.#number);
  }

  #take(view: View): [string, object, Effect] | undefined {
    const kind = view['phase/now']?.['kind'];
    const idea = this.#one(shown(view, 'idea'));
    const roll = this.#dice(20);
    if (view['brake/now']) return undefined;
    if (roll === 0 && this.#dice(8) === 0) return ['PullBrake', {}, { counts: 'pulled', by: 1 }];
    if (this.tapsOnly) return kind === 'vote' && roll < 12 ? this.#dot(idea) : this.#tap(idea);
    if (roll === 1) return this.#held(view, idea);
    if (roll < 9 && idea) return this.#boat(idea);
    if (roll < 11 && idea) {
      const text = `We could start the ${this.#words()} huddle small.`;
      return ['CommentOnIdea', { ideaId: idea, text }, { adds: text }];
    }
    if (kind === 'vote') return this.#dot(idea);
    if (roll > 15 && idea) return this.#boat(idea);
    const challengeId = this.#one(shown(view, 'challenge'));
    if (!challengeId) return undefined;
    const text = `What if we tried the ${this.#words()} huddle?`;
    return ['PostIdea', { challengeId, text }, { adds: text }];
  }

  #held(view: View, ideaId: string | undefined): [string, object, Effect] | undefined {
    const text = fourteen[this.#dice(2) * 10]?.stop ?? '';
    const effect = { counts: `holds of ${this.seat.person}`, by: 1 };
    if (view['phase/now']?.['kind'] === 'vote')
      return ideaId ? ['CommentOnIdea', { ideaId, text }, effect] : undefined;
    const challengeId = this.#one(shown(view, 'challenge'));
    return challengeId ? ['PostIdea', { challengeId, text }, effect] : undefined;
  }

  #tap(idea: string | undefined): [string, object, Effect] | undefined {
    return idea ? this.#boat(idea) : undefined;
  }

  #boat(thingId: string): [string, object, Effect] {
    const { person } = this.seat;
    const leave = this.#boats.has(thingId);
    const effect = { sets: `boat ${thingId} of ${person}`, to: leave ? '' : 'in' };
    return [leave ? 'LeaveBoat' : 'JoinBoat', { kind: 'idea', thingId }, effect];
  }

  #dot(idea: string | undefined): [string, object, Effect] | undefined {
    const mine = this.#one(this.#dots);
    const back = mine && this.#dice(3) === 0 ? mine : undefined;
    const ideaId = back ?? idea;
    if (!ideaId) return undefined;
    const effect = { counts: `dots of ${this.seat.person} on ${ideaId}`, by: back ? -1 : 1 };
    return [back ? 'TakeBackVote' : 'CastVote', { ideaId }, effect];
  }

  #lead(view: View): [string, object, Effect] | undefined {
    const lift = { why: 'We have talked about it.' };
    if (view['brake/now']) return ['LiftBrake', lift, { counts: 'lifted', by: 1 }];
    const ideaId = this.#one(shown(view, 'idea'));
    if (!ideaId || this.#dice(2) === 0) return undefined;
    if (this.#dice(4) === 0)
      return ['Retract', { kind: 'idea', thingId: ideaId, topic: 'strategy' }, none];
    const parked = !this.#parked.has(ideaId);
    const effect = { sets: `place of ${ideaId}`, to: parked ? 'parked' : '' };
    return ['ParkIdea', { ideaId, parked }, effect];
  }
}
