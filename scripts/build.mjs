// Builds dist/: each file by tsc (tools and benches), the server as one by esbuild, which starts
// sooner; the browser's script and style by esbuild.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
// Programs of scripts/ may be running from dist/scripts meanwhile.
mkdirSync(dist, { recursive: true });
for (const name of readdirSync(dist).filter((one) => one !== 'scripts')) {
  rmSync(join(dist, name), { recursive: true, force: true });
}
execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', '.tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
// What the filter reads at its start.
for (const file of ['weights.bin', 'tongues.json', 'bank.json']) {
  cpSync(join(root, 'src/summit/filter/data', file), join(dist, 'filter', file));
}
// Names the rules: a state laid aside by other rules is not opened over.
const rules = createHash('sha256');
for (const file of readdirSync(join(dist, 'summit'), { recursive: true }).sort()) {
  if (file.endsWith('.js')) rules.update(readFileSync(join(dist, 'summit', file)));
}
writeFileSync(join(dist, 'shape'), `${rules.digest('base64url').slice(0, 22)}\n`);
// A thread of the record begins as a file of its own. Native modules stay where they are.
const server = { main: 'src/main.ts', worker: 'src/record/sqlite/worker.ts' };
await esbuild.build({
  absWorkingDir: root,
  entryPoints: server,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: ['node20'],
  external: ['better-sqlite3', 'pg-native'],
  // What libraries of the older kind ask of Node.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: 'linked',
  sourcesContent: false,
  outdir: 'dist',
  chunkNames: 'part-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
});
const { compileOptions } = await import(join(dist, 'web/browser/speech.js'));
const { bundles, viewModule } = await import('./views.mjs');

/** Partials precompiled (a strict CSP forbids compiling in the browser) and the texts they say. */
function views(files, desk) {
  return {
    name: 'views',
    setup(build) {
      build.onResolve({ filter: /^virtual:views$/ }, ({ path }) => ({ path, namespace: 'views' }));
      build.onLoad({ filter: /.*/, namespace: 'views' }, () => ({
        resolveDir: join(root, 'src/web/browser'),
        contents: viewModule(files, desk, compileOptions),
      }));
    },
  };
}

const assets = join(dist, 'assets');
mkdirSync(assets, { recursive: true });
async function bundle(entry, files, desk) {
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`src/web/browser/${entry}`],
    bundle: true,
    format: 'esm',
    target: ['es2022'],
    minify: true,
    outdir: 'dist/assets',
    entryNames: '[name]-[hash]',
    metafile: true,
    legalComments: 'none',
    plugins: [views(files, desk)],
    logLevel: 'warning',
  });
  return `/assets/${basename(Object.keys(result.metafile.outputs)[0])}`;
}

// The page that checks a record from a leader's own disk: one file, script and all.
const checker = await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['src/web/browser/bundles/verify.ts'],
  bundle: true,
  format: 'iife',
  target: ['es2022'],
  minify: true,
  write: false,
  legalComments: 'none',
});
const checkPage = readFileSync(join(root, 'views/layouts/verify.html'), 'utf8');
writeFileSync(
  join(assets, 'verify.html'),
  checkPage
    .replace('/*tokens*/', () =>
      readFileSync(join(root, 'src/web/browser/style/tokens.css'), 'utf8'),
    )
    .replace('/*script*/', () => checker.outputFiles[0].text.replaceAll('</', '<\\/')),
);

const manifest = {
  room: await bundle('bundles/room.ts', bundles.room, false),
  desk: await bundle('bundles/desk.ts', bundles.desk, true),
  style: await bundle('style/style.css', [], false),
};
writeFileSync(join(assets, 'manifest.json'), JSON.stringify(manifest));
