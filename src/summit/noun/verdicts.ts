import type { Marked } from '../terms.ts';

/** A verdict as people read it: one finding a topic with every marked place. */
export function byTopic(verdict: Marked[]): Marked[] {
  return verdict.map((one) => {
    const topics = [...new Set(one.findings.map((finding) => finding.topic))];
    const findings = topics.flatMap((topic) => {
      const same = one.findings.filter((finding) => finding.topic === topic);
      const spans = same.flatMap((finding) => finding.spans).sort((a, b) => a[0] - b[0]);
      return same.slice(0, 1).map((first) => ({ ...first, spans }));
    });
    return { ...one, findings };
  });
}

/** The gravest finding of a verdict; none when a language has no filter. */
export function worst(verdict: Marked[]) {
  const findings = verdict.flatMap((one) => one.findings);
  return findings.sort((a, b) => b.severity - a.severity)[0];
}
