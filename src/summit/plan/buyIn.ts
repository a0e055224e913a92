import { z } from 'zod';
import { limits } from '../limits.ts';
import type { Noun } from '../noun/grammar.ts';
import {
  among,
  before,
  command,
  date,
  event,
  id,
  key,
  maybe,
  name,
  refuse,
  shelf,
} from '../noun/grammar.ts';
import type { BuyIn } from '../noun/things.ts';
import { put } from '../state.ts';
import type { Event } from '../terms.ts';

const RecordBuyIn = z.strictObject({
  vendorId: id,
  answer: z.enum(['willing', 'with conditions', 'not yet', 'declined']),
  calledBy: name,
  calledOn: date,
  hopes: maybe(limits.textChars),
  notes: maybe(limits.textChars),
});
const ReadBuyIn = z.strictObject({ vendorId: id });

type BuyInRecorded = Event & {
  vendorId: string;
  answer: BuyIn['answer'];
  calledOn: string;
  notes: string;
  body: { calledBy: string; hopes: string };
};
type BuyInRead = Event & { vendorId: string };

/** The candid call that comes first (seed 0, P2); one vendor never sees another's answer. */
export const buyIn: Noun = {
  commands: {
    /**
     * The facilitator writes down one vendor's buy-in call; worries and notes go to the vault.
     *
     * In        RecordBuyIn { vendorId, answer, calledBy, calledOn, hopes, notes }
     * Out       BuyInRecorded { vendorId, answer, calledOn, notes: vault id }
     * Refuses   no-such-thing
     * Limit     limits.textChars characters of notes
     * Seen by   answer and hopes: facilitators; answer: counsel; notes: nobody without ReadBuyIn
     * Source    ground rules P2; trust matrix rows 3 and 4
     */
    RecordBuyIn: command({
      schema: RecordBuyIn,
      gate: before,
      onHold: 'refuse',
      texts: (asked) => [
        { field: 'calledBy', text: asked.calledBy, surface: 'name' },
        { field: 'hopes', text: asked.hopes, surface: 'note' },
      ],
      decide(state, asked, meta, { filter }) {
        if (!state.vendors[asked.vendorId]) return refuse('no-such-thing');
        const { vendorId, answer, calledOn, calledBy, hopes } = asked;
        const notes = asked.notes === '' ? (state.buyIns[vendorId]?.notes ?? '') : meta.id;
        return {
          events: [
            {
              type: 'BuyInRecorded',
              vendorId,
              answer,
              calledOn,
              notes,
              subject: vendorId,
              body: { calledBy, hopes },
            },
          ],
          seal: asked.notes === '' ? [] : [{ id: meta.id, words: filter.mask(asked.notes) }],
        };
      },
    }),
    /**
     * The facilitator opens the private notes of one call; the opening is kept.
     *
     * In        ReadBuyIn { vendorId }
     * Out       BuyInRead { vendorId }; the words in the answer to this seat
     * Refuses   no-such-thing
     * Limit     –
     * Seen by   the asking facilitator alone
     * Source    trust matrix row 4
     */
    ReadBuyIn: command({
      schema: ReadBuyIn,
      gate: { stages: ['plan', 'live', 'after'], braked: true },
      texts: () => [],
      decide(state, asked) {
        const notes = state.buyIns[asked.vendorId]?.notes;
        if (!notes) return refuse('no-such-thing');
        return { events: [{ type: 'BuyInRead', vendorId: asked.vendorId }], read: notes };
      },
    }),
  },
  events: {
    BuyInRecorded: event<BuyInRecorded>({
      evolve: (state, { vendorId, answer, calledOn, notes, body }) =>
        put(state, 'buyIns', vendorId, {
          answer,
          calledOn,
          notes,
          calledBy: body?.calledBy ?? '',
          hopes: body?.hopes ?? '',
        }),
      touches: ({ vendorId }) => [key('buyIn', vendorId), key('goLive')],
    }),
    BuyInRead: event<BuyInRead>({ evolve: (state) => state, touches: () => [] }),
  },
  views: {
    buyIn: shelf(
      (state) => state.buyIns,
      (_state, _vendor, { answer, calledBy, calledOn, hopes, notes }, viewer) => {
        if (among(viewer, 'counsel')) return { answer };
        if (!among(viewer, 'facilitators')) return undefined;
        return { answer, calledBy, calledOn, hopes, noted: notes !== '' };
      },
    ),
  },
};
