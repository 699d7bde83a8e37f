import type { Exported } from './exported.ts';
import { quotedRuns } from './table/marks.ts';

/**
 * The analysis as docs/analysis.schema.json describes it, with the text that its offsets count in. Where the reader edited it, the sides and
 * positions in question say so (`editedByReader`), and the edits are listed under the same name. `quoted` holds only what the article's own
 * marks enclose, as in the table.
 */
export function jsonOf({ article, analysis, edits }: Exported): string {
  const edited =
    edits.length === 0 ? {} : { editedByReader: edits.map(({ edit, words }) => ({ ...edit, about: words })) };
  const positions = analysis.positions.map((one) => ({
    ...one,
    quoted: one.quoted.flatMap((span) => quotedRuns(article.text, span)),
  }));
  return `${JSON.stringify({ text: article.text, ...analysis, positions, ...edited }, null, 2)}\n`;
}
