import { commitments, ideas, practices, summary } from '../../scripts/founding/lines.ts';
import type { Seat } from '../../src/summit/summit.ts';
import { publishing } from '../support/wholeScenes.ts';
import {
  author,
  braked,
  type Case,
  held,
  idea,
  lead,
  mineToTake,
  newest,
  of,
  opened,
  paused,
  reviewed,
  sent,
  text,
  voted,
  waiting,
} from './matrixWorld.ts';

const live: Record<string, Case> = {
  GoLive: { fields: () => ({ override: 'Everybody has said yes by phone.' }) },
  ReadNotice: { early: true },
  StartPhase: { before: paused, ...lead },
  PausePhase: lead,
  ExtendPhase: { fields: () => ({ minutes: 5 }), ...lead },
  NextPhase: lead,
  PreviousPhase: {},
  EndLive: {},
  ShowOnProjector: { fields: ({ ids }) => ({ kind: 'idea', thingId: ids['idea1'] }) },
  ClearProjector: {},
  Broadcast: { fields: () => ({ text: 'Ten minutes to the break.' }) },
  PrepareChallenge: { fields: () => ({ text: 'How do you end a good day?' }) },
  ApproveChallenge: {
    before: sent,
    fields: ({ state }) => ({ challengeId: newest(state.challenges) }),
  },
  PostChallenge: { phase: 'challenges', fields: () => ({ text: 'How do you end a good day?' }) },
  AcceptChallenge: { fields: waiting },
  DeclineChallenge: { fields: waiting },
  CloseChallenge: {
    fields: ({ state }) => ({
      challengeId: Object.keys(state.challenges).find((one) => !state.challenges[one]?.gone),
    }),
  },
  SharePractice: {
    phase: 'practices',
    fields: ({ ids }) => ({ challengeId: ids['challenge'], text: practices[0] }),
  },
  PostIdea: { fields: ({ ids }) => ({ challengeId: ids['challenge'], text: ideas[0] }) },
  CommentOnIdea: { fields: ({ ids }) => ({ ideaId: ids['idea1'], text: 'We could start small.' }) },
  ParkIdea: { fields: ({ ids }) => ({ ideaId: ids['idea1'], parked: true }) },
  JoinBoat: { fields: ({ ids }) => ({ kind: 'idea', thingId: ids['idea1'] }) },
  LeaveBoat: {
    before: (table, { leaders, attendees, twin }, ids) => {
      for (const one of [...leaders, ...attendees, twin])
        table.ask(one, 'JoinBoat', { kind: 'idea', thingId: ids['idea1'] });
    },
    fields: ({ ids }) => ({ kind: 'idea', thingId: ids['idea1'] }),
  },
  GroupIdeas: { fields: ({ ids }) => ({ ideaIds: [ids['idea1']], title: 'Stories' }) },
  RenameGroup: { fields: ({ ids }) => ({ groupId: ids['group'], title: 'Stories' }) },
  Ungroup: idea,
  OpenVote: { phase: 'vote', fields: () => ({ challengeId: '', dotsEach: 3 }) },
  CastVote: { phase: 'vote', before: opened, fields: ({ ids }) => ({ ideaId: ids['group'] }) },
  TakeBackVote: { phase: 'vote', before: voted, fields: ({ ids }) => ({ ideaId: ids['group'] }) },
  CloseVote: { phase: 'vote', before: opened },
  RevealVote: {
    phase: 'vote',
    before: (table, cast, ids) => {
      voted(table, cast, ids);
      table.ask(cast.facilitator, 'CloseVote');
    },
  },
  GiveKudos: { fields: ({ cast }) => ({ personId: cast.counsel.person, ideaId: '', text }) },
  PullBrake: {},
  LiftBrake: { before: braked, fields: () => ({ why: 'We have spoken about it.' }) },
  RaiseObjection: { fields: () => ({ sentence: '' }) },
  WordObjection: {
    fields: ({ state, cast }) => ({
      objectionId: of(state.objections, cast.leaders[0] as Seat, () => true),
      sentence: 'I would rather not go on.',
    }),
    ...author,
  },
  Retract: { fields: (w) => ({ ...mineToTake(w), topic: 'strategy' }) },
  Withdraw: { fields: mineToTake, ...author },
  ReadHold: {
    fields: (w) => ({ ...held(w), why: 'To decide on it.' }),
    whose: ['leader', 'facilitator', 'counsel'],
  },
  ReleaseHold: { fields: held },
  ReturnHold: { fields: held },
  EscalateHold: { fields: held },
  RewriteHold: { fields: (w) => ({ ...held(w), texts: { text } }), ...author },
  WithdrawHold: { fields: held, ...author },
  ExpireHold: { fields: held },
};

const after: Record<string, Case> = {
  AddAction: { phase: 'plan', fields: () => ({ text, ownerId: '', dueOn: '', ideaId: '' }) },
  UpdateAction: {
    fields: ({ ids }) => ({ actionId: ids['action'], progress: 'done', note: '' }),
    ...{ whose: ['facilitator', 'colleague'], others: 'not-your-right' },
  },
  MakeCommitment: { phase: 'commitments', fields: () => ({ ...commitments[1] }) },
  ApproveCommitment: { fields: ({ ids }) => ({ commitmentId: ids['waiting'] }) },
  DeclineCommitment: {
    fields: ({ ids }) => ({ commitmentId: ids['waiting'], note: 'Too broad.' }),
  },
  UpdateCommitment: {
    fields: ({ ids }) => ({ commitmentId: ids['commitment'], progress: 'done', note: '' }),
    whose: ['leader', 'twin'],
  },
  WriteSummary: { fields: () => ({ text: summary }) },
  SendMinutes: { before: (table, cast) => reviewed(table, cast, 1) },
  ApproveMinutes: { before: (table, cast) => reviewed(table, cast, 2) },
  ReturnMinutes: {
    before: (table, cast) => reviewed(table, cast, 2),
    fields: () => ({ note: 'Please say what was decided.' }),
  },
  ConfirmMinutes: { before: (table, cast) => reviewed(table, cast) },
  AskCorrection: { fields: () => ({ text: 'Please name the second idea.' }) },
  AmendMinutes: { fields: ({ ids }) => ({ correctionId: ids['correction'], text: summary }) },
  PublishMinutes: {},
  CloseSummit: {
    before: (table, cast, ids) =>
      publishing(cast, (...asked) => table.ask(...asked).command.type, ids),
  },
};

/** How the commands of the live room and of what comes after are asked. */
export const liveCases: Record<string, Case> = { ...live, ...after };
