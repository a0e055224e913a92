import { expect, test } from '@jest/globals';
import { live } from '../../support/given.ts';
import { entry, holders } from '../seen.ts';

test('taking the record out is the operator’s, and counsel sees when it was done', () => {
  const { table, host, facilitator, counsel, leaders } = live('ideas');
  for (const seat of [facilitator, counsel, ...leaders])
    expect(table.ask(seat, 'TakeRecord').refused).toBe('not-your-right');
  expect(holders(table, 'taking/now')).toEqual([]);
  table.must(host, 'TakeRecord');
  expect(holders(table, 'taking/now')).toEqual(['counsel']);
  expect(entry(table, 'counsel', 'taking/now')).toEqual({ times: [table.events.at(-1)?.at] });
});
