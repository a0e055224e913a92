import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Filter, Seat } from '../../../src/summit/summit.ts';
import * as summit from '../../../src/summit/summit.ts';
import { filter } from '../../support/filter.ts';
import { type Given, live } from '../../support/given.ts';
import { type Laws, lawful, type Step, viewers } from '../../support/house.ts';
import { newest, readers } from '../seen.ts';

const grave = 'What do you charge per productive hour?';
/** A question that the planted filter lets through: which ones the house does is learned. */
const mild = 'And how do the others here see that on their own account?';
const term = { text: 'blue heron', inflected: false, action: 'hold' };
const first = 'Our huddle wall is painted blue';
const second = 'heron feathers hang above it';

const planted: Filter = {
  version: filter.version,
  languages: filter.languages,
  bankCount: filter.bankCount,
  alarms: (house) => filter.alarms(house),
  explain: (text, surface, context) => filter.explain(text, surface, context),
  mask: (text) => filter.mask(text),
  judge(text, surface, context) {
    const elicits = { topic: 'pricing', language: 'en' } as const;
    if (text === mild) return { action: 'pass', findings: [], version: filter.version, elicits };
    return filter.judge(text, surface, context);
  },
};
const laws: Laws = {
  ...lawful,
  decide: (state, command, meta, known) =>
    summit.decide(state, command, meta, { ...known, filter: planted }),
};

let given: Given;
let table: Given['table'];
let asker: Seat;
let peer: Seat;
let here: string;
let there: string;

beforeEach(() => {
  given = live('ideas', laws);
  table = given.table;
  [asker] = given.leaders as [Seat];
  peer = given.attendees.find(({ vendor }) => vendor !== asker.vendor) as Seat;
  [here = '', there = ''] = Object.keys(table.state.challenges);
});

function post(seat: Seat, text: string, challengeId = here): Step {
  return table.ask(seat, 'PostIdea', { challengeId, text });
}

/** What became of a text: the type of its first event, or the refusal. */
function fate(step: Step): string {
  return step.refused || (step.events[0]?.type ?? '');
}

function rules(): string[] {
  const { verdict = [] } = table.state.holds[newest(table.state.holds)] ?? {};
  return verdict.flatMap(({ findings }) => findings.map(({ topic, rule }) => `${topic} ${rule}`));
}

describe('a question to peers that was delivered', () => {
  test.each(['18', 'Around eighteen.', 'Same here.', 'Yes'])(
    'has a short answer of somebody else held: %s',
    (answer) => {
      expect(fate(post(peer, answer))).toBe('IdeaPosted');
      expect(fate(post(asker, mild))).toBe('IdeaPosted');
      expect(fate(post(peer, answer))).toBe('TextHeld');
      expect(rules()).toEqual(['pricing thread.answer']);
    },
  );

  test('is watched for ten minutes and no longer', () => {
    const at = post(asker, mild).events[0]?.at ?? 0;
    expect(table.state.watches[here]?.until).toBe(at + 10 * 60_000);
    table.wait(10 * 60_000 - 2_000);
    expect(fate(post(peer, '18'))).toBe('TextHeld');
    expect(fate(post(peer, '18'))).toBe('IdeaPosted');
  });

  test('is watched in its own challenge, whatever the answer is typed into', () => {
    const ideaId = post(asker, mild).events[0]?.subject;
    expect(fate(post(peer, '18', there))).toBe('IdeaPosted');
    expect(fate(table.ask(peer, 'CommentOnIdea', { ideaId, text: '18' }))).toBe('TextHeld');
    const other = newest(table.state.ideas);
    expect(fate(table.ask(peer, 'CommentOnIdea', { ideaId: other, text: '18' }))).toBe(
      'CommentMade',
    );
  });

  test('is watched everywhere when it was put to the whole room', () => {
    table.must(given.facilitator, 'Broadcast', { text: mild });
    expect(fate(post(peer, '18'))).toBe('TextHeld');
    expect(fate(post(peer, '18', there))).toBe('TextHeld');
  });

  test('lets everything be said that is no short answer', () => {
    post(asker, mild);
    const long = 'What if we opened each meeting with a story from a customer who came back to us?';
    expect(fate(post(peer, long))).toBe('IdeaPosted');
  });

  test('tells nobody that it is watched', () => {
    const step = post(asker, mild);
    expect(step.events.map(({ type }) => type)).toEqual(['IdeaPosted', 'WatchOpened']);
    const without = table.fork();
    without.state = { ...table.state, watches: {} };
    for (const viewer of viewers(table.state)) {
      expect(lawful.see(table.state, viewer)).toEqual(lawful.see(without.state, viewer));
    }
    const [posted] = step.events as [summit.Event];
    expect(step.keys).toEqual(lawful.touches(table.state, posted));
  });
});

