import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** What a line claims to be proved by; parts that follow a `;` may be marked one by one. */
interface Threat {
  threat: string;
  proofs: string[];
  planned: boolean;
}

const MARK = '_(planned)_';

/** Lines of the tables that begin with a threat, without their two lines of heading. */
function threatsIn(text: string): Threat[] {
  const tables = text.split(/^\| threat .*\n.*\n/m).slice(1);
  const lines = tables.flatMap((table) => (table.split(/\n(?!\|)/)[0] ?? '').split('\n'));
  return lines.map((line) => {
    const [, threat = '', , proof = ''] = line.split('|').map((part) => part.trim());
    const parts = proof.split(';').filter((part) => !part.includes(MARK));
    const proofs = [...parts.join().matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    return { threat, proofs, planned: line.includes(MARK) };
  });
}

const threats = threatsIn(readFileSync('docs/threat-model.md', 'utf8'));

test('every proof that the threat model names is there', () => {
  const missing = threats.flatMap(({ proofs }) => proofs).filter((file) => !existsSync(file));
  expect(missing).toEqual([]);
});

test('every threat has a proof, or says that it is planned', () => {
  const bare = threats.filter(({ proofs, planned }) => proofs.length === 0 && !planned);
  expect(threats.length).toBeGreaterThan(40);
  expect(bare.map(({ threat }) => threat)).toEqual([]);
});
