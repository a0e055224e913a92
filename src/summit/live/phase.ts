import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  event,
  everybody,
  happened,
  inRoom,
  key,
  maybe,
  nameOf,
  planning,
  refuse,
  single,
  stages,
} from '../noun/grammar.ts';
import { opened, running, stopped } from '../noun/timer.ts';
import { neighbour, plannedStart } from '../plan/agenda.ts';
import { unmet } from '../plan/purpose.ts';
import type { State } from '../state.ts';
import type { Event, Refusal, Seat } from '../terms.ts';

const Nothing = z.strictObject({});
const GoLive = z.strictObject({ override: maybe(limits.reasonChars) });
const ExtendPhase = z.strictObject({ minutes: z.number().int().min(1).max(limits.extendMinutes) });

type WentLive = Event & { body?: { override: string } };
type PhaseTurned = Event & { minutes: number; phaseId: string };

/** The facilitator leads every phase; a co-leader leads the one phase that names them. */
function mayLead(state: State, seat: Seat): Refusal | undefined {
  if (seat.role === 'facilitator') return undefined;
  return state.phases[state.now.phase]?.coLeader === seat.person
    ? undefined
    : refuse('not-your-right');
}

const told = ['summit/now', 'phase/now', 'agenda/now'];

/** The live room's course; the timer never ends a phase by itself. */
export const phase: Noun = {
  commands: {
    /**
     * The facilitator opens the live room once everything the rules ask for is there.
     *
     * In        GoLive { override }
     * Out       WentLive
     * Refuses   not-ready with what is unmet
     * Limit     only the share of willing vendors can be overridden, by a written reason
     * Seen by   everyone with a seat
     * Source    ground rules P1, P2, P4, P6
     */
    GoLive: command({
      schema: GoLive,
      gate: planning,
      onHold: 'refuse',
      texts: (asked) => [{ field: 'override', text: asked.override, surface: 'reason' }],
      decide(state, asked) {
        const lacks = unmet(state);
        const blocking = lacks.filter((lack) => lack !== 'buy-in' || asked.override === '');
        if (blocking.length > 0) return { refuse: 'not-ready', unmet: blocking };
        const override = lacks.length > 0 ? asked.override : '';
        return happened({ type: 'WentLive', subject: 'override', body: { override } });
      },
    }),
    /**
     * The facilitator ticks that the notice was read aloud.
     *
     * In        ReadNotice {}
     * Out       NoticeRead
     * Refuses   already-so
     * Limit     –
     * Seen by   everyone; stands in the minutes
     * Source    ground rules O1
     */
    ReadNotice: command({
      schema: Nothing,
      gate: inRoom,
      texts: () => [],
      decide: (state) =>
        state.noticeReadAt > 0 ? refuse('already-so') : happened({ type: 'NoticeRead' }),
    }),
    /**
     * The facilitator or the phase's co-leader starts the timer, or lets it go on.
     *
     * In        StartPhase {}
     * Out       PhaseStarted
     * Refuses   already-so · not-your-right · room-braked
     * Limit     –
     * Seen by   everyone
     * Source    seed 0, "leadership is shared"
     */
    StartPhase: command({
      schema: Nothing,
      gate: { stages: ['live'] },
      texts: () => [],
      decide(state, _asked, { seat }) {
        if (state.now.status === 'running') return refuse('already-so');
        return mayLead(state, seat) ?? happened({ type: 'PhaseStarted' });
      },
    }),
    /**
     * The timer stops; nothing can be posted until it goes on.
     *
     * In        PausePhase {}
     * Out       PhasePaused
     * Refuses   already-so · not-your-right
     * Limit     –
     * Seen by   everyone
     * Source    issue of the founding summit
     */
    PausePhase: command({
      schema: Nothing,
      gate: { stages: ['live'] },
      texts: () => [],
      decide(state, _asked, { seat }) {
        if (state.now.status !== 'running') return refuse('already-so');
        return mayLead(state, seat) ?? happened({ type: 'PhasePaused' });
      },
    }),
    /**
     * The phase gets more minutes.
     *
     * In        ExtendPhase { minutes }
     * Out       PhaseExtended { minutes }
     * Refuses   not-your-right
     * Limit     limits.extendMinutes at a time
     * Seen by   everyone
     * Source    issue of the founding summit
     */
    ExtendPhase: command({
      schema: ExtendPhase,
      gate: { stages: ['live'] },
      texts: () => [],
      decide: (state, asked, { seat }) =>
        mayLead(state, seat) ?? happened({ type: 'PhaseExtended', minutes: asked.minutes }),
    }),
    /**
     * The room moves to the next phase; a person decides it, never the clock.
     *
     * In        NextPhase {}
     * Out       PhaseEntered { phaseId }
     * Refuses   already-so · not-your-right
     * Limit     –
     * Seen by   everyone
     * Source    issue of the founding summit
     */
    NextPhase: command({
      schema: Nothing,
      gate: { stages: ['live'] },
      texts: () => [],
      decide(state, _asked, { seat }) {
        const phaseId = neighbour(state, 1);
        if (!phaseId) return refuse('already-so');
        return mayLead(state, seat) ?? happened({ type: 'PhaseEntered', phaseId });
      },
    }),
    /**
     * The facilitator goes back one phase.
     *
     * In        PreviousPhase {}
     * Out       PhaseEntered { phaseId }
     * Refuses   already-so
     * Limit     –
     * Seen by   everyone
     * Source    features row 40
     */
    PreviousPhase: command({
      schema: Nothing,
      gate: { stages: ['live'] },
      texts: () => [],
      decide(state) {
        const phaseId = neighbour(state, -1);
        return phaseId ? happened({ type: 'PhaseEntered', phaseId }) : refuse('already-so');
      },
    }),
    /**
     * The live part is over; actions, commitments and minutes remain.
     *
     * In        EndLive {}
     * Out       LiveEnded
     * Refuses   vote-not-closed while dots can still be placed
     * Limit     –
     * Seen by   everyone
     * Source    issue of the founding summit
     */
    EndLive: command({
      schema: Nothing,
      gate: stages('live'),
      texts: () => [],
      decide: (state) =>
        Object.values(state.votes).at(-1)?.status === 'open'
          ? refuse('vote-not-closed')
          : happened({ type: 'LiveEnded' }),
    }),
    /**
     * The summit is closed; personal links open nothing any more, the record can only be read.
     *
     * In        CloseSummit {}
     * Out       SummitClosed
     * Refuses   counsel-first
     * Limit     only after the minutes are published
     * Seen by   everyone
     * Source    trust 2.2 row 23
     */
    CloseSummit: command({
      schema: Nothing,
      gate: stages('after'),
      texts: () => [],
      decide: (state) =>
        state.minutes.status === 'published'
          ? happened({ type: 'SummitClosed' })
          : refuse('counsel-first'),
    }),
  },
  events: {
    WentLive: event<WentLive>({
      evolve: (state, { at, body }) => ({
        ...state,
        stage: 'live',
        wentLiveAt: at,
        override: body?.override ?? '',
        now: opened(state.agenda.order[0] ?? ''),
        challenges: Object.fromEntries(
          Object.entries(state.challenges).map(([id, one]) => [
            id,
            one.status === 'approved' ? { ...one, status: 'accepted' as const } : one,
          ]),
        ),
      }),
      touches: () => ['*'],
    }),
    NoticeRead: event<Event>({
      evolve: (state, { at }) => ({ ...state, noticeReadAt: at }),
      touches: () => [key('notice')],
    }),
    PhaseStarted: event<Event>({
      evolve: (state, { at }) => ({ ...state, now: running(state.now, at) }),
      touches: () => told,
    }),
    PhasePaused: event<Event>({
      evolve: (state, { at }) => ({ ...state, now: stopped(state.now, at) }),
      touches: () => told,
    }),
    PhaseExtended: event<PhaseTurned>({
      evolve: (state, { minutes }) => ({
        ...state,
        now: { ...state.now, extraMs: state.now.extraMs + minutes * 60_000 },
      }),
      touches: () => told,
    }),
    PhaseEntered: event<PhaseTurned>({
      evolve: (state, { phaseId }) => ({ ...state, now: opened(phaseId) }),
      touches: () => told,
    }),
    LiveEnded: event<Event>({
      evolve: (state, { at }) => ({
        ...state,
        stage: 'after',
        endedAt: at,
        now: stopped(state.now, at),
        brake: { on: false, by: '', at: 0 },
      }),
      touches: () => ['*'],
    }),
    SummitClosed: event<Event>({
      evolve: (state) => ({ ...state, stage: 'closed' }),
      touches: () => ['*'],
    }),
  },
  views: {
    phase: single((state, viewer) => {
      const phase = state.phases[state.now.phase];
      if (state.stage !== 'live' || !phase || !everybody(state, viewer)) return undefined;
      const { title, kind, prompt, minutes, coLeader } = phase;
      const next = state.phases[neighbour(state, 1) ?? ''];
      const { resume: _resume, ...now } = state.now;
      return {
        ...now,
        ...{ title, kind, prompt, minutes, coLeader, coLeaderName: nameOf(state, coLeader) },
        position: state.agenda.order.indexOf(state.now.phase) + 1,
        count: state.agenda.order.length,
        nextTitle: next?.title ?? '',
        plannedAt: plannedStart(state, state.now.phase),
      };
    }),
    notice: single((state, viewer) =>
      everybody(state, viewer) && state.stage === 'live'
        ? { readAt: state.noticeReadAt }
        : undefined,
    ),
    goLive: single((state, viewer) =>
      among(viewer, 'facilitators', 'counsel') && state.stage === 'plan'
        ? { unmet: unmet(state) }
        : undefined,
    ),
  },
};
