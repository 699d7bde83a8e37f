import type { Analysis } from '../../../src/engine/analysis.ts';
import { tableOf } from '../../../src/export/table/table.ts';

/** What is wrong with an article's table: a column without a name, an empty row, a position in no cell or in two. */
export function tableFaults(analysis: Analysis, text: string): string[] {
  const table = tableOf(analysis, text);
  const cells = table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.statements));
  const single = [...cells, ...table.lessSure].flatMap((one) => [...one.positions, ...one.repeats]);
  // An agreement stands once for several sides: each has a position with these very words.
  const joint = table.agreed.flatMap(({ statement, sides }) =>
    analysis.positions.flatMap((one, index) =>
      statement.places.some((place) => place.start === one.start && place.end === one.end) && sides.includes(one.side)
        ? [index]
        : [],
    ),
  );
  const seen = [...single, ...joint];
  const hasWords = (index: number) =>
    /[\p{L}\p{N}]/u.test(text.slice(analysis.positions[index]?.start, analysis.positions[index]?.end));
  const lost = analysis.positions.flatMap((_, index) =>
    seen.includes(index) || !hasWords(index) ? [] : [`position ${index} is in no cell`],
  );
  const twice = seen.flatMap((one, index) => (seen.indexOf(one) < index ? [`position ${one} is in two cells`] : []));
  const nameless = table.columns.flatMap(({ side, name }) => (name.trim() === '' ? [`side ${side} has no name`] : []));
  const empty = table.rows.flatMap((row, index) =>
    row.cells.some((cell) => cell.statements.some((one) => one.segments.length > 0)) ? [] : [`row ${index} is empty`],
  );
  const wordless = [...cells, ...table.lessSure].flatMap((one) =>
    one.segments.every((segment) => segment.text.trim() === '') ? [`statement ${one.id} has no words`] : [],
  );
  return [...lost, ...twice, ...nameless, ...empty, ...wordless];
}
