import { expect } from '@jest/globals';
import { damages, genesis } from '../../../../src/record/chain.ts';
import { memoryRecord } from '../../../../src/record/memory.ts';
import type { SummitRecord } from '../../../../src/record/record.ts';
import type { Answer } from '../../../../src/room/answer.ts';
import { Room } from '../../../../src/room/room.ts';
import { type Filter, type Seat, view } from '../../../../src/summit/summit.ts';
import type { Given } from '../../../support/given.ts';
import { gone, left, type Model, newest, placed, took, totals, turnout } from './machineModel.ts';

/** A command that was done, to be repeated. */
interface Done {
  seat: Seat;
  id: string;
  command: { type: string } & Record<string, unknown>;
  answer: Answer;
  /** The round it belongs to, when it is a dot; else -1. */
  round: number;
}

/** The house of one run: a room over a record in memory that can be opened again. */
export class Real {
  readonly given: Given;
  readonly done: Done[] = [];
  readonly #record: SummitRecord;
  readonly #filter: Filter;
  /** Entries kept before the first round. */
  readonly #before: number;
  #room: Room;
  #made = 0;

  constructor(given: Given, filter: Filter, record: SummitRecord, room: Room) {
    this.given = given;
    this.#filter = filter;
    this.#record = record;
    this.#room = room;
    this.#before = room.mark.head;
  }

  /** Asks a command under a new id; answers the refusal, empty when it was done. */
  async ask(seat: Seat, type: string, fields: object, round = -1): Promise<string> {
    this.#made += 1;
    const id = `command-${this.#made}`;
    const command = { type, ...fields };
    const answer = await this.#room.ask(seat, { id, confirmed: false, command });
    if (answer.ok) this.done.push({ seat, id, command, answer, round });
    return answer.ok ? '' : answer.code;
  }

  /** The id that the newest command gave. */
  get newest(): string {
    const { answer } = this.done.at(-1) ?? {};
    return answer?.ok ? answer.id : '';
  }

  /** Asks a command again, as it was asked. */
  again({ seat, id, command }: Done): Promise<Answer> {
    return this.#room.ask(seat, { id, confirmed: false, command });
  }

  /** The process ends; another opens the same record. */
  async crash(): Promise<void> {
    this.#room = await Room.open('tsummit', this.#record, this.#filter);
  }

  /** What every seat sees is what the model says. */
  same(model: Model): void {
    const round = newest(model);
    const { facilitator } = this.given;
    const seen = view(this.#room.state, facilitator)['vote/now'];
    expect(seen !== undefined).toBe(round !== undefined);
    if (!round) return;
    const shown = Object.entries(totals(round)).filter(([idea]) => !gone(model, idea));
    const revealed = round.status === 'revealed' ? Object.fromEntries(shown) : {};
    const told = (seen?.['totals'] ?? []) as { id: string; dots: number }[];
    expect(Object.fromEntries(told.map(({ id, dots }) => [id, dots]))).toEqual(revealed);
    expect(seen).toMatchObject({
      ...{ status: round.status, ideas: round.ideas, few: round.few, turnout: turnout(round) },
      voters: round.electorate.length,
    });
    const names = round.status === 'open' ? [] : took(round);
    expect(seen?.['took']).toHaveLength(names.length);
    for (const { seat, removed } of model.voters) if (!removed) this.#own(model, seat);
  }

  #own(model: Model, seat: Seat): void {
    const round = newest(model);
    const mine = view(this.#room.state, seat)['dots/now'];
    expect(mine !== undefined).toBe(round !== undefined);
    if (!round) return;
    const late = !round.electorate.includes(seat.person);
    const open = round.status === 'open' && !late;
    const on = open ? round.ideas.filter((idea) => placed(round, seat.person, idea) > 0) : [];
    expect([mine?.['late'], Object.keys(mine?.['on'] ?? {}).sort()]).toEqual([late, on.sort()]);
    if (open) expect(mine?.['left']).toBe(left(model, round, seat.person) - model.extra);
  }

  /** Nothing that is kept says who chose what; a closed round keeps no ballot. */
  async secret(model: Model): Promise<void> {
    const audit = await this.#record.audit('tsummit');
    expect(damages(audit, genesis('tsummit', audit.salt))).toEqual([]);
    const voters = model.voters.map(({ seat }) => seat.person);
    for (const { seq, type, person, facts } of audit.links.slice(this.#before)) {
      const chosen = [...model.ideas.keys()].some((idea) => facts.includes(idea));
      if (voters.includes(person) && chosen) throw new Error(`entry ${seq} tells: ${type}`);
    }
    const { ballots } = await this.#record.read('tsummit');
    const open = newest(model)?.status === 'open';
    expect(ballots.map((ballot) => ballot.person).sort()).toEqual(
      open ? [...(newest(model)?.ballots.keys() ?? [])].sort() : [],
    );
    const closed = audit.links.filter(({ type }) => type === 'VoteClosed');
    const counted = model.rounds.filter(({ status }) => status !== 'open');
    expect(closed.map(({ facts }) => JSON.parse(facts))).toMatchObject(
      counted.map((round) => ({
        ...{ took: took(round), few: round.few },
        totals: round.few ? {} : totals(round),
      })),
    );
  }
}

/** A house that holds a live summit in its vote. */
export async function opened(given: Given, filter: Filter): Promise<Real> {
  const record = memoryRecord();
  await record.create('tsummit', 1);
  const { events } = given.table;
  await record.append('tsummit', { head: 0, box: 0 }, { events, seal: [], erase: [], answers: [] });
  return new Real(given, filter, record, await Room.open('tsummit', record, filter));
}
