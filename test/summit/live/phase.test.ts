import { beforeEach, describe, expect, test } from '@jest/globals';
import { summary } from '../../../scripts/founding/lines.ts';
import type { Seat } from '../../../src/summit/summit.ts';
import * as summit from '../../../src/summit/summit.ts';
import { after, type Given, kinds, live, planned } from '../../support/given.ts';
import {
  answered,
  blocked,
  entry,
  hall,
  holders,
  hosts,
  readable,
  readers,
  room,
} from '../seen.ts';

const override = 'Two companies could not be reached in time and join us next year.';

let given: Given;
let table: Given['table'];
let facilitator: Seat;
let counsel: Seat;
let leader: Seat;
let attendee: Seat;

function sit(next: Given): void {
  given = next;
  ({ table, facilitator, counsel } = given);
  [leader, attendee] = [given.leaders[0] as Seat, given.attendees[0] as Seat];
}

function asked(seat: Seat, type: string, fields: object = {}): string {
  return table.ask(seat, type, fields).refused;
}

function now() {
  return entry(table, 'participants', 'phase/now') ?? {};
}

describe('going live', () => {
  beforeEach(() => sit(planned()));

  function ready(): void {
    for (const type of ['PublishRules', 'SendAgenda']) table.must(facilitator, type);
    table.must(counsel, 'ApproveAgenda');
  }

  function unmet(text = ''): unknown {
    return answered(table, facilitator, 'GoLive', { override: text }).unmet;
  }

  test('names each thing that is missing, to facilitators and counsel', () => {
    expect(unmet()).toEqual(['agenda', 'rules']);
    expect(holders(table, 'goLive/now')).toEqual(hosts);
    expect(entry(table, 'facilitators', 'goLive/now')).toEqual({ unmet: ['agenda', 'rules'] });
    table.must(facilitator, 'PublishRules');
    expect(unmet()).toEqual(['agenda']);
    table.must(facilitator, 'SendAgenda');
    expect(unmet()).toEqual(['agenda']);
    table.must(counsel, 'ApproveAgenda');
    expect(unmet()).toBeUndefined();
    expect(asked(facilitator, 'GoLive', { override: '' })).toBe('');
  });

  test('needs a written purpose, counsel’s seat and two companies, whatever is overridden', () => {
    ready();
    const purpose = { ...table.state.purpose, purpose: '' };
    table.state = { ...table.state, purpose };
    expect(unmet(override)).toEqual(['purpose']);
    table.must(facilitator, 'RemovePerson', { personId: counsel.person });
    expect(unmet(override)).toEqual(['purpose', 'counsel']);
    table.state = { ...table.state, vendors: {}, buyIns: {} };
    expect(unmet(override)).toEqual(['purpose', 'counsel', 'vendors']);
    expect(asked(facilitator, 'GoLive', { override })).toBe('not-ready');
  });

  test('lets the share of willing companies alone be overridden by a written reason', () => {
    ready();
    for (const vendorId of Object.keys(table.state.vendors)) {
      const call = { vendorId, calledBy: 'Imani Okoro', calledOn: '2026-11-03', hopes: '' };
      table.must(facilitator, 'RecordBuyIn', { ...call, notes: '', answer: 'with conditions' });
    }
    expect(unmet()).toEqual(['buy-in']);
    expect(asked(facilitator, 'GoLive', { override: '' })).toBe('not-ready');
    expect(asked(facilitator, 'GoLive', { override: blocked })).toBe('text-refused');
    expect(asked(facilitator, 'GoLive', { override })).toBe('');
    expect(table.state).toMatchObject({ stage: 'live', override });
  });

  test('is the facilitator’s, once, and everyone with a seat sees it', () => {
    ready();
    for (const seat of [counsel, leader, attendee, given.host]) {
      expect(asked(seat, 'GoLive', { override: '' })).toBe('not-your-right');
    }
    table.must(facilitator, 'GoLive', { override: '' });
    expect(asked(facilitator, 'GoLive', { override: '' })).toBe('wrong-stage');
    expect(entry(table, 'participants', 'summit/now')).toMatchObject({ stage: 'live' });
    expect(holders(table, 'phase/now')).toEqual(hall);
    expect(now()).toMatchObject({ status: 'ready', kind: kinds[0], position: 1 });
  });
});

