import { compile, type Lexicon } from '../read/lexicon.ts';
import { fold } from '../read/normalise.ts';
import { checkedPack, type Pack } from '../read/pack.ts';
import { type Tokens, tokenise } from '../read/tokens.ts';
import {
  readTongues,
  type Tongue,
  type Tongues,
  tongueOf,
  type WordLists,
} from '../read/tongue.ts';
import { partyWords, readSheet, type Sheet } from '../rules.ts';
import type { FilterContext, Surface, Verdict } from '../verdict.ts';

/** Packs and word lists a reader reads with; `core` holds rules of every language but English. */
export interface Books {
  packs: readonly Pack[];
  core: Pack;
  tongues: WordLists;
}

/** One text, read: what the rules found, its language, and whether that one may be written here. */
export interface Read {
  sheet: Sheet;
  tongue: Tongue;
  language: Verdict['language'];
}

/** Surfaces whose words are sentences of no language, or must be writable in every room. */
const SPARED: ReadonlySet<Surface> = new Set(['name', 'vendor', 'reason', 'lab']);
/** Languages that live mixed with English. */
const MIXED: ReadonlySet<string> = new Set(['tl', 'hi']);

/** Reads texts with the packs of the languages they are written in. */
export class Reader {
  /** BCP-47 languages with a pack. */
  readonly languages: readonly string[];
  readonly #packs: ReadonlyMap<string, Pack>;
  readonly #core: Pack;
  readonly #tongues: Tongues;
  /** Compiled when a text first needs them: most summits speak one language. */
  readonly #compiled = new Map<string, Lexicon>();

  /** @throws ZodError when a pack breaks its shape. */
  constructor({ packs, core, tongues }: Books) {
    this.#packs = new Map(packs.map((pack) => [pack.lang, checkedPack(pack)]));
    this.#core = checkedPack(core);
    this.#tongues = readTongues(tongues);
    this.languages = [...this.#packs.keys()];
  }

  #lexicon(language: string): Lexicon[] {
    const known = this.#compiled.get(language);
    const pack = this.#packs.get(language);
    if (known || !pack) return known ? [known] : [];
    const lexicon = compile(pack, language === 'en' ? undefined : this.#core);
    this.#compiled.set(language, lexicon);
    return [lexicon];
  }

  /** The English words and rules. */
  get english(): readonly Lexicon[] {
    return this.#lexicon('en');
  }

  /** Reads one text; `cut` saves cutting it into tokens again. */
  read(text: string, surface: Surface, context: FilterContext, cut?: Tokens): Read {
    const tokens = cut ?? tokenise(fold(text), text);
    const tongue = tongueOf(tokens, this.#tongues);
    const declared = context.languages.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
    const lexicons = this.#lexiconsFor(tongue, declared);
    const parties = partyWords(context.parties, lexicons);
    const sheet = readSheet(tokens, text, surface, lexicons, parties);
    const language = SPARED.has(surface) ? undefined : this.#strange(tongue, declared);
    return { sheet, tongue, language };
  }

  #strange(tongue: Tongue, declared: readonly string[]): Verdict['language'] {
    const spoken = declared.filter((one) => this.#packs.has(one));
    if (spoken.length === 0) return 'undeclared';
    if (tongue.foreign) return 'unknown';
    if (!tongue.sure || spoken.includes(tongue.language)) return undefined;
    const mixed = tongue.language === 'en' && spoken.some((one) => MIXED.has(one));
    return mixed ? undefined : 'undeclared';
  }

  /** A sure language is read alone; else every declared one that is likely. */
  #lexiconsFor(tongue: Tongue, declared: readonly string[]): readonly Lexicon[] {
    const spoken = declared.filter((one) => this.#packs.has(one));
    if (tongue.sure && !tongue.foreign && !MIXED.has(tongue.language)) {
      const mixed = tongue.language === 'en' ? spoken.filter((one) => MIXED.has(one)) : [];
      return this.#both([tongue.language, ...mixed.filter((one) => tongue.likely.includes(one))]);
    }
    const likely = spoken.filter((one) => tongue.likely.includes(one));
    return this.#both(likely.length > 0 ? likely : spoken);
  }

  /** Lexicons of languages and of those they live mixed with; English when there is none. */
  #both(known: readonly string[]): readonly Lexicon[] {
    const wanted = (known.length > 0 ? known : ['en']).flatMap((one) => [
      one,
      this.#packs.get(one)?.base ?? one,
    ]);
    return [...new Set(wanted)].flatMap((one) => this.#lexicon(one));
  }
}
