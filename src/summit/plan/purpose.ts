import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  event,
  everybody,
  happened,
  maybe,
  planning,
  refuse,
  short,
  single,
  words,
} from '../noun/grammar.ts';
import type { Purpose } from '../noun/things.ts';
import { empty, type State } from '../state.ts';
import type { Event, Typed } from '../terms.ts';
import { phaseSchema, recipePhases } from './agenda.ts';

const languageTag = z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/);

/** A zone that clocks know: every page of the summit tells its times by it. */
const timeZone = z
  .string()
  .regex(/^[A-Za-z0-9_+/-]{1,60}$/)
  .refine((zone) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
    } catch {
      return false;
    }
  });

const frame = {
  title: short,
  purpose: words(limits.textChars),
  host: words(limits.nameChars),
  mission: words(limits.textChars),
  hopedFor: words(limits.textChars),
  startsAtMs: z.number().int().min(0).max(8_000_000_000_000),
  timeZone,
  languages: z.array(languageTag).min(1).max(12),
  willingPercent: z.number().int().min(0).max(100),
};

const StartSummit = z.strictObject({
  ...frame,
  rules: maybe(limits.longTextChars),
  phases: z.array(phaseSchema).max(limits.phasesCount),
});
const ChangePurpose = z.strictObject(frame);

type Frame = z.infer<typeof ChangePurpose>;

function typed(frame: Frame): Typed[] {
  const fields = ['title', 'purpose', 'host', 'mission', 'hopedFor'] as const;
  return fields.map((field) => ({
    ...{ field, text: frame[field] },
    surface: field === 'host' ? 'vendor' : 'summit',
  }));
}

function body(frame: Frame): Record<string, string> {
  const { title, purpose, host, mission, hopedFor } = frame;
  return { title, purpose, host, mission, hopedFor };
}

function facts(frame: Frame) {
  const { startsAtMs, timeZone, languages, willingPercent } = frame;
  return { startsAtMs, timeZone, languages, willingPercent };
}

type SummitStarted = Event &
  Pick<Purpose, 'startsAtMs' | 'timeZone' | 'languages' | 'willingPercent'> & {
    body: Record<string, string>;
  };

function purposeFrom(before: Purpose, event: SummitStarted): Purpose {
  const { startsAtMs, timeZone, languages, willingPercent } = event;
  const text = (field: 'title' | 'purpose' | 'host' | 'mission' | 'hopedFor') =>
    event.body?.[field] ?? before[field];
  return {
    title: text('title'),
    purpose: text('purpose'),
    host: text('host'),
    mission: text('mission'),
    hopedFor: text('hopedFor'),
    startsAtMs,
    timeZone,
    languages,
    willingPercent,
  };
}

/** The written purpose a summit opens with (P1), its date and its languages (P9). */
export const purpose: Noun = {
  commands: {
    /**
     * The host starts a summit with its purpose, from a recipe or empty.
     *
     * In        StartSummit { title, purpose, host, mission, hopedFor, startsAtMs, timeZone, languages, willingPercent, rules, phases }
     * Out       SummitStarted · RulesDrafted · PhaseAdded per phase
     * Refuses   already-so · title-vague
     * Limit     limits.phasesCount phases, limits.longTextChars characters of rules
     * Seen by   everyone with a seat; the draft rules and agenda: facilitators and counsel
     * Source    ground rules P1, P9
     */
    StartSummit: command({
      schema: StartSummit,
      gate: planning,
      onHold: 'refuse',
      texts: (asked) => [
        ...typed(asked),
        { field: 'rules', text: asked.rules, surface: 'rules' },
        ...asked.phases.flatMap((phase) => [
          { field: 'phases', text: phase.title, surface: 'agenda' as const },
          { field: 'phases', text: phase.prompt, surface: 'agenda' as const },
        ]),
      ],
      decide(state, asked, meta) {
        if (state.purpose.title !== '') return refuse('already-so');
        const phases = recipePhases(asked.phases, meta.id);
        if (!phases) return refuse('title-vague');
        return happened(
          { type: 'SummitStarted', subject: 'purpose', ...facts(asked), body: body(asked) },
          { type: 'RulesDrafted', subject: 'rules', body: { text: asked.rules } },
          ...phases,
        );
      },
    }),
    /**
     * The facilitator rewrites purpose, date or languages while planning.
     *
     * In        ChangePurpose { title, purpose, host, mission, hopedFor, startsAtMs, timeZone, languages, willingPercent }
     * Out       PurposeChanged
     * Refuses   wrong-stage
     * Limit     limits.titleChars, limits.textChars
     * Seen by   everyone with a seat
     * Source    ground rules P1, P9
     */
    ChangePurpose: command({
      schema: ChangePurpose,
      gate: planning,
      texts: typed,
      decide: (_state, asked) =>
        happened({
          type: 'PurposeChanged',
          subject: 'purpose',
          ...facts(asked),
          body: body(asked),
        }),
    }),
  },
  events: {
    SummitStarted: event<SummitStarted>({
      evolve: (_state, happening) => ({
        ...empty,
        purpose: purposeFrom(empty.purpose, happening),
        people: {
          projector: {
            name: '',
            role: 'projector',
            mail: '',
            removed: false,
            generation: 1,
            invited: true,
            devices: [],
          },
        },
      }),
      touches: () => ['*'],
    }),
    PurposeChanged: event<SummitStarted>({
      evolve: (state, happening) => ({
        ...state,
        purpose: purposeFrom(state.purpose, happening),
      }),
      touches: () => ['*'],
    }),
  },
  views: {
    summit: single((state, viewer) => {
      if (state.purpose.title === '') return undefined;
      if (among(viewer, 'projector') && state.stage !== 'live') return { stage: state.stage };
      if (!everybody(state, viewer) && !among(viewer, 'host')) return undefined;
      const { willingPercent, ...frame } = state.purpose;
      const counsel = Object.values(state.people).filter((p) => p.role === 'counsel' && !p.removed);
      return {
        ...frame,
        stage: state.stage,
        counsel: counsel[0]?.name ?? '',
        wentLiveAt: state.wentLiveAt,
        endedAt: state.endedAt,
        ...(among(viewer, 'facilitators', 'counsel') ? { willingPercent } : {}),
      };
    }),
  },
};

/** What going live still lacks, by name (P1, P2, P4, P6 and the buy-in share). */
export function unmet(state: State): string[] {
  const seats = Object.values(state.people).filter((person) => !person.removed);
  const vendors = Object.keys(state.vendors);
  const groups = new Set(Object.values(state.vendors).map(({ group }) => group.toLowerCase()));
  const willing = vendors.filter((vendor) => state.buyIns[vendor]?.answer === 'willing').length;
  const lacks: [string, boolean][] = [
    ['purpose', state.purpose.purpose === ''],
    ['counsel', !seats.some((person) => person.role === 'counsel')],
    ['agenda', state.agenda.status !== 'approved'],
    ['rules', state.rules.length === 0],
    ['vendors', groups.size < 2],
    ['buy-in', willing * 100 < state.purpose.willingPercent * vendors.length],
  ];
  return lacks.flatMap(([lack, missing]) => (missing ? [lack] : []));
}
