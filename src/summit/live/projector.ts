import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  event,
  everybody,
  full,
  happened,
  id,
  key,
  long,
  nameOf,
  refuse,
  shelf,
  shownWords,
  single,
  text,
} from '../noun/grammar.ts';
import type { Words } from '../noun/things.ts';
import { put, type State } from '../state.ts';
import type { Entry, Event } from '../terms.ts';
import { revealed } from './vote/round.ts';

const KINDS = ['challenge', 'practice', 'idea', 'group', 'kudos', 'broadcast', 'vote'] as const;
type Kind = (typeof KINDS)[number];
const ShowOnProjector = z.strictObject({ kind: z.enum(KINDS), thingId: id });
const Nothing = z.strictObject({});
const Broadcast = z.strictObject({ text: long });

type Shown = Event & { kind: Kind; thingId: string };
type BroadcastSent = Event & { broadcastId: string; body: { text: string } };

function found(state: State, kind: string, thingId: string): Words | undefined {
  const shelves: Record<string, Record<string, Words>> = {
    challenge: state.challenges,
    practice: state.practices,
    idea: state.ideas,
    group: state.groups,
    kudos: state.kudos,
    broadcast: state.broadcasts,
  };
  const thing = shelves[kind]?.[thingId];
  return thing && !thing.gone ? thing : undefined;
}

function showable(state: State, kind: Kind, thingId: string): boolean {
  if (kind === 'vote') return revealed(state).length > 0;
  const status = state.challenges[thingId]?.status;
  const open = kind !== 'challenge' || status === 'accepted' || status === 'closed';
  return open && found(state, kind, thingId) !== undefined;
}

/** What stands on the big screen; nothing while the brake is on or once the words have left. */
function shownEntry(state: State): Entry | undefined {
  const { kind, id: thingId } = state.shown;
  if (kind === '' || state.brake.on || state.stage !== 'live') return undefined;
  if (kind === 'vote') return { kind, id: thingId, results: revealed(state) };
  const thing = found(state, kind, thingId);
  if (!thing) return undefined;
  const members = Object.values(state.ideas).filter((idea) => idea.group === thingId && !idea.gone);
  return {
    ...shownWords(state, thing),
    kind,
    id: thingId,
    to: kind === 'kudos' ? nameOf(state, state.kudos[thingId]?.person ?? '') : '',
    members: kind === 'group' ? members.map((idea) => idea.text ?? '') : [],
  };
}

/** The big screen, and what the facilitator says to all at once. */
export const projector: Noun = {
  commands: {
    /**
     * The facilitator puts one delivered thing on the big screen.
     *
     * In        ShowOnProjector { kind, thingId }
     * Out       ThingShown { kind, thingId }
     * Refuses   no-such-thing · room-braked
     * Limit     one thing at a time; a vote only after its reveal
     * Seen by   everyone
     * Source    ground rules L17
     */
    ShowOnProjector: command({
      schema: ShowOnProjector,
      gate: { stages: ['live'] },
      texts: () => [],
      decide: (state, asked) =>
        showable(state, asked.kind, asked.thingId)
          ? happened({ type: 'ThingShown', ...asked })
          : refuse('no-such-thing'),
    }),
    /**
     * The facilitator clears the big screen.
     *
     * In        ClearProjector {}
     * Out       ThingShown { kind: '', thingId: '' }
     * Refuses   already-so
     * Limit     –
     * Seen by   everyone
     * Source    ground rules L17, a blank key
     */
    ClearProjector: command({
      schema: Nothing,
      gate: { stages: ['live'], braked: true },
      texts: () => [],
      decide: (state) =>
        state.shown.kind === ''
          ? refuse('already-so')
          : happened({ type: 'ThingShown', kind: '', thingId: '' }),
    }),
    /**
     * The facilitator says something to the whole room; strict filter like any text.
     *
     * In        Broadcast { text }
     * Out       BroadcastSent { broadcastId }
     * Refuses   too-many · room-braked
     * Limit     limits.broadcastsCount broadcasts
     * Seen by   everyone; the projector when shown
     * Source    ground rules L6, finding 2 (Eturas)
     */
    Broadcast: command({
      schema: Broadcast,
      gate: { stages: ['live'], signed: true },
      texts: text('broadcast'),
      decide(state, asked, meta) {
        if (full(state.broadcasts, limits.broadcastsCount)) return refuse('too-many');
        return happened({
          type: 'BroadcastSent',
          broadcastId: meta.id,
          subject: meta.id,
          body: { text: asked.text },
        });
      },
    }),
  },
  events: {
    ThingShown: event<Shown>({
      evolve: (state, { kind, thingId }) => ({ ...state, shown: { kind, id: thingId } }),
      touches: () => [key('shown')],
    }),
    BroadcastSent: event<BroadcastSent>({
      evolve: (state, { broadcastId, by, at, body }) =>
        put(state, 'broadcasts', broadcastId, { by, at, text: body?.text ?? null }),
      touches: ({ broadcastId }) => [key('broadcast', broadcastId)],
    }),
  },
  views: {
    shown: single((state, viewer) => (everybody(state, viewer) ? shownEntry(state) : undefined)),
    broadcast: shelf(
      (state) => state.broadcasts,
      (state, _id, one, viewer) =>
        among(viewer, 'facilitators', 'counsel', 'participants')
          ? shownWords(state, one)
          : undefined,
    ),
  },
};
