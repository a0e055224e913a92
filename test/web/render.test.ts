import { describe, expect, test } from '@jest/globals';
import Handlebars from 'handlebars';
import { type Seat, see, view } from '../../src/summit/summit.ts';
import { fieldsToCommand } from '../../src/web/browser/fields.ts';
import { AREAS, filled, type Outlook, type Scene } from '../../src/web/browser/scene.ts';
import { deskScene } from '../../src/web/browser/scenes/desk.ts';
import { participantScene } from '../../src/web/browser/scenes/participant.ts';
import { compileOptions, say, type Texts, wording } from '../../src/web/browser/speech.ts';
import { openRender } from '../../src/web/render.ts';
import { after, type Given, kinds, live, planned } from '../support/given.ts';

const render = openRender('views', 'dist/assets/manifest.json');

/** The browser's end: the module of a bundle, with the runtime given instead of imported. */
async function bundle(name: 'room' | 'desk') {
  const { bundles, viewModule } = await import('../../scripts/views.mjs');
  const source = viewModule(bundles[name], name === 'desk', compileOptions)
    .replace(/^import .*$/gm, '')
    .replace(/export const/g, 'const');
  const make = new Function('Handlebars', 'wording', `${source}\nreturn { partial, texts };`);
  return make(Handlebars, wording) as {
    partial(name: string, given: object): string;
    texts: Texts;
  };
}

function scenes(given: Given): [Seat, Scene, 'room' | 'desk'][] {
  const { table, facilitator, counsel, leaders, attendees } = given;
  const projector: Seat = { role: 'projector', person: 'projector' };
  const seats = [facilitator, counsel, leaders[0] as Seat, attendees[0] as Seat, projector];
  return seats.flatMap((seat) => {
    const hosts = seat.role === 'facilitator' || seat.role === 'counsel';
    const pages = hosts ? (['now', 'plan'] as const) : (['now'] as const);
    return pages.map((page): [Seat, Scene, 'room' | 'desk'] => {
      const outlook: Outlook = {
        view: view(table.state, seat),
        base: '/s/tsummit',
        pageId: 'page',
        page,
      };
      return [
        seat,
        hosts ? deskScene(outlook) : participantScene(outlook),
        hosts ? 'desk' : 'room',
      ];
    });
  });
}

const starts: [string, () => Given][] = [
  ['plan', planned],
  ...kinds.map((kind): [string, () => Given] => [kind, () => busy(live(kind))]),
  ['after', after],
];

/** A room in which something of everything has happened. */
function busy(given: Given): Given {
  const { table, facilitator, leaders, attendees } = given;
  const leader = leaders[0] as Seat;
  const challengeId = Object.keys(table.state.challenges)[0];
  table.ask(leader, 'PostIdea', {
    challengeId,
    text: 'What do you pay a bilingual team leader over there?',
  });
  table.ask(leader, 'PostIdea', {
    challengeId,
    text: 'What if we opened each meeting with a story?',
  });
  table.ask(leader, 'SharePractice', {
    challengeId,
    text: 'We listen to three calls every Monday.',
  });
  const ideaId = Object.keys(table.state.ideas)[0];
  table.ask(attendees[0] as Seat, 'CommentOnIdea', { ideaId, text: 'We could start small.' });
  table.ask(facilitator, 'GroupIdeas', { ideaIds: [ideaId], title: 'Stories' });
  table.ask(facilitator, 'OpenVote', { challengeId: '', dotsEach: 3 });
  table.ask(leader, 'CastVote', { ideaId: Object.keys(table.state.groups)[0] });
  table.ask(leader, 'RaiseObjection', { sentence: '' });
  table.ask(leader, 'WriteThread', { with: 'counsel', personId: '', text: 'May I ask something?' });
  table.ask(facilitator, 'Broadcast', { text: 'Ten minutes to the break.' });
  table.ask(facilitator, 'AddAction', {
    text: 'Write the page.',
    ownerId: '',
    dueOn: '',
    ideaId: '',
  });
  table.ask(leader, 'GiveKudos', { personId: facilitator.person, ideaId: '', text: 'Thank you.' });
  return given;
}

describe('one partial at both ends', () => {
  test.each(starts)('every block of every role is the same bytes: %s', async (_name, start) => {
    const ends = { room: await bundle('room'), desk: await bundle('desk') };
    let blocks = 0;
    for (const [seat, scene, end] of scenes(start())) {
      for (const made of AREAS.flatMap((area) => scene[area] ?? [])) {
        const server = render.partial(made.partial, filled(made));
        expect({
          seat: seat.role,
          block: made.id,
          html: ends[end].partial(made.partial, filled(made)),
        }).toEqual({
          ...{ seat: seat.role, block: made.id, html: server },
        });
        for (const row of made.rows?.list ?? []) {
          const alone = ends[end].partial(made.rows?.partial ?? '', row);
          expect(server).toContain(alone);
        }
        blocks += 1;
      }
    }
    expect(blocks).toBeGreaterThan(10);
  });

  test('the room bundle carries no partial and no text of the queue', async () => {
    const { texts } = await bundle('room');
    expect(Object.keys(texts)).not.toContain('goLive.heading');
    for (const key of ['hold.queue', 'hold.release']) expect(Object.keys(texts)).not.toContain(key);
    const { bundles, viewModule } = await import('../../scripts/views.mjs');
    const source = (end: 'room' | 'desk') =>
      viewModule(bundles[end], end === 'desk', compileOptions);
    for (const command of ['ReleaseHold', 'Retract', 'GoLive', 'AcceptChallenge']) {
      expect(source('desk')).toContain(command);
      expect(source('room')).not.toContain(command);
    }
    expect(see(planned().table.state, { audience: 'participants' })).not.toHaveProperty(
      'goLive/now',
    );
  });

  test('an unknown text is a fault, a plural picks its form, a place is filled', () => {
    expect(() => say(render.texts, 'no.such.text')).toThrow('no text');
    expect(say(render.texts, 'vote.left', { count: 1 })).toBe('You have 1 dot left.');
    expect(say(render.texts, 'vote.left', { count: 2 })).toBe('You have 2 dots left.');
  });
});

describe('fields', () => {
  test('a form becomes the command its schema asks for', () => {
    const fields: [string, string][] = [
      ['minutes:n', '5'],
      ['parked:b', 'true'],
      ['sites:l', ' Manila \n\nIloilo'],
      ['languages:c', 'en, es'],
      ['ideaIds:m', 'tone'],
      ['ideaIds:m', 'ttwo'],
      ['rows:j', '[{"name":"a"}]'],
      ['texts.text', 'words'],
      ['text', ' as typed '],
    ];
    expect(fieldsToCommand(fields)).toEqual({
      ...{ minutes: 5, parked: true, sites: ['Manila', 'Iloilo'], languages: ['en', 'es'] },
      ...{
        ideaIds: ['tone', 'ttwo'],
        rows: [{ name: 'a' }],
        texts: { text: 'words' },
        text: ' as typed ',
      },
    });
  });
});
