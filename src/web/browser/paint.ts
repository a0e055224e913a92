import { Idiomorph } from 'idiomorph';
import { AREAS, type Area, type Block, filled, type Scene } from './scene.ts';

/** Renders one partial; the build precompiles them. */
export type Partial = (name: string, given: object) => string;

interface Painted {
  frame: string;
  rows: Map<string, string>;
}

/** What the person is doing survives: focus, half-typed text, opened details. */
const morphing = {
  callbacks: {
    beforeNodeMorphed(old: Node, fresh: Node): boolean {
      if (old instanceof HTMLDetailsElement && fresh instanceof HTMLDetailsElement)
        fresh.open = old.open;
      if (old instanceof HTMLTextAreaElement && fresh instanceof HTMLTextAreaElement) {
        if (old.value !== old.defaultValue) fresh.value = old.value;
      }
      if (old instanceof HTMLInputElement && fresh instanceof HTMLInputElement) {
        if (old.type === 'checkbox' && old.checked) fresh.checked = true;
        if (old.type === 'text' && old.value !== old.defaultValue) fresh.value = old.value;
      }
      if (old instanceof Element && old.hasAttribute('data-left')) return false;
      if (old instanceof Element && old.classList.contains('said')) return false;
      return true;
    },
  },
};

function elementOf(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  return template.content.firstElementChild ?? document.createElement('div');
}

/** Paints scenes into the page, touching only what differs from the last painting. */
export class Painter {
  readonly #partial: Partial;
  #painted = new Map<string, Painted>();

  constructor(partial: Partial) {
    this.#partial = partial;
  }

  /** Brings every area of the page to the scene. */
  paint(scene: Scene): void {
    for (const area of AREAS) this.#area(area, scene[area] ?? []);
    const shown = new Set(AREAS.flatMap((area) => (scene[area] ?? []).map((block) => block.id)));
    for (const id of this.#painted.keys()) if (!shown.has(id)) this.#painted.delete(id);
  }

  #area(area: Area, blocks: Block[]): void {
    const place = document.querySelector(`[data-area="${area}"]`);
    if (!place) return;
    const wanted = new Set(blocks.map((block) => block.id));
    for (const old of [...place.children]) if (!wanted.has(old.id)) old.remove();
    let after: Element | null = null;
    for (const block of blocks) {
      const painted = this.#block(block, document.getElementById(block.id));
      const next: Element | null = after ? after.nextElementSibling : place.firstElementChild;
      if (painted !== next) place.insertBefore(painted, next);
      after = painted;
    }
  }

  #block(block: Block, old: Element | null): Element {
    const frame = this.#partial(
      block.partial,
      block.rows ? { ...block.given, rows: [] } : block.given,
    );
    const rows = new Map(
      (block.rows?.list ?? []).map((row) => [
        String(row['rowId']),
        this.#partial(block.rows?.partial ?? '', row),
      ]),
    );
    const before = this.#painted.get(block.id);
    this.#painted.set(block.id, { frame, rows });
    if (!old) return elementOf(this.#partial(block.partial, filled(block)));
    if (before?.frame !== frame) {
      void Idiomorph.morph(old, this.#partial(block.partial, filled(block)), morphing);
      return document.getElementById(block.id) ?? old;
    }
    this.#rows(old, before.rows, rows);
    return old;
  }

  #rows(block: Element, before: Map<string, string>, rows: Map<string, string>): void {
    const place = block.querySelector('[data-rows]');
    if (!place) return;
    for (const old of [...place.children]) if (!rows.has(old.id)) old.remove();
    let after: Element | null = null;
    for (const [id, html] of rows) {
      let row = document.getElementById(id);
      if (!row) row = elementOf(html) as HTMLElement;
      else if (before.get(id) !== html) {
        void Idiomorph.morph(row, html, morphing);
        row = document.getElementById(id) ?? row;
      }
      const next: Element | null = after ? after.nextElementSibling : place.firstElementChild;
      if (row !== next) place.insertBefore(row, next);
      after = row;
    }
  }
}
