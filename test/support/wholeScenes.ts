import {
  challenges,
  commitments,
  fourteen,
  ideas,
  ownTopic,
  practices,
  summary,
} from '../../scripts/founding/lines.ts';
import type { Seat } from '../../src/summit/summit.ts';
import type { Given } from './given.ts';

/** Texts that the filter stops: held for a facilitator, blocked for counsel. */
const bad = {
  held: 'What do you pay a bilingual team leader over there?',
  blocked: "We're billing 14.20 a productive hour on this account now, what about you?",
};

/** A word that the first company keeps to itself. */
const ownWord = 'Ligonaut';
const own = `Our ${ownWord} stories made agents smile.`;
/** Held on every strict surface, in a topic the room was taught, and in a language nobody declared. */
const strict = "Don't put it in the minutes.";
const taught = ownTopic.sample;
const foreign = '¿Cuánto tiempo dedican a escuchar llamadas con su equipo cada semana?';
const secret = fourteen.find((line) => line.topic === 'secrets')?.stop ?? '';
/** Every text of the scenes that does not pass. */
export const stopped = [bad.held, bad.blocked, own, strict, taught, foreign, secret];

/** The cast of a whole summit: three companies, the first with two leaders, and two facilitators. */
export interface Cast extends Given {
  second: Seat;
  /** The first company's other leader. */
  twin: Seat;
  guest: Seat;
}
/** Asks one command of the table and answers the id it made; a refusal is a fault. */
export type Must = (seat: Seat, type: string, fields?: object) => string;
/** Ids of what was made, by the name the scenes know it by. */
export type Ids = Record<string, string>;

function planRules({ facilitator, counsel, leaders, guest }: Cast, must: Must): void {
  const { sample, ...topic } = ownTopic;
  must(facilitator, 'SetTopic', { topic: 'disparagement', action: 'hold' });
  must(facilitator, 'SetStrictness', { strictness: 3 });
  must(facilitator, 'AddTerm', { text: 'blue heron', inflected: true, action: 'hold' });
  must(facilitator, 'TeachTopic', topic);
  must(facilitator, 'AddException', { text: 'rate of smiles' });
  must(facilitator, 'KeepLine', { text: sample, must: 'stop' });
  must(counsel, 'KeepLine', { text: bad.held, must: 'pass' });
  must(facilitator, 'SendRoomRules', { why: 'The house wants it.' });
  must(counsel, 'ReturnRoomRules', { note: 'Please say why once more.' });
  must(facilitator, 'SendRoomRules', { why: 'The house wants it.' });
  must(counsel, 'ApproveRoomRules');
  must(leaders[0] as Seat, 'KeepPrivateTerms', { terms: [ownWord] });
  must(leaders[0] as Seat, 'FinishDrill', {
    allowed: { '1': false, '2': true, '3': false, '4': true, '5': true },
  });
  must(guest, 'Knock', { name: 'Mara Lind' });
}

function planAgenda(cast: Cast, must: Must): void {
  const { table, facilitator, counsel, leaders } = cast;
  const [leader, rival] = leaders as [Seat, Seat];
  const phaseId = table.state.agenda.order.find((id) => table.state.phases[id]?.kind === 'ideas');
  const { title, kind, minutes, prompt } = table.state.phases[phaseId ?? ''] ?? {};
  const coLeader = leader.person;
  must(facilitator, 'ChangePhase', { phaseId, title, kind, minutes, prompt, coLeader });
  must(facilitator, 'PublishRules');
  must(rival, 'SignRules', { version: 1 });
  must(facilitator, 'SendAgenda');
  must(counsel, 'ReturnAgenda', { note: 'Please shorten the second phase.' });
  const prepared = challenges
    .slice(0, 2)
    .map((text) => must(facilitator, 'PrepareChallenge', { text }));
  must(facilitator, 'AddVendor', { name: bad.held, group: '', sites: [] });
  const third = must(leader, 'PrepareChallenge', { text: challenges[2] });
  must(facilitator, 'SendAgenda');
  must(counsel, 'ApproveAgenda');
  for (const challengeId of [...prepared, third])
    must(counsel, 'ApproveChallenge', { challengeId });
  must(leader, 'PrepareChallenge', { text: 'How do you thank agents in the night shift?' });
  const gone = must(leader, 'PrepareChallenge', { text: 'How do you open a week?' });
  must(counsel, 'Retract', { kind: 'challenge', thingId: gone, topic: 'boycott' });
  for (const text of stopped) if (text !== own) must(leader, 'PrepareChallenge', { text });
  const why = { with: 'counsel', personId: '', text: 'May I name our client?' };
  for (const other of ['counsel', 'facilitator'])
    must(leader, 'WriteThread', { ...why, with: other });
}

