import { readFileSync } from 'node:fs';
import { io } from 'socket.io-client';
import type { SeatDoor } from '../../scripts/founding/door.ts';
import { moveTo, settled } from '../../scripts/founding/live.ts';
import type { Planned } from '../../scripts/founding/plan.ts';
import type { Played } from '../../scripts/founding/played.ts';
import type { Canary } from './canaryForms.ts';

function canary(word: string, said: (word: string) => string): Canary {
  return { word, said: said(word) };
}

/** One unguessable word for every kind of secret, and the sentence it is said with. */
export const canaries = {
  held: canary('quillfeather', (w) => `What penalty do you pay if service level drops at ${w}?`),
  blocked: canary('brassmonsoon', (w) => `We bill 14.20 an hour for ${w}, and you?`),
  rewritten: canary('tallowgarden', (w) => `What do you pay a ${w} over there?`),
  objected: canary('cinderwillow', (w) => `Your bid for ${w} was lower than ours, wasn't it?`),
  retracted: canary('velvetharbour', (w) => `What if we named the huddle ${w}?`),
  withdrawn: canary('copperlantern', (w) => `What if we named the room ${w}?`),
  weighed: canary('saltedmeadow', (w) => `What if we sang ${w} in the morning?`),
  notes: canary('marblesparrow', (w) => `They fear the ${w}.`),
  ownTerm: canary('thistlebarge', (w) => w),
  toCounsel: canary('amberkettle', (w) => `May I speak of ${w} here?`),
  toFacilitator: canary('pewterorchard', (w) => `Could we hear more of ${w}?`),
  readWhy: canary('larkspurbridge', (w) => `To see whether ${w} matters.`),
  agendaNote: canary('willowanchor', (w) => `Please shorten the ${w} part.`),
  rulesNote: canary('juniperladder', (w) => `Please explain ${w} first.`),
  minutesNote: canary('hollowsaddle', (w) => `Please say more of ${w}.`),
  declineNote: canary('birchcompass', (w) => `Please leave ${w} out.`),
  draft: canary('mossychimney', (w) => `The companies spoke of ${w}.`),
  prepared: canary('plumsteeple', (w) => `How do you welcome a ${w}?`),
  waiting: canary('oatencurtain', (w) => `How do you thank a ${w}?`),
  promise: canary('gingerplank', (w) => `We will try the ${w} huddle in our own way.`),
  correction: canary('sorrelwagon', (w) => `Please say that ${w} came up twice.`),
  example: canary('hazelbutton', (w) => `The ${w} parade passes the window at noon.`),
  term: canary('rustymitten', (w) => w),
  kept: canary('fennelpocket', (w) => `We call our huddle ${w}.`),
  mail: canary('nettlebasket', (w) => `${w}@example.com`),
  knock: canary('marigoldine', (w) => `Noor ${w[0]?.toUpperCase()}${w.slice(1)}`),
  topicName: canary('dewdropgable', (w) => `The ${w} question`),
  published: canary('maplethimble', (w) => `What if we met under the ${w}?`),
};
export type Kind = keyof typeof canaries;

/** Who may read a secret in a page, a view or a frame; nobody unless named here. */
export const readers: Partial<Record<Kind, string[]>> = {
  toCounsel: ['counsel', 'author'],
  toFacilitator: ['facilitator', 'author'],
  ...{ agendaNote: ['facilitator', 'counsel'], rulesNote: ['facilitator', 'counsel'] },
  ...{ minutesNote: ['facilitator', 'counsel'], draft: ['facilitator', 'counsel'] },
  ...{
    declineNote: ['facilitator', 'counsel', 'leader'],
    promise: ['facilitator', 'counsel', 'leader'],
  },
  ...{
    prepared: ['facilitator', 'counsel', 'leader'],
    waiting: ['facilitator', 'counsel', 'leader'],
  },
  correction: ['facilitator', 'counsel', 'leader'],
  ...{ example: ['facilitator', 'counsel'], term: ['facilitator', 'counsel'] },
  kept: ['facilitator', 'counsel'],
  ...{ mail: ['facilitator'], knock: ['facilitator', 'guest'] },
  topicName: ['facilitator', 'counsel', 'leader', 'rival', 'author', 'other', 'projector'],
  published: ['facilitator', 'counsel', 'leader', 'rival', 'author', 'other'],
};