describe('the phases', () => {
  beforeEach(() => sit(live('ideas')));

  test('show everybody where the room stands, what is next and when it was planned', () => {
    const at = kinds.indexOf('ideas');
    const before = Object.values(table.state.phases).slice(0, at);
    const minutes = before.reduce((sum, phase) => sum + phase.minutes, 0);
    expect(holders(table, 'phase/now')).toEqual(hall);
    expect(now()).toMatchObject({
      ...{ title: 'What if we…', kind: 'ideas', minutes: 40, status: 'running' },
      ...{ position: at + 1, count: kinds.length, nextTitle: 'Where our energy is' },
      plannedAt: table.state.wentLiveAt + minutes * 60_000,
    });
  });

  test('count their time across a pause', () => {
    const startedAt = now()['startedAt'] as number;
    expect(asked(facilitator, 'StartPhase')).toBe('already-so');
    table.wait(60_000);
    expect(asked(facilitator, 'PausePhase')).toBe('');
    const spentMs = (table.events.at(-1)?.at ?? 0) - startedAt;
    expect(spentMs).toBeGreaterThanOrEqual(60_000);
    expect(now()).toMatchObject({ status: 'paused', spentMs });
    expect(asked(facilitator, 'PausePhase')).toBe('already-so');
    table.wait(60_000);
    expect(asked(facilitator, 'StartPhase')).toBe('');
    expect(now()).toMatchObject({ status: 'running', spentMs, firstAt: startedAt });
  });

  test('are extended by up to an hour at a time', () => {
    table.must(facilitator, 'ExtendPhase', { minutes: 10 });
    table.must(facilitator, 'ExtendPhase', { minutes: 5 });
    expect(now()).toMatchObject({ extraMs: 15 * 60_000 });
    for (const minutes of [0, -5, 1.5, 61]) {
      expect(readable('ExtendPhase', { minutes })).toBe(false);
    }
    expect(readable('ExtendPhase', { minutes: 60 })).toBe(true);
  });

  test('are never ended by the clock', () => {
    table.wait(24 * 60 * 60_000);
    expect(summit.due(table.state)).toBeUndefined();
    expect(now()).toMatchObject({ kind: 'ideas', status: 'running' });
  });

  test('are followed by the next one, and back, each to be started anew', () => {
    expect(asked(facilitator, 'NextPhase')).toBe('');
    expect(now()).toMatchObject({ kind: 'vote', status: 'ready', spentMs: 0, extraMs: 0 });
    expect(asked(facilitator, 'PreviousPhase')).toBe('');
    expect(now()).toMatchObject({ kind: 'ideas', status: 'ready' });
    while (table.ask(facilitator, 'PreviousPhase').refused === '');
    expect(now()).toMatchObject({ position: 1 });
    while (table.ask(facilitator, 'NextPhase').refused === '');
    expect(now()).toMatchObject({ position: kinds.length, nextTitle: '' });
    expect(asked(facilitator, 'NextPhase')).toBe('already-so');
  });

  test('stand still while the brake is on', () => {
    table.must(attendee, 'PullBrake');
    for (const type of ['StartPhase', 'PausePhase', 'NextPhase', 'PreviousPhase']) {
      expect([type, asked(facilitator, type)]).toEqual([type, 'room-braked']);
    }
  });

  test('are not led by counsel, leaders or attendees whom nobody named', () => {
    table.must(facilitator, 'PausePhase');
    const course = ['StartPhase', 'ExtendPhase', 'NextPhase'];
    for (const seat of [counsel, leader, attendee]) {
      for (const type of course) {
        expect([type, asked(seat, type, { minutes: 5 })]).toEqual([type, 'not-your-right']);
      }
    }
    table.must(facilitator, 'StartPhase');
    expect(asked(leader, 'PausePhase')).toBe('not-your-right');
  });
});

