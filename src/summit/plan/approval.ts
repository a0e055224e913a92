import { z } from 'zod';
import { limits } from '../limits.ts';
import { command, event, happened, maybe, type Noun, planning, refuse } from '../noun/grammar.ts';
import type { Event } from '../terms.ts';
import { everyPhase } from './agenda.ts';

const Nothing = z.strictObject({});
const ReturnAgenda = z.strictObject({ note: maybe(limits.reasonChars) });

/** Counsel's approval of the agenda and of the prepared challenges (P4). */
export const approval: Noun = {
  commands: {
    /**
     * The facilitator sends agenda and prepared challenges to counsel.
     *
     * In        SendAgenda {}
     * Out       AgendaSent · ChallengesSent
     * Refuses   nothing-to-send · already-so
     * Limit     –
     * Seen by   facilitators and counsel
     * Source    ground rules P4
     */
    SendAgenda: command({
      schema: Nothing,
      gate: planning,
      texts: () => [],
      decide(state) {
        if (state.agenda.order.length === 0) return refuse('nothing-to-send');
        const drafts = Object.values(state.challenges).some((one) => one.status === 'draft');
        if (state.agenda.status !== 'draft' && !drafts) return refuse('already-so');
        const sent = state.agenda.status === 'draft' ? [{ type: 'AgendaSent' }] : [];
        return happened(...sent, ...(drafts ? [{ type: 'ChallengesSent' }] : []));
      },
    }),
    /**
     * Counsel approves the agenda as it stands.
     *
     * In        ApproveAgenda {}
     * Out       AgendaApproved
     * Refuses   nothing-to-send
     * Limit     –
     * Seen by   everyone with a seat
     * Source    ground rules P4, counsel's agenda check of 2.9
     */
    ApproveAgenda: command({
      schema: Nothing,
      gate: planning,
      texts: () => [],
      decide: (state) =>
        state.agenda.status === 'with counsel'
          ? happened({ type: 'AgendaApproved' })
          : refuse('nothing-to-send'),
    }),
    /**
     * Counsel returns the agenda with a note.
     *
     * In        ReturnAgenda { note }
     * Out       AgendaReturned
     * Refuses   nothing-to-send
     * Limit     limits.reasonChars characters
     * Seen by   facilitators and counsel
     * Source    ground rules P4
     */
    ReturnAgenda: command({
      schema: ReturnAgenda,
      gate: planning,
      onHold: 'refuse',
      texts: (asked) => [{ field: 'note', text: asked.note, surface: 'reason' }],
      decide: (state, asked) =>
        state.agenda.status === 'with counsel'
          ? happened({ type: 'AgendaReturned', subject: 'agenda', body: { note: asked.note } })
          : refuse('nothing-to-send'),
    }),
  },
  events: {
    AgendaSent: event<Event>({
      evolve: (state) => ({
        ...state,
        agenda: { ...state.agenda, status: 'with counsel', note: '' },
      }),
      touches: (_event, state) => everyPhase(state),
    }),
    AgendaApproved: event<Event>({
      evolve: (state, { by }) => ({
        ...state,
        agenda: {
          ...state.agenda,
          status: 'approved',
          approvedBy: by,
          version: state.agenda.version + 1,
        },
      }),
      touches: (_event, state) => everyPhase(state),
    }),
    AgendaReturned: event<Event & { body: { note: string } }>({
      evolve: (state, { body }) => ({
        ...state,
        agenda: { ...state.agenda, status: 'draft', note: body?.note ?? '' },
      }),
      touches: (_event, state) => everyPhase(state),
    }),
  },
  views: {},
};
