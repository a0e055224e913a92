import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  command,
  day,
  event,
  happened,
  id,
  key,
  long,
  maybe,
  mine,
  name,
  own,
  refuse,
  shelf,
  shownWords,
  spentBudget,
} from '../noun/grammar.ts';
import { type Commitment, PROGRESS, type Progress } from '../noun/things.ts';
import { change, put, type State } from '../state.ts';
import type { Entry, Event, Outcome, Refusal } from '../terms.ts';
import { noteLines } from './action.ts';

const MakeCommitment = z.strictObject({ text: long, owner: name, dueOn: day, done: long });
const OneCommitment = z.strictObject({ commitmentId: id });
const DeclineCommitment = z.strictObject({ commitmentId: id, note: maybe(limits.reasonChars) });
const UpdateCommitment = z.strictObject({
  commitmentId: id,
  progress: z.enum(PROGRESS),
  note: maybe(limits.reasonChars),
});

type CommitmentMade = Event & {
  commitmentId: string;
  vendor: string;
  dueOn: string;
  body: { text: string; owner: string; done: string };
};
type CommitmentDecided = Event & { commitmentId: string; body?: { note: string } };
type CommitmentUpdated = Event & {
  commitmentId: string;
  progress: Progress;
  body?: { note: string };
};

function waiting(state: State, commitmentId: string): Refusal | undefined {
  const found = state.commitments[commitmentId];
  if (!found || found.gone) return refuse('no-such-thing');
  return found.status === 'with counsel' ? undefined : refuse('already-so');
}

/** Whether a person leads the company whose commitment it is, now. */
function leads(state: State, commitmentId: string, person: string): boolean {
  const found = state.people[person];
  const vendor = state.commitments[commitmentId]?.vendor;
  return found?.role === 'leader' && !found.removed && found.vendor === vendor;
}

/** Keys of one commitment for everybody who may see it: its company's leaders have their own. */
function commitmentKeys(state: State, commitmentId: string) {
  const leaders = Object.keys(state.people).filter((one) => leads(state, commitmentId, one));
  return [
    key('commitment', commitmentId),
    ...leaders.map((one) => own(one, 'myCommitment', commitmentId)),
  ];
}

function touched({ commitmentId }: { commitmentId: string }, state: State) {
  return commitmentKeys(state, commitmentId);
}

function entry(state: State, one: Commitment): Entry {
  return {
    ...shownWords(state, one),
    company: state.vendors[one.vendor]?.name ?? '',
    owner: one.owner,
    dueOn: one.dueOn,
    done: one.done,
    status: one.status,
    progress: one.progress,
  };
}