describe('a co-leader', () => {
  beforeEach(() => {
    sit(live('practices'));
    const [phaseId = ''] = table.state.agenda.order.slice(kinds.indexOf('ideas'));
    const phases = table.state.phases;
    const phase = { ...phases[phaseId], coLeader: attendee.person } as (typeof phases)[string];
    table.state = { ...table.state, phases: { ...phases, [phaseId]: phase } };
  });

  test('may do nothing in another phase', () => {
    expect(asked(attendee, 'PausePhase')).toBe('not-your-right');
    expect(asked(attendee, 'NextPhase')).toBe('not-your-right');
  });

  test('starts, pauses, extends and ends the one phase that names them, and no more', () => {
    table.must(facilitator, 'NextPhase');
    table.must(facilitator, 'NextPhase');
    expect(now()).toMatchObject({ kind: 'ideas', coLeaderName: 'Jun Bautista' });
    expect(asked(leader, 'StartPhase')).toBe('not-your-right');
    expect(asked(attendee, 'StartPhase')).toBe('');
    expect(asked(attendee, 'PausePhase')).toBe('');
    expect(asked(attendee, 'ExtendPhase', { minutes: 5 })).toBe('');
    for (const type of ['PreviousPhase', 'EndLive', 'Broadcast', 'ReadNotice', 'ShowOnProjector']) {
      expect([type, asked(attendee, type)]).toEqual([type, 'not-your-right']);
    }
    expect(asked(attendee, 'NextPhase')).toBe('');
    expect(asked(attendee, 'StartPhase')).toBe('not-your-right');
  });

  test('sees no more than other participants: neither queue nor drafts', () => {
    const seen = Object.keys(summit.view(table.state, attendee)).map((key) => key.split('/')[0]);
    for (const kind of ['hold', 'knock', 'person', 'buyIn', 'rulesDraft', 'vendor', 'brakeLog']) {
      expect(seen).not.toContain(kind);
    }
    expect(entry(table, attendee, 'me/now')?.['leads']).toHaveLength(1);
  });
});

describe('the notice', () => {
  test('is ticked as read aloud once, by the facilitator, for everybody to see', () => {
    sit(live('welcome'));
    expect(entry(table, 'projector', 'notice/now')).toEqual({ readAt: 0 });
    expect(asked(counsel, 'ReadNotice')).toBe('not-your-right');
    expect(asked(facilitator, 'ReadNotice')).toBe('');
    expect(entry(table, 'projector', 'notice/now')).toEqual({ readAt: table.events.at(-1)?.at });
    expect(holders(table, 'notice/now')).toEqual(hall);
    expect(asked(facilitator, 'ReadNotice')).toBe('already-so');
  });
});

describe('the end', () => {
  test('of the live part stops posting, phases and the brake, by the facilitator alone', () => {
    sit(live('ideas'));
    table.must(attendee, 'PullBrake');
    for (const seat of [counsel, leader]) expect(asked(seat, 'EndLive')).toBe('not-your-right');
    expect(asked(facilitator, 'EndLive')).toBe('');
    expect(holders(table, 'phase/now')).toEqual([]);
    expect(holders(table, 'brake/now')).toEqual([]);
    const endedAt = table.events.at(-1)?.at;
    for (const who of room) {
      const frame = entry(table, who as 'counsel', 'summit/now');
      expect(frame).toMatchObject({ stage: 'after', endedAt });
    }
    expect(entry(table, 'projector', 'summit/now')).toEqual({ stage: 'after' });
    for (const type of ['StartPhase', 'NextPhase', 'EndLive', 'Broadcast']) {
      expect([type, asked(facilitator, type)]).toEqual([type, 'wrong-stage']);
    }
  });

  test('of the summit comes after the minutes, and leaves it readable', () => {
    sit(after());
    expect(asked(facilitator, 'CloseSummit')).toBe('counsel-first');
    table.must(facilitator, 'WriteSummary', { text: summary });
    table.must(facilitator, 'SendMinutes');
    table.must(counsel, 'ApproveMinutes');
    for (const seat of given.leaders) table.must(seat, 'ConfirmMinutes');
    table.must(facilitator, 'PublishMinutes');
    expect(asked(counsel, 'CloseSummit')).toBe('not-your-right');
    expect(asked(facilitator, 'CloseSummit')).toBe('');
    expect(readers(table, summary)).toContain('participants');
    for (const type of ['WriteSummary', 'IssueInvitation', 'AddAction', 'CloseSummit']) {
      expect([type, asked(facilitator, type)]).toEqual([type, 'wrong-stage']);
    }
  });
});
