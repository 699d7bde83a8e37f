import type { Article, Block } from '../engine/analysis.ts';

/** Longer than this, a line is a paragraph. */
const LONGEST_HEADLINE = 160;

/**
 * An article from pasted text: each line a paragraph, the first of several a headline where it is short and ends no sentence.
 * The text stays as it is.
 */
export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/\S[^\n]*/gu)].map(
    ({ 0: line, index }): Block => ({ start: index, end: index + line.trimEnd().length, role: 'paragraph' }),
  );
  const [first] = blocks;
  if (first !== undefined && blocks.length > 1 && isHeadline(text.slice(first.start, first.end)))
    first.role = 'headline';
  return { text, blocks, meta: { title: null, date: null, outlet: null, url: null } };
}

function isHeadline(line: string): boolean {
  return line.length <= LONGEST_HEADLINE && !/[.!?…]["”’»)]*$/u.test(line);
}
