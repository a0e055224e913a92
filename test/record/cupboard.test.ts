import { memoryCupboard } from '../../src/record/cupboard.ts';
import { promises } from './cupboardContract.ts';

promises('memory', memoryCupboard);
