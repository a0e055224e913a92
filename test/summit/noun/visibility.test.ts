import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { visibilityPage } from '../../../scripts/visibility.ts';
import type { Event, State, View, Viewer } from '../../../src/summit/summit.ts';
import * as summit from '../../../src/summit/summit.ts';
import { viewers } from '../../support/house.ts';
import { breaches, letterOf, sights } from '../../support/visible.ts';
import { whole } from '../../support/whole.ts';

const { classes, entries, STAGES } = summit;
const { states, at } = whole();

/** Laid into a ballot's box instead of the record. */
const BOXED = ['BallotKept'];

type See = (state: State, viewer: Viewer) => View;

/** Everything that any viewer saw against the table in these states. */
function against(see: See, some = states): string[] {
  const found = some.flatMap((state) =>
    viewers(state).flatMap((viewer) => breaches(state, viewer, see(state, viewer))),
  );
  return [...new Set(found)];
}

/** Rows as `kind.field reader stage`, as the table promises them. */
function promised(): string[] {
  return Object.entries(entries).flatMap(([kind, { by }]) =>
    Object.entries(by).flatMap(([name, fields]) =>
      fields.split(/\s+/).flatMap((field) => {
        const { seen } = classes[name as summit.ClassName];
        return STAGES.flatMap((stage, column) =>
          [...(seen[column] ?? '')].map((letter) => `${kind}.${field} ${letter} ${stage}`),
        );
      }),
    ),
  );
}

/** Rows of the table that some viewer really saw filled. */
function filled(): Set<string> {
  const found = new Set<string>();
  for (const state of states) {
    for (const viewer of viewers(state)) {
      for (const sight of sights(summit.see(state, viewer))) {
        const letter = sight.empty ? undefined : letterOf(state, viewer, sight);
        if (letter) found.add(`${sight.kind}.${sight.field} ${letter} ${state.stage}`);
      }
    }
  }
  return found;
}

describe('the table of visibility', () => {
  test('names every field of every entry, and nobody sees one it does not give them', () => {
    expect(against(summit.see)).toEqual([]);
  });

  test('promises nothing that is never shown', () => {
    const shown = filled();
    expect(promised().filter((row) => !shown.has(row))).toEqual([]);
  });

  test('has every field in one class only', () => {
    for (const [kind, { by }] of Object.entries(entries)) {
      const fields = Object.values(by).flatMap((list) => list.split(/\s+/));
      expect({ kind, twice: fields.filter((one, place) => fields.indexOf(one) !== place) }).toEqual(
        { kind, twice: [] },
      );
    }
  });

  test('finds a field that was added and not classified', () => {
    const see: See = (state, viewer) => {
      const view = summit.see(state, viewer);
      return 'boat' in view ? view : { ...view, 'present/now': { count: 1, byVendor: 2 } };
    };
    expect(against(see, [at.live.state])).toContain('present.byVendor has no class');
  });

  test('finds what counsel alone may know on the participants’ screens', () => {
    const see: See = (state, viewer) => {
      const view = summit.see(state, viewer);
      const brake = view['brake/now'];
      return brake ? { ...view, 'brake/now': { ...brake, name: 'Dana Whitfield' } } : view;
    };
    const braked = states.filter(({ brake }) => brake.on);
    expect(against(see, braked)).toContain('brake.name is not for participants in the stage live');
  });

  test('finds what is shown too early', () => {
    const see: See = (state, viewer) => {
      const hidden = Object.entries(summit.see(state, { audience: 'counsel' }));
      const challenges = hidden.filter(([key]) => key.startsWith('challenge/'));
      return { ...Object.fromEntries(challenges), ...summit.see(state, viewer) };
    };
    expect(against(see, [at.live.state])).toContain(
      'challenge.text is not for participants in the stage live',
    );
  });

  test('finds another person’s own', () => {
    const see: See = (state, viewer) => {
      const [author] = Object.values(state.holds).map(({ by }) => by);
      return 'own' in viewer && author
        ? summit.see(state, { own: author })
        : summit.see(state, viewer);
    };
    expect(against(see, [at.live.state])).toContain(
      'myHold.verdict.action is not for somebody in the stage live',
    );
  });
});

test('counsel reads the tables as they are', () => {
  expect(readFileSync('docs/visibility.md', 'utf8')).toBe(visibilityPage());
});

describe('the chains', () => {
  test('every event some noun knows is classified, and no other', () => {
    const known = summit.eventTypes.filter((type) => !BOXED.includes(type));
    expect([...summit.classified].sort()).toEqual(known.sort());
  });

  test('what only some may know is never in the chain that leaders hold', () => {
    const hidden = ['TextHeld', 'HoldRead', 'HoldDecided', 'BrakePulled', 'BoatJoined'];
    for (const type of [...hidden, 'VoteClosed', 'TextWeighed', 'BuyInRecorded', 'PersonRemoved'])
      expect(summit.chainOf(type)).toBe('sealed');
    expect(summit.chainOf('an unknown event')).toBe('sealed');
  });

  /** Values of an open entry that are neither its kind, its author, its time nor its subject. */
  function told({ type: _type, at: _at, by: _by, subject: _subject, ...facts }: Event): unknown[] {
    const inner = (value: unknown): unknown[] =>
      value !== null && typeof value === 'object' ? Object.values(value).flatMap(inner) : [value];
    return inner(facts).filter((value) => value !== '' && typeof value !== 'boolean');
  }

  const opened = at.closed.events.filter(({ type }) => summit.chainOf(type) === 'open');

  test('an open entry says nothing that participants do not see when it is kept', () => {
    let state = summit.empty;
    for (const event of at.closed.events) {
      state = summit.evolve(state, event);
      if (summit.chainOf(event.type) !== 'open') continue;
      const { verdict, minutes, ...shown } = event as Event & Record<string, unknown>;
      const view = JSON.stringify(summit.see(state, { audience: 'participants' }));
      for (const value of told(shown as unknown as Event))
        expect([event.type, view.includes(JSON.stringify(value).slice(1, -1))]).toEqual([
          event.type,
          true,
        ]);
      expect(Object.keys((verdict ?? {}) as object)).toEqual(verdict ? ['version'] : []);
      expect(minutes === undefined || event.type === 'PhaseExtended').toBe(true);
    }
    expect(opened.length).toBeGreaterThan(40);
  });

  test('open entries of one kind look alike, whether they were held before or not', () => {
    const shapes = new Map<string, Set<string>>();
    const shapeOf = (value: object): string =>
      Object.entries(value)
        .map(([name, one]) => (name === 'verdict' ? `${name}(${shapeOf(one as object)})` : name))
        .sort()
        .join(' ');
    for (const event of opened)
      shapes.set(event.type, (shapes.get(event.type) ?? new Set()).add(shapeOf(event)));
    const released = opened.filter(({ type }) => type === 'IdeaPosted').length;
    expect(released).toBeGreaterThan(4);
    for (const [type, found] of shapes) expect([type, [...found]]).toEqual([type, [[...found][0]]]);
  });
});
