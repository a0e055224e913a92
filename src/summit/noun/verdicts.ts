import type { Made, Marked } from '../terms.ts';
import type { Hold } from './things.ts';

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

/** A verdict as facts of the record: a finding's own name and reason are words, and stay out. */
export function nameless(verdict: Marked[]): Marked[] {
  return verdict.map((one) => ({
    ...one,
    findings: one.findings.map(({ name: _name, why: _why, ...fact }) => fact),
  }));
}

/** The names and reasons of a verdict's findings, in their order; empty when there are none. */
function namesOf(verdict: Marked[]): string {
  const named = verdict.map((one) => one.findings.map(({ name, why }) => ({ name, why })));
  return named.flat().some(({ name }) => name !== undefined) ? JSON.stringify(named) : '';
}

/** The event of a text that did not pass: its facts, and names of rules among its words. */
export function textHeld(
  holdId: string,
  verdict: Marked[],
  facts: Pick<Hold, 'command' | 'surface' | 'action' | 'to'>,
): Made {
  const names = namesOf(verdict);
  const fact = { type: 'TextHeld', holdId, ...facts, verdict: nameless(verdict) };
  return names === '' ? fact : { ...fact, subject: holdId, body: { names } };
}

/** A verdict with the names and reasons `namesOf` wrote down. */
export function named(verdict: Marked[], names: string): Marked[] {
  if (names === '') return verdict;
  const written = JSON.parse(names) as { name?: string; why?: string }[][];
  return verdict.map((one, at) => ({
    ...one,
    findings: one.findings.map((fact, place) => ({ ...fact, ...written[at]?.[place] })),
  }));
}

/** The gravest finding of a verdict; none when a language has no filter. */
export function worst(verdict: Marked[]) {
  const findings = verdict.flatMap((one) => one.findings);
  return findings.sort((a, b) => b.severity - a.severity)[0];
}
