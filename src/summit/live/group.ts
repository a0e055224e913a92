import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  event,
  full,
  happened,
  id,
  key,
  refuse,
  shelf,
  short,
  shownWords,
} from '../noun/grammar.ts';
import { change, put, type State } from '../state.ts';
import type { Event } from '../terms.ts';

const GroupIdeas = z.strictObject({ ideaIds: z.array(id).min(1).max(60), title: short });
const RenameGroup = z.strictObject({ groupId: id, title: short });
const Ungroup = z.strictObject({ ideaId: id });

type IdeasGrouped = Event & {
  groupId: string;
  challengeId: string;
  ideaIds: string[];
  body: { title: string };
};
type GroupRenamed = Event & { groupId: string; body: { title: string } };

function regrouped(state: State, ideaIds: string[], group: string): State {
  return ideaIds.reduce((next, ideaId) => change(next, 'ideas', ideaId, { group }), state);
}

const alive = (state: State, ideaId: string) =>
  state.ideas[ideaId] !== undefined && state.ideas[ideaId]?.gone === undefined;

/** Ideas that belong together, under a filtered title; the originals stay as they are. */
export const group: Noun = {
  commands: {
    /**
     * The facilitator puts ideas under one title.
     *
     * In        GroupIdeas { ideaIds, title }
     * Out       IdeasGrouped { groupId, challengeId, ideaIds }
     * Refuses   no-such-thing · too-many · room-braked
     * Limit     limits.groupsCount groups, a title of limits.titleChars characters
     * Seen by   everyone
     * Source    issue of the founding summit; strict profile
     */
    GroupIdeas: command({
      schema: GroupIdeas,
      gate: { stages: ['live'] },
      texts: (asked) => [{ field: 'title', text: asked.title, surface: 'group' }],
      decide(state, asked, meta) {
        const first = state.ideas[asked.ideaIds[0] ?? ''];
        const together = asked.ideaIds.every(
          (one) => alive(state, one) && state.ideas[one]?.challenge === first?.challenge,
        );
        if (!first || !together) return refuse('no-such-thing');
        if (full(state.groups, limits.groupsCount)) return refuse('too-many');
        return happened({
          type: 'IdeasGrouped',
          groupId: meta.id,
          challengeId: first.challenge,
          ideaIds: asked.ideaIds,
          subject: meta.id,
          body: { title: asked.title },
        });
      },
    }),
    /**
     * The facilitator changes a group's title.
     *
     * In        RenameGroup { groupId, title }
     * Out       GroupRenamed { groupId }
     * Refuses   no-such-thing
     * Limit     limits.titleChars characters
     * Seen by   everyone
     * Source    issue of the founding summit; strict profile
     */
    RenameGroup: command({
      schema: RenameGroup,
      gate: { stages: ['live'] },
      texts: (asked) => [{ field: 'title', text: asked.title, surface: 'group' }],
      decide(state, asked) {
        const found = state.groups[asked.groupId];
        if (!found || found.gone) return refuse('no-such-thing');
        const { groupId, title } = asked;
        return happened({ type: 'GroupRenamed', groupId, subject: groupId, body: { title } });
      },
    }),
    /**
     * The facilitator takes one idea out of its group.
     *
     * In        Ungroup { ideaId }
     * Out       IdeaUngrouped { ideaId }
     * Refuses   no-such-thing
     * Limit     –
     * Seen by   everyone
     * Source    issue of the founding summit
     */
    Ungroup: command({
      schema: Ungroup,
      gate: { stages: ['live'] },
      texts: () => [],
      decide: (state, asked) =>
        state.ideas[asked.ideaId]?.group
          ? happened({ type: 'IdeaUngrouped', ideaId: asked.ideaId })
          : refuse('no-such-thing'),
    }),
  },
  events: {
    IdeasGrouped: event<IdeasGrouped>({
      evolve: (state, { groupId, challengeId, ideaIds, by, at, body }) =>
        regrouped(
          put(state, 'groups', groupId, {
            by,
            at,
            text: body?.title ?? null,
            challenge: challengeId,
          }),
          ideaIds,
          groupId,
        ),
      touches: ({ groupId, ideaIds }) => [
        ...[key('group', groupId), key('shown')],
        ...ideaIds.map((ideaId) => key('idea', ideaId)),
      ],
    }),
    GroupRenamed: event<GroupRenamed>({
      evolve: (state, { groupId, body }) =>
        change(state, 'groups', groupId, { text: body?.title ?? null }),
      touches: ({ groupId }) => [key('group', groupId), key('shown')],
    }),
    IdeaUngrouped: event<Event & { ideaId: string }>({
      evolve: (state, { ideaId }) => regrouped(state, [ideaId], ''),
      touches: ({ ideaId }) => [key('idea', ideaId), key('shown')],
    }),
  },
  views: {
    group: shelf(
      (state) => state.groups,
      (state, _id, one, viewer) =>
        among(viewer, 'facilitators', 'counsel', 'participants')
          ? { ...shownWords(state, one), challenge: one.challenge }
          : undefined,
    ),
  },
};
