// Adds to package-lock.json the optional platform packages that the registry in use did not answer for,
// so that `npm ci` accepts the lock on every platform. Entries carry no integrity: npm fills it in where it can.
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const OS =
  /(?:^|[-/])(darwin|linux|win32|android|freebsd|netbsd|openbsd|openharmony|aix|sunos)(?:-|$)/;
const CPU =
  /-(x64|arm64|arm|ia32|ppc64|ppc64le|riscv64|s390x|loong64|mips64el|mipsel|wasm32)(?:-|$)/;
let _added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    let dir = path;
    let found = false;
    for (;;) {
      if (lock.packages[`${dir ? `${dir}/` : ''}node_modules/${name}`]) found = true;
      if (found || !dir) break;
      dir = dir.replace(/(^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '');
    }
    if (found) continue;
    if (!/^\d+\.\d+\.\d+/.test(range)) {
      continue;
    }
    const os = OS.exec(name)?.[1];
    const cpu = CPU.exec(name)?.[1];
    const libc = /musl/.test(name)
      ? 'musl'
      : /gnu/.test(name) && os === 'linux'
        ? 'glibc'
        : undefined;
    lock.packages[`node_modules/${name}`] = {
      version: range,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      ...(libc ? { libc: [libc] } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    if (!os || !cpu) _added++;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
