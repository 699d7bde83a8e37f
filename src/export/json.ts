import type { Exported } from './exported.ts';
import { guarded } from './guard.ts';

/**
 * The analysis as docs/analysis.schema.json describes it, with the text that its offsets count in. Where the reader edited it, the sides and
 * positions in question say so (`editedByReader`), and the edits are listed under the same name. `quoted` holds only what the article's own
 * marks enclose, as in the table.
 */
export function jsonOf({ article, analysis, edits }: Exported): string {
  const edited =
    edits.length === 0 ? {} : { editedByReader: edits.map(({ edit, words }) => ({ ...edit, about: words })) };
  return `${JSON.stringify({ text: article.text, ...guarded(analysis, article.text), ...edited }, null, 2)}\n`;
}