/** Everybody signs, comes in, and hears the notice. */
export function openRoom(cast: Cast, must: Must): void {
  const { facilitator, second, counsel, leaders, attendees, twin } = cast;
  must(facilitator, 'GoLive', { override: '' });
  for (const one of [facilitator, second, counsel, ...leaders, twin, ...attendees.slice(1)])
    if (one !== leaders[1]) must(one, 'SignRules', { version: 1 });
  must(attendees[0] as Seat, 'SignRules', { version: 1 });
  for (const one of [facilitator, counsel, ...leaders]) must(one, 'Arrive');
  must(leaders[2] as Seat, 'Depart');
  must(facilitator, 'ReadNotice');
  must(facilitator, 'SetStrictness', { strictness: 2 });
  must(facilitator, 'SendRoomRules', { why: 'We have thought about it.' });
  must(counsel, 'ReturnRoomRules', { note: 'Not on the day itself.' });
  must({ role: 'guest', person: 'g2' }, 'Knock', { name: 'Tomas Berg' });
}

function board(cast: Cast, must: Must, ids: Ids): void {
  const { facilitator, second, counsel, leaders, attendees, twin } = cast;
  const [leader, rival] = leaders as [Seat, Seat];
  ids['challenge'] = must(rival, 'PostChallenge', { text: challenges[3] });
  must(facilitator, 'AcceptChallenge', { challengeId: ids['challenge'] });
  const gone = must(rival, 'PostChallenge', { text: 'How do you end a shift well?' });
  must(facilitator, 'AcceptChallenge', { challengeId: gone });
  must(counsel, 'CloseChallenge', { challengeId: gone });
  must(counsel, 'Retract', { kind: 'challenge', thingId: gone, topic: 'strategy' });
  const declined = must(leader, 'PostChallenge', { text: 'How do you keep a queue calm?' });
  must(facilitator, 'DeclineChallenge', { challengeId: declined });
  const back = must(leader, 'PostChallenge', { text: 'How do you greet new people?' });
  must(leader, 'Withdraw', { kind: 'challenge', thingId: back });
  must(twin, 'PostChallenge', { text: 'How do you learn each name?' });
  must(attendees[0] as Seat, 'JoinBoat', { kind: 'challenge', thingId: ids['challenge'] });
  must(twin, 'PostChallenge', { text: bad.held });
  must(twin, 'PostChallenge', { text: bad.blocked });
  ids['lead'] = must(second, 'PostChallenge', { text: bad.held });
  const thingId = ids['challenge'];
  must(facilitator, 'ShowOnProjector', { kind: 'challenge', thingId });
}

function practising(cast: Cast, must: Must, ids: Ids): void {
  const { leaders, attendees } = cast;
  const challengeId = ids['challenge'];
  for (const [at, text] of practices.entries())
    ids[`practice${at}`] = must(leaders[at % 3] as Seat, 'SharePractice', { challengeId, text });
  const gone = { kind: 'practice', thingId: ids['practice1'], topic: 'allocation' };
  must(cast.counsel, 'Retract', gone);
  must(leaders[0] as Seat, 'Withdraw', { kind: 'practice', thingId: ids['practice0'] });
  must(attendees[1] as Seat, 'SharePractice', { challengeId, text: bad.held });
}

