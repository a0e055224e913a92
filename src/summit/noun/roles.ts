import type { Role } from '../terms.ts';

const column: Record<string, Role> = {
  H: 'host',
  F: 'facilitator',
  C: 'counsel',
  L: 'leader',
  A: 'attendee',
  G: 'guest',
  K: 'clock',
};

/**
 * Who may ask what: one line per command, one column per role
 * (Host, Facilitator, Counsel, Leader, Attendee, Guest, clocK). The projector asks nothing.
 * Source: issue of the founding summit, section 1; ground rules 2.3 and 2.4.
 */
const table = {
  // plan
  StartSummit: 'H......',
  ChangePurpose: '.F.....',
  AddVendor: '.F.....',
  ImportVendors: '.F.....',
  ChangeVendor: '.F.....',
  RemoveVendor: '.F.....',
  AddPerson: 'HF.....',
  ChangePerson: '.F.....',
  RemovePerson: '.F.....',
  ImportPeople: '.F.....',
  RecordBuyIn: '.F.....',
  ReadBuyIn: '.F.....',
  DraftRules: '.F.....',
  PublishRules: '.F.....',
  SignRules: '.FCLA..',
  AddPhase: '.F.....',
  ChangePhase: '.F.....',
  MovePhase: '.F.....',
  RemovePhase: '.F.....',
  SendAgenda: '.F.....',
  ApproveAgenda: '..C....',
  ReturnAgenda: '..C....',
  IssueInvitation: 'HF.....',
  RevokeInvitation: 'HF.....',
  Enter: '.FCLA..',
  RenewJoinCode: '.F.....',
  Knock: '.....G.',
  Admit: '.F.....',
  TurnAway: '.F.....',
  Arrive: '.FCLA..',
  Depart: '.FCLA..',
  WriteThread: '.FCLA..',
  // guard
  SetTopic: '.F.....',
  SetStrictness: '.F.....',
  AddTerm: '.F.....',
  TeachTopic: '.F.....',
  AddException: '.F.....',
  RemoveRoomRule: '.F.....',
  SendRoomRules: '.F.....',
  ApproveRoomRules: '..C....',
  ReturnRoomRules: '..C....',
  KeepLine: '.FC....',
  DropKeptLine: '.FC....',
  KeepPrivateTerms: '...L...',
  ReadPrivateTerms: '...L...',
  FinishDrill: '.FCLA..',
  PlaceLegalHold: 'H.C....',
  LiftLegalHold: 'H.C....',
  ErasePerson: 'H......',
  // live
  GoLive: '.F.....',
  ReadNotice: '.F.....',
  StartPhase: '.F.LA..',
  PausePhase: '.F.LA..',
  ExtendPhase: '.F.LA..',
  NextPhase: '.F.LA..',
  PreviousPhase: '.F.....',
  EndLive: '.F.....',
  CloseSummit: '.F.....',
  ShowOnProjector: '.F.....',
  ClearProjector: '.F.....',
  Broadcast: '.F.....',
  PrepareChallenge: '.F.L...',
  ApproveChallenge: '..C....',
  PostChallenge: '.F.L...',
  AcceptChallenge: '.F.....',
  DeclineChallenge: '.F.....',
  CloseChallenge: '..C....',
  SharePractice: '...LA..',
  PostIdea: '...LA..',
  CommentOnIdea: '.F.LA..',
  ParkIdea: '.F.....',
  JoinBoat: '...LA..',
  LeaveBoat: '...LA..',
  GroupIdeas: '.F.....',
  RenameGroup: '.F.....',
  Ungroup: '.F.....',
  OpenVote: '.F.....',
  CastVote: '...LA..',
  TakeBackVote: '...LA..',
  CloseVote: '.F.....',
  RevealVote: '.F.....',
  GiveKudos: '.F.LA..',
  PullBrake: '.FCLA..',
  LiftBrake: '.FC....',
  RaiseObjection: '.FCLA..',
  WordObjection: '.FCLA..',
  Retract: '.FC....',
  Withdraw: '.FCLA..',
  ReadHold: '.FCLA..',
  ReleaseHold: '.FC....',
  ReturnHold: '.FC....',
  EscalateHold: '.F.....',
  RewriteHold: '.FCLA..',
  WithdrawHold: '.FCLA..',
  ExpireHold: '......K',
  // after
  AddAction: '.F.....',
  UpdateAction: '.F.LA..',
  MakeCommitment: '...L...',
  ApproveCommitment: '..C....',
  DeclineCommitment: '..C....',
  UpdateCommitment: '...L...',
  WriteSummary: '.F.....',
  SendMinutes: '.F.....',
  ApproveMinutes: '..C....',
  ReturnMinutes: '..C....',
  ConfirmMinutes: '...L...',
  AskCorrection: '...L...',
  AmendMinutes: '.F.....',
  PublishMinutes: '.F.....',
} as const;

/** Every command the summit knows, as the table of roles lists them. */
export type CommandType = keyof typeof table;

/** The roles that may ask for a command; none for a type the table does not list. */
export function rolesOf(type: string): Role[] {
  const line: string = table[type as CommandType] ?? '';
  return [...line].flatMap((letter) => column[letter] ?? []);
}

/** Every command type, in the order of the table. */
export const commandTypes = Object.keys(table) as CommandType[];
