import { beforeEach, describe, expect, test } from '@jest/globals';
import { limits, type Seat } from '../../../src/summit/summit.ts';
import { type Given, kinds, live, planned } from '../../support/given.ts';
import { entry, fill, holders, hosts, newest, nudged, readable, readers, room } from '../seen.ts';

const MINUTE = 60_000;
const title = 'One thing to try on Monday';
const phase = { title, kind: 'plan', minutes: 20, prompt: 'Choose one thing.', coLeader: '' };

let given: Given;
let table: Given['table'];
let facilitator: Seat;

beforeEach(() => {
  given = planned();
  ({ table, facilitator } = given);
});

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function approve(): void {
  table.must(facilitator, 'SendAgenda');
  table.must(given.counsel, 'ApproveAgenda');
}

function starts(): number[] {
  const phases = entry(table, 'facilitators', 'agenda/now')?.['phases'];
  return (phases as { startsAtMs: number }[]).map(({ startsAtMs }) => startsAtMs);
}

describe('the agenda', () => {
  test('is seen by facilitators and counsel, and by everyone once counsel has approved it', () => {
    expect(holders(table, 'agenda/now')).toEqual(hosts);
    table.must(facilitator, 'SendAgenda');
    expect(holders(table, 'agenda/now')).toEqual(hosts);
    table.must(given.counsel, 'ApproveAgenda');
    expect(holders(table, 'agenda/now')).toEqual(room);
    const shown = entry(table, 'participants', 'agenda/now');
    expect(shown).not.toHaveProperty('status');
    expect(shown).not.toHaveProperty('note');
  });

  test('starts each phase when the one before ends, from the day on and from going live', () => {
    const { startsAtMs } = table.state.purpose;
    expect(starts().slice(0, 3)).toEqual([0, 15, 30].map((after) => startsAtMs + after * MINUTE));
    const running = live('welcome');
    table = running.table;
    expect(starts()[1]).toBe(table.state.wentLiveAt + 15 * MINUTE);
  });
});

