import { memoryCupboard } from '../../src/record/memoryCupboard.ts';
import { promises } from './cupboardContract.ts';

promises('memory', memoryCupboard);
