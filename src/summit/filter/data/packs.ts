import { EN } from './en/pack.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { HI } from './hi.ts';
import { PT } from './pt.ts';
import { TL } from './tl.ts';

/** Every pack of the house, English first. */
export const PACKS = [EN, ES, PT, FR, TL, HI];
