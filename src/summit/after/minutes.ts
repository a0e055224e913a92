import { z } from 'zod';
import { limits } from '../limits.ts';
import { everyResult } from '../live/vote/round.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  event,
  everybody,
  happened,
  maybe,
  mine,
  nameOf,
  refuse,
  single,
  stages,
  words,
} from '../noun/grammar.ts';
import type { Minutes } from '../noun/things.ts';
import type { State } from '../state.ts';
import type { Entry, Event, Outcome, Refusal, Viewer } from '../terms.ts';

const WriteSummary = z.strictObject({ text: words(limits.longTextChars) });
const Nothing = z.strictObject({});
const ReturnMinutes = z.strictObject({ note: maybe(limits.reasonChars) });

type SummaryWritten = Event & { body: { text: string } };
type MinutesReturned = Event & { body: { note: string } };

const after = stages('after');

/** Leaders who still have neither confirmed this version nor asked for a correction of it. */
function silentLeaders(state: State): string[] {
  const { confirmed, corrections, version } = state.minutes;
  return Object.entries(state.people)
    .filter(([person, { role, removed }]) => {
      if (role !== 'leader' || removed) return false;
      const asked = Object.values(corrections).some(
        (one) => one.by === person && one.version === version,
      );
      return confirmed[person] !== version && !asked;
    })
    .map(([person]) => person);
}

function status(state: State, from: Minutes['status'], type: string): Outcome | Refusal {
  return state.minutes.status === from ? happened({ type }) : refuse('nothing-to-send');
}

/** The minutes with another summary; the earlier one stays for counsel (MIN3). */
export function rewritten(state: State, summary: string, at: number): State {
  const { minutes } = state;
  const earlier =
    minutes.summary === '' ? [] : [{ summary: minutes.summary, at: minutes.writtenAt }];
  return {
    ...state,
    minutes: {
      ...minutes,
      ...{ summary, writtenAt: at, status: 'draft' },
      earlier: [...minutes.earlier, ...earlier],
    },
  };
}

function turns(to: Minutes['status'], extra: (minutes: Minutes, event: Event) => Partial<Minutes>) {
  return event<Event>({
    evolve: (state, happening) => ({
      ...state,
      minutes: { ...state.minutes, status: to, ...extra(state.minutes, happening) },
    }),
    touches: () => ['*'],
  });
}

