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
  maybe,
  nameOf,
  own,
  planning,
  refuse,
  short,
  single,
} from '../noun/grammar.ts';
import { PHASE_KINDS, type Phase } from '../noun/things.ts';
import { change, drop, put, type State } from '../state.ts';
import type { Event, Made, Typed, Viewer } from '../terms.ts';

/** One phase as it is typed: planned minutes, kind, and what people are asked to do. */
export const phaseSchema = z.strictObject({
  title: short,
  kind: z.enum(PHASE_KINDS),
  minutes: z.number().int().min(1).max(limits.phaseMinutes),
  prompt: maybe(limits.textChars),
});
const coLeader = z.union([z.literal(''), id]);
const AddPhase = phaseSchema.extend({ coLeader });
const ChangePhase = AddPhase.extend({ phaseId: id });
const MovePhase = z.strictObject({ phaseId: id, direction: z.enum(['up', 'down']) });
const OnePhase = z.strictObject({ phaseId: id });

/** Titles under which anything could be discussed (P3). */
const VAGUE = [
  /\bany other business\b/i,
  /\ba ?o ?b\b/i,
  /\bmisc(ellaneous)?\b/i,
  /\bvarious\b/i,
  /\bother (matters|topics|business|items)\b/i,
  /\b(market|industry|economic|business) (update|conditions|outlook|trends?|overview|situation)\b/i,
  /\bopen (discussion|forum|floor)\b/i,
  /\bgeneral discussion\b/i,
  /^(tbd|tba|etc|other|others|update|discussion)$/i,
];

/** Whether a title is too vague for an agenda (P3). */
function vague(title: string): boolean {
  const plain = title
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return VAGUE.some((pattern) => pattern.test(plain));
}

type Asked = z.infer<typeof AddPhase>;
type PhaseAdded = Event & {
  phaseId: string;
  kind: Phase['kind'];
  minutes: number;
  coLeader: string;
  body: { title: string; prompt: string };
};

function made(type: string, phaseId: string, asked: Asked): Made {
  const { title, prompt, kind, minutes, coLeader } = asked;
  return { type, phaseId, subject: phaseId, kind, minutes, coLeader, body: { title, prompt } };
}

/** The events of a recipe's phases, or nothing when a title is vague. */
export function recipePhases(
  phases: z.infer<typeof phaseSchema>[],
  at: string,
): Made[] | undefined {
  if (phases.some((phase) => vague(phase.title))) return undefined;
  return phases.map((phase, index) =>
    made('PhaseAdded', `${at}-${index}`, { ...phase, coLeader: '' }),
  );
}

function typed(asked: Asked): Typed[] {
  return (['title', 'prompt'] as const).map((field) => ({
    field,
    text: asked[field],
    surface: 'agenda',
  }));
}

function wrong(state: State, asked: Asked) {
  if (vague(asked.title)) return refuse('title-vague');
  const leader = state.people[asked.coLeader];
  const may = leader && !leader.removed && (leader.role === 'leader' || leader.role === 'attendee');
  return asked.coLeader === '' || may ? undefined : refuse('no-such-thing');
}

/** A changed agenda is a draft again until counsel has seen it (P4). */
function redrafted(state: State): State {
  return { ...state, agenda: { ...state.agenda, status: 'draft' } };
}

function phaseOf({ kind, minutes, coLeader, body }: PhaseAdded): Phase {
  return { kind, minutes, coLeader, title: body?.title ?? '', prompt: body?.prompt ?? '' };
}

function moved(order: string[], phaseId: string, direction: 'up' | 'down'): string[] {
  const from = order.indexOf(phaseId);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= order.length) return order;
  const next = [...order];
  next[from] = order[to] as string;
  next[to] = phaseId;
  return next;
}

/** Keys of everything that shows the agenda. */
export const everyPhase = (state: State) => [
  key('agenda'),
  key('goLive'),
  key('phase'),
  ...Object.keys(state.people).map((person) => own(person, 'me')),
];