/** What one company commits to by its own decision; shown only after counsel has approved it. */
export const commitment: Noun = {
  commands: {
    /**
     * A leader commits for the company: what, who, until when, and what done means.
     *
     * In        MakeCommitment { text, owner, dueOn, done }
     * Out       CommitmentMade { commitmentId, vendor, dueOn }
     * Refuses   too-many · wrong-phase · not-signed · room-braked
     * Limit     limits.commitmentsEachCount commitments a person of limits.textChars characters
     * Seen by   its author, facilitators, counsel; everyone once approved
     * Source    ground rules K6: each company decides alone; seed 1, they gave their word
     */
    MakeCommitment: command({
      schema: MakeCommitment,
      gate: { stages: ['live', 'after'], phases: ['commitments', 'close'], signed: true },
      texts: (asked) => [
        { field: 'text', text: asked.text, surface: 'commitment' },
        { field: 'owner', text: asked.owner, surface: 'name' },
        { field: 'done', text: asked.done, surface: 'commitment' },
      ],
      decide(state, asked, { id: commitmentId, seat }): Outcome | Refusal {
        const spent = spentBudget(state.commitments, seat.person, limits.commitmentsEachCount);
        if (spent) return refuse('too-many');
        const { text, owner, dueOn, done } = asked;
        return happened({
          type: 'CommitmentMade',
          commitmentId,
          vendor: seat.vendor ?? '',
          dueOn,
          subject: commitmentId,
          body: { text, owner, done },
        });
      },
    }),
    /**
     * Counsel approves a commitment; from now on everyone sees it.
     *
     * In        ApproveCommitment { commitmentId }
     * Out       CommitmentApproved { commitmentId }
     * Refuses   no-such-thing · already-so
     * Limit     –
     * Seen by   everyone
     * Source    ground rules K6
     */
    ApproveCommitment: command({
      schema: OneCommitment,
      gate: { stages: ['live', 'after'] },
      texts: () => [],
      decide: (state, { commitmentId }) =>
        waiting(state, commitmentId) ?? happened({ type: 'CommitmentApproved', commitmentId }),
    }),
    /**
     * Counsel declines a commitment with a note to its author.
     *
     * In        DeclineCommitment { commitmentId, note }
     * Out       CommitmentDeclined { commitmentId }
     * Refuses   no-such-thing · already-so
     * Limit     limits.reasonChars characters
     * Seen by   its author, facilitators, counsel
     * Source    ground rules K6
     */
    DeclineCommitment: command({
      schema: DeclineCommitment,
      gate: { stages: ['live', 'after'], braked: true },
      onHold: 'refuse',
      texts: (asked) => [{ field: 'note', text: asked.note, surface: 'reason' }],
      decide: (state, { commitmentId, note }) =>
        waiting(state, commitmentId) ??
        happened({
          type: 'CommitmentDeclined',
          commitmentId,
          subject: commitmentId,
          body: { note },
        }),
    }),
    /**
     * A leader of the company says how its commitment goes.
     *
     * In        UpdateCommitment { commitmentId, progress, note }
     * Out       CommitmentUpdated { commitmentId, progress }
     * Refuses   no-such-thing · not-accepted · too-many
     * Limit     limits.notesCount notes of limits.reasonChars characters
     * Seen by   state: everyone; notes: the company's leader, facilitators, counsel
     * Source    seed 1, "because they told me they would"; trust matrix row 42
     */
    UpdateCommitment: command({
      schema: UpdateCommitment,
      gate: { stages: ['live', 'after'] },
      texts: (asked) => [{ field: 'note', text: asked.note, surface: 'commitment' }],
      decide(state, { commitmentId, progress, note }, { seat }) {
        const found = state.commitments[commitmentId];
        if (!found || found.gone || found.vendor !== seat.vendor) return refuse('no-such-thing');
        if (found.status !== 'approved') return refuse('not-accepted');
        if (found.notes.length >= limits.notesCount) return refuse('too-many');
        return happened({
          type: 'CommitmentUpdated',
          commitmentId,
          progress,
          subject: commitmentId,
          body: { note },
        });
      },
    }),
  },
  events: {
    CommitmentMade: event<CommitmentMade>({
      evolve: (state, { commitmentId, vendor, dueOn, by, at, body }) =>
        put(state, 'commitments', commitmentId, {
          ...{ by, at, vendor, dueOn },
          text: body?.text ?? null,
          owner: body?.owner ?? '',
          done: body?.done ?? '',
          status: 'with counsel',
          progress: 'open',
          notes: [],
        }),
      touches: touched,
    }),
    CommitmentApproved: event<CommitmentDecided>({
      evolve: (state, { commitmentId }) =>
        change(state, 'commitments', commitmentId, { status: 'approved' }),
      touches: touched,
    }),
    CommitmentDeclined: event<CommitmentDecided>({
      evolve: (state, { commitmentId, by, at, body }) =>
        change(state, 'commitments', commitmentId, {
          status: 'declined',
          notes: body?.note ? [{ by, at, text: body.note }] : [],
        }),
      touches: touched,
    }),
    CommitmentUpdated: event<CommitmentUpdated>({
      evolve(state, { commitmentId, progress, by, at, body }) {
        const notes = state.commitments[commitmentId]?.notes ?? [];
        const added = body?.note ? [{ by, at, text: body.note }] : [];
        return change(state, 'commitments', commitmentId, {
          progress,
          notes: [...notes, ...added],
        });
      },
      touches: touched,
    }),
  },
  views: {
    commitment: shelf(
      (state) => state.commitments,
      (state, _id, one, viewer) => {
        const hosts = among(viewer, 'facilitators', 'counsel');
        if (hosts) return { ...entry(state, one), notes: noteLines(state, one.notes) };
        const shown = among(viewer, 'participants') && one.status === 'approved';
        return shown ? entry(state, one) : undefined;
      },
    ),
    myCommitment: mine(
      (state, person) => Object.keys(state.commitments).filter((one) => leads(state, one, person)),
      (state, commitmentId, person) => {
        const found = state.commitments[commitmentId];
        if (!found || !leads(state, commitmentId, person)) return undefined;
        return { ...entry(state, found), notes: noteLines(state, found.notes) };
      },
    ),
  },
};
