import { challenges, commitments } from '../../scripts/founding/lines.ts';
import { type Seat, see } from '../../src/summit/summit.ts';
import type { Stand } from './interferencePlay.ts';

/** Draws the same numbers from the same seed (mulberry32). */
function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const held = [
  'What do you pay a bilingual team leader over there?',
  'Add me on WhatsApp, not here, about the renewal.',
];
const blocked = [
  "We're billing 14.20 a productive hour on this account now, what about you?",
  "Gentlemen's agreement: we don't touch each other's team leaders, ok?",
];
const lines = ['May I ask something?', 'We would rather not answer that one.', 'Please do.'];

/** What hidden people do: each of these must be inaudible to every rival, colleague and stranger. */
export class Hidden {
  readonly #stand: Stand;
  readonly #draw: (below: number) => number;
  /** How often each kind of thing was really done. */
  readonly done = new Map<string, number>();

  constructor(stand: Stand, seed: number) {
    this.#stand = stand;
    this.#draw = drawer(seed);
  }

  /** Up to five hidden things, whatever the stage allows. */
  async some(): Promise<void> {
    const { wells } = this.#stand;
    const times = this.#draw(6);
    for (let count = 0; count < times; count += 1) {
      wells.well = 'h';
      wells.at += 1;
      const kinds = [this.#texts(), this.#decisions(), this.#private(), this.#hosts()];
      const open = [...kinds, this.#elsewhere(), this.#dots()].filter((acts) => acts.length > 0);
      await this.#pick(this.#pick(open))();
    }
    wells.well = 'p';
  }

  /** Hidden voters take every dot back: what is hidden stays within one step of the turnout. */
  async takeBack(): Promise<void> {
    this.#stand.wells.well = 'h';
    const { state } = this.#stand.room;
    const open = Object.values(state.votes).at(-1)?.status === 'open';
    for (const one of this.#voters) {
      const dots = open ? (see(state, { own: one.person })['dots/now']?.['on'] ?? {}) : {};
      for (const [ideaId, count] of Object.entries(dots as Record<string, number>))
        for (let left = count; left > 0; left -= 1) await this.#do(one, 'TakeBackVote', { ideaId });
    }
    this.#stand.wells.well = 'p';
  }

  get #voters(): Seat[] {
    return this.#stand.given.attendees.slice(4);
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#draw(from.length)] as T;
  }

  async #do(by: Seat | undefined, type: string, fields: object = {}): Promise<string> {
    const { code, id } = await this.#stand.ask(this.#stand.room, by as Seat, type, fields);
    if (code === '') this.done.set(type, (this.done.get(type) ?? 0) + 1);
    return id;
  }

