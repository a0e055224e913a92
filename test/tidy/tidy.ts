import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

/** Style is a test: sizes, names, cards, texts, places. Prints every breach and exits with 1. */
const faults: string[] = [];
const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
const files = listed.split('\n').filter((file) => file !== '' && exists(file));
const read = (file: string) => readFileSync(file, 'utf8');

function exists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function fault(file: string, said: string): void {
  faults.push(`${file}: ${said}`);
}

const code = files.filter((file) => /^(src|test|scripts)\/.*\.(ts|mjs)$/.test(file));
const source = code.filter((file) => file.startsWith('src/') && !file.includes('/data/'));

/** Hard stops of the house: 300 lines a file, 100 columns a line, 12 entries a folder of src. */
function sizes(): void {
  for (const file of code.filter((one) => !one.includes('/data/'))) {
    const lines = read(file).split('\n');
    if (lines.length > 301) fault(file, `${lines.length - 1} lines, at most 300`);
    if (!file.startsWith('src/')) continue;
    lines.forEach((line, at) => {
      const comment = line.trim().startsWith('*');
      if (line.length > 100 && !comment) fault(`${file}:${at + 1}`, 'more than 100 columns');
    });
  }
  const folders = new Set(source.map((file) => file.slice(0, file.lastIndexOf('/'))));
  for (const folder of folders) {
    const count = readdirSync(folder).length;
    if (count > 12) fault(folder, `${count} entries, at most 12`);
  }
}

/** Words of the house's table that mean something else here, and words that say nothing. */
const FORBIDDEN =
  /(ticket|card|item|widget|handler|manager|service|model|helper|utils?|flag|ban|spam|client|session|user)/i;
/** Names that libraries and browsers gave. */
const SPARED = [
  ...['namedItem', 'getItem', 'setItem', 'removeItem', 'sessionStorage', 'knownHelpers'],
  ...['knownHelpersOnly', 'RequestHandler', 'ErrorRequestHandler', 'registerHelper', 'serveClient'],
  ...['items', 'Client', 'PoolClient'],
  ...['ClientSecretBasic', 'ClientSecretPost', 'fetchUserInfo'],
  ...['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_CLIENT_SECRET_FILE'],
];

/** Identifiers and file names of src carry the field's words. */
function names(): void {
  for (const file of source) {
    const bare = read(file)
      .replace(/\/\*[\s\S]*?\*\//g, ' ')
      .replace(/\/\/.*$/gm, ' ')
      .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, ' ');
    for (const [word] of bare.matchAll(/[A-Za-z_$][\w$]*/g)) {
      const parts = word
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[ _]/);
      for (const part of parts) {
        const bad = new RegExp(`^${FORBIDDEN.source}s?$`).exec(part);
        if (bad && !SPARED.includes(word)) fault(file, `the word ${word}`);
      }
    }
    if (FORBIDDEN.test(basename(file)) && !/band|bank/.test(file)) fault(file, 'its name');
    if (/export default|\bas unknown as\b|: any\b|<any>/.test(bare))
      fault(file, 'any, a double cast or a default export');
  }
}

const LABELS = ['In', 'Out', 'Refuses', 'Limit', 'Seen by', 'Source'];

/** Every command has a card with all labels, and its noun a partial and a test of the same name. */
function cards(): void {
  const partials = new Set(readdirSync('views/partials').map((file) => basename(file, '.hbs')));
  for (const file of source.filter((one) => /^src\/summit\/(plan|live|after|guard)\//.test(one))) {
    const text = read(file);
    for (const [, comment = '', name = ''] of text.matchAll(
      /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+([A-Z]\w+): command\(/g,
    )) {
      const missing = LABELS.filter((label) => !new RegExp(`\\* ${label} {2,}\\S`).test(comment));
      if (missing.length > 0) fault(file, `the card of ${name} lacks ${missing.join(', ')}`);
    }
    const rows = [...text.matchAll(/^ {4}([A-Z]\w+): command\(/gm)].length;
    const described = [...text.matchAll(/\*\/\s+[A-Z]\w+: command\(/g)].length;
    if (rows !== described) fault(file, 'a command without a card');
    const noun = basename(file, '.ts');
    if (!/: Noun = \{/.test(text)) continue;
    const twin = file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');
    if (!exists(twin)) fault(file, `no test ${twin}`);
    if (!partials.has(noun) && !SHOWN_ELSEWHERE.includes(noun))
      fault(file, `no partial ${noun}.hbs`);
  }
}

/** Nouns whose screens are other nouns' partials or pages of their own; a watch has none. */
const SHOWN_ELSEWHERE = [
  ...['retraction', 'invitation', 'roomRule', 'ruleVersion', 'keptLine', 'privateTerm'],
  ...['drill', 'watch', 'ballot', 'erasure', 'taking'],
];

/** Every refusal and topic has its sentence; every key a partial says exists. */
function texts(): void {
  const said = JSON.parse(read('views/text/en.json')) as Record<string, string>;
  const terms = read('src/summit/terms.ts') + read('src/web/answers.ts');
  const lists = [...terms.matchAll(/(?:REFUSALS|DOOR_ERRORS) = \[([\s\S]*?)\]/g)];
  for (const [, list = ''] of lists) {
    for (const [, refusal = ''] of list.matchAll(/'([\w-]+)'/g)) {
      if (!said[`refusal.${refusal}`]) fault('views/text/en.json', `no sentence for ${refusal}`);
    }
  }
  for (const file of files.filter((one) => /^views\/.*\.hbs$/.test(one))) {
    const text = read(file);
    if (/\{\{\{|\sstyle=|\son\w+=|href=\{|=\{\{/.test(text))
      fault(file, 'unsafe place for a value');
    for (const [, key = ''] of text.matchAll(/\bt "([\w.-]+)"(?= ?[)}]| \w+=)/g)) {
      if (said[key] === undefined && said[`${key}_one`] === undefined)
        fault(file, `no text ${key}`);
    }
  }
}

/** Nothing in the tree names the machine it was made on. */
function places(): void {
  const names = new RegExp(['/wo' + 'rk/', 'far' + 'm-(studio|bench)', '/ro' + 'ot/'].join('|'));
  for (const file of files.filter((one) => !/\.(png|lock|json)$/.test(one))) {
    if (names.test(read(file))) fault(file, 'names a machine or its tools');
  }
  for (const folder of readdirSync('.').filter(
    (one) => !one.startsWith('.') && statSync(one).isDirectory(),
  )) {
    const known = [
      'src',
      'views',
      'migrations',
      'test',
      'scripts',
      'docs',
      'node_modules',
      'dist',
      'data',
    ];
    if (!known.includes(folder)) fault(folder, 'no folder of the house');
  }
  const map = read('src/README.md').split('\n').length;
  if (map > 151) fault('src/README.md', `${map} lines, at most 150`);
}

sizes();
names();
cards();
texts();
places();
for (const one of faults) process.stdout.write(`${one}\n`);
process.exit(faults.length === 0 ? 0 : 1);
