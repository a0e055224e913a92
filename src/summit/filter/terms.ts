import type { FilterContext, HouseRules, Surface, Topic, Verdict } from './verdict.ts';

/** How one text was weighed, for the rule lab: nothing of it is kept. */
export interface Explanation {
  verdict: Verdict;
  /** Log-odds of any topic, and the score from which a text does not pass. */
  score: number;
  threshold: number;
  /** Log-odds a topic. */
  topics: [Topic, number][];
  /** Rules that fired, and those a harmless context explained away. */
  rules: string[];
  excused: string[];
  language: string;
}

/** The ground-rule filter: pure, on this machine, the same answer for the same text and version. */
export interface Filter {
  /** Packs and weights; a verdict's version also names the room's rules. */
  version: string;
  /** BCP-47 languages with a pack. */
  languages: readonly string[];
  /** Number of harmless lines that new rules are tried on. */
  bankCount: number;
  /** How many harmless lines of the bank rules of a room would catch. */
  alarms(house: HouseRules): number;
  /**
   * Judges one text before it is delivered. What cannot be read is held: a language without a
   * pack or not declared, an overlong text, our own mistake (ground-rules.md 2.3, L3 and P9).
   */
  judge(text: string, surface: Surface, context: FilterContext): Verdict;
  /** The same judgement with its reasons, word by word. */
  explain(text: string, surface: Surface, context: FilterContext): Explanation;
  /** Replaces secrets, payment numbers and health facts by dots of the same length (H6). */
  mask(text: string): string;
}
