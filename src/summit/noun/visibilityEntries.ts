import type { ClassName } from './visibilityClasses.ts';

/** One kind of entry: what it is, and its fields by class; `a.b` is field `b` of every `a`. */
export interface EntryRow {
  said: string;
  /** Field names apart by blanks; `*` stands for ids. */
  by: Partial<Record<ClassName, string>>;
}

const TOLD = 'text gone topic at by author company';
const MADE = 'attendance.name attendance.company attendance.role attendance.marks.at';
const MINUTES = [
  ...['version summary status publishedAt', MADE, 'attendance.marks.present'],
  ...['results.id results.dots results.text rulesVersion noticeReadAt'],
  ...['brakes.at brakes.liftedAt'],
].join(' ');
const LINES = 'with person name lines.by lines.at lines.text lines.name lines.mine';
const PROMISE = `${TOLD} owner dueOn done status progress`;
const NOTES = 'notes.at notes.text notes.name';
const FINDING = ['topic', 'action', 'severity', 'rule', 'spans', 'lang', 'name', 'why']
  .map((field) => `verdict.findings.${field}`)
  .join(' ');
const VERDICT = 'verdict.action verdict.field verdict.version verdict.language';
const ELICITS = 'verdict.elicits.topic verdict.elicits.language';

/**
 * Every kind of entry a view can hold, and the class of every field. The screens, the frames, the
 * pages and the exports are made of these and of nothing else.
 */
