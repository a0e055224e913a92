import { beforeEach, describe, expect, test } from '@jest/globals';
import { summary } from '../../../scripts/founding/lines.ts';
import { limits, type Seat } from '../../../src/summit/summit.ts';
import { after, type Given } from '../../support/given.ts';
import { blocked, entry, holders, hosts, kept, newest, nudged, readers } from '../seen.ts';

const amended = 'The companies discussed coaching. They agreed on two actions.';
const correction = 'We spoke about coaching, and not about huddles.';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let counsel: Seat;
let leader: Seat;
let rival: Seat;

beforeEach(() => {
  given = after();
  ({ table, facilitator, counsel } = given);
  [leader, rival] = given.leaders as [Seat, Seat];
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function written(text = summary): void {
  table.must(facilitator, 'WriteSummary', { text });
}

function approved(text = summary): void {
  written(text);
  table.must(facilitator, 'SendMinutes');
  table.must(counsel, 'ApproveMinutes');
}

function shown(who: 'facilitators' | 'counsel' | 'participants' = 'counsel') {
  return entry(table, who, 'minutes/now');
}

describe('corrections', () => {
  let correctionId: string;
  beforeEach(() => {
    approved();
    correctionId = table.must(leader, 'AskCorrection', { text: correction });
  });

  test('are seen by their author, facilitators and counsel', () => {
    expect(readers(table, correction)).toEqual([...hosts, 'Amihan Reyes']);
    const key = `correction/${correctionId}`;
    expect(entry(table, 'counsel', key)).toMatchObject({ name: 'Amihan Reyes', amended: false });
    expect(holders(table, key)).toEqual(hosts);
    expect(holders(table, `myCorrection/${correctionId}`)).toEqual(['Amihan Reyes']);
  });

  test('count as the leader’s answer, but not for another leader', () => {
    expect(asked(facilitator, 'PublishMinutes')).toBe('leaders-first');
    table.must(rival, 'ConfirmMinutes');
    expect(asked(facilitator, 'PublishMinutes')).toBe('');
  });

  test('make an amendment: a new version that counsel approves and every leader confirms', () => {
    table.must(rival, 'ConfirmMinutes');
    expect(asked(facilitator, 'AmendMinutes', { correctionId, text: amended })).toBe('');
    expect(shown()).toMatchObject({ status: 'draft', summary: amended, version: 1 });
    const mine = entry(table, leader, `myCorrection/${correctionId}`);
    expect(mine).toMatchObject({ text: correction, amended: true });
    expect(asked(facilitator, 'PublishMinutes')).toBe('counsel-first');
    table.must(facilitator, 'SendMinutes');
    table.must(counsel, 'ApproveMinutes');
    expect(shown()).toMatchObject({ waitingFor: ['Amihan Reyes', 'Dana Whitfield'], version: 2 });
    expect(asked(facilitator, 'PublishMinutes')).toBe('leaders-first');
  });

  test('are asked of approved minutes by leaders, and amended by the facilitator', () => {
    for (const seat of [facilitator, counsel, given.attendees[0] as Seat]) {
      expect(asked(seat, 'AskCorrection', { text: correction })).toBe('not-your-right');
    }
    const fields = { correctionId, text: amended };
    for (const seat of [counsel, leader]) {
      expect(asked(seat, 'AmendMinutes', fields)).toBe('not-your-right');
    }
    table.must(facilitator, 'AmendMinutes', fields);
    expect(asked(rival, 'AskCorrection', { text: correction })).toBe('counsel-first');
  });

  test('are amended no more once the minutes are published', () => {
    table.must(rival, 'ConfirmMinutes');
    table.must(facilitator, 'PublishMinutes');
    const fields = { correctionId, text: amended };
    expect(asked(facilitator, 'AmendMinutes', fields)).toBe('already-so');
  });

  test('leave the earlier text readable to counsel alone', () => {
    table.must(facilitator, 'AmendMinutes', { correctionId, text: amended });
    expect(readers(table, summary)).toEqual(['counsel']);
  });

  test('leave the earlier text with the time at which it was written', () => {
    const { at } = table.events.find((event) => event.type === 'SummaryWritten') ?? {};
    table.must(facilitator, 'AmendMinutes', { correctionId, text: amended });
    expect(shown()?.['earlier']).toEqual([{ summary, at }]);
  });

  test('are amended once, and only where they were asked', () => {
    const amend = (id: string) =>
      asked(facilitator, 'AmendMinutes', { correctionId: id, text: amended });
    expect([amend('tnone'), amend(correctionId), amend(correctionId)]).toEqual([
      ...['no-such-thing', '', 'already-so'],
    ]);
  });

  test('have a limit, and pass the strict filter like every text of the minutes', () => {
    const held = () => table.state.holds[newest(table.state.holds)];
    table.ask(rival, 'AskCorrection', { text: nudged }, true);
    expect(held()).toMatchObject({ surface: 'minutes', action: 'hold', to: 'facilitator' });
    table.ask(facilitator, 'AmendMinutes', { correctionId, text: nudged }, true);
    expect(held()).toMatchObject({ surface: 'minutes', action: 'hold', to: 'counsel' });
    table.ask(facilitator, 'WriteSummary', { text: blocked });
    expect(held()).toMatchObject({ surface: 'minutes', action: 'block', to: 'counsel' });
    expect(kept(table)).not.toContain(nudged);
  });

  test('have a budget a person, so that nobody can count what others asked', () => {
    const [one] = Object.values(table.state.minutes.corrections);
    const many = Array.from({ length: limits.correctionsEachCount }, (_, at) => [`z${at}`, one]);
    const minutes = { ...table.state.minutes, corrections: Object.fromEntries(many) };
    table.state = { ...table.state, minutes };
    expect(asked(leader, 'AskCorrection', { text: correction })).toBe('too-many');
    expect(asked(rival, 'AskCorrection', { text: correction })).toBe('');
  });

  test('wait for no leader who has been removed', () => {
    table.must(facilitator, 'RemovePerson', { personId: rival.person });
    expect(asked(facilitator, 'PublishMinutes')).toBe('');
  });
});
