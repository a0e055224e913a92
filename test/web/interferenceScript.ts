import {
  challenges,
  commitments,
  ideas,
  practices,
  summary,
} from '../../scripts/founding/lines.ts';
import type { Seat } from '../../src/summit/summit.ts';
import { kinds } from '../support/given.ts';
import type { Stand } from './interferencePlay.ts';

/** Ids of what the public has made, by name. */
export type Made = Record<string, string>;

/** One thing that everybody in the room may know of. */
export interface Step {
  by: Seat;
  type: string;
  fields?(made: Made): object;
  /** The name under which the id it makes is remembered. */
  as?: string;
  /** After this step every observer looks at every page. */
  look?: true;
}

type Fields = object | ((made: Made) => object);

function step(
  by: Seat | undefined,
  type: string,
  fields: Fields = {},
  more: Partial<Step> = {},
): Step {
  const of = typeof fields === 'function' ? (fields as (made: Made) => object) : () => fields;
  return { by: by as Seat, type, fields: of, ...more };
}

const look = { look: true } as const;

/** From one kind of phase to a later one, and its clock started. */
export function onward({ given }: Stand, from: string, to: string): Step[] {
  const count = kinds.indexOf(to) - kinds.indexOf(from);
  const next = Array.from({ length: count }, () => step(given.facilitator, 'NextPhase'));
  return [...next, step(given.facilitator, 'StartPhase')];
}

/** Planning: nobody watches by a line yet. */
export function planScript({ given }: Stand): Step[] {
  const { facilitator, counsel, leaders, attendees } = given;
  const phase = { title: 'A last word', kind: 'close', minutes: 5, prompt: '', coLeader: '' };
  return [
    step(facilitator, 'AddPhase', { ...phase, coLeader: leaders[1]?.person }),
    step(facilitator, 'PublishRules', {}, look),
    ...challenges
      .slice(0, 2)
      .map((text, at) => step(facilitator, 'PrepareChallenge', { text }, { as: `challenge${at}` })),
    step(facilitator, 'SendAgenda'),
    step(counsel, 'ApproveAgenda'),
    ...[0, 1].map((at) =>
      step(counsel, 'ApproveChallenge', (made) => ({ challengeId: made[`challenge${at}`] })),
    ),
    ...[facilitator, counsel, ...leaders, ...attendees].map((one) =>
      step(one, 'SignRules', { version: 1 }),
    ),
  ];
}

function board(stand: Stand): Step[] {
  const { facilitator, counsel, leaders, attendees } = stand.given;
  const challengeId = (made: Made) => made['challenge0'];
  return [
    step(leaders[1], 'PostChallenge', { text: challenges[3] }, { as: 'posted' }),
    step(facilitator, 'AcceptChallenge', (made) => ({ challengeId: made['posted'] })),
    step(attendees[2], 'JoinBoat', (made) => ({ kind: 'challenge', thingId: made['posted'] })),
    ...onward(stand, 'challenges', 'practices'),
    ...[0, 1, 2].map((at) =>
      step(leaders[at], 'SharePractice', (made) => ({
        challengeId: challengeId(made),
        text: practices[at],
      })),
    ),
    ...onward(stand, 'practices', 'ideas'),
    ...ideas.map((text, at) =>
      step(
        attendees[[0, 2, 3, 4][at] ?? 0],
        'PostIdea',
        (made) => ({ challengeId: challengeId(made), text }),
        {
          as: `idea${at}`,
        },
      ),
    ),
    step(leaders[1], 'CommentOnIdea', (made) => ({
      ideaId: made['idea0'],
      text: 'We could start small.',
    })),
    step(counsel, 'Retract', (made) => ({
      kind: 'idea',
      thingId: made['idea3'],
      topic: 'strategy',
    })),
    step(
      facilitator,
      'ShowOnProjector',
      (made) => ({ kind: 'idea', thingId: made['idea1'] }),
      look,
    ),
    step(facilitator, 'Broadcast', { text: 'Ten minutes to the break.' }),
    step(leaders[2], 'PullBrake', {}, look),
    step(counsel, 'LiftBrake', { why: '' }),
    step(leaders[2], 'RaiseObjection', { sentence: '' }),
    step(leaders[1], 'GiveKudos', { personId: facilitator.person, ideaId: '', text: 'Thank you.' }),
    step(
      facilitator,
      'GroupIdeas',
      (made) => ({ ideaIds: [made['idea1'], made['idea2']], title: 'Stories' }),
      {
        as: 'group',
      },
    ),
  ];
}

function dots(stand: Stand): Step[] {
  const { facilitator, leaders, attendees } = stand.given;
  const voters = [...leaders, ...attendees.slice(0, 4)];
  return [
    ...onward(stand, 'ideas', 'vote'),
    step(facilitator, 'OpenVote', { challengeId: '', dotsEach: 3 }),
    ...voters.map((one, at) =>
      step(one, 'CastVote', (made) => ({ ideaId: made['group'] }), at === 1 ? look : {}),
    ),
    step(facilitator, 'CloseVote'),
    step(facilitator, 'RevealVote'),
    step(facilitator, 'ShowOnProjector', { kind: 'vote', thingId: 'tvote' }),
  ];
}

function promises(stand: Stand): Step[] {
  const { facilitator, counsel, leaders, attendees } = stand.given;
  const action = {
    text: 'Write down one page.',
    ownerId: attendees[2]?.person,
    dueOn: '2031-05-31',
  };
  return [
    ...onward(stand, 'vote', 'plan'),
    step(facilitator, 'AddAction', { ...action, ideaId: '' }, { as: 'action' }),
    ...onward(stand, 'plan', 'commitments'),
    step(leaders[2], 'MakeCommitment', commitments[0], { as: 'commitment' }),
    step(counsel, 'ApproveCommitment', (made) => ({ commitmentId: made['commitment'] })),
    step(facilitator, 'EndLive', {}, look),
  ];
}

/** The live room from its opening to its end. */
export function liveScript(stand: Stand): Step[] {
  const { facilitator } = stand.given;
  return [
    step(facilitator, 'ReadNotice'),
    step(facilitator, 'StartPhase'),
    ...onward(stand, 'welcome', 'challenges'),
    ...[...board(stand), ...dots(stand), ...promises(stand)],
  ];
}

/** Minutes and close. */
export function afterScript({ given }: Stand): Step[] {
  const { facilitator, counsel, leaders } = given;
  const goes = (progress: string) =>
    step(facilitator, 'UpdateAction', (made) => ({ actionId: made['action'], progress, note: '' }));
  return [
    ...['on the way', 'changed', 'stopped', 'open', 'on the way', 'done'].map(goes),
    step(facilitator, 'WriteSummary', { text: summary }),
    step(facilitator, 'SendMinutes'),
    step(counsel, 'ApproveMinutes', {}, look),
    ...leaders.map((one) => step(one, 'ConfirmMinutes')),
    step(facilitator, 'PublishMinutes'),
    step(facilitator, 'CloseSummit', {}, look),
  ];
}
