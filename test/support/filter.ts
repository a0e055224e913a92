import { join } from 'node:path';
import { openFilter } from '../../src/filter.ts';

/** The filter as the house opens it. */
export const filter = openFilter(join(process.cwd(), 'src/summit/filter/data'));
