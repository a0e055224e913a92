import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  day,
  event,
  full,
  happened,
  id,
  key,
  long,
  maybe,
  nameOf,
  refuse,
  shelf,
  shownWords,
} from '../noun/grammar.ts';
import { type Line, PROGRESS, type Progress } from '../noun/things.ts';
import { change, put, type State } from '../state.ts';
import type { Entry, Event } from '../terms.ts';

const nobody = z.union([z.literal(''), id]);
const AddAction = z.strictObject({ text: long, ownerId: nobody, dueOn: day, ideaId: nobody });
const UpdateAction = z.strictObject({
  actionId: id,
  progress: z.enum(PROGRESS),
  note: maybe(limits.reasonChars),
});

type ActionAdded = Event & {
  actionId: string;
  ownerId: string;
  dueOn: string;
  ideaId: string;
  body: { text: string };
};
type ActionUpdated = Event & { actionId: string; progress: Progress; body?: { note: string } };

/** Notes with their authors' names, as everyone who may read them sees them. */
export function noteLines(state: State, notes: Line[]): Entry[] {
  return notes.map(({ by, at, text }) => ({ at, text, name: nameOf(state, by) }));
}

/** Ideas turned into something a named person will do. */
export const action: Noun = {
  commands: {
    /**
     * The facilitator turns an idea, or a sentence of the room, into an action.
     *
     * In        AddAction { text, ownerId, dueOn, ideaId }
     * Out       ActionAdded { actionId, ownerId, dueOn, ideaId }
     * Refuses   no-such-thing · too-many · wrong-phase · room-braked
     * Limit     limits.actionsCount actions of limits.textChars characters
     * Seen by   everyone but the projector
     * Source    seed 0, "collective planning"; strict profile
     */
    AddAction: command({
      schema: AddAction,
      gate: { stages: ['live', 'after'], phases: ['plan', 'commitments', 'close'], signed: true },
      texts: (asked) => [{ field: 'text', text: asked.text, surface: 'action' }],
      decide(state, asked, meta) {
        const { ownerId, ideaId, dueOn } = asked;
        const owner = state.people[ownerId];
        const owned = owner && !owner.removed && owner.role !== 'projector';
        if (ownerId !== '' && !owned) return refuse('no-such-thing');
        const from = state.ideas[ideaId] ?? state.groups[ideaId];
        if (ideaId !== '' && !from) return refuse('no-such-thing');
        if (full(state.actions, limits.actionsCount)) return refuse('too-many');
        const facts = { actionId: meta.id, subject: meta.id, ownerId, ideaId, dueOn };
        return happened({ type: 'ActionAdded', ...facts, body: { text: asked.text } });
      },
    }),
    /**
     * The facilitator or the owner says how an action goes.
     *
     * In        UpdateAction { actionId, progress, note }
     * Out       ActionUpdated { actionId, progress }
     * Refuses   no-such-thing · not-your-right · too-many
     * Limit     limits.notesCount notes of limits.reasonChars characters
     * Seen by   everyone but the projector
     * Source    issue of the founding summit: open, on the way, done, changed, stopped
     */
    UpdateAction: command({
      schema: UpdateAction,
      gate: { stages: ['live', 'after'], signed: true },
      texts: (asked) => [{ field: 'note', text: asked.note, surface: 'action' }],
      decide(state, asked, { seat }) {
        const found = state.actions[asked.actionId];
        if (!found || found.gone) return refuse('no-such-thing');
        const mayUpdate = seat.role === 'facilitator' || found.owner === seat.person;
        if (!mayUpdate) return refuse('not-your-right');
        if (found.notes.length >= limits.notesCount) return refuse('too-many');
        const { actionId, progress, note } = asked;
        return happened({
          type: 'ActionUpdated',
          actionId,
          progress,
          subject: actionId,
          body: { note },
        });
      },
    }),
  },
  events: {
    ActionAdded: event<ActionAdded>({
      evolve: (state, { actionId, ownerId, ideaId, dueOn, by, at, body }) =>
        put(state, 'actions', actionId, {
          ...{ by, at, dueOn, owner: ownerId, idea: ideaId },
          text: body?.text ?? null,
          progress: 'open',
          notes: [],
        }),
      touches: ({ actionId }) => [key('action', actionId)],
    }),
    ActionUpdated: event<ActionUpdated>({
      evolve(state, { actionId, progress, by, at, body }) {
        const notes = state.actions[actionId]?.notes ?? [];
        const added = body?.note ? [{ by, at, text: body.note }] : [];
        return change(state, 'actions', actionId, { progress, notes: [...notes, ...added] });
      },
      touches: ({ actionId }) => [key('action', actionId)],
    }),
  },
  views: {
    action: shelf(
      (state) => state.actions,
      (state, _id, one, viewer) =>
        among(viewer, 'facilitators', 'counsel', 'participants')
          ? {
              ...shownWords(state, one),
              owner: one.owner,
              ownerName: nameOf(state, one.owner),
              dueOn: one.dueOn,
              progress: one.progress,
              notes: noteLines(state, one.notes),
            }
          : undefined,
    ),
  },
};
