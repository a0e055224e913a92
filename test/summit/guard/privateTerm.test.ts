import { beforeEach, describe, expect, test } from '@jest/globals';
import { limits, type Seat, weigh, weighDraft } from '../../../src/summit/summit.ts';
import { filter } from '../../support/filter.ts';
import { type Given, live } from '../../support/given.ts';
import {
  answered,
  blocked,
  entry,
  guest,
  holders,
  hosts,
  kept,
  newest,
  readable,
  readers,
  room,
  sealed,
} from '../seen.ts';

const code = 'Ligonaut';
const said = `What if we opened each meeting with the ${code} story from a customer?`;

let given: Given;
let table: Given['table'];
let leader: Seat;
let rival: Seat;
let colleague: Seat;
let challengeId: string;

beforeEach(() => {
  given = live('ideas');
  table = given.table;
  [leader, rival] = given.leaders as [Seat, Seat];
  [colleague] = given.attendees as [Seat];
  challengeId = Object.keys(table.state.challenges)[0] ?? '';
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function keep(...terms: string[]): void {
  table.must(leader, 'KeepPrivateTerms', { terms });
}

/** The event that becomes of an idea, or its refusal. */
function fate(seat: Seat, text = said): string {
  const step = table.ask(seat, 'PostIdea', { challengeId, text });
  return step.refused || (step.events[0]?.type ?? '');
}

function companyless(): Seat {
  return { role: 'leader', person: leader.person };
}

describe('a company’s private terms', () => {
  test('are laid down and read by leaders alone', () => {
    keep(code);
    const others = [given.host, given.facilitator, given.counsel, colleague, guest];
    for (const seat of others) {
      expect(asked(seat, 'KeepPrivateTerms', { terms: [] })).toBe('not-your-right');
      expect(asked(seat, 'ReadPrivateTerms')).toBe('not-your-right');
    }
  });

  test('need a company, a summit that is not over, and keep within the limits', () => {
    expect(asked(companyless(), 'KeepPrivateTerms', { terms: [code] })).toBe('vendor-needed');
    expect(asked(companyless(), 'ReadPrivateTerms')).toBe('no-such-thing');
    const many = Array.from({ length: limits.privateTermsCount + 1 }, () => code);
    expect(readable('KeepPrivateTerms', { terms: many })).toBe(false);
    expect(readable('KeepPrivateTerms', { terms: many.slice(1) })).toBe(true);
    const long = 'x'.repeat(limits.privateTermChars + 1);
    expect(readable('KeepPrivateTerms', { terms: [long] })).toBe(false);
    keep(code);
    table.state = { ...table.state, stage: 'after' };
    expect(asked(leader, 'KeepPrivateTerms', { terms: [code] })).toBe('wrong-stage');
    expect(asked(leader, 'ReadPrivateTerms')).toBe('wrong-stage');
  });

  test('stand in the vault alone, in no event, state or view', () => {
    expect(sealed(table, leader, 'KeepPrivateTerms', { terms: [code, code] })).toBe(`["${code}"]`);
    keep(code);
    expect(kept(table)).not.toContain(code);
    expect(readers(table, code)).toEqual([]);
  });

  test('are counted for every leader of the same company and for nobody else', () => {
    const second = { name: 'Wen Castillo', role: 'leader', vendorId: leader.vendor, mail: '' };
    const person = table.must(given.facilitator, 'AddPerson', second);
    const fellow: Seat = { ...leader, person };
    const step = table.ask(leader, 'KeepPrivateTerms', { terms: [code, 'Harbor Nine', code] });
    for (const seat of [leader, fellow]) {
      expect(entry(table, seat, 'myTerms/now')).toEqual({ count: 2 });
    }
    expect(entry(table, rival, 'myTerms/now')).toEqual({ count: 0 });
    const leaders = [leader, rival, fellow].map((seat) => table.state.people[seat.person]?.name);
    expect(new Set(holders(table, 'myTerms/now'))).toEqual(new Set(leaders));
    const told = [leader, fellow].map((seat) => `@${seat.person}/myTerms/now`);
    expect(step.keys).toEqual(told);
  });

  test('leave a leader’s own view with the leadership', () => {
    keep(code);
    const name = table.state.people[leader.person]?.name;
    const { person: personId, vendor: vendorId } = leader;
    const fields = { personId, name, role: 'attendee', vendorId, mail: '' };
    table.must(given.facilitator, 'ChangePerson', fields);
    expect(entry(table, leader, 'myTerms/now')).toBeUndefined();
    table.must(given.facilitator, 'ChangePerson', { ...fields, role: 'leader' });
    expect(entry(table, leader, 'myTerms/now')).toEqual({ count: 1 });
    table.must(given.facilitator, 'RemovePerson', { personId });
    expect(entry(table, leader, 'myTerms/now')).toBeUndefined();
  });

  test('are opened by a leader of that company, as an event nobody is told of', () => {
    expect(asked(leader, 'ReadPrivateTerms')).toBe('no-such-thing');
    keep(code);
    const { termsId } = table.state.privateTerms[leader.vendor ?? ''] ?? {};
    expect(answered(table, leader, 'ReadPrivateTerms').outcome?.read).toBe(termsId);
    const step = table.ask(leader, 'ReadPrivateTerms');
    expect(step.events).toMatchObject([{ type: 'PrivateTermsRead', vendorId: leader.vendor }]);
    expect(step.keys).toEqual([]);
    expect(asked(rival, 'ReadPrivateTerms')).toBe('no-such-thing');
    table.must(rival, 'KeepPrivateTerms', { terms: ['Quiet Otter'] });
    expect(answered(table, rival, 'ReadPrivateTerms').outcome?.read).not.toBe(termsId);
  });
});

describe('a text with a private term', () => {
  test('is held for every person of that company, and for nobody of another', () => {
    keep(code);
    for (const seat of [leader, ...given.attendees.filter((one) => one.vendor === leader.vendor)]) {
      expect(fate(seat)).toBe('TextHeld');
    }
    expect(readers(table, said)).toEqual([]);
    const others = given.attendees.filter((one) => one.vendor !== leader.vendor);
    for (const seat of [rival, ...others]) expect(fate(seat)).toBe('IdeaPosted');
    expect(readers(table, said)).toEqual(room);
  });

  test('is held in any disguise of it', () => {
    keep(code);
    for (const word of ['ligonaut', 'LIGONAUTS', 'L i g o n a u t']) {
      expect(fate(colleague, said.replace(code, word))).toBe('TextHeld');
    }
  });

  test('is shown to the host’s side as private and nothing else', () => {
    keep(code);
    expect(fate(colleague)).toBe('TextHeld');
    const holdId = newest(table.state.holds);
    const row = entry(table, 'facilitators', `hold/${holdId}`);
    expect(row).toMatchObject({ topic: 'private', severity: 2, action: 'hold' });
    expect(holders(table, `hold/${holdId}`)).toEqual(hosts);
    expect(readers(table, code)).toEqual([]);
    expect(kept(table)).not.toContain(code);
    const mine = entry(table, colleague, `myHold/${holdId}`);
    expect(JSON.stringify(mine)).toContain('"private.term"');
  });

  test('is judged by the words that were laid down last', () => {
    keep(code);
    keep('Quiet Otter');
    expect(fate(colleague)).toBe('IdeaPosted');
    expect(fate(colleague, said.replace(code, 'quiet otter'))).toBe('TextHeld');
    keep();
    expect(fate(colleague, said.replace(code, 'quiet otter'))).toBe('IdeaPosted');
  });

  test('stays held when its author sends it in other words with the same term', () => {
    keep(code);
    fate(colleague);
    const holdId = newest(table.state.holds);
    const again = table.ask(colleague, 'RewriteHold', { holdId, texts: { text: `${said} Soon?` } });
    expect(again.events.map(({ type }) => type)).toEqual(['HoldDecided', 'TextHeld']);
    expect(readers(table, code)).toEqual([]);
  });
});

describe('the judgement while typing', () => {
  test.each([said, blocked])('never depends on private terms: %s', (text) => {
    const draft = { type: 'PostIdea', field: 'text', text };
    const judge = () => [
      weigh(table.state, text, 'idea', filter),
      weighDraft(table.state, draft, filter),
    ];
    const before = judge();
    keep(code, 'productive hour');
    table.must(rival, 'KeepPrivateTerms', { terms: [code] });
    expect(judge()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('"private"');
  });
});
