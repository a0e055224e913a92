import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** What a line claims to be proved by. */
interface Threat {
  threat: string;
  proofs: string[];
}

/** Lines of the tables that begin with a threat, without their two lines of heading. */
function threatsIn(text: string): Threat[] {
  const tables = text.split(/^\| threat .*\n.*\n/m).slice(1);
  const lines = tables.flatMap((table) => (table.split(/\n(?!\|)/)[0] ?? '').split('\n'));
  return lines.map((line) => {
    const [, threat = '', , proof = ''] = line.split('|').map((part) => part.trim());
    return { threat, proofs: [...proof.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file) };
  });
}

const threats = threatsIn(readFileSync('docs/threat-model.md', 'utf8'));

test('every proof that the threat model names is there', () => {
  const missing = threats.flatMap(({ proofs }) => proofs).filter((file) => !existsSync(file));
  expect(missing).toEqual([]);
});

test('every threat has a proof', () => {
  const bare = threats.filter(({ proofs }) => proofs.length === 0);
  expect(threats.length).toBeGreaterThan(40);
  expect(bare.map(({ threat }) => threat)).toEqual([]);
});
