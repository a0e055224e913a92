import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk that fails when told to. */
export interface Disk {
  /** What the server is started with. */
  env: Record<string, string>;
  fail(): void;
  heal(): void;
  /** Nothing of it stays behind. */
  remove(): void;
}

/** Enough for a summit's record and its log many times over. */
const SIZE = '12m';

function shim(folder: string): string {
  const file = join(folder, 'faults.so');
  execFileSync('cc', ['-shared', '-fPIC', '-o', file, 'test/e2e/faults.c', '-ldl']);
  return file;
}

/** A disk whose every write, or every sync, fails below the record alone. */
export function failingDisk(how: 'full' | 'sync'): Disk {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-disk-'));
  const said = join(folder, 'said');
  const say = (words: string) => writeFileSync(said, words);
  say('well');
  return {
    env: { LD_PRELOAD: shim(folder), FAULTS_FILE: said },
    fail: () => say(how),
    heal: () => say('well'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Writes a file until not one byte more fits. */
function fill(file: string): void {
  const out = openSync(file, 'w');
  for (let size = 65_536; size >= 1; size /= 16) {
    try {
      for (;;) writeSync(out, Buffer.alloc(size));
    } catch {
      // The next size down may still fit.
    }
  }
  closeSync(out);
}

/** A small disk that is filled up; where nothing can be mounted, one whose writes are refused. */
export function smallDisk(): Disk {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return failingDisk('full');
  }
  const mail = mkdtempSync(join(tmpdir(), 'common-ground-mail-'));
  const filler = join(folder, 'filler');
  return {
    env: { DATA_DIR: folder, MAIL_DIR: mail },
    fail: () => fill(filler),
    heal: () => rmSync(filler, { force: true }),
    remove() {
      execFileSync('umount', [folder]);
      for (const one of [folder, mail]) rmSync(one, { recursive: true, force: true });
    },
  };
}