/** The one official record: counsel reviews, leaders confirm, then it is published. */
export const minutes: Noun = {
  commands: {
    /**
     * The facilitator writes what was discussed and decided, in calm words.
     *
     * In        WriteSummary { text }
     * Out       SummaryWritten
     * Refuses   already-so once published
     * Limit     limits.longTextChars characters
     * Seen by   facilitators and counsel; leaders while approved; everyone once published
     * Source    ground rules MIN1, MIN2; strict profile
     */
    WriteSummary: command({
      schema: WriteSummary,
      gate: after,
      texts: (asked) => [{ field: 'text', text: asked.text, surface: 'minutes' }],
      decide(state, asked, meta) {
        if (state.minutes.status === 'published') return refuse('already-so');
        return happened({
          type: 'SummaryWritten',
          subject: `s${meta.id}`,
          body: { text: asked.text },
        });
      },
    }),
    /**
     * The facilitator sends the minutes to counsel.
     *
     * In        SendMinutes {}
     * Out       MinutesSent
     * Refuses   nothing-to-send
     * Limit     –
     * Seen by   facilitators and counsel
     * Source    ground rules MIN3
     */
    SendMinutes: command({
      schema: Nothing,
      gate: after,
      texts: () => [],
      decide: (state) =>
        state.minutes.summary === ''
          ? refuse('nothing-to-send')
          : status(state, 'draft', 'MinutesSent'),
    }),
    /**
     * Counsel approves the minutes for the leaders' review.
     *
     * In        ApproveMinutes {}
     * Out       MinutesApproved
     * Refuses   nothing-to-send
     * Limit     –
     * Seen by   facilitators, counsel, leaders
     * Source    ground rules MIN3
     */
    ApproveMinutes: command({
      schema: Nothing,
      gate: after,
      texts: () => [],
      decide: (state) => status(state, 'with counsel', 'MinutesApproved'),
    }),
    /**
     * Counsel returns the minutes with a note.
     *
     * In        ReturnMinutes { note }
     * Out       MinutesReturned
     * Refuses   nothing-to-send
     * Limit     limits.reasonChars characters
     * Seen by   facilitators and counsel
     * Source    ground rules MIN3
     */
    ReturnMinutes: command({
      schema: ReturnMinutes,
      gate: after,
      onHold: 'refuse',
      texts: (asked) => [{ field: 'note', text: asked.note, surface: 'reason' }],
      decide: (state, asked) =>
        state.minutes.status === 'with counsel'
          ? happened({
              type: 'MinutesReturned',
              subject: 'minutesNote',
              body: { note: asked.note },
            })
          : refuse('nothing-to-send'),
    }),
    /**
     * A leader confirms that the minutes match what was said.
     *
     * In        ConfirmMinutes {}
     * Out       MinutesConfirmed
     * Refuses   counsel-first · already-so
     * Limit     once a leader and version
     * Seen by   facilitators and counsel
     * Source    ground rules MIN3
     */
    ConfirmMinutes: command({
      schema: Nothing,
      gate: after,
      texts: () => [],
      decide(state, _asked, { seat }) {
        const { status, confirmed, version } = state.minutes;
        if (status === 'published') return refuse('already-so');
        if (status !== 'approved') return refuse('counsel-first');
        if (confirmed[seat.person] === version) return refuse('already-so');
        return happened({ type: 'MinutesConfirmed' });
      },
    }),
    /**
     * The facilitator publishes the minutes to everyone.
     *
     * In        PublishMinutes {}
     * Out       MinutesPublished
     * Refuses   counsel-first · leaders-first · already-so
     * Limit     once
     * Seen by   everyone
     * Source    ground rules MIN3
     */
    PublishMinutes: command({
      schema: Nothing,
      gate: after,
      texts: () => [],
      decide(state) {
        if (state.minutes.status === 'published') return refuse('already-so');
        if (state.minutes.status !== 'approved') return refuse('counsel-first');
        if (silentLeaders(state).length > 0) return refuse('leaders-first');
        return happened({ type: 'MinutesPublished' });
      },
    }),
  },
  events: {
    SummaryWritten: event<SummaryWritten>({
      evolve: (state, { at, body }) => rewritten(state, body?.text ?? '', at),
      touches: () => ['*'],
    }),
    MinutesSent: turns('with counsel', () => ({ counselNote: '' })),
    MinutesApproved: turns('approved', ({ version }) => ({ version: version + 1 })),
    MinutesReturned: event<MinutesReturned>({
      evolve: (state, { body }) => ({
        ...state,
        minutes: { ...state.minutes, status: 'draft', counselNote: body?.note ?? '' },
      }),
      touches: () => ['*'],
    }),
    MinutesConfirmed: event<Event>({
      evolve: (state, { by }) => ({
        ...state,
        minutes: {
          ...state.minutes,
          confirmed: { ...state.minutes.confirmed, [by]: state.minutes.version },
        },
      }),
      touches: () => ['*'],
    }),
    MinutesPublished: turns('published', (_minutes, { at }) => ({ publishedAt: at })),
  },
  views: {
    minutes: single(minutesEntry),
    myMinutes: mine(
      () => ['now'],
      (state, _id, person) => {
        if (state.people[person]?.role !== 'leader') return undefined;
        const review = state.minutes.status === 'approved' ? drawn(state) : {};
        return { ...review, confirmed: state.minutes.confirmed[person] ?? 0 };
      },
    ),
  },
};

function readable(state: State, viewer: Viewer): boolean {
  if (among(viewer, 'facilitators', 'counsel')) return true;
  return among(viewer, 'participants') && state.minutes.status === 'published';
}

/** Arrival and departure times per person (O3), companies by name. */
function attendance(state: State): Entry[] {
  return Object.entries(state.attendance).map(([person, { marks }]) => ({
    name: nameOf(state, person),
    company: state.vendors[state.people[person]?.vendor ?? '']?.name ?? state.purpose.host,
    role: state.people[person]?.role ?? '',
    marks,
  }));
}

/** What every reader of the minutes sees of them; the rest they print is entries of its own. */
function drawn(state: State): Entry {
  const { version, summary, status, publishedAt } = state.minutes;
  return {
    ...{ version, summary, status, publishedAt },
    attendance: attendance(state),
    results: everyResult(state),
    rulesVersion: state.rules.length,
    noticeReadAt: state.noticeReadAt,
    brakes: state.brakes.map(({ at, liftedAt }) => ({ at, liftedAt })),
  };
}

/** The minutes for the host's side at any time, for everybody once published (MIN3). */
function minutesEntry(state: State, viewer: Viewer): Entry | undefined {
  if (state.stage !== 'after' && state.stage !== 'closed') return undefined;
  if (!everybody(state, viewer) || !readable(state, viewer)) return undefined;
  const { earlier, counselNote } = state.minutes;
  const waitingFor = silentLeaders(state).map((one) => nameOf(state, one));
  return {
    ...drawn(state),
    ...(among(viewer, 'facilitators', 'counsel') ? { waitingFor, counselNote } : {}),
    ...(among(viewer, 'counsel') ? { earlier } : {}),
  };
}
