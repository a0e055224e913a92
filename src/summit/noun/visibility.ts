/**
 * Which chain each event is laid into. `open`: every seat of the room may know the entry whole,
 * from the moment it is kept; a leader's own copy of the record holds exactly these. `sealed`:
 * everything else, also what is shown only in part, so that nothing hidden can be counted.
 * Source: trust.md section 3; threat 38.
 */
const chains = {
  // plan
  SummitStarted: 'sealed',
  PurposeChanged: 'sealed',
  VendorAdded: 'sealed',
  VendorChanged: 'sealed',
  VendorRemoved: 'sealed',
  PersonAdded: 'sealed',
  PersonChanged: 'sealed',
  PersonRemoved: 'sealed',
  BuyInRecorded: 'sealed',
  BuyInRead: 'sealed',
  RulesDrafted: 'sealed',
  RulesPublished: 'open',
  RulesSigned: 'sealed',
  PhaseAdded: 'sealed',
  PhaseChanged: 'sealed',
  PhaseMoved: 'sealed',
  PhaseRemoved: 'sealed',
  AgendaSent: 'sealed',
  AgendaApproved: 'sealed',
  AgendaReturned: 'sealed',
  InvitationIssued: 'sealed',
  InvitationRevoked: 'sealed',
  Entered: 'sealed',
  JoinCodeRenewed: 'sealed',
  Knocked: 'sealed',
  Admitted: 'sealed',
  TurnedAway: 'sealed',
  Arrived: 'sealed',
  Departed: 'sealed',
  ThreadWritten: 'sealed',
  // guard
  TopicSet: 'sealed',
  StrictnessSet: 'sealed',
  RoomRuleAdded: 'sealed',
  RoomRuleRemoved: 'sealed',
  RoomRulesSent: 'sealed',
  RoomRulesApproved: 'sealed',
  RoomRulesReturned: 'sealed',
  LineKept: 'sealed',
  KeptLineDropped: 'sealed',
  PrivateTermsKept: 'sealed',
  PrivateTermsRead: 'sealed',
  DrillFinished: 'sealed',
  WatchOpened: 'sealed',
  LegalHoldPlaced: 'sealed',
  LegalHoldLifted: 'sealed',
  PersonErased: 'sealed',
  RecordTaken: 'sealed',
  TextWeighed: 'sealed',
  // live
  WentLive: 'sealed',
  NoticeRead: 'open',
  PhaseStarted: 'open',
  PhasePaused: 'open',
  PhaseExtended: 'open',
  PhaseEntered: 'open',
  LiveEnded: 'open',
  SummitClosed: 'open',
  ThingShown: 'sealed',
  BroadcastSent: 'open',
  ChallengePrepared: 'sealed',
  ChallengesSent: 'sealed',
  ChallengeApproved: 'sealed',
  ChallengePosted: 'sealed',
  ChallengeAccepted: 'sealed',
  ChallengeDeclined: 'sealed',
  ChallengeClosed: 'sealed',
  PracticeShared: 'open',
  IdeaPosted: 'open',
  CommentMade: 'open',
  IdeaParked: 'open',
  BoatJoined: 'sealed',
  BoatLeft: 'sealed',
  IdeasGrouped: 'open',
  GroupRenamed: 'open',
  IdeaUngrouped: 'open',
  VoteOpened: 'sealed',
  VoteCast: 'sealed',
  VoteTakenBack: 'sealed',
  VoteClosed: 'sealed',
  VoteRevealed: 'open',
  KudosGiven: 'open',
  BrakePulled: 'sealed',
  BrakeLifted: 'sealed',
  ObjectionRaised: 'sealed',
  ObjectionWorded: 'sealed',
  Retracted: 'sealed',
  Withdrawn: 'sealed',
  TextHeld: 'sealed',
  HoldRead: 'sealed',
  HoldDecided: 'sealed',
  HoldEscalated: 'sealed',
  // after
  ActionAdded: 'open',
  ActionUpdated: 'sealed',
  CommitmentMade: 'sealed',
  CommitmentApproved: 'open',
  CommitmentDeclined: 'sealed',
  CommitmentUpdated: 'sealed',
  SummaryWritten: 'sealed',
  MinutesSent: 'sealed',
  MinutesApproved: 'sealed',
  MinutesReturned: 'sealed',
  MinutesConfirmed: 'sealed',
  CorrectionAsked: 'sealed',
  MinutesAmended: 'sealed',
  MinutesPublished: 'open',
} as const;

/** The chain an event is laid into; an event the table does not list is sealed. */
export function chainOf(type: string): 'open' | 'sealed' {
  return (chains as Record<string, 'open' | 'sealed'>)[type] ?? 'sealed';
}

/** Every event the table lists. */
export const classified = Object.keys(chains);

const ends = ['PhaseEntered', 'LiveEnded', 'MinutesPublished', 'SummitClosed'];

/** Whether an event ends a phase or a stage, so that receipts are due. */
export function endsPhase(type: string): boolean {
  return ends.includes(type);
}
