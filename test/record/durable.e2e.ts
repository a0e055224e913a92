import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { plan } from '../../scripts/founding/plan.ts';
import { startServer } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'common-ground-syncs-'));
const shim = join(folder, 'syncs.so');
const COUNT = 40;

beforeAll(() => {
  execFileSync('cc', ['-shared', '-fPIC', '-o', shim, 'test/record/syncs.c', '-ldl']);
});

function syncs(file: string): number {
  return readFileSync(file).length;
}

function appended(synchronous: 'FULL' | 'NORMAL'): number {
  const counted = join(folder, `syncs-${synchronous}`);
  const env = { ...process.env, LD_PRELOAD: shim, SYNCS_FILE: counted };
  const data = mkdtempSync(join(folder, 'data-'));
  const program = ['scripts/run.mjs', 'test/support/appender.ts', data, synchronous, String(COUNT)];
  execFileSync(process.execPath, program, { env });
  return syncs(counted);
}

test('every acknowledged command of the real server has been synced to the file', async () => {
  const counted = join(folder, 'syncs-server');
  const server = await startServer({ LD_PRELOAD: shim, SYNCS_FILE: counted });
  const { facilitator } = await plan(server.url, server.hostLink, Date.now());
  const before = syncs(counted);
  for (let at = 0; at < COUNT; at += 1) await facilitator.must('RenewJoinCode');
  const made = syncs(counted) - before;
  await server.stop();
  expect(made).toBeGreaterThanOrEqual(COUNT);
}, 60_000);

test('the record alone syncs every group with FULL, and the count finds it out with NORMAL', () => {
  expect(appended('FULL')).toBeGreaterThanOrEqual(COUNT);
  expect(appended('NORMAL')).toBeLessThan(COUNT);
}, 60_000);
