import type { Answered, Ballot, Group } from '../record/record.ts';

/** Answers a room has at hand; older ones are asked of the record when they matter. */
const ANSWERS_COUNT = 10_000;

/** What a room has answered lately, and what each ballot's commands were answered. */
export class Remembered {
  #answers = new Map<string, Record<string, unknown>>();
  /** By person, then by round. The record cannot be asked for these, so none is forgotten early. */
  #ballots = new Map<string, Map<string, Answered[]>>();

  find({ person, command }: Pick<Answered, 'person' | 'command'>) {
    const found = this.#answers.get(`${person} ${command}`);
    if (found) return found;
    for (const answers of this.#ballots.get(person)?.values() ?? []) {
      const one = answers.find((each) => each.command === command);
      if (one) return one.answer;
    }
    return undefined;
  }

  add({ person, command, answer }: Answered): void {
    this.#answers.set(`${person} ${command}`, answer);
    if (this.#answers.size <= ANSWERS_COUNT) return;
    const oldest = this.#answers.keys().next().value;
    if (oldest !== undefined) this.#answers.delete(oldest);
  }

  /** Everything a kept group has answered; ballots of shredded boxes are forgotten. */
  keep({ answers, ballots = [], shred = [] }: Group): void {
    for (const answer of answers) this.add(answer);
    for (const ballot of ballots) this.ballot(ballot);
    if (shred.length === 0) return;
    for (const rounds of this.#ballots.values()) for (const vote of shred) rounds.delete(vote);
  }

  ballot({ vote, person, answers }: Ballot): void {
    for (const answer of answers) this.add(answer);
    this.#ballots.set(person, (this.#ballots.get(person) ?? new Map()).set(vote, answers));
  }

  /** Answers that a person's ballot carries already. */
  ofBallot(vote: string, person: string): Answered[] {
    return this.#ballots.get(person)?.get(vote) ?? [];
  }
}