  /** Words that are held or blocked on every surface, drafts that are only weighed. */
  #texts(): (() => Promise<unknown>)[] {
    const { given, room } = this.#stand;
    const by = this.#pick([given.leaders[0], given.attendees[1]]);
    const text = this.#pick([...held, ...blocked]);
    const open = Object.entries(room.state.challenges).filter(
      ([, one]) => one.status === 'accepted',
    );
    const challengeId = open[0]?.[0] ?? 'tnone';
    const ideaId = Object.keys(room.state.ideas)[0] ?? 'tnone';
    const thanks = { personId: given.counsel.person, ideaId: '', text };
    return [
      () => this.#do(by, 'PostIdea', { challengeId, text }),
      () => this.#do(by, 'SharePractice', { challengeId, text }),
      () => this.#do(by, 'CommentOnIdea', { ideaId, text }),
      () => this.#do(by, 'GiveKudos', thanks),
      () => this.#do(given.leaders[0], 'PostChallenge', { text }),
      () => this.#do(given.leaders[0], 'PrepareChallenge', { text }),
      () => this.#do(given.facilitator, 'Broadcast', { text: held[0] }),
      () => this.#stand.weigh({ type: 'PostIdea', field: 'text', text }),
    ];
  }

  /** Everything that can be done with a held text but its release. */
  #decisions(): (() => Promise<unknown>)[] {
    const { given, room } = this.#stand;
    const holdId = this.#pick([...Object.keys(room.state.holds), 'tnone']);
    const author = this.#pick([given.leaders[0], given.attendees[1]]);
    const host = this.#pick([given.facilitator, given.counsel]);
    const gone = Object.entries(room.state.ideas).find(([, one]) => one.gone)?.[0] ?? 'tnone';
    return [
      () => this.#do(host, 'ReadHold', { holdId, why: 'To decide on it.' }),
      () => this.#do(author, 'ReadHold', { holdId, why: '' }),
      () => this.#do(host, 'ReturnHold', { holdId }),
      () => this.#do(given.facilitator, 'EscalateHold', { holdId }),
      () => this.#do(author, 'WithdrawHold', { holdId }),
      () => this.#do(author, 'RewriteHold', { holdId, texts: { text: this.#pick(held) } }),
      () => this.#do(given.counsel, 'ReadHold', { holdId: `${gone}-gone`, why: 'To look again.' }),
    ];
  }

  /** Dots of an open round, within one step of the turnout. */
  #dots(): (() => Promise<unknown>)[] {
    const vote = Object.values(this.#stand.room.state.votes).at(-1);
    if (vote?.status !== 'open') return [];
    const voter = this.#pick(this.#voters);
    const ideaId = this.#pick(vote.ideas);
    return [
      async () => this.#mayVote() && this.#do(voter, 'CastVote', { ideaId }),
      () => this.#do(voter, 'TakeBackVote', { ideaId }),
    ];
  }

  /** Private lines, private terms, drills, waiting challenges and promises, corrections. */
  #private(): (() => Promise<unknown>)[] {
    const { given, room } = this.#stand;
    const [leader] = given.leaders;
    const author = given.attendees[1];
    const line = { with: this.#pick(['counsel', 'facilitator']), text: this.#pick(lines) };
    const hidden = (id: string) => id.startsWith('h');
    const own = Object.keys(room.state.challenges).filter(hidden);
    const waiting = Object.keys(room.state.commitments).filter(hidden);
    return [
      () => this.#do(author, 'WriteThread', { ...line, personId: '' }),
      () => this.#do(given.counsel, 'WriteThread', { ...line, personId: author?.person ?? '' }),
      () => this.#do(given.facilitator, 'WriteThread', { ...line, personId: author?.person ?? '' }),
      () =>
        this.#do(leader, 'KeepPrivateTerms', { terms: [`Quillon${this.#draw(9)}`, 'Ligonaut'] }),
      () => this.#do(leader, 'ReadPrivateTerms'),
      () => this.#do(author, 'FinishDrill', { allowed: this.#judged() }),
      () => this.#do(leader, 'PostChallenge', { text: challenges[2] }),
      () => this.#do(given.facilitator, 'DeclineChallenge', { challengeId: own.at(-1) ?? 'tnone' }),
      () => this.#do(leader, 'MakeCommitment', commitments[1]),
      () =>
        this.#do(given.counsel, 'DeclineCommitment', {
          commitmentId: waiting.at(-1) ?? 'tnone',
          note: 'No.',
        }),
      () => this.#do(leader, 'AskCorrection', { text: 'Please name the second idea.' }),
    ].map((act) => async () => act());
  }

  #judged(): Record<string, boolean> {
    return Object.fromEntries([1, 2, 3, 4, 5].map((post) => [String(post), this.#draw(2) === 0]));
  }

  /** Whether one voter more would still be told as the same turnout. */
  #mayVote(): boolean {
    const vote = Object.values(this.#stand.room.state.votes).at(-1);
    const ballots = Object.values(vote?.dots ?? {}).flatMap((drawer) => Object.values(drawer));
    const took = ballots.filter((dots) => Object.keys(dots).length > 0).length;
    return vote?.status === 'open' && took % 3 < 2;
  }

  /** What the host's side does among itself. */
  #hosts(): (() => Promise<unknown>)[] {
    const { given, room } = this.#stand;
    const { facilitator, counsel } = given;
    const call = {
      vendorId: given.leaders[0]?.vendor,
      calledBy: 'Imani Okoro',
      calledOn: '2026-11-03',
    };
    const note = `They fear number ${this.#draw(99)}.`;
    const last = given.attendees[5] as Seat;
    const { name = '' } = room.state.people[last.person] ?? {};
    const mail = `m${this.#draw(99)}@example.com`;
    const guest: Seat = { role: 'guest', person: `g${this.#draw(3)}` };
    const ruled = room.state.rules.length > 0;
    // Once the room's own summary is written, another would be the room's.
    const draft = /^(A draft|$)/.test(room.state.minutes.summary);
    const asked = { personId: last.person, name, role: 'attendee', vendorId: last.vendor, mail };
    return [
      () =>
        this.#do(facilitator, 'RecordBuyIn', {
          ...call,
          answer: 'not yet',
          hopes: '',
          notes: note,
        }),
      () => this.#do(facilitator, 'ReadBuyIn', { vendorId: call.vendorId }),
      () =>
        ruled && this.#do(facilitator, 'DraftRules', { text: `Be kind, number ${this.#draw(9)}.` }),
      () => this.#do(facilitator, 'SetTopic', { topic: 'disparagement', action: 'hold' }),
      () =>
        this.#do(facilitator, 'AddTerm', { text: 'blue heron', inflected: true, action: 'hold' }),
      () => this.#do(counsel, 'KeepLine', { text: 'How long are your huddles?', must: 'pass' }),
      () => this.#do(facilitator, 'SendRoomRules', { why: 'The house wants it.' }),
      () => this.#do(counsel, 'ReturnRoomRules', { note: 'Please say why.' }),
      () => this.#do(facilitator, 'ChangePerson', asked),
      () => this.#do(facilitator, 'IssueInvitation', { personId: last.person }),
      () => this.#do(guest, 'Knock', { name: 'Tomas Berg' }),
      () => this.#do(facilitator, 'TurnAway', { knockId: guest.person }),
      () => draft && this.#drafts(),
      () => this.#do(given.attendees[1], 'LiftBrake', { why: '' }),
    ].map((act) => async () => act());
  }

  /** Minutes that are written, sent to counsel and returned. */
  async #drafts(): Promise<void> {
    const { facilitator, counsel } = this.#stand.given;
    const text = `A draft, number ${this.#draw(9)}.`;
    await this.#do(facilitator, 'WriteSummary', { text });
    await this.#do(facilitator, 'SendMinutes');
    await this.#do(counsel, 'ReturnMinutes', { note: 'Please say what was decided.' });
  }

  /** Traffic of another summit in the same house. */
  #elsewhere(): (() => Promise<unknown>)[] {
    const { other } = this.#stand;
    const { facilitator, leaders, attendees } = other.given;
    const ask = async (by: Seat | undefined, type: string, fields: object = {}) => {
      const { code } = await this.#stand.ask(other.room, by as Seat, type, fields);
      if (code === '') this.done.set(`elsewhere ${type}`, 1);
    };
    const line = { with: 'counsel', personId: '', text: this.#pick(lines) };
    return [
      () => ask(facilitator, 'DraftRules', { text: `Be brief, number ${this.#draw(9)}.` }),
      () => ask(facilitator, 'PublishRules'),
      () => ask(leaders[1], 'PrepareChallenge', { text: this.#pick([...challenges, ...held]) }),
      () => ask(attendees[0], 'WriteThread', line),
    ];
  }
}
