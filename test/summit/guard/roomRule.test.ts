import { beforeEach, describe, expect, test } from '@jest/globals';
import { ideas, practices } from '../../../scripts/founding/lines.ts';
import { limits, type Seat, weigh } from '../../../src/summit/summit.ts';
import { filter } from '../../support/filter.ts';
import { type Given, live } from '../../support/given.ts';
import { entry, hall, holders, hosts, newest, nudged, readable, readers } from '../seen.ts';

const secret = 'The reporting portal login is svc_ops / Harbor!2291';
const why = 'Tried by hand on Monday.';
const term = { text: 'blue heron', inflected: false, action: 'hold' };
const heron = 'What if we opened each meeting with a blue heron story from a customer?';
const topic = {
  name: 'Dogs at work',
  why: 'The landlord asked us to leave this out.',
  action: 'hold',
  examples: [
    'My dog slept under the desk for the whole late shift.',
    'Can agents bring a dog to the floor on Fridays?',
    'Her dog barked during the huddle and everybody laughed.',
    'We want one dog day a month for the night team.',
    'A dog on the floor calms new agents down.',
    'The dog next to my desk needs a walk at noon.',
    'Two dogs played in the break room today.',
    'Please let my dog stay while I coach.',
    'He walks the dog before each morning shift.',
    'Our team leader brought her dog to the one-on-one.',
  ],
};
const edits: [string, object][] = [
  ['SetTopic', { topic: 'boycott', action: 'block' }],
  ['SetStrictness', { strictness: 5 }],
  ['AddTerm', term],
  ['TeachTopic', topic],
  ['AddException', { text: 'heron story' }],
];

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let counsel: Seat;

beforeEach(() => {
  given = live('ideas');
  ({ table, facilitator, counsel } = given);
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function approved(): void {
  table.must(facilitator, 'SendRoomRules', { why });
  table.must(counsel, 'ApproveRoomRules');
}

/** What becomes of an idea: its event, or the refusal of a nudge. */
function fate(text: string): string {
  const challengeId = Object.keys(table.state.challenges)[0];
  const step = table.ask(given.attendees[0] as Seat, 'PostIdea', { challengeId, text });
  return step.refused || (step.events[0]?.type ?? '');
}

/** Whether what this room taught the filter speaks in a text, whatever else may. */
function housed(text: string): boolean {
  return weigh(table.state, text, 'idea', filter).findings.some((one) => one.topic === 'house');
}

describe('the rules of the room', () => {
  const counsels: [string, object][] = [
    ['ApproveRoomRules', {}],
    ['ReturnRoomRules', { note: why }],
  ];
  const rest: [string, object][] = [
    ['RemoveRoomRule', { ruleId: 'tnone' }],
    ['SendRoomRules', { why }],
  ];

  test.each([...edits, ...rest])('are the facilitator’s to write: %s', (type, fields) => {
    const others = [given.host, counsel, given.leaders[0], given.attendees[0]] as Seat[];
    for (const seat of others) expect(asked(seat, type, fields)).toBe('not-your-right');
    expect(asked(facilitator, type, fields)).not.toBe('not-your-right');
  });

  test.each(counsels)('are counsel’s to decide: %s', (type, fields) => {
    table.must(facilitator, 'SendRoomRules', { why });
    const others = [given.host, facilitator, given.leaders[0], given.attendees[0]] as Seat[];
    for (const seat of others) expect(asked(seat, type, fields)).toBe('not-your-right');
    expect(asked(counsel, type, fields)).toBe('');
    expect(asked(counsel, type, fields)).toBe('nothing-to-send');
  });

  test.each([...edits, ...rest, ...counsels])('are closed after the summit: %s', (type, fields) => {
    table.state = { ...table.state, stage: 'after' };
    const seat = counsels.some(([one]) => one === type) ? counsel : facilitator;
    expect(asked(seat, type, fields)).toBe('wrong-stage');
  });

  test('are shown to facilitators and counsel alone, approved or not', () => {
    for (const [type, fields] of edits) table.must(facilitator, type, fields);
    for (const step of [() => {}, approved]) {
      step();
      expect(holders(table, 'roomRules/now')).toEqual(hosts);
      for (const said of [term.text, 'heron story', topic.examples[0] as string]) {
        expect(readers(table, said)).toEqual(hosts);
      }
    }
  });

  test('tell everybody the names and whys of own topics, once counsel has approved', () => {
    table.must(facilitator, 'TeachTopic', topic);
    expect(holders(table, 'fence/now')).toEqual([]);
    expect(readers(table, topic.name)).toEqual(hosts);
    approved();
    const own = [{ name: topic.name, why: topic.why }];
    expect(holders(table, 'fence/now')).toEqual(hall);
    expect(entry(table, 'participants', 'fence/now')).toEqual({ version: 1, own });
    expect(readers(table, topic.why)).toEqual(hall);
  });

  test.each([
    ['AddTerm', { ...term, text: secret }],
    ['AddException', { text: secret }],
    ['TeachTopic', { ...topic, name: secret }],
    ['TeachTopic', { ...topic, why: secret }],
    ['TeachTopic', { ...topic, examples: [...topic.examples, secret] }],
    ['SendRoomRules', { why: secret }],
    ['ReturnRoomRules', { note: secret }],
  ])('hold no access data: %s', (type, fields) => {
    if (type !== 'SendRoomRules') table.must(facilitator, 'SendRoomRules', { why });
    else table.must(facilitator, 'AddTerm', { ...term, text: 'the', action: 'block' });
    const seat = type === 'ReturnRoomRules' ? counsel : facilitator;
    expect(asked(seat, type, fields)).toBe('text-refused');
    expect(table.state.holds).toEqual({});
  });

  test.each([
    ['SetTopic', { topic: 'weather', action: 'hold' }],
    ['SetTopic', { topic: 'boycott', action: 'pass' }],
    ['SetStrictness', { strictness: 0.4 }],
    ['SetStrictness', { strictness: 10.1 }],
    ['AddTerm', { ...term, text: 'x'.repeat(limits.termChars + 1) }],
    ['AddTerm', { ...term, action: 'pass' }],
    ['TeachTopic', { ...topic, examples: topic.examples.slice(0, 4) }],
    ['TeachTopic', { ...topic, examples: [...topic.examples, ...topic.examples, 'dogs'] }],
    ['ReturnRoomRules', { note: '' }],
  ])('have limits that a door reads: %s', (type, fields) => {
    expect(readable(type, fields)).toBe(false);
    for (const [known, right] of edits) expect(readable(known, right)).toBe(true);
  });

  test('refuse one line, one topic, one version too many', () => {
    const { roomRules } = table.state;
    const shelf = (count: number, rule: object) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`r${at}`, rule]));
    const sit = (fields: object, versions: never[] = []) => {
      const draft = { ...roomRules.draft, ...fields };
      table.state = { ...table.state, roomRules: { ...roomRules, draft, versions } };
    };
    sit({ terms: shelf(limits.roomRulesCount, term) });
    for (const [type, fields] of edits.slice(2)) {
      expect(asked(facilitator, type, fields)).toBe('too-many');
    }
    sit({ own: shelf(limits.ownTopicsCount, topic) });
    expect(asked(facilitator, 'TeachTopic', topic)).toBe('too-many');
    expect(asked(facilitator, 'AddTerm', term)).toBe('');
    sit(
      {},
      Array.from({ length: limits.rulesVersionsCount }, () => ({ version: 1 }) as never),
    );
    expect(asked(facilitator, 'SendRoomRules', { why })).toBe('too-many');
  });
});