export const entries: Record<string, EntryRow> = {
  // plan
  summit: {
    said: 'The frame of the gathering.',
    by: {
      gathering: `title purpose host mission hopedFor startsAtMs timeZone languages counsel
        wentLiveAt endedAt`,
      stage: 'stage',
      desk: 'willingPercent',
    },
  },
  vendor: { said: 'A competing company.', by: { desk: 'name group sites signed' } },
  person: {
    said: 'A named person and their seat.',
    by: {
      seats: 'name role invited devices signed present',
      desk: 'vendor',
      facilitator: 'mail',
    },
  },
  me: { said: 'One’s own seat.', by: { own: 'person name role company vendor signed leads' } },
  buyIn: {
    said: 'A company’s answer in the buy-in call; the notes are opened one by one.',
    by: { desk: 'answer', facilitator: 'calledBy calledOn hopes noted' },
  },
  rules: { said: 'The ground rules that count.', by: { room: 'version text at' } },
  rulesDraft: { said: 'Ground rules being written.', by: { desk: 'text' } },
  agenda: {
    said: 'The phases, and how far counsel’s approval has come.',
    by: {
      agenda: `version phases.id phases.title phases.kind phases.minutes phases.prompt
        phases.startsAtMs`,
      leads: 'phases.coLeader phases.coLeaderName',
      desk: 'status',
      deskPlan: 'note',
    },
  },
  goLive: { said: 'What going live still lacks.', by: { deskPlan: 'unmet' } },
  knock: { said: 'A guest waiting in the lobby.', by: { facilitator: 'name at' } },
  lobby: { said: 'The guest’s own lobby.', by: { lobby: 'name' } },
  thread: { said: 'A private line, at the other end.', by: { line: LINES } },
  myThread: { said: 'One’s own private line.', by: { own: LINES } },
  // guard
  roomRules: {
    said: 'What the filter watches in this summit: exact words, examples, the way to counsel.',
    by: {
      desk: `status note why version strictness changed topics.topic topics.action topics.fixed
        terms.ruleId terms.rule.text terms.rule.inflected terms.rule.action own.ruleId
        own.rule.name own.rule.why own.rule.action own.rule.examples exceptions.ruleId
        exceptions.rule`,
    },
  },
  fence: {
    said: 'Topics this room keeps out, in plain words.',
    by: { room: 'version own.name own.why' },
  },
  keptLine: { said: 'A line of the rule lab.', by: { desk: 'text must at' } },
  myTerms: { said: 'How many words a company keeps to itself.', by: { company: 'count' } },
  legalHold: {
    said: 'Whether nothing may be erased, and why.',
    by: { desk: 'on', counsel: 'at why name' },
  },
  taking: { said: 'When the raw record was taken out.', by: { counsel: 'times' } },
  drill: { said: 'That somebody has done the drill.', by: { desk: 'at' } },
  myDrill: { said: 'How one’s own drill went.', by: { own: 'at right posts' } },
  // live
  phase: {
    said: 'The running phase and its timer.',
    by: {
      now: `phase status startedAt spentMs extraMs firstAt title kind prompt minutes coLeader
        coLeaderName position count nextTitle plannedAt`,
    },
  },
  notice: { said: 'When the notice was read aloud.', by: { now: 'readAt' } },
  present: { said: 'How many people are here.', by: { now: 'count' } },
  shown: {
    said: 'What stands on the big screen.',
    by: {
      now: 'text at by author company kind id to members results.id results.dots results.text',
      empty: 'gone topic',
    },
  },
  brake: { said: 'The brake is on.', by: { now: 'at', counselLive: 'name' } },
  brakeLog: {
    said: 'Every brake of the day.',
    by: {
      deskLive: 'marks.at marks.liftedAt marks.liftedBy marks.why',
      counselLog: 'marks.name',
    },
  },
  objection: {
    said: 'An objection; nobody can take it back.',
    by: { dissent: 'text at by author company phase', empty: 'gone topic' },
  },
  challenge: { said: 'A challenge.', by: { challenge: `${TOLD} status` } },
  myChallenge: { said: 'One’s own challenge.', by: { ownChallenge: `${TOLD} status` } },
  practice: { said: 'A practice.', by: { words: `${TOLD} challenge` } },
  idea: { said: 'An idea.', by: { words: `${TOLD} challenge group parked` } },
  comment: { said: 'A remark on an idea.', by: { words: `${TOLD} idea` } },
  group: { said: 'Ideas under one title.', by: { words: `${TOLD} challenge` } },
  kudos: { said: 'Thanks.', by: { words: `${TOLD} idea person personName` } },
  broadcast: { said: 'A word of the facilitator to all.', by: { words: TOLD } },
  boat: { said: 'How many people sit in the same boat.', by: { words: 'count' } },
  myBoats: { said: 'Where one has said so oneself.', by: { ownLive: 'things' } },
  vote: {
    said: 'A round of dots; turnout in steps while it is open.',
    by: {
      words: 'id ideas dotsEach status few voters turnout',
      totals: 'totals.id totals.dots',
      took: 'took',
    },
  },
  dots: { said: 'One’s own ballot.', by: { ballot: 'left late', ballotOpen: 'on.*' } },
  hold: {
    said: 'A held or blocked text in the queue, without its words.',
    by: { queue: 'topic severity action', queueRow: 'surface at to status alias' },
  },
  myHold: {
    said: 'One’s own held text, and why.',
    by: {
      author: `surface at action to status command ${VERDICT} ${ELICITS} ${FINDING}`,
    },
  },
  // after
  action: {
    said: 'Something a named person will do.',
    by: { words: `${TOLD} owner ownerName dueOn progress ${NOTES}` },
  },
  commitment: {
    said: 'What one company commits to.',
    by: { commitment: PROMISE, deskLive: NOTES },
  },
  myCommitment: {
    said: 'A company’s own commitment.',
    by: { companyLive: `${PROMISE} ${NOTES}` },
  },
  minutes: {
    said: 'The minutes.',
    by: {
      minutes: MINUTES,
      deskAfter: 'waitingFor counselNote',
      counselRecord: 'earlier.summary earlier.at',
    },
  },
  myMinutes: {
    said: 'The minutes a leader is asked to confirm.',
    by: { review: MINUTES, leader: 'confirmed' },
  },
  correction: {
    said: 'A correction a leader asks for.',
    by: { deskRecord: 'by at text version amended name' },
  },
  myCorrection: {
    said: 'A correction one asked for.',
    by: { ownRecord: 'by at text version amended' },
  },
};

/** The class of one field of one kind; nothing when the table does not list it. */
export function classOf(kind: string, field: string): ClassName | undefined {
  const found = Object.entries(entries[kind]?.by ?? {}).find(([, fields]) =>
    fields.split(/\s+/).includes(field),
  );
  return found?.[0] as ClassName | undefined;
}
