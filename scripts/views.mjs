// Precompiles partials for the browser; shared by the build and by the test of equal bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';

const root = join(import.meta.dirname, '..');

const folder = join(root, 'views/partials');
const scenes = join(root, 'src/web/browser/scenes');
const sources = Object.fromEntries(
  readdirSync(folder).map((file) => [
    basename(file, '.hbs'),
    readFileSync(join(folder, file), 'utf8').replace(/\n+/g, '\n'),
  ]),
);
const allTexts = JSON.parse(readFileSync(join(root, 'views/text/en.json'), 'utf8'));

const common = ['shared.ts', 'board.ts', 'after.ts', 'participant.ts'];

/** The scene files of the two bundles; the partials they name go along. */
export const bundles = { room: common, desk: [...common, 'queue.ts', 'plan.ts', 'desk.ts'] };

/** The server's strict rendering has already refused a missing field; strict code is twice as long. */
const browserOptions = (options) => ({ ...options, strict: false, assumeObjects: true });

/** Conditions that hold for nobody on a vendor's side: their blocks stay out of that bundle. */
const HOST_SIDE = [
  'hosts',
  'facilitates',
  'facilitator',
  'counsel',
  'approves',
  'lifts',
  'counselReads',
];

function hostOnly(statement) {
  const [asked] =
    statement.type === 'BlockStatement' && statement.path.original === 'if' ? statement.params : [];
  if (asked?.type === 'PathExpression') return HOST_SIDE.includes(asked.original);
  const [what, value] =
    asked?.type === 'SubExpression' && asked.path.original === 'eq' ? asked.params : [];
  return what?.original === 'role' && ['facilitator', 'counsel'].includes(value.original);
}

/** The tree of a partial, for a bundle with or without the host's side. */
function treeOf(name, desk) {
  const strip = (program) => {
    if (!program) return;
    const kept = program.body.flatMap((one) => (hostOnly(one) ? (one.inverse?.body ?? []) : [one]));
    program.body = kept;
    for (const one of kept) for (const inner of [one.program, one.inverse]) strip(inner);
  };
  const tree = Handlebars.parse(sources[name]);
  if (!desk) strip(tree);
  return tree;
}

/** Calls back for every partial a tree draws in and every text key it says. */
class Reader extends Handlebars.Visitor {
  constructor(partial, key) {
    super();
    Object.assign(this, { partial, key });
  }
  PartialStatement(statement) {
    this.partial(statement.name.original);
    super.PartialStatement(statement);
  }
  #said({ path, params }) {
    if (path.original === 't' && params[0].type === 'StringLiteral') this.key(params[0].value);
  }
  MustacheStatement(statement) {
    this.#said(statement);
    super.MustacheStatement(statement);
  }
  SubExpression(expression) {
    this.#said(expression);
    super.SubExpression(expression);
  }
}

/** The partials that scene files name and those these draw in, with the texts all of them say. */
function gather(files, desk) {
  const named = files.flatMap((file) =>
    [...readFileSync(join(scenes, file), 'utf8').matchAll(/'(\w+)'/g)].map(([, name]) => name),
  );
  const trees = {};
  const said = new Set([
    'link',
    'answer',
    'refusal',
    'phase',
    'hold.done',
    'challenge',
    'topic',
    'why',
    'weigh',
    'rewrite',
  ]);
  const visit = (name) => {
    if (trees[name] || sources[name] === undefined) return;
    trees[name] = treeOf(name, desk);
    new Reader(visit, (key) => said.add(key)).accept(trees[name]);
  };
  for (const name of [...named, 'verdict']) visit(name);
  const wanted = (key) => {
    const parts = key.replace(/_(one|other)$/, '').split('.');
    return parts.some((_part, at) => said.has(parts.slice(0, at + 1).join('.')));
  };
  const texts = Object.fromEntries(Object.entries(allTexts).filter(([key]) => wanted(key)));
  return { trees, texts };
}

/** Precompiled partials by name, as source. */
function specsOf(trees, options) {
  const specs = {};
  for (const [name, tree] of Object.entries(trees)) {
    // The runtime always has `lookupProperty`; its fallback in every block only swells the bundle.
    specs[name] = Handlebars.precompile(tree, options).replace(
      /lookupProperty = container\.lookupProperty \|\| function\(parent, propertyName\) \{[^}]*\}[^}]*\}/g,
      'lookupProperty = container.lookupProperty',
    );
  }
  return specs;
}

/** Source of the module with the partials, texts and helpers of one bundle. */
export function viewModule(files, desk, compileOptions) {
  const options = browserOptions(compileOptions);
  const { trees, texts } = gather(files, desk);
  const lines = Object.entries(specsOf(trees, options)).map(
    ([name, spec]) => `house.registerPartial(${JSON.stringify(name)}, house.template(${spec}));`,
  );
  return `import Handlebars from 'handlebars/runtime';
import { wording } from './speech.ts';
export const texts = ${JSON.stringify(texts)};
const house = Handlebars.create();
for (const [name, speak] of Object.entries(wording(texts))) house.registerHelper(name, speak);
${lines.join('\n')}
export const partial = (name, given) => house.partials[name](given);
`;
}