describe('a question to peers that was held', () => {
  test('watches its own author alone, so that nobody can find out it was asked', () => {
    expect(fate(post(asker, grave))).toBe('TextHeld');
    expect(fate(post(peer, '18'))).toBe('IdeaPosted');
    expect(fate(post(given.leaders[1] as Seat, 'Same here.'))).toBe('IdeaPosted');
    expect(fate(post(asker, '18', there))).toBe('IdeaPosted');
    expect(fate(post(asker, '18'))).toBe('TextHeld');
    table.wait(10 * 60_000);
    expect(fate(post(asker, '18'))).toBe('IdeaPosted');
  });

  test('is heard by nobody but its author and those who decide', () => {
    const before = table.state;
    const step = post(asker, grave);
    expect(step.events.map(({ type }) => type)).toEqual(['TextHeld', 'WatchOpened']);
    const holdId = newest(table.state.holds);
    expect(step.keys).toEqual([`hold/${holdId}`, `@${asker.person}/myHold/${holdId}`]);
    const outside = viewers(before).filter((viewer) =>
      'own' in viewer
        ? viewer.own !== asker.person
        : !['facilitators', 'counsel'].includes(viewer.audience),
    );
    for (const viewer of outside) {
      expect(lawful.see(table.state, viewer)).toEqual(lawful.see(before, viewer));
    }
  });

  test('bears on no judgement of others, while typing or in earnest', () => {
    const draft = { type: 'PostIdea', field: 'text', text: '18' };
    const before = summit.weighDraft(table.state, draft, filter);
    post(asker, grave);
    expect(summit.weighDraft(table.state, draft, filter)).toEqual(before);
    expect(summit.weigh(table.state, '18', 'idea', filter)).toMatchObject({ action: 'pass' });
  });
});

describe('a text in several posts', () => {
  beforeEach(() => {
    table.must(given.facilitator, 'AddTerm', term);
    table.must(given.facilitator, 'SendRoomRules', { why: 'Tried by hand on Monday.' });
    table.must(given.counsel, 'ApproveRoomRules');
    expect(fate(post(asker, first))).toBe('IdeaPosted');
  });

  test('is joined within ninety seconds, and its last part held with its own words marked', () => {
    table.wait(89_000);
    expect(fate(post(asker, second))).toBe('TextHeld');
    expect(rules()).toEqual(['house thread.joined']);
    const [verdict] = table.state.holds[newest(table.state.holds)]?.verdict ?? [];
    expect(verdict?.findings[0]?.spans).toEqual([[0, 'heron'.length]]);
    expect(readers(table, second)).toEqual([]);
  });

  test('is no longer one after ninety seconds', () => {
    table.wait(90_000);
    expect(fate(post(asker, second))).toBe('IdeaPosted');
  });

  test('is never joined over two authors or two challenges', () => {
    expect(fate(post(peer, second))).toBe('IdeaPosted');
    expect(fate(post(asker, second, there))).toBe('IdeaPosted');
    expect(fate(post(asker, second))).toBe('TextHeld');
  });

  test('is joined from an idea to a remark in the same challenge', () => {
    const ideaId = newest(table.state.ideas);
    expect(fate(table.ask(asker, 'CommentOnIdea', { ideaId, text: second }))).toBe('TextHeld');
  });

  test('is not joined to a part that was withdrawn', () => {
    table.must(asker, 'Withdraw', { kind: 'idea', thingId: newest(table.state.ideas) });
    expect(fate(post(asker, second))).toBe('IdeaPosted');
  });
});
