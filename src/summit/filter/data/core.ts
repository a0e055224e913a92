import type { Pack } from '../read/pack.ts';

/**
 * What holds in every language: rules over meanings and shapes alone. A language's pack gives the
 * words. Not used for English, whose own rules are finer (ground-rules.md 1.3).
 */
export const CORE: Pack = {
  lang: 'core',
  concepts: {},
  content: '',
  idioms: '',
  talk: '',
  defiance: '',
  callers: 'CALLER;',
  practice: 'COACH; SUMMITTHING;',
  neighbours: '',
  hits: [],
  passes: [],
  rules: [
    [
      'pricing.figure',
      'pricing',
      'block',
      2,
      `
        #MONEY <2 PERHOUR; #DEC <2 PERHOUR; PERHOUR <4 #MONEY; PERHOUR <3 #DEC;
        near 7: PRICEHARD #MONEY; near 7: PRICEHARD #DEC; near 6: CHARGE WE #MONEY;
        near 6: CHARGE WE #NUM PERHOUR; near 5: PRICE WE #NUM TAIL; near 5: PRICE WE #DEC;
        NOBODY <6 #MONEY; NOBODY <6 #NUM <2 PERHOUR;
      `,
    ],
    [
      'pricing.ask',
      'pricing',
      'hold',
      1,
      `
        near 7: PRICEHARD WE; near 7: PRICEHARD YOU; near 7: PRICEHARD PEER;
        near 7: PRICEHARD ASK ?; PRICEHARD <6 TAIL; near 6: CHARGE YOU UNIT;
        near 6: CHARGE YOU PERHOUR; near 6: CHARGE ASK YOU ?; near 5: PRICE UNIT YOU;
        near 5: PRICE UNIT ASK ?; near 5: PRICE PERHOUR; near 6: PRICE WE MOVE; near 6: PRICE YOU MOVE;
        ASK <4 PERHOUR <5 TAIL ?; ASK <4 PRICE <4 YOU ?;
      `,
    ],
    [
      'pricing.concert',
      'pricing',
      'block',
      2,
      `
        near 8: OURSELVES PRICE; near 8: LETS PRICEHARD; near 8: NOBODY PRICEHARD;
        NOBODY <6 PRICE; near 7: LETS MOVE PRICE; near 8: ALL PRICEHARD MOVE;
      `,
    ],
    [
      'wages.figure',
      'wages',
      'block',
      2,
      'near 8: PAYHARD WE #MONEY; near 8: PAYHARD WE #NUM; near 7: PAYHARD #MONEY; near 7: PAYHARD #PCT WE; near 7: PAY STAFF #MONEY WE;',
    ],
    [
      'wages.ask',
      'wages',
      'hold',
      1,
      `
        near 7: PAYHARD YOU; near 7: PAYHARD WE; near 7: PAYHARD ASK ?; near 7: PAYHARD PEER;
        near 7: PAY STAFF YOU; near 7: PAY STAFF ASK ?; PAYHARD <6 TAIL; near 6: GIVE PAYHARD STAFF;
      `,
    ],
    [
      'wages.concert',
      'wages',
      'block',
      2,
      `
        near 9: OURSELVES PAYHARD; near 9: LETS PAYHARD; near 9: NOBODY PAYHARD; near 9: ALL PAYHARD MOVE;
        NOBODY <7 PAY; LETS <7 PAYHARD;
      `,
    ],
    [
      'no_poach.restraint',
      'no_poach',
      'block',
      2,
      `
        near 8: NOT POACH; near 8: NOBODY POACH; near 8: NOT HIREHARD PEER; near 8: NOT HIREHARD THEIRS;
        near 8: ALL POACH; near 8: LETS POACH; near 8: NOT HIRE THEIRS; near 8: NOBODY HIRE THEIRS;
        near 8: YOU POACH THEIRS; near 8: OURSELVES POACH; near 7: POACH STAFF PEER; near 6: RECRUITER THEIRS;
      `,
    ],
    [
      'bids.talk',
      'bids',
      'block',
      1,
      `
        near 8: BIDHARD YOU; near 8: BIDHARD WE; near 8: BIDHARD DOBID; near 8: BIDHARD ALL; near 8: BIDHARD ASK ?;
        near 8: BIDHARD NOBODY; near 8: BID DOBID YOU; near 8: BID PEER; near 8: DEALNAME DOBID YOU ?;
        near 8: BIDHARD LETS; near 8: DEALNAME BID;
      `,
    ],
    [
      'allocation.split',
      'allocation',
      'block',
      1,
      `
        near 9: SPLIT MARKET; YOU <5 MARKET <5 WE <4 MARKET; WE <5 MARKET <5 YOU <4 MARKET;
        near 8: ALL SPLIT WORKLOAD; near 8: LETS SPLIT MARKET; near 7: NOT OPEN SITE YOU;
      `,
    ],
    [
      'allocation.ask',
      'allocation',
      'hold',
      1,
      `
        near 7: SHARE WORKLOAD YOU; near 7: SHARE YOU ASK ?; near 7: WORKLOAD YOU ASK ?; near 7: WORKLOAD SHIFTED YOU;
        near 7: WORKLOAD SHIFTED WE; near 7: WORKLOAD WE #NUM; near 7: SHARE WE #PCT; near 7: WORKLOAD WE #PCT;
      `,
    ],
    [
      'capacity.state',
      'capacity',
      'hold',
      1,
      `
        near 7: CAPHARD WE; near 7: CAPHARD YOU; near 7: CAPHARD ASK ?; near 6: CAPACITY WE #BIG; near 6: CAPACITY YOU ASK ?;
        near 7: OPEN SITE FUTURE; near 7: OPEN SITE WE; near 7: OPEN SITE YOU ?; near 6: STAFF #BIG WE; near 6: STAFF YOU ASK HIRE ?;
      `,
    ],
    [
      'capacity.concert',
      'capacity',
      'block',
      2,
      'near 9: OURSELVES CAPACITY; near 9: NOBODY CAPACITY; near 9: LETS CAPACITY; near 9: ALL CAPHARD; near 9: NOBODY CAPHARD; near 9: LETS CAPHARD; near 8: NOBODY OPEN SITE;',
    ],
    [
      'boycott.call',
      'boycott',
      'hold',
      1,
      `
        near 9: BOYCOTT TARGET; near 9: OURSELVES REFUSE TARGET; near 9: OURSELVES REFUSE TERM; near 9: LETS BOYCOTT;
        near 9: NOBODY TARGET REFUSE; near 8: ALL REFUSE TERM; near 8: ALL REFUSE TARGET; near 9: NOBODY DOBID TARGET; near 8: OURSELVES BOYCOTT;
      `,
    ],
    [
      'strategy.plan',
      'strategy',
      'hold',
      1,
      `
        near 8: STRATHARD WE FUTURE; near 8: STRATHARD YOU ?; near 8: STRATHARD WE; near 8: STRATEGY WE FUTURE; near 8: STRATEGY YOU FUTURE;
        near 8: STRATEGY YOU ASK ?; near 8: STRATHARD YOU;
      `,
    ],
    [
      'proprietary.hand',
      'proprietary',
      'hold',
      1,
      `
        near 8: CONFID DOC; near 8: CONFID HAND; near 8: HAND DOC OWNED; near 8: CONFID WE; near 7: CONFID TARGET; near 8: CONFID OWNED;
      `,
    ],
    [
      'secrets.value',
      'secrets',
      'block',
      3,
      'near 6: SECRETHARD #SECRET; near 6: SECRETNAME #SECRET; near 5: SECRETHARD #DIGITS;',
    ],
    [
      'contract_terms.state',
      'contract_terms',
      'hold',
      1,
      `
        near 7: TERMHARD WE; near 7: TERMHARD YOU; near 7: TERMHARD ASK ?; near 8: TERM YOU ASK ?; near 8: TERM DOCK; near 7: TERM WE #NUM; near 7: TERM WE #PCT;
      `,
    ],
    [
      'contract_terms.concert',
      'contract_terms',
      'block',
      2,
      'near 9: OURSELVES TERMHARD; near 9: LETS TERMHARD; near 9: NOBODY TERMHARD; near 9: OURSELVES REFUSE TERM;',
    ],
    ['personal_data.number', 'personal_data', 'block', 3, '#PAN; #GOVID;'],
    ['personal_data.contact', 'personal_data', 'hold', 3, '#EMAIL; #PHONE;'],
    [
      'personal_data.fact',
      'personal_data',
      'hold',
      1,
      'near 8: #NAME HRFACT; near 8: #NAME PERSONAL; near 8: PERSONAL HAND; near 8: #CAP HRFACT AGENT;',
    ],
    [
      'personal_data.health',
      'personal_data',
      'block',
      1,
      'near 8: #NAME HEALTH; near 8: #CAP HEALTH; near 7: SHEHE HEALTH AGENT;',
    ],
    [
      'disparagement.rank',
      'disparagement',
      'hold',
      1,
      'near 8: RANK PEER METRIC; near 8: RANK PEER; near 8: RANK METRIC YOU ?; near 8: METRIC PEER ASK ?; near 7: #PARTY METRIC; near 7: #PARTY RANK;',
    ],
    [
      'disparagement.insult',
      'disparagement',
      'nudge',
      1,
      'near 7: INSULT PEER; near 7: INSULT #PARTY; near 6: INSULT THEM; near 7: INSULT YOU SITE;',
    ],
    [
      'side_channel.move',
      'side_channel',
      'nudge',
      1,
      'HIDDENHARD; near 7: HIDDEN NOT; near 7: HIDDEN YOU; near 7: HIDE RULETALK; near 7: HIDDEN PEER;',
    ],
  ],
};