function said(kind: Kind): string {
  return canaries[kind].said;
}

/** Secrets of the plan: notes, returns, rules of the room, mails, private lines and terms. */
export async function planDeeds(planned: Planned, leader: SeatDoor, author: SeatDoor) {
  const { facilitator: lead, counsel: law, people } = planned;
  const view = await lead.view();
  const vendorId = Object.keys(view)
    .find((key) => key.startsWith('vendor/'))
    ?.slice(7);
  const call = { vendorId, answer: 'willing', calledBy: 'Imani Okoro', calledOn: '2026-11-03' };
  await lead.must('RecordBuyIn', { ...call, hopes: '', notes: said('notes') });
  const personId = people[2]?.[1] ?? '';
  const { name, role, vendor } = view[`person/${personId}`] ?? {};
  await lead.must('ChangePerson', { personId, name, role, vendorId: vendor, mail: said('mail') });
  await leader.must('PrepareChallenge', { text: said('prepared') });
  await leader.must('KeepPrivateTerms', { terms: [said('ownTerm')] });
  const line = { personId: '' };
  await author.must('WriteThread', { ...line, with: 'counsel', text: said('toCounsel') });
  await author.must('WriteThread', { ...line, with: 'facilitator', text: said('toFacilitator') });
  await lead.must('AddTerm', { text: said('term'), inflected: false, action: 'hold' });
  await lead.must('KeepLine', { text: said('kept'), must: 'pass' });
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  const examples = days.map((day) => `${said('example').slice(0, -1)} on ${day}.`);
  const why = 'The street is closed that day.';
  const topic = { name: said('topicName'), why, action: 'hold' };
  await lead.must('TeachTopic', { ...topic, examples });
  await lead.must('SendRoomRules', { why: 'The room needs it.' });
  await law.must('ReturnRoomRules', { note: said('rulesNote') });
  const phase = { title: 'A last word', kind: 'close', minutes: 5, prompt: '', coLeader: '' };
  await lead.must('AddPhase', phase);
  await lead.must('SendAgenda');
  await law.must('ReturnAgenda', { note: said('agendaNote') });
}

/** What counsel returned goes its way after all. */
export async function planEnd({ facilitator: lead, counsel: law }: Planned): Promise<void> {
  await lead.must('SendRoomRules', { why: 'The room needs it.' });
  await law.must('ApproveRoomRules');
  await lead.must('SendAgenda');
  await law.must('ApproveAgenda');
}

async function back(lead: SeatDoor, kind: string): Promise<void> {
  while ((await lead.view())['phase/now']?.['kind'] !== kind) await lead.must('PreviousPhase');
  await lead.must('StartPhase');
}

/** A draft that is weighed while it is typed and never sent. */
async function weigh({ url, summit }: Played, author: SeatDoor): Promise<void> {
  const extraHeaders = { cookie: author.cookie };
  const socket = io(url, { transports: ['websocket'], auth: { summit }, extraHeaders });
  await new Promise((resolve) => socket.once('sync', resolve));
  const draft = { type: 'PostIdea', field: 'text', text: said('weighed') };
  const answer = await socket.timeout(5_000).emitWithAck('weigh', draft);
  if (!answer.ok) throw new Error('the draft was not weighed');
  socket.close();
}

