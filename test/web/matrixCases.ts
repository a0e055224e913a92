import { charter } from '../../scripts/founding/cast.ts';
import type { Seat } from '../../src/summit/summit.ts';
import { liveCases } from './matrixLive.ts';
import {
  type Case,
  newest,
  newRules,
  person,
  phaseId,
  rulesSent,
  sent,
  shape,
  vendor,
} from './matrixWorld.ts';

const topic = {
  ...{ name: 'The cake question', why: 'The caterer asked us to.', action: 'hold' },
  examples: [
    'Our cake stood in the canteen all night.',
    'Who baked the chocolate cake for the night team?',
    'A slice of cake for each good call.',
    'The cake was gone before the huddle.',
    'She brought a lemon cake to the one-on-one.',
  ],
};
const call = { calledBy: 'Imani Okoro', calledOn: '2026-11-03', answer: 'willing' };

const plan: Record<string, Case> = {
  StartSummit: { fields: () => ({ ...charter(1_800_000_000_000), rules: '', phases: [] }) },
  ChangePurpose: { fields: () => charter(1_800_000_000_000) },
  AddVendor: { fields: () => ({ name: 'Harbor Assist', group: '', sites: [] }) },
  ImportVendors: {
    fields: () => ({ rows: [{ name: 'Harbor Assist', group: '', sites: ['Quay'] }] }),
  },
  ChangeVendor: { fields: (w) => ({ ...vendor(w), name: 'Harbor', group: '', sites: ['Quay'] }) },
  RemoveVendor: {
    before: (table, { facilitator }) =>
      void table.ask(facilitator, 'AddVendor', { name: 'Harbor Assist', group: '', sites: [] }),
    fields: ({ state }) => ({ vendorId: newest(state.vendors) }),
  },
  AddPerson: {
    fields: ({ seat, cast }) => ({
      ...{ name: 'Rosa Vidal', mail: '' },
      ...(seat.role === 'host'
        ? { role: 'facilitator', vendorId: '' }
        : { role: 'attendee', vendorId: cast.leaders[0]?.vendor }),
    }),
  },
  ChangePerson: {
    fields: ({ cast }) => ({
      ...{ personId: cast.attendees[5]?.person, vendorId: cast.attendees[5]?.vendor },
      ...{ name: 'Rosa Vidal', mail: '', role: 'attendee' },
    }),
  },
  RemovePerson: { fields: person },
  ImportPeople: {
    fields: ({ state }) => ({
      rows: [
        {
          name: 'Rosa Vidal',
          role: 'attendee',
          mail: '',
          vendor: Object.values(state.vendors)[0]?.name,
        },
      ],
    }),
  },
  RecordBuyIn: { fields: (w) => ({ ...vendor(w), ...call, hopes: '', notes: 'Be gentle.' }) },
  ReadBuyIn: { fields: vendor },
  DraftRules: { fields: () => ({ text: 'Be kind, be brief.' }) },
  PublishRules: {
    before: (table, { facilitator }) =>
      void table.ask(facilitator, 'DraftRules', { text: 'Be kind, be brief.' }),
  },
  SignRules: { before: newRules, fields: ({ state }) => ({ version: state.rules.length }) },
  AddPhase: { fields: () => shape },
  ChangePhase: { fields: (w) => ({ ...shape, ...phaseId(w) }) },
  MovePhase: { fields: (w) => ({ ...phaseId(w), direction: 'up' }) },
  RemovePhase: { fields: phaseId },
  SendAgenda: {
    before: (table, { facilitator }) => void table.ask(facilitator, 'AddPhase', shape),
  },
  ApproveAgenda: { before: sent },
  ReturnAgenda: { before: sent, fields: () => ({ note: 'Please shorten it.' }) },
  IssueInvitation: { fields: person },
  RevokeInvitation: { fields: person },
  Enter: { fields: () => ({ device: 'another-device' }) },
  RenewJoinCode: {},
  Knock: { fields: () => ({ name: 'Noor Lind' }) },
  Admit: {
    fields: ({ cast }) => ({
      ...{ knockId: 'g1', name: 'Mara Lind', role: 'attendee' },
      vendorId: cast.leaders[0]?.vendor,
    }),
  },
  TurnAway: { fields: () => ({ knockId: 'g1' }) },
  Arrive: {},
  Depart: {},
  WriteThread: {
    fields: ({ seat, cast }) => ({
      ...{ with: 'counsel', text: 'May I ask something?' },
      personId: seat.role === 'counsel' ? cast.leaders[0]?.person : '',
    }),
    before: (table, { leaders }) => {
      const line = { with: 'counsel', personId: '', text: 'May I ask something?' };
      table.ask(leaders[0] as Seat, 'WriteThread', line);
    },
  },
};

const guard: Record<string, Case> = {
  SetTopic: { fields: () => ({ topic: 'wages', action: 'block' }) },
  SetStrictness: { fields: () => ({ strictness: 4 }) },
  AddTerm: { fields: () => ({ text: 'grey heron', inflected: true, action: 'hold' }) },
  TeachTopic: { fields: () => topic },
  AddException: { fields: () => ({ text: 'rate of joy' }) },
  RemoveRoomRule: { fields: ({ state }) => ({ ruleId: newest(state.roomRules.draft.terms) }) },
  SendRoomRules: { fields: () => ({ why: 'The house wants it.' }) },
  ApproveRoomRules: { before: rulesSent },
  ReturnRoomRules: { before: rulesSent, fields: () => ({ note: 'Please say why.' }) },
  KeepLine: { fields: () => ({ text: 'How long are your huddles?', must: 'pass' }) },
  DropKeptLine: { fields: ({ state }) => ({ lineId: newest(state.keptLines) }) },
  KeepPrivateTerms: { fields: () => ({ terms: ['Quillon'] }) },
  ReadPrivateTerms: {
    before: (table, { leaders }) =>
      void table.ask(leaders[1] as Seat, 'KeepPrivateTerms', { terms: ['Quillon'] }),
  },
  PlaceLegalHold: { fields: () => ({ why: 'A letter has come.' }) },
  LiftLegalHold: {
    before: (table, { host }) =>
      void table.ask(host, 'PlaceLegalHold', { why: 'A letter has come.' }),
    fields: () => ({ why: 'It is settled.' }),
  },
  ErasePerson: { fields: person },
  TakeRecord: {},
  FinishDrill: {
    fields: () => ({ allowed: { '1': true, '2': true, '3': true, '4': true, '5': true } }),
  },
};

/** How every command is asked, in the order of the lifecycle. */
export const cases: Record<string, Case> = { ...plan, ...guard, ...liveCases };
