import { limits } from '../../limits.ts';
import { pairs } from '../../noun/chest.ts';
import type { Vote } from '../../noun/things.ts';
import type { State } from '../../state.ts';

/** The newest round, if any. */
export function round(state: State): [string, Vote] | undefined {
  return Object.entries(state.votes).at(-1);
}

/** Dots of all ballots by candidate. */
export function counted({ ideas, dots }: Vote): Record<string, number> {
  const ballots = pairs(dots).map(([, ballot]) => ballot);
  const sum = (thing: string) => ballots.reduce((all, ballot) => all + (ballot[thing] ?? 0), 0);
  return Object.fromEntries(ideas.map((thing) => [thing, sum(thing)]));
}

export function totals(state: State, vote: Vote): { id: string; dots: number }[] {
  const shown = ({ id: thing }: { id: string }) =>
    !(state.ideas[thing] ?? state.groups[thing])?.gone;
  const rows = Object.entries(vote.totals).map(([thing, dots]) => ({ id: thing, dots }));
  return rows.filter(shown).sort((a, b) => b.dots - a.dots);
}

/** People who may vote in a round that opens now, in no order that says anything. */
export function eligible(state: State): string[] {
  return Object.entries(state.people)
    .filter(([, one]) => !one.removed && (one.role === 'leader' || one.role === 'attendee'))
    .map(([person]) => person)
    .sort();
}

/** Whether so few people or companies took part that totals could tell who chose what. */
export function tooFew(state: State, people: string[]): boolean {
  const companies = new Set(people.map((person) => state.people[person]?.vendor ?? ''));
  return people.length < limits.votersMinCount || companies.size < limits.voterVendorsMinCount;
}

/** People with at least one dot, sorted, so that nothing is said of when. */
export function took(vote: Vote): string[] {
  const voted = pairs(vote.dots).filter(([, dots]) => Object.keys(dots).length > 0);
  return voted.map(([person]) => person).sort();
}

/** Turnout in steps while a round is open, so that no single tap can be seen (threat 13). */
export function turnout(vote: Vote): number {
  if (vote.status !== 'open') return vote.took.length;
  const share = Math.ceil((vote.electorate.length * limits.turnoutStepPercent) / 100);
  const step = Math.max(limits.turnoutStepCount, share);
  return Math.floor(took(vote).length / step) * step;
}

/** Words of one candidate and its total, for the revealed result. */
function results(state: State, vote: Vote) {
  return totals(state, vote).map((row) => ({
    ...row,
    text: (state.ideas[row.id] ?? state.groups[row.id])?.text ?? '',
  }));
}

/** The totals of every revealed round, oldest first, with the candidates' words. */
export function everyResult(state: State): { id: string; dots: number; text: string }[] {
  const rounds = Object.values(state.votes).filter((vote) => vote.status === 'revealed');
  return rounds.flatMap((vote) => results(state, vote));
}

/** The revealed totals of the newest round with the candidates' words; empty before the reveal. */
export function revealed(state: State): { id: string; dots: number; text: string }[] {
  const vote = round(state)?.[1];
  return vote?.status === 'revealed' ? results(state, vote) : [];
}
