import type { Topic } from '../verdict.ts';

/**
 * How firmly a rule stands: 0 any benign context drops it, 1 the caller's world drops it, 2 only
 * rule talk does, 3 nothing does (ground-rules.md 1.1, D1-D5).
 */
type Grade = 0 | 1 | 2 | 3;

/** One rule as written by hand: id, topic, action on the plenary profile, grade, its patterns. */
export type RuleRow = [
  id: string,
  topic: Topic,
  action: 'nudge' | 'hold' | 'block',
  grade: Grade,
  patterns: string,
];
