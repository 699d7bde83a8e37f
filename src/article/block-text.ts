import type { Place } from './places.ts';

/** A block's text as a reader sees it, and where its characters stand; the places count from the block's own start. */
export interface BlockText {
  text: string;
  places: Place[];
  /** How many of its characters (UTF-16 code units) are in links. */
  linked: number;
}

/**
 * What shows. Left out beside white space: soft hyphen, zero-width space, word joiner and byte order mark, which have no
 * width and would part words.
 */
const VISIBLE = /[^\s\u00AD\u200B\u2060\uFEFF]+/gu;
const WHITE_SPACE = /[^\S\uFEFF]/u;

/** Joins text nodes into one block: white space of any kind collapsed to single spaces, none at the ends. */
export class BlockTextBuilder {
  #text = '';
  #places: Place[] = [];
  #linked = 0;
  /** White space that was met and is written before the next word, unless the block ends first; `break` is in no node. */
  #space: { node: Text; offset: number } | 'break' | null = null;

  add(node: Text, inLink: boolean): void {
    const before = this.#text.length;
    let read = 0;
    for (const word of node.data.matchAll(VISIBLE)) {
      this.#noteSpace(node, read, word.index);
      this.#writeSpace();
      this.#write(word[0], node, word.index);
      read = word.index + word[0].length;
    }
    this.#noteSpace(node, read, node.data.length);
    if (inLink) this.#linked += this.#text.length - before;
  }

  /** A line break inside the block: white space that stands in no text node. */
  addBreak(): void {
    this.#space ??= 'break';
  }

  /** The block so far; the builder starts afresh. */
  take(): BlockText {
    const taken = { text: this.#text, places: this.#places, linked: this.#linked };
    this.#text = '';
    this.#places = [];
    this.#linked = 0;
    this.#space = null;
    return taken;
  }

  #noteSpace(node: Text, from: number, to: number): void {
    if (from === to || this.#space !== null) return;
    const at = node.data.slice(from, to).search(WHITE_SPACE);
    if (at >= 0) this.#space = { node, offset: from + at };
  }

  #writeSpace(): void {
    const space = this.#space;
    this.#space = null;
    if (space === null || this.#text === '') return;
    if (space === 'break') this.#text += ' ';
    else this.#write(' ', space.node, space.offset);
  }

  #write(characters: string, node: Text, offset: number): void {
    const start = this.#text.length;
    const end = start + characters.length;
    const last = this.#places.at(-1);
    if (last?.node === node && last.end === start && last.offset + (last.end - last.start) === offset) last.end = end;
    else this.#places.push({ start, end, node, offset });
    this.#text += characters;
  }
}