describe('a phase', () => {
  test('is added at the end', () => {
    expect(asked(facilitator, 'AddPhase', phase)).toBe('');
    expect(table.state.agenda.order.at(-1)).toBe(newest(table.state.phases));
    expect(readers(table, title)).toEqual(hosts);
    expect(starts().at(-1)).toBe((starts().at(-2) ?? 0) + 15 * MINUTE);
  });

  test.each([
    ...['Any other business', 'AOB', 'a.o.b.', 'Misc', 'Miscellaneous', 'Various', 'Update'],
    ...['Market update', 'Economic conditions', 'Open discussion', 'Other matters', 'TBD'],
    ...['Any  other  business', 'Any other\u00a0business', 'Any-other-business'],
  ])('is refused under a title that could mean anything: %s', (vague) => {
    expect(asked(facilitator, 'AddPhase', { ...phase, title: vague })).toBe('title-vague');
    const phaseId = table.state.agenda.order[0];
    const changed = { ...phase, phaseId, title: vague };
    expect(asked(facilitator, 'ChangePhase', changed)).toBe('title-vague');
  });

  test.each(['The other side of the call', 'How the market for leaders feels to a new coach'])(
    'may have a title that only sounds like one: %s',
    (concrete) => {
      expect(asked(facilitator, 'AddPhase', { ...phase, title: concrete })).toBe('');
      expect(Object.values(table.state.phases).at(-1)).toMatchObject({ title: concrete });
    },
  );

  test('is co-led by a leader or an attendee who is there', () => {
    const led = (coLeader: string) => asked(facilitator, 'AddPhase', { ...phase, coLeader });
    const [leader, rival] = given.leaders as [Seat, Seat];
    expect(led(leader.person)).toBe('');
    expect(entry(table, leader, 'me/now')).toMatchObject({ leads: [newest(table.state.phases)] });
    expect(led(given.attendees[0]?.person ?? '')).toBe('');
    table.must(facilitator, 'RemovePerson', { personId: rival.person });
    for (const wrong of [rival, facilitator, given.counsel, { person: 'projector' }]) {
      expect(led(wrong.person)).toBe('no-such-thing');
    }
  });

  test('names no co-leader to other companies before the room is live', () => {
    const [leader] = given.leaders as [Seat];
    table.must(facilitator, 'AddPhase', { ...phase, coLeader: leader.person });
    const named = () => readers(table, 'Amihan Reyes').filter((who) => room.includes(who));
    approve();
    expect(named()).toEqual(hosts);
    table.must(facilitator, 'PublishRules');
    table.must(facilitator, 'GoLive', { override: '' });
    expect(named()).toEqual(room);
  });

  test('is changed, and the agenda is a draft again until counsel has seen it', () => {
    approve();
    const phaseId = table.state.agenda.order[1] ?? '';
    expect(asked(facilitator, 'ChangePhase', { ...phase, phaseId })).toBe('');
    expect(table.state.agenda.status).toBe('draft');
    expect(holders(table, 'agenda/now')).toEqual(hosts);
    const unknown = { ...phase, phaseId: 'tnone' };
    expect(asked(facilitator, 'ChangePhase', unknown)).toBe('no-such-thing');
  });

  test('is moved one place, and start times follow', () => {
    approve();
    const [first, second] = table.state.agenda.order as [string, string];
    const { startsAtMs } = table.state.purpose;
    const longer = { ...phase, phaseId: second, minutes: 50 };
    table.must(facilitator, 'ChangePhase', longer);
    approve();
    expect(asked(facilitator, 'MovePhase', { phaseId: second, direction: 'up' })).toBe('');
    expect(table.state.agenda.order.slice(0, 2)).toEqual([second, first]);
    expect(starts()[1]).toBe(startsAtMs + 50 * MINUTE);
    expect(table.state.agenda.status).toBe('draft');
  });

  test('is not moved beyond either end', () => {
    const { order } = table.state.agenda;
    const move = (phaseId: string | undefined, direction: string) =>
      asked(facilitator, 'MovePhase', { phaseId, direction });
    expect(move(order[0], 'up')).toBe('already-so');
    expect(move(order.at(-1), 'down')).toBe('already-so');
    expect(move('tnone', 'down')).toBe('no-such-thing');
    expect(move(order[0], 'down')).toBe('');
  });

  test('is removed', () => {
    approve();
    const [phaseId] = table.state.agenda.order;
    expect(asked(facilitator, 'RemovePhase', { phaseId })).toBe('');
    expect(table.state.agenda.order).toHaveLength(kinds.length - 1);
    expect(table.state.agenda.status).toBe('draft');
    expect(asked(facilitator, 'RemovePhase', { phaseId })).toBe('no-such-thing');
  });

  test('is the facilitator’s, while planning, within the limits and of a known kind', () => {
    const fields = { ...phase, phaseId: table.state.agenda.order[0], direction: 'down' };
    for (const type of ['AddPhase', 'ChangePhase', 'MovePhase', 'RemovePhase']) {
      for (const seat of [given.counsel, given.leaders[0] as Seat]) {
        expect([type, asked(seat, type, fields)]).toEqual([type, 'not-your-right']);
      }
      const running = live('welcome');
      const step = running.table.ask(running.facilitator, type, fields);
      expect([type, step.refused]).toEqual([type, 'wrong-stage']);
    }
    expect(readable('AddPhase', { ...phase, minutes: 0 })).toBe(false);
    expect(readable('AddPhase', { ...phase, minutes: limits.phaseMinutes + 1 })).toBe(false);
    expect(readable('AddPhase', { ...phase, kind: 'karaoke' })).toBe(false);
    expect(readable('AddPhase', phase)).toBe(true);
    fill(table, 'phases', limits.phasesCount);
    expect(asked(facilitator, 'AddPhase', phase)).toBe('too-many');
  });

  test.each([{ title: nudged }, { prompt: nudged }])('passes the strict filter: %j', (words) => {
    table.ask(facilitator, 'AddPhase', { ...phase, ...words }, true);
    expect(table.state.agenda.order).toHaveLength(kinds.length);
    const hold = table.state.holds[newest(table.state.holds)];
    expect(hold).toMatchObject({ surface: 'agenda', action: 'hold', to: 'counsel' });
  });
});
