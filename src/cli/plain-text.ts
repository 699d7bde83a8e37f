import type { Article, Block } from '../engine/analysis.ts';

/**
 * An article from plain text: a block for each paragraph between blank lines, the first one the headline. A text of one
 * paragraph is a paragraph: a lone sentence is no headline. The text itself stays as it is, to the last character.
 */
export function articleFromText(text: string): Article {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = text.slice(from, to);
    if (line.trim() === '') open = null;
    else {
      const end = from + line.trimEnd().length;
      if (open) open.end = end;
      else {
        open = { start: from + line.length - line.trimStart().length, end, role: 'paragraph' };
        blocks.push(open);
      }
    }
    from = to + 1;
  }
  if (blocks.length > 1 && blocks[0]) blocks[0].role = 'headline';
  return { text, blocks, meta: { title: null, date: null, outlet: null, url: null } };
}
