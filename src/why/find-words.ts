import type { Span } from '../engine/analysis.ts';

/** Where selected words stand in an article's text; white space and line ends count as one space. Null where they don't. */
export function findWords(text: string, words: string): Span | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+');
  const found = new RegExp(pattern, 'u').exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
