import { openFilter } from '../../src/filter.ts';
import { DATA } from './evaluate.ts';

/** Prints why a text passes or does not: verdict, marked words, rules and scores. */
export function explainText(text: string): void {
  const filter = openFilter(DATA);
  const context = { languages: filter.languages, parties: [] };
  const { verdict, score, threshold, topics, rules, excused, language } = filter.explain(
    text,
    'comment',
    context,
  );
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(
    `${verdict.action}   any ${score.toFixed(2)}, threshold ${threshold.toFixed(2)}, read as ${language}`,
  );
  for (const { topic, action, severity, rule, spans } of verdict.findings) {
    const words = spans.map(([start, end]) => `"${text.slice(start, end)}"`).join(' ');
    say(`  ${topic} → ${action}, S${severity}, ${rule}: ${words}`);
  }
  const likely = [...topics].sort((a, b) => b[1] - a[1]).slice(0, 4);
  say(`topics   ${likely.map(([topic, odds]) => `${topic} ${odds.toFixed(2)}`).join(' · ')}`);
  say(`rules    ${rules.join(' · ') || 'none'}`);
  if (excused.length > 0) say(`excused  ${excused.join(' · ')}`);
  say(`version  ${verdict.version}`);
}
