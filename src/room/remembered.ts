import type { Answered, Ballot, Group } from '../record/record.ts';

/** Answers a room has at hand; older ones are asked of the record when they matter. */
const ANSWERS_COUNT = 10_000;

/** What a room has answered lately, and what each ballot's commands were answered. */
export class Remembered {
  #answers = new Map<string, Record<string, unknown>>();
  #ballots = new Map<string, Answered[]>();

  find(name: string): Record<string, unknown> | undefined {
    return this.#answers.get(name);
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
    for (const name of this.#ballots.keys())
      if (shred.some((vote) => name.startsWith(`${vote} `))) this.#ballots.delete(name);
  }

  ballot({ vote, person, answers }: Ballot): void {
    for (const answer of answers) this.add(answer);
    this.#ballots.set(`${vote} ${person}`, answers);
  }

  /** Answers that a person's ballot carries already. */
  ofBallot(vote: string, person: string): Answered[] {
    return this.#ballots.get(`${vote} ${person}`) ?? [];
  }
}
