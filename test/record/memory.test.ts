import { memoryRecord } from '../../src/record/memory.ts';
import { promises } from './contract.ts';

promises('memory', memoryRecord);