/** The ordered phases, and counsel's approval of them. */
export const agenda: Noun = {
  commands: {
    /**
     * The facilitator adds a phase at the end of the agenda.
     *
     * In        AddPhase { title, kind, minutes, prompt, coLeader }
     * Out       PhaseAdded { phaseId, kind, minutes, coLeader }
     * Refuses   title-vague · no-such-thing · too-many
     * Limit     limits.phasesCount phases of limits.phaseMinutes minutes
     * Seen by   facilitators and counsel; everyone once counsel has approved
     * Source    ground rules P3; seed 0, "leadership is shared"
     */
    AddPhase: command({
      schema: AddPhase,
      gate: planning,
      texts: typed,
      decide(state, asked, meta) {
        if (full(state.phases, limits.phasesCount)) return refuse('too-many');
        return wrong(state, asked) ?? happened(made('PhaseAdded', meta.id, asked));
      },
    }),
    /**
     * The facilitator changes one phase; the agenda is a draft again.
     *
     * In        ChangePhase { phaseId, title, kind, minutes, prompt, coLeader }
     * Out       PhaseChanged { phaseId, kind, minutes, coLeader }
     * Refuses   no-such-thing · title-vague
     * Limit     limits.phaseMinutes minutes
     * Seen by   as AddPhase
     * Source    ground rules P3, P4
     */
    ChangePhase: command({
      schema: ChangePhase,
      gate: planning,
      texts: typed,
      decide(state, asked) {
        if (!state.phases[asked.phaseId]) return refuse('no-such-thing');
        return wrong(state, asked) ?? happened(made('PhaseChanged', asked.phaseId, asked));
      },
    }),
    /**
     * The facilitator moves a phase one place; start times follow.
     *
     * In        MovePhase { phaseId, direction }
     * Out       PhaseMoved { phaseId, direction }
     * Refuses   no-such-thing · already-so
     * Limit     one place at a time
     * Seen by   as AddPhase
     * Source    features row 2
     */
    MovePhase: command({
      schema: MovePhase,
      gate: planning,
      texts: () => [],
      decide(state, asked) {
        if (!state.phases[asked.phaseId]) return refuse('no-such-thing');
        const next = moved(state.agenda.order, asked.phaseId, asked.direction);
        if (next === state.agenda.order) return refuse('already-so');
        return happened({ type: 'PhaseMoved', ...asked });
      },
    }),
    /**
     * The facilitator takes a phase off the agenda.
     *
     * In        RemovePhase { phaseId }
     * Out       PhaseRemoved { phaseId }
     * Refuses   no-such-thing
     * Limit     –
     * Seen by   as AddPhase
     * Source    ground rules P3
     */
    RemovePhase: command({
      schema: OnePhase,
      gate: planning,
      texts: () => [],
      decide(state, asked) {
        if (!state.phases[asked.phaseId]) return refuse('no-such-thing');
        return happened({ type: 'PhaseRemoved', phaseId: asked.phaseId });
      },
    }),
  },
  events: {
    PhaseAdded: event<PhaseAdded>({
      evolve: (state, added) =>
        redrafted({
          ...put(state, 'phases', added.phaseId, phaseOf(added)),
          agenda: { ...state.agenda, order: [...state.agenda.order, added.phaseId] },
        }),
      touches: (_event, state) => everyPhase(state),
    }),
    PhaseChanged: event<PhaseAdded>({
      evolve: (state, changed) =>
        redrafted(change(state, 'phases', changed.phaseId, phaseOf(changed))),
      touches: (_event, state) => everyPhase(state),
    }),
    PhaseMoved: event<Event & z.infer<typeof MovePhase>>({
      evolve: (state, { phaseId, direction }) =>
        redrafted({
          ...state,
          agenda: { ...state.agenda, order: moved(state.agenda.order, phaseId, direction) },
        }),
      touches: (_event, state) => everyPhase(state),
    }),
    PhaseRemoved: event<Event & { phaseId: string }>({
      evolve: (state, { phaseId }) =>
        redrafted({
          ...drop(state, 'phases', phaseId),
          agenda: { ...state.agenda, order: state.agenda.order.filter((one) => one !== phaseId) },
        }),
      touches: (_event, state) => everyPhase(state),
    }),
  },
  views: { agenda: single(agendaEntry) },
};

/** Planned start of each phase, ms UTC, counted from the summit's start or from going live. */
function startTimes(state: State): Record<string, number> {
  const starts: Record<string, number> = {};
  let at = state.wentLiveAt || state.purpose.startsAtMs;
  for (const phaseId of state.agenda.order) {
    starts[phaseId] = at;
    at += (state.phases[phaseId]?.minutes ?? 0) * 60_000;
  }
  return starts;
}

function agendaEntry(state: State, viewer: Viewer) {
  const hosts = among(viewer, 'facilitators', 'counsel');
  if (!everybody(state, viewer) || (!hosts && state.agenda.status !== 'approved')) return undefined;
  const starts = startTimes(state);
  // A name would tell which company takes part, before the room is told (P2).
  const named = hosts || state.stage !== 'plan';
  const phases = state.agenda.order.map((phaseId) => {
    const coLeader = named ? (state.phases[phaseId]?.coLeader ?? '') : '';
    return {
      ...{ id: phaseId, ...state.phases[phaseId], startsAtMs: starts[phaseId] },
      ...{ coLeader, coLeaderName: nameOf(state, coLeader) },
    };
  });
  const { status, note, version } = state.agenda;
  return { phases, version, ...(hosts ? { status, note } : {}) };
}

/** Planned start of one phase, ms UTC. */
export function plannedStart(state: State, phaseId: string): number {
  return startTimes(state)[phaseId] ?? 0;
}

/** The phase one step after or before the present one. */
export function neighbour(state: State, step: 1 | -1): string | undefined {
  const at = state.agenda.order.indexOf(state.now.phase);
  return state.agenda.order[at + step];
}
