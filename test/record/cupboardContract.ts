import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Cupboard } from '../../src/record/cupboard.ts';

const HOUR_MS = 3_600_000;

/** What every home of the cupboard promises; kinds are new each time, so it need not be empty. */
export function promises(name: string, open: () => Cupboard | Promise<Cupboard>): void {
  describe(`the cupboard in ${name}`, () => {
    let cupboard: Cupboard;
    let kind: string;
    const later = () => Date.now() + HOUR_MS;

    beforeEach(async () => {
      cupboard = await open();
      kind = `kind-${randomUUID()}`;
    });

    test('gives back what was put, every plain value as it was', async () => {
      const thing = { text: 'a “quoted” line\n', number: 1.5, none: null, list: [1, { a: true }] };
      await cupboard.put(kind, 'one', thing, later());
      expect(await cupboard.get(kind, 'one')).toEqual(thing);
      expect(await cupboard.get(kind, 'one')).toEqual(thing);
    });

    test('has nothing under an unknown id, nor under the same id of another kind', async () => {
      await cupboard.put(kind, 'one', { a: 1 }, later());
      expect(await cupboard.get(kind, 'two')).toBeUndefined();
      expect(await cupboard.get(`${kind}-other`, 'one')).toBeUndefined();
      expect(await cupboard.take(`${kind}-other`, 'one')).toBeUndefined();
      expect(await cupboard.list(`${kind}-other`)).toEqual([]);
    });

    test('a second put replaces the thing and its moment', async () => {
      await cupboard.put(kind, 'one', { a: 1 }, later());
      await cupboard.put(kind, 'one', { a: 2 }, later());
      expect(await cupboard.list(kind)).toEqual([['one', { a: 2 }]]);
      await cupboard.put(kind, 'one', { a: 3 }, Date.now() - 1);
      expect(await cupboard.get(kind, 'one')).toBeUndefined();
    });

    test('what is past its moment is neither read, nor taken, nor listed', async () => {
      await cupboard.put(kind, 'old', { a: 1 }, Date.now() - 1);
      await cupboard.put(kind, 'new', { a: 2 }, later());
      expect(await cupboard.get(kind, 'old')).toBeUndefined();
      expect(await cupboard.take(kind, 'old')).toBeUndefined();
      expect(await cupboard.list(kind)).toEqual([['new', { a: 2 }]]);
    });

    test('of many who take at once, one gets it; afterwards it is gone', async () => {
      await cupboard.put(kind, 'one', { a: 1 }, later());
      const takes = Array.from({ length: 8 }, () => cupboard.take(kind, 'one'));
      const got = (await Promise.all(takes)).filter((thing) => thing !== undefined);
      expect(got).toEqual([{ a: 1 }]);
      expect(await cupboard.get(kind, 'one')).toBeUndefined();
      expect(await cupboard.list(kind)).toEqual([]);
    });

    test('what was handed in or out can be changed without changing what is kept', async () => {
      const thing = { list: [1] };
      await cupboard.put(kind, 'one', thing, later());
      thing.list.push(2);
      const read = (await cupboard.get(kind, 'one')) as typeof thing;
      read.list.push(3);
      expect(await cupboard.get(kind, 'one')).toEqual({ list: [1] });
    });
  });
}
