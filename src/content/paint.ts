import type { Span } from '../engine/analysis.ts';
import { type Look, nameOf } from '../shared/looks.ts';

/** A painted mark: what it is of, how it looks, where it stands. */
export interface Painted {
  /** Index into the analysis's findings. */
  finding: number;
  span: Span;
  look: Look;
  ranges: Range[];
}

/** Gives the page a style sheet that it cannot see, with these looks and those that answer a reader (the background's `style` call). */
export type AddStyle = (looks: Look[]) => Promise<unknown>;

/**
 * Paints through the CSS Custom Highlight API: no element, attribute or style element of the page changes. Iterating the
 * registry throws in Firefox, so the names in use are kept here.
 */
export class Painter {
  readonly #addStyle: AddStyle;
  readonly #styled = new Set<string>();
  #names: string[] = [];

  constructor(addStyle: AddStyle) {
    this.#addStyle = addStyle;
  }

  /** Replaces all marks by these. Marks show as soon as their looks are in the page, at once where they have been before. */
  paint(marks: readonly Painted[]): void {
    this.clear();
    const highlights = new Map<string, Highlight>();
    const looks: Look[] = [];
    for (const { look, ranges } of marks) {
      const name = nameOf(look);
      const highlight = highlights.get(name) ?? new Highlight();
      highlights.set(name, highlight);
      for (const range of ranges) highlight.add(range);
      if (!this.#styled.has(name)) looks.push(look);
      this.#styled.add(name);
    }
    if (looks.length > 0) this.#style(looks);
    for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
    this.#names = [...highlights.keys()];
  }

  /** Takes all marks away. */
  clear(): void {
    for (const name of this.#names) CSS.highlights.delete(name);
    this.#names = [];
  }

  /** Shows ranges over the marks under one of the names that answer a reader (`FLASH`, `LIT`); none take it away. */
  answer(name: string, ranges: readonly Range[]): void {
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    if (!this.#styled.has(name)) this.#style([]);
    this.#styled.add(name);
    const highlight = new Highlight(...ranges);
    highlight.priority = 1;
    CSS.highlights.set(name, highlight);
  }

  #style(looks: Look[]): void {
    // Looks that did not arrive are asked for again at the next painting. After an update of the extension nobody answers.
    this.#addStyle(looks).catch(() => this.#styled.clear());
  }
}