describe('what an approved rule does', () => {
  test.each([
    ['nudge', 'text-nudged', ''],
    ['hold', 'TextHeld', 'facilitator'],
    ['block', 'TextHeld', 'counsel'],
  ])('a term may %s', (action, became, to) => {
    table.must(facilitator, 'AddTerm', { ...term, action });
    approved();
    expect(fate(heron)).toBe(became);
    expect(table.state.holds[newest(table.state.holds)]?.to ?? '').toBe(to);
    expect(fate(ideas[0] ?? '')).toBe('IdeaPosted');
  });

  test.each([true, false])('a term meets its own endings when inflected: %s', (inflected) => {
    table.must(facilitator, 'AddTerm', { text: 'heron', inflected, action: 'hold' });
    approved();
    expect([housed('Two herons came by.'), housed('A heron came by.')]).toEqual([inflected, true]);
  });

  test('an exception lets its phrase pass, and nothing but its phrase', () => {
    table.must(facilitator, 'AddTerm', term);
    approved();
    table.must(facilitator, 'AddException', { text: 'blue heron story' });
    expect(fate(heron)).toBe('TextHeld');
    approved();
    expect(fate(heron)).toBe('IdeaPosted');
    expect(fate(heron.replace('story', 'song'))).toBe('TextHeld');
  });

  test('a topic taught by ten sentences stops a new one on it and no harmless talk', () => {
    table.must(facilitator, 'TeachTopic', topic);
    const sentence = 'Could I bring my dog to the night shift on Friday?';
    expect(fate(sentence)).toBe('IdeaPosted');
    approved();
    expect(fate(sentence)).toBe('TextHeld');
    const [verdict] = table.state.holds[newest(table.state.holds)]?.verdict ?? [];
    const { name, why: said } = topic;
    expect(verdict?.findings).toMatchObject([{ topic: 'house', action: 'hold', name, why: said }]);
    const { body: _words, ...facts } =
      table.events.findLast(({ type }) => type === 'TextHeld') ?? {};
    expect(JSON.stringify(facts)).toContain('house');
    expect(JSON.stringify(facts)).not.toContain(name);
    expect([...ideas, ...practices].filter(housed)).toEqual([]);
  });

  test.each([
    ['usual', 'text-nudged'],
    ['off', 'IdeaPosted'],
    ['hold', 'TextHeld'],
  ])('a topic outside the hard core follows the room: %s', (action, became) => {
    table.must(facilitator, 'SetTopic', { topic: 'side_channel', action });
    expect(fate(nudged)).toBe('text-nudged');
    approved();
    expect(fate(nudged)).toBe(became);
  });

  test.each(['pricing', 'wages', 'no_poach', 'bids', 'allocation'])(
    'the hard core is never loosened: %s',
    (hard) => {
      for (const action of ['off', 'nudge']) {
        expect(asked(facilitator, 'SetTopic', { topic: hard, action })).toBe('topic-fixed');
      }
      for (const action of ['hold', 'block', 'usual']) {
        expect(asked(facilitator, 'SetTopic', { topic: hard, action })).toBe('');
      }
    },
  );
});
