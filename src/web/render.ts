import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import { compileOptions, type Texts, wording } from './browser/speech.ts';

/** Renders pages inside their layout, and single partials as the browser does. */
export interface Render {
  /** A whole page; the layout is `page` or `projector`. */
  page(layout: string, page: string, given: object): string;
  /** One partial, byte for byte what the browser renders from the same data. */
  partial(name: string, given: object): string;
  texts: Texts;
  /** Hashed addresses of the two scripts and the style sheet. */
  assets: { room: string; desk: string; style: string };
}

function read(folder: string): [string, string][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [basename(file, '.hbs'), readFileSync(join(folder, file), 'utf8')]);
}

/** Compiles every view of the house once. */
export function openRender(views: string, manifest: string): Render {
  const texts = JSON.parse(readFileSync(join(views, 'text/en.json'), 'utf8')) as Texts;
  const assets = JSON.parse(readFileSync(manifest, 'utf8')) as Render['assets'];
  const house = Handlebars.create();
  for (const [name, speak] of Object.entries(wording(texts))) house.registerHelper(name, speak);
  const compile = (source: string) => house.compile(source, compileOptions);
  const partials = new Map(
    read(join(views, 'partials')).map(([name, src]) => [name, compile(src)]),
  );
  for (const [name, template] of partials) house.registerPartial(name, template);
  const pages = new Map(read(join(views, 'pages')).map(([name, src]) => [name, compile(src)]));
  const layouts = new Map(read(join(views, 'layouts')).map(([name, src]) => [name, src]));
  const framed = new Map<string, HandlebarsTemplateDelegate>();
  const frame = (layout: string, page: string) => {
    const name = `${layout} ${page}`;
    const found = framed.get(name);
    if (found) return found;
    const inner = pages.get(page);
    const source = layouts.get(layout);
    if (!inner || source === undefined) throw new Error(`no view ${name}`);
    house.registerPartial(`page:${page}`, inner);
    const whole = compile(source.replace('{{> content}}', `{{> [page:${page}]}}`));
    framed.set(name, whole);
    return whole;
  };
  return {
    page: (layout, page, given) => frame(layout, page)({ assets, ...given }),
    partial(name, given) {
      const template = partials.get(name);
      if (!template) throw new Error(`no partial ${name}`);
      return template(given);
    },
    texts,
    assets,
  };
}
