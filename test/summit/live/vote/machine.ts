import { expect } from '@jest/globals';
import fc, { type AsyncCommand } from 'fast-check';
import {
  candidates,
  dot,
  dotting,
  eligible,
  type Model,
  newest,
  opening,
  tooFew,
  took,
} from './machineModel.ts';
import type { Real } from './machineRoom.ts';

type Step = AsyncCommand<Model, Real>;

/** One thing that happens: it is done in the room, and must become what the model says. */
function step(said: string, run: (model: Model, real: Real) => Promise<void>): Step {
  return {
    check: () => true,
    async run(model, real) {
      await run(model, real);
      real.same(model);
    },
    toString: () => said,
  };
}

function picked<T>(list: T[], number: number): T {
  return list[number % list.length] as T;
}

function open(dotsEach: number): Step {
  return step(`open ${dotsEach}`, async (model, real) => {
    const expected = opening(model);
    const asked = { challengeId: '', dotsEach };
    expect(await real.ask(real.given.facilitator, 'OpenVote', asked)).toBe(expected);
    if (expected !== '') return;
    model.rounds.push({
      ...{ status: 'open', dotsEach, few: false, ballots: new Map() },
      ...{ ideas: candidates(model), electorate: eligible(model) },
    });
  });
}

function dots(who: number, what: number, back: boolean): Step {
  return step(`${back ? 'take back' : 'cast'} ${who} ${what}`, async (model, real) => {
    const voter = picked(model.voters, who);
    const idea = picked([...model.ideas.keys()], what);
    const expected = dotting(model, voter, idea, back);
    const type = back ? 'TakeBackVote' : 'CastVote';
    const round = model.rounds.length - 1;
    expect(await real.ask(voter.seat, type, { ideaId: idea }, round)).toBe(expected);
    const now = newest(model);
    if (expected === '' && now) dot(now, voter.seat.person, idea, back ? -1 : 1);
  });
}

const close = step('close', async (model, real) => {
  const round = newest(model);
  const expected = round?.status === 'open' ? '' : 'vote-not-open';
  expect(await real.ask(real.given.facilitator, 'CloseVote', {})).toBe(expected);
  if (expected !== '' || !round) return;
  round.status = 'closed';
  round.few = tooFew(model, took(round));
});

const reveal = step('reveal', async (model, real) => {
  const round = newest(model);
  const few = round?.few ? 'too-few-voters' : '';
  const expected = round?.status === 'closed' ? few : 'vote-not-closed';
  expect(await real.ask(real.given.facilitator, 'RevealVote', {})).toBe(expected);
  if (expected === '' && round) round.status = 'revealed';
});

function join(company: number): Step {
  return step(`join ${company}`, async (model, real) => {
    const { vendor } = picked(model.voters, company).seat;
    const person = { name: 'Mara Quist', role: 'attendee', vendorId: vendor, mail: '' };
    expect(await real.ask(real.given.facilitator, 'AddPerson', person)).toBe('');
    const seat = { role: 'attendee' as const, person: real.newest, ...(vendor ? { vendor } : {}) };
    expect(await real.ask(seat, 'SignRules', { version: 1 })).toBe('');
    model.voters.push({ seat, removed: false });
  });
}

function remove(who: number): Step {
  return step(`remove ${who}`, async (model, real) => {
    const voter = picked(model.voters, who);
    const asked = { personId: voter.seat.person };
    const expected = voter.removed ? 'no-such-thing' : '';
    expect(await real.ask(real.given.facilitator, 'RemovePerson', asked)).toBe(expected);
    voter.removed = true;
  });
}

function retract(what: number): Step {
  return step(`retract ${what}`, async (model, real) => {
    const [thingId, idea] = picked([...model.ideas], what);
    const asked = { kind: 'idea', thingId, topic: 'strategy' };
    const expected = idea.gone ? 'already-so' : '';
    expect(await real.ask(real.given.facilitator, 'Retract', asked)).toBe(expected);
    idea.gone = true;
  });
}

function park(what: number): Step {
  return step(`park ${what}`, async (model, real) => {
    const [ideaId, idea] = picked([...model.ideas], what);
    const asked = { ideaId, parked: !idea.parked };
    const expected = idea.gone ? 'no-such-thing' : '';
    expect(await real.ask(real.given.facilitator, 'ParkIdea', asked)).toBe(expected);
    if (expected === '') idea.parked = !idea.parked;
  });
}

const crash = step('crash', async (model, real) => {
  await real.crash();
  model.forgotten = model.rounds.filter(({ status }) => status !== 'open').length;
});

/** A command that was done comes again, from a tab that slept or a second click. */
function again(which: number): Step {
  return step(`again ${which}`, async (model, real) => {
    const once = real.done[which % Math.max(1, real.done.length)];
    // A counted round keeps no answers either: they would tell who had voted how often.
    if (!once || (once.round >= 0 && once.round < model.forgotten)) return;
    const out = model.voters.some(({ seat, removed }) => removed && seat === once.seat);
    const expected = out ? { ok: false, code: 'not-your-right' } : once.answer;
    expect(await real.again(once)).toEqual(expected);
  });
}

const number = fc.nat({ max: 1_000 });

/** Anything that may happen to a round, in any order. */
export function commands(): fc.Arbitrary<Iterable<Step>> {
  const cast = fc.tuple(number, number).map(([who, what]) => dots(who, what, false));
  const back = fc.tuple(number, number).map(([who, what]) => dots(who, what, true));
  const rounds = [fc.integer({ min: 1, max: 3 }).map(open), fc.constant(close)];
  return fc.commands(
    [
      ...[...rounds, fc.constant(reveal), fc.constant(crash), number.map(again)],
      ...[cast, cast, cast, cast, cast, cast, back, back],
      ...[number.map(join), number.map(remove), number.map(retract), number.map(park)],
    ],
    { maxCommands: 60, size: 'max' },
  );
}