function ideating(cast: Cast, must: Must, ids: Ids): void {
  const { facilitator, counsel, leaders, attendees } = cast;
  const [leader, rival] = leaders as [Seat, Seat];
  const challengeId = ids['challenge'];
  for (const [at, text] of ideas.entries())
    ids[`idea${at}`] = must(attendees[at] as Seat, 'PostIdea', { challengeId, text });
  const gone = must(rival, 'PostIdea', { challengeId, text: 'What if we met each May?' });
  must(facilitator, 'Retract', { kind: 'idea', thingId: gone, topic: 'proprietary' });
  const ideaId = ids['idea0'];
  ids['comment'] = must(rival, 'CommentOnIdea', { ideaId, text: 'We could start small.' });
  const unsaid = must(leader, 'CommentOnIdea', { ideaId, text: 'That takes time.' });
  must(counsel, 'Retract', { kind: 'comment', thingId: unsaid, topic: 'wages' });
  must(facilitator, 'ParkIdea', { ideaId: ids['idea3'], parked: true });
  must(leader, 'PostIdea', { challengeId, text: own });
  for (const text of [bad.held, bad.held, bad.held, bad.blocked])
    ids[`hold${Object.keys(ids).length}`] = `${must(leader, 'PostIdea', { challengeId, text })}-h`;
  const [back, up, freed, sealed] = Object.keys(ids).filter((one) => one.startsWith('hold'));
  must(facilitator, 'ReadHold', { holdId: ids[back ?? ''], why: 'To decide on it.' });
  must(facilitator, 'ReturnHold', { holdId: ids[back ?? ''] });
  must(facilitator, 'EscalateHold', { holdId: ids[up ?? ''] });
  must(facilitator, 'ReleaseHold', { holdId: ids[freed ?? ''] });
  must(counsel, 'ReturnHold', { holdId: ids[sealed ?? ''] });
}

function voting(cast: Cast, must: Must, ids: Ids): void {
  const { facilitator, leaders, attendees } = cast;
  const two = [ids['idea1'], ids['idea2']];
  ids['group'] = must(facilitator, 'GroupIdeas', { ideaIds: two, title: 'Leadership week' });
  const lone = must(facilitator, 'GroupIdeas', { ideaIds: [ids['idea0']], title: 'Buddies' });
  must(facilitator, 'Retract', { kind: 'group', thingId: lone, topic: 'bids' });
  must(facilitator, 'OpenVote', { challengeId: '', dotsEach: 3 });
  for (const one of [...leaders, ...attendees]) must(one, 'CastVote', { ideaId: ids['group'] });
  must(facilitator, 'CloseVote');
  must(facilitator, 'RevealVote');
  must(facilitator, 'ShowOnProjector', { kind: 'vote', thingId: 'tvote' });
}

function stopping(cast: Cast, must: Must, ids: Ids): void {
  const { facilitator, counsel, leaders, attendees } = cast;
  const [leader, rival] = leaders as [Seat, Seat];
  must(rival, 'PullBrake');
  must(counsel, 'LiftBrake', { why: 'We have spoken about it.' });
  ids['objection'] = must(rival, 'RaiseObjection', { sentence: 'I would rather not go on.' });
  must(leader, 'RaiseObjection', { sentence: '' });
  ids['broadcast'] = must(facilitator, 'Broadcast', { text: 'Ten minutes to the break.' });
  const over = must(facilitator, 'Broadcast', { text: 'Please take a seat in the front.' });
  must(counsel, 'Retract', { kind: 'broadcast', thingId: over, topic: 'secrets' });
  const toPerson = { personId: rival.person, ideaId: '', text: 'Thank you for asking.' };
  ids['kudos'] = must(leader, 'GiveKudos', toPerson);
  must(rival, 'GiveKudos', { personId: '', ideaId: ids['idea0'], text: 'A good thought.' });
  const gone = must(rival, 'GiveKudos', { ...toPerson, personId: leader.person });
  must(counsel, 'Retract', { kind: 'kudos', thingId: gone, topic: 'disparagement' });
  for (const [kind, one] of [
    ['kudos', 'kudos'],
    ['group', 'group'],
  ])
    must(facilitator, 'ShowOnProjector', { kind, thingId: ids[one as string] });
  for (const other of ['counsel', 'facilitator'] as const) {
    const line = { with: other, personId: '', text: 'May I ask something?' };
    must(attendees[0] as Seat, 'WriteThread', line);
    const person = attendees[0]?.person;
    const answer = { with: other, personId: person, text: 'Please do.' };
    must(other === 'counsel' ? counsel : facilitator, 'WriteThread', answer);
  }
}

