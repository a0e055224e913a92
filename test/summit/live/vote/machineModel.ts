import type { Seat } from '../../../../src/summit/summit.ts';
import type { Given } from '../../../support/given.ts';

/** A round as people would keep it on paper. */
export interface Round {
  status: 'open' | 'closed' | 'revealed';
  ideas: string[];
  dotsEach: number;
  electorate: string[];
  /** Person → idea → dots. */
  ballots: Map<string, Map<string, number>>;
  few: boolean;
}

/** A person of the room, as the model knows them. */
interface Voter {
  seat: Seat;
  removed: boolean;
}

/** What the room must be like, by the rules of ground rule N3 and trust.md 2.4 alone. */
export interface Model {
  voters: Voter[];
  ideas: Map<string, { gone: boolean; parked: boolean }>;
  rounds: Round[];
  /** Rounds that were closed before the last restart: what they answered is forgotten. */
  forgotten: number;
  /** Dots a spoiled model allows beyond the rule. */
  extra: number;
}

const VOTERS_MIN = 5;
const COMPANIES_MIN = 3;
const ROUNDS_MAX = 20;

/** The model of a summit that has just come into its vote. */
export function begun({ leaders, attendees, table }: Given): Model {
  const ideas = Object.entries(table.state.ideas).map(
    ([id, { gone, parked }]) => [id, { gone: gone !== undefined, parked }] as const,
  );
  return {
    voters: [...leaders, ...attendees].map((seat) => ({ seat, removed: false })),
    ...{ ideas: new Map(ideas), rounds: [], forgotten: 0, extra: 0 },
  };
}

export function newest({ rounds }: Model): Round | undefined {
  return rounds.at(-1);
}

/** Whether so few people or companies could be told apart by the totals. */
export function tooFew({ voters }: Model, people: string[]): boolean {
  const companies = voters.filter(({ seat }) => people.includes(seat.person));
  const count = new Set(companies.map(({ seat }) => seat.vendor)).size;
  return people.length < VOTERS_MIN || count < COMPANIES_MIN;
}

/** People with at least one dot somewhere, whatever has become of them or of the idea. */
export function took({ ballots }: Round): string[] {
  return [...ballots].flatMap(([person, dots]) => (sum(dots) > 0 ? [person] : [])).sort();
}

function sum(dots: Map<string, number>): number {
  return [...dots.values()].reduce((all, one) => all + one, 0);
}

/** Dots a person has on one idea. */
export function placed(round: Round, person: string, idea: string): number {
  return round.ballots.get(person)?.get(idea) ?? 0;
}

/** Dots a person can still place: those on words that have left are free again. */
export function left(model: Model, round: Round, person: string): number {
  const here = [...(round.ballots.get(person) ?? [])].filter(([idea]) => !gone(model, idea));
  return round.dotsEach + model.extra - sum(new Map(here));
}

export function gone({ ideas }: Model, idea: string): boolean {
  return ideas.get(idea)?.gone ?? true;
}

/** What opening a round is answered; empty when it opens. */
export function opening(model: Model): string {
  if (newest(model)?.status === 'open') return 'already-so';
  if (model.rounds.length >= ROUNDS_MAX) return 'too-many';
  if (candidates(model).length === 0) return 'nothing-to-send';
  return tooFew(model, eligible(model)) ? 'too-few-voters' : '';
}

export function candidates({ ideas }: Model): string[] {
  return [...ideas].flatMap(([id, one]) => (one.gone || one.parked ? [] : [id]));
}

export function eligible({ voters }: Model): string[] {
  return voters.flatMap(({ seat, removed }) => (removed ? [] : [seat.person]));
}

/** What a dot on an idea is answered, or one taken back; empty when it is done. */
export function dotting(model: Model, voter: Voter, idea: string, back: boolean): string {
  const round = newest(model);
  const { person } = voter.seat;
  if (voter.removed) return 'not-your-right';
  if (round?.status !== 'open') return 'vote-not-open';
  if (!round.ideas.includes(idea) || gone(model, idea)) return 'no-such-thing';
  if (!round.electorate.includes(person)) return 'vote-frozen';
  if (back) return placed(round, person, idea) > 0 ? '' : 'no-such-thing';
  return left(model, round, person) > 0 ? '' : 'no-votes-left';
}

/** Lays one dot more or less. */
export function dot(round: Round, person: string, idea: string, by: 1 | -1): void {
  const dots = round.ballots.get(person) ?? new Map<string, number>();
  dots.set(idea, placed(round, person, idea) + by);
  round.ballots.set(person, dots);
}

/** The sum of all ballots by idea. */
export function totals(round: Round): Record<string, number> {
  const count = (idea: string) =>
    [...round.ballots.keys()].reduce((all, person) => all + placed(round, person, idea), 0);
  return Object.fromEntries(round.ideas.map((idea) => [idea, count(idea)]));
}

/** Turnout as the room may see it: in steps while open, exact after the close. */
export function turnout(round: Round): number {
  const count = took(round).length;
  if (round.status !== 'open') return count;
  const step = Math.max(3, Math.ceil(round.electorate.length / 10));
  return count - (count % step);
}
