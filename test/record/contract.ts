import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Group, SummitRecord } from '../../src/record/record.ts';

function group(events: Group['events'], extra: Partial<Group> = {}): Group {
  return { events, seal: [], erase: [], answers: [], ...extra };
}

const posted = (id: string, text: string) => ({
  ...{ type: 'IdeaPosted', at: 1, by: 'tlucia', ideaId: id, subject: id },
  body: { text },
});

/** What every adapter of the record promises. */
export function promises(name: string, open: () => SummitRecord): void {
  describe(`the record in ${name}`, () => {
    let record: SummitRecord;

    beforeEach(async () => {
      record = open();
      await record.create('tsummit', 1);
    });

    test('reads back what was kept, in order, facts and bodies', async () => {
      const events = [posted('tone', 'first'), { type: 'BrakePulled', at: 2, by: 'tlucia' }];
      await record.append('tsummit', 0, group(events));
      await record.append('tsummit', 2, group([posted('ttwo', 'second')]));
      const { events: read } = await record.read('tsummit');
      expect(read).toEqual([...events, posted('ttwo', 'second')]);
    });

    test('refuses a group that does not follow the last entry, and keeps nothing of it', async () => {
      await record.append('tsummit', 0, group([posted('tone', 'first')]));
      const late = record.append('tsummit', 0, group([posted('ttwo', 'second')]));
      await expect(late).rejects.toMatchObject({ name: 'RecordConflict' });
      expect((await record.read('tsummit')).events).toHaveLength(1);
    });

    test('a body that is erased leaves, its facts stay', async () => {
      await record.append('tsummit', 0, group([posted('tone', 'first')]));
      const gone = {
        type: 'Retracted',
        at: 2,
        by: 'timani',
        kind: 'idea',
        thingId: 'tone',
        topic: '',
      };
      await record.append('tsummit', 1, group([gone], { erase: ['tone'] }));
      const { events } = await record.read('tsummit');
      expect(events[0]).not.toHaveProperty('body');
      expect(events[0]).toMatchObject({ type: 'IdeaPosted', ideaId: 'tone' });
    });

    test('sealed words come back by their id, unknown ids are left out', async () => {
      const seal = [{ id: 'thold', words: 'sealed words' }];
      await record.append('tsummit', 0, group([posted('tone', 'first')], { seal }));
      expect(await record.unseal('tsummit', ['thold', 'tother'])).toEqual({
        thold: 'sealed words',
      });
    });

    test('answers are remembered with the events they belong to', async () => {
      const answers = [{ person: 'tlucia', command: 'command-1', answer: { id: 'tone' } }];
      await record.append('tsummit', 0, group([posted('tone', 'first')], { answers }));
      expect((await record.read('tsummit')).answers).toEqual(answers);
    });

    test('a group is kept whole or not at all', async () => {
      const twice = [
        { person: 'tlucia', command: 'command-1', answer: {} },
        { person: 'tlucia', command: 'command-1', answer: {} },
      ];
      await record.append(
        'tsummit',
        0,
        group([posted('tone', 'first')], { answers: [twice[0] as never] }),
      );
      if (name === 'memory') return expect(await record.ready()).toBe(true);
      const broken = record.append(
        'tsummit',
        1,
        group([posted('ttwo', 'second')], { answers: twice }),
      );
      await expect(broken).rejects.toBeDefined();
      expect((await record.read('tsummit')).events).toHaveLength(1);
    });

    test('summits are listed oldest first and never share entries', async () => {
      await record.create('tother', 2);
      await record.append('tother', 0, group([posted('tone', 'first')]));
      expect(await record.summits()).toEqual(['tsummit', 'tother']);
      expect((await record.read('tsummit')).events).toEqual([]);
    });
  });
}