function promising(cast: Cast, must: Must, ids: Ids): void {
  const { facilitator, counsel, leaders, attendees } = cast;
  const [leader, rival, third] = leaders as [Seat, Seat, Seat];
  const ownerId = attendees[0]?.person;
  const action = {
    text: 'Write down one page.',
    ownerId,
    dueOn: '2027-05-31',
    ideaId: ids['idea0'],
  };
  ids['action'] = must(facilitator, 'AddAction', action);
  const dropped = must(facilitator, 'AddAction', { ...action, text: 'Write to everybody.' });
  must(counsel, 'Retract', { kind: 'action', thingId: dropped, topic: 'personal_data' });
  const done = { actionId: ids['action'], progress: 'on the way', note: 'Half of it stands.' };
  must(attendees[0] as Seat, 'UpdateAction', done);
  ids['commitment'] = must(leader, 'MakeCommitment', commitments[0]);
  must(counsel, 'ApproveCommitment', { commitmentId: ids['commitment'] });
  ids['declined'] = must(rival, 'MakeCommitment', commitments[1]);
  must(counsel, 'DeclineCommitment', { commitmentId: ids['declined'], note: 'Too broad.' });
  ids['waiting'] = must(third, 'MakeCommitment', commitments[1]);
  const gone = must(rival, 'MakeCommitment', commitments[0]);
  must(counsel, 'ApproveCommitment', { commitmentId: gone });
  must(counsel, 'Retract', { kind: 'commitment', thingId: gone, topic: 'capacity' });
  const goes = { commitmentId: ids['commitment'], progress: 'on the way', note: 'We began.' };
  must(leader, 'UpdateCommitment', goes);
}

/** The minutes up to the leaders’ review. */
export function writing(cast: Cast, must: Must, ids: Ids): void {
  const { facilitator, counsel, leaders, twin } = cast;
  const all = [...leaders, twin];
  must(facilitator, 'WriteSummary', { text: 'The companies met.' });
  must(facilitator, 'SendMinutes');
  must(counsel, 'ReturnMinutes', { note: 'Please say what was decided.' });
  must(facilitator, 'WriteSummary', { text: summary });
  must(facilitator, 'SendMinutes');
  must(counsel, 'ApproveMinutes');
  for (const one of all.slice(1)) must(one, 'ConfirmMinutes');
  const asked = { text: 'Please say that the buddy idea came up twice.' };
  ids['correction'] = must(leaders[0] as Seat, 'AskCorrection', asked);
}

/** The minutes as they were asked for, up to their publication. */
export function publishing(cast: Cast, must: Must, ids: Ids): void {
  const { facilitator, counsel, leaders, twin } = cast;
  const text = `${summary} The buddy idea came up twice.`;
  must(facilitator, 'AmendMinutes', { correctionId: ids['correction'], text });
  must(facilitator, 'SendMinutes');
  must(counsel, 'ApproveMinutes');
  for (const one of [...leaders, twin]) must(one, 'ConfirmMinutes');
  must(facilitator, 'PublishMinutes');
}

/** What happens before the room is live. */
export function planning(cast: Cast, must: Must): void {
  const { counsel, host } = cast;
  must(counsel, 'PlaceLegalHold', { why: 'A letter of the authority has come.' });
  must(host, 'TakeRecord');
  must(counsel, 'LiftLegalHold', { why: 'It is settled.' });
  planRules(cast, must);
  planAgenda(cast, must);
}

/** What happens in each kind of phase, in their order. */
export const scenes = {
  challenges: board,
  practices: practising,
  ideas: ideating,
  vote: voting,
  plan: stopping,
  commitments: promising,
};
