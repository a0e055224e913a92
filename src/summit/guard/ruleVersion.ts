import { z } from 'zod';
import { limits } from '../limits.ts';
import {
  before,
  command,
  event,
  happened,
  key,
  maybe,
  type Noun,
  refuse,
  words,
} from '../noun/grammar.ts';
import type { RoomRules } from '../noun/things.ts';
import type { State } from '../state.ts';
import type { Event, Key } from '../terms.ts';
import { fenceView } from './roomRuleView.ts';
import { rulesOf, trialOf } from './trial.ts';

const SendRoomRules = z.strictObject({ why: maybe(limits.reasonChars) });
const Nothing = z.strictObject({});
const ReturnRoomRules = z.strictObject({ note: words(limits.reasonChars) });

type RoomRulesSent = Event & { body?: { why: string } };
type RoomRulesApproved = Event & { version: number; body: { rules: string } };
type RoomRulesReturned = Event & { body: { note: string } };

const keys: Key[] = [key('roomRules')];

function changed(state: State, fields: Partial<RoomRules>): State {
  return { ...state, roomRules: { ...state.roomRules, ...fields } };
}

/** The way of a draft of the room's rules to counsel, who makes it the version that counts. */
export const ruleVersion: Noun = {
  commands: {
    /**
     * The facilitator sends the draft to counsel, after it was tried on the kept lines and the bank.
     *
     * In        SendRoomRules { why }
     * Out       RoomRulesSent
     * Refuses   already-so · trial-failed without a why, with what the trial found
     * Limit     limits.rulesVersionsCount versions
     * Seen by   facilitators and counsel
     * Source    issue of the filter, rule lab
     */
    SendRoomRules: command({
      schema: SendRoomRules,
      gate: before,
      onHold: 'refuse',
      texts: (asked) => [{ field: 'why', text: asked.why, surface: 'reason' }],
      decide(state, asked, _meta, { filter }) {
        const { status, versions } = state.roomRules;
        if (status === 'with counsel') return refuse('already-so');
        if (versions.length >= limits.rulesVersionsCount) return refuse('too-many');
        const trial = trialOf(state, rulesOf(state), filter);
        if (!trial.clean && asked.why === '') return { refuse: 'trial-failed', trial };
        const why = trial.clean ? '' : asked.why;
        return happened({ type: 'RoomRulesSent', subject: 'roomRules', body: { why } });
      },
    }),
    /**
     * Counsel makes the draft the version that counts.
     *
     * In        ApproveRoomRules {}
     * Out       RoomRulesApproved { version }
     * Refuses   nothing-to-send
     * Limit     –
     * Seen by   facilitators and counsel; own topics' names and whys: everyone
     * Source    issue of the filter: counsel approves before a version counts
     */
    ApproveRoomRules: command({
      schema: Nothing,
      gate: before,
      texts: () => [],
      decide(state) {
        if (state.roomRules.status !== 'with counsel') return refuse('nothing-to-send');
        const rules = rulesOf(state);
        return happened({
          type: 'RoomRulesApproved',
          version: rules.version,
          subject: `roomRules-${rules.version}`,
          body: { rules: JSON.stringify(rules) },
        });
      },
    }),
    /**
     * Counsel returns the draft with a note.
     *
     * In        ReturnRoomRules { note }
     * Out       RoomRulesReturned
     * Refuses   nothing-to-send
     * Limit     limits.reasonChars characters
     * Seen by   facilitators and counsel
     * Source    ground rules P4
     */
    ReturnRoomRules: command({
      schema: ReturnRoomRules,
      gate: before,
      onHold: 'refuse',
      texts: (asked) => [{ field: 'note', text: asked.note, surface: 'reason' }],
      decide: (state, asked) =>
        state.roomRules.status === 'with counsel'
          ? happened({
              type: 'RoomRulesReturned',
              subject: 'roomRules',
              body: { note: asked.note },
            })
          : refuse('nothing-to-send'),
    }),
  },
  events: {
    RoomRulesSent: event<RoomRulesSent>({
      evolve: (state, { body }) =>
        changed(state, { status: 'with counsel', note: '', why: body?.why ?? '' }),
      touches: () => keys,
    }),
    RoomRulesApproved: event<RoomRulesApproved>({
      evolve: (state, { body }) =>
        changed(state, {
          status: 'draft',
          note: '',
          versions: [...state.roomRules.versions, JSON.parse(body?.rules ?? 'null')],
        }),
      touches: () => [...keys, key('fence')],
    }),
    RoomRulesReturned: event<RoomRulesReturned>({
      evolve: (state, { body }) => changed(state, { status: 'draft', note: body?.note ?? '' }),
      touches: () => keys,
    }),
  },
  views: { fence: fenceView },
};
