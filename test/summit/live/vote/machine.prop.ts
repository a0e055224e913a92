import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { filter } from '../../../support/filter.ts';
import { live } from '../../../support/given.ts';
import { commands } from './machine.ts';
import { begun, type Model } from './machineModel.ts';
import { opened } from './machineRoom.ts';

const RUNS = Number(process.env['VOTE_RUNS'] ?? 120);

/** The live summit every run begins from. */
const given = live('vote');

async function holds(numRuns: number, spoil?: (model: Model) => void): Promise<void> {
  await fc.assert(
    fc.asyncProperty(commands(), async (list) => {
      const real = await opened(given, filter);
      const model = begun(given);
      spoil?.(model);
      await fc.asyncModelRun(() => ({ model, real }), list);
      await real.secret(model);
    }),
    { numRuns, endOnFailure: true },
  );
}

test('rounds count what people chose, once each, and say nothing else', () => holds(RUNS), 120_000);

test('a model that lets one dot too many is found out', async () => {
  const spoiled = holds(2_000, (model) => {
    model.extra = 1;
  });
  await expect(spoiled).rejects.toThrow(/Property failed/);
}, 120_000);