/** Secrets of the live room: texts of every fate, a reading, an objection, a challenge. */
export async function liveDeeds(played: Played, author: SeatDoor, other: SeatDoor): Promise<void> {
  const { facilitator: lead, counsel: law, leaders, challengeIds } = played;
  await back(lead, 'challenges');
  await leaders[0]?.must('PostChallenge', { text: said('waiting') });
  await moveTo(lead, 'ideas');
  const idea = (text: string) => ({ challengeId: challengeIds[0], text });
  const held = await author.ask('PostIdea', idea(said('held')));
  const blocked = await author.ask('PostIdea', idea(said('blocked')));
  const actions = [held.held?.action, blocked.held?.action];
  if (String(actions) !== 'hold,block') throw new Error(`the filter says ${actions}`);
  const holdId = held.held?.holdId;
  await law.must('ReadHold', { holdId, why: said('readWhy') });
  const taught = await author.ask('PostIdea', idea(`${said('example').slice(0, -1)} on Sunday.`));
  if (!taught.held) throw new Error('the taught topic let its own example pass');
  const again = await author.ask('PostIdea', idea(said('rewritten')));
  const texts = { text: 'What if we thanked people by name?' };
  await author.must('RewriteHold', { holdId: again.held?.holdId, texts });
  const objected = await author.ask('RaiseObjection', { sentence: said('objected') });
  if (!objected.held) throw new Error('the objection’s sentence passed');
  await weigh(played, author);
  await author.must('PostIdea', idea(said('published')));
  const shown = await other.must('PostIdea', idea(said('retracted')));
  await lead.must('ShowOnProjector', { kind: 'idea', thingId: shown });
  const taken = await other.must('PostIdea', idea(said('withdrawn')));
  await settled();
  // Until here everybody was meant to read these two.
  for (const screen of played.screens) screen.heard = '';
  await lead.must('Retract', { kind: 'idea', thingId: shown, topic: 'proprietary' });
  await other.must('Withdraw', { kind: 'idea', thingId: taken });
}

/** The brake, pulled by one person and lifted by counsel once everybody has looked. */
export async function brakeDeeds(played: Played, by: SeatDoor, look: () => Promise<void>) {
  await by.must('PullBrake');
  await settled();
  await look();
  await played.counsel.must('LiftBrake', { why: '' });
  await settled();
}

/** A round in which one person puts every dot on one idea; the files are kept while it is open. */
export async function ballotDeeds(played: Played, files: () => string[]) {
  const { facilitator: lead, leaders, attendees } = played;
  await moveTo(lead, 'vote');
  await lead.must('OpenVote', { challengeId: '', dotsEach: 3 });
  await settled();
  const view = await lead.view();
  const round = view['vote/now']?.['ideas'] as string[];
  const voter = attendees[7] as SeatDoor;
  const idea = round.find((one) => view[`idea/${one}`]?.['by'] !== voter.person) ?? '';
  for (const _dot of [1, 2, 3]) await voter.must('CastVote', { ideaId: idea });
  for (const one of [...leaders, ...attendees.slice(0, 6)])
    await one.must('CastVote', { ideaId: round.find((candidate) => candidate !== idea) });
  await settled();
  const open = files().map((file) => readFileSync(file).toString('latin1'));
  await lead.must('CloseVote');
  await lead.must('RevealVote');
  await settled();
  return { voter: voter.person, idea, open };
}

/** Secrets of what comes after: promises, draft minutes, counsel's returns, corrections. */
export async function afterDeeds(played: Played): Promise<void> {
  const { facilitator: lead, counsel: law, leaders } = played;
  const [leader] = leaders as [SeatDoor];
  await moveTo(lead, 'commitments');
  const promise = { owner: 'Amihan Reyes', dueOn: '', done: 'We tell the group how it went.' };
  await leader.must('MakeCommitment', { ...promise, text: said('promise') });
  const other = { ...promise, text: 'We will open each week with a story.' };
  const commitmentId = await leader.must('MakeCommitment', other);
  await law.must('DeclineCommitment', { commitmentId, note: said('declineNote') });
  await lead.must('EndLive');
  await lead.must('WriteSummary', { text: said('draft') });
  await lead.must('SendMinutes');
  await law.must('ReturnMinutes', { note: said('minutesNote') });
}

/** The minutes as they are published, and the end. */
export async function afterEnd(played: Played): Promise<void> {
  const { facilitator: lead, counsel: law, leaders } = played;
  await lead.must('WriteSummary', { text: 'The companies met and shared what works.' });
  await lead.must('SendMinutes');
  await law.must('ApproveMinutes');
  await leaders[0]?.must('AskCorrection', { text: said('correction') });
  for (const one of leaders.slice(1)) await one.must('ConfirmMinutes');
  await lead.must('PublishMinutes');
  await lead.must('CloseSummit');
  await settled();
}
