// Runs a TypeScript program of the house: node scripts/run.mjs FILE [arguments].
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const [file, ...rest] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const out = join(root, 'dist/scripts', `${file.replace(/\W+/g, '-')}-${process.pid}.mjs`);
mkdirSync(join(root, 'dist/scripts'), { recursive: true });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: [resolve(root, file)],
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
});
process.argv = [process.argv[0], resolve(root, file), ...rest];
// Also when the program ends the process itself.
process.on('exit', () => rmSync(out, { force: true }));
await import(pathToFileURL(out).href);
