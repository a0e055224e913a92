import { z } from 'zod';
import { ownTopic } from '../../scripts/founding/lines.ts';
import type { Filter } from '../../src/summit/summit.ts';
import * as summit from '../../src/summit/summit.ts';
import { filter } from './filter.ts';
import { type Laws, lawful } from './house.ts';
import { stopped } from './wholeScenes.ts';

/** The part of a JSON schema that says whether somebody types here. */
interface Shape {
  type?: string;
  maxLength?: number;
  pattern?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Shape[];
  items?: Shape;
  properties?: Record<string, Shape>;
  additionalProperties?: Shape | boolean;
}

const shapes = new Map(
  summit
    .schemas()
    .map(([type, schema]) => [
      type,
      z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Shape,
    ]),
);

/** Words that must be those of a company on the list: a reference, though it is typed. */
const REFERENCES = ['ImportPeople.rows.vendor'];

function typed({ type, pattern, format, ...shape }: Shape): boolean {
  return type === 'string' && !pattern && !format && !shape.enum && shape.const === undefined;
}

/** Every place below a shape where people type, with the longest text it takes. */
function below(shape: Shape, at: string): [place: string, max: number][] {
  if (typed(shape)) return REFERENCES.includes(at) ? [] : [[at, shape.maxLength ?? 0]];
  const { anyOf = [], items, properties = {}, additionalProperties: others } = shape;
  const inner = Object.entries(properties).flatMap(([name, one]) => below(one, `${at}.${name}`));
  const listed = [...anyOf, ...(items ? [items] : [])].flatMap((one) => below(one, at));
  const free = typeof others === 'object' ? below(others, at) : [];
  return [...inner, ...listed, ...free];
}

/** Every text a person can type, found in the schemas: `PostIdea.text`, and its longest. */
export const places = new Map([...shapes].flatMap(([type, shape]) => below(shape, type)));

/** One text that was laid into a command. */
export interface Planting {
  place: string;
  text: string;
  /** What the summit keeps of it. */
  kept: string;
}

/** What the house does to every text, said a second time: no line of it is shared with the house. */
export function normalised(text: string, lines: boolean): string {
  let out = '';
  for (const sign of text.replaceAll('\r\n', '\n')) {
    const code = sign.codePointAt(0) ?? 0;
    const breaks = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].includes(code);
    const control = (code < 0x20 && code !== 9) || (code >= 0x7f && code <= 0x9f);
    const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    const lone = code >= 0xd800 && code <= 0xdfff;
    out += breaks ? '\n' : control || turns ? '' : lone ? '\ufffd' : sign;
  }
  const whole = out.normalize('NFC').trim();
  return lines ? whole : whole.replace(/\s+/g, ' ').trim();
}

/** What one place was laid under, as often as it was. */
type Sow = (place: string, max: number) => string;

/** Fields of several lines keep them; every other text is one line. */
const ONE_LINE = /\.(name|title|owner|sites|calledBy|terms|examples)$|^(TeachTopic|AddTerm)\./;
const ONE_LINE_TOO = /^(AddException|KeepLine|(Place|Lift)LegalHold)\./;

/** Lays texts into every command at its turn, whatever was asked, and counts what it laid. */
export class Planter {
  readonly laid: Planting[] = [];
  /** Every command as it was sent, with its planted words. */
  readonly sent: Record<string, unknown>[] = [];
  readonly #sow: Sow;
  /** What the texts of this command stand for: the words of the scene. */
  readonly #meant = new Map<string, string>();
  /** Lines of the lab that must be stopped. */
  readonly #stops = new Set<string>();

  constructor(sow: Sow) {
    this.#sow = sow;
  }

  /** The laws of the house with planted words, and a filter that knows what they stand for. */
  get laws(): Laws {
    const known = { words: {}, filter: this.filter };
    return {
      ...lawful,
      decide: (state, command, meta, { words }) =>
        lawful.decide(state, this.#planted(command), meta, { ...known, words }),
    };
  }

  #planted(command: { type: string }) {
    const { type, ...fields } = command;
    this.#meant.clear();
    const planted = this.#into(shapes.get(type) ?? {}, fields, type) as object;
    const sent = { id: 'planted-1', type, ...planted };
    this.sent.push(sent);
    const asked = summit.parse(sent);
    if (!asked) throw new Error(`${type} is unreadable once planted: ${JSON.stringify(planted)}`);
    return asked.command;
  }

  #into(shape: Shape, value: unknown, at: string): unknown {
    if (typeof value === 'string') return typed(shape) ? this.#text(at, value) : value;
    if (Array.isArray(value)) return value.map((one) => this.#into(shape.items ?? {}, one, at));
    if (value === null || typeof value !== 'object') return value;
    const { properties = {}, additionalProperties: others } = shape;
    const free = typeof others === 'object' ? others : {};
    const inner = Object.entries(value).map(([name, one]) => {
      const known = properties[name];
      return [name, known ? this.#into(known, one, `${at}.${name}`) : this.#into(free, one, at)];
    });
    return Object.fromEntries(inner);
  }

  #text(place: string, meant: string): string {
    const max = places.get(place);
    if (max === undefined) return meant;
    const text = this.#sow(place, max);
    const oneLine = ONE_LINE.test(place) || ONE_LINE_TOO.test(place);
    const kept = normalised(text, !oneLine);
    this.laid.push({ place, text, kept });
    this.#meant.set(kept, meant);
    if (place === 'KeepLine.text' && meant === ownTopic.sample) this.#stops.add(kept);
    return text;
  }

  /** Passes everything but what stands for a line the scenes want stopped; explains one line. */
  get filter(): Filter {
    const context = { languages: ['en'], parties: [] };
    const explained = filter.explain('How long are your huddles?', 'comment', context);
    return {
      ...filter,
      explain: () => explained,
      alarms: () => 0,
      mask: (text) => text,
      judge: (text, surface) => {
        const meant = this.#meant.get(text) ?? (this.#stops.has(text) ? ownTopic.sample : '');
        const passes = surface === 'lab' || !stopped.includes(meant);
        if (passes) return { action: 'pass', findings: [], version: 'planted' };
        const verdict = filter.judge(meant, surface, context);
        const action = verdict.action === 'block' ? ('block' as const) : ('hold' as const);
        const findings = verdict.findings.map((one) => ({ ...one, action, spans: [] }));
        return { ...verdict, action, findings };
      },
    };
  }
}
