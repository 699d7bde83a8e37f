import type { Analysis, Article, Span } from '../../../src/engine/analysis.ts';
import { CSV_HEADER, csvOf } from '../../../src/export/csv.ts';
import { jsonOf } from '../../../src/export/json.ts';
import { markdownOf } from '../../../src/export/markdown.ts';
import { plain, type Segment } from '../../../src/export/table/cell-text.ts';
import { tableOf } from '../../../src/export/table/table.ts';
import type { Statement } from '../../../src/export/table/table-types.ts';
import { piecesOf, surelyQuoted } from './scan.ts';

/**
 * Words that a view or an export would show in quotation marks although the article does not quote them.
 * @param quoted where the article has words in quotation marks, the marks left out
 */
export function misquoted(article: Article, analysis: Analysis, quoted: readonly Span[]): string[] {
  const table = tableOf(analysis, article.text);
  const statements = [
    ...table.agreed.map((row) => row.statement),
    ...table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.statements)),
    ...table.lessSure,
  ];
  const exported = { article, analysis, edits: [], ruleSets: [], findings: analysis.findings };
  const everywhere = quotedWords(article.text, quoted);
  const written = [markdownOf(exported).replaceAll('\\', ''), CSV_HEADER + csvOf(exported).replaceAll('""', '"')];
  return [
    ...statements.flatMap((statement) => inCell(article.text, statement, quoted)),
    ...inJson(article.text, JSON.parse(jsonOf(exported)), everywhere),
    // CSV has quotation marks of its own around fields: only typographic ones are looked at there.
    ...written.flatMap((text, index) =>
      (index === 0 ? surelyQuoted(text) : typographic(text)).filter((words) => !isIn(words, everywhere)),
    ),
  ];
}

/** What the file gives for quoted, and positions that hold no word. */
function inJson(text: string, { positions }: Pick<Analysis, 'positions'>, everywhere: readonly string[]): string[] {
  return positions.flatMap((one) => [
    ...one.quoted
      .map(({ start, end }) => text.slice(start, end))
      .filter((words) => piecesOf(words).some((piece) => !isIn(piece, everywhere)) || piecesOf(words).length === 0),
    ...(piecesOf(text.slice(one.start, one.end)).length === 0 ? [`no words at ${one.start}`] : []),
    ...(one.relation !== null && positions[one.relation.to] === undefined ? [`no answered one at ${one.start}`] : []),
  ]);
}

function typographic(text: string): string[] {
  return [...text.matchAll(/“([^“”"]*)”/g)].map((match) => match[1] ?? '');
}

/** A cell may quote only what stands quoted in its own place. */
function inCell(text: string, statement: Statement, quoted: readonly Span[]): string[] {
  const here = quotedWords(
    text,
    quoted.filter((one) => one.start < statement.span.end && one.end > statement.span.start),
  );
  return [statement.segments, statement.short ?? []].flatMap((segments) => [
    ...segments.filter(isQuoted).flatMap((segment) => piecesOf(segment.text).filter((piece) => !isIn(piece, here))),
    ...segments
      .filter((segment) => segment.kind === 'paraphrase')
      .flatMap((segment) => surelyQuoted(segment.text).filter((words) => !isIn(words, here))),
    ...surelyQuoted(plain(segments.filter((segment) => segment.kind !== 'added'))).flatMap((words) =>
      piecesOf(words).filter((piece) => !isIn(piece, here)),
    ),
  ]);
}

function isQuoted(segment: Segment): boolean {
  return segment.kind === 'quoted';
}

function quotedWords(text: string, quoted: readonly Span[]): string[] {
  return quoted.map(({ start, end }) => spaced(text.slice(start, end)));
}

function isIn(words: string, quotations: readonly string[]): boolean {
  return quotations.some((one) => one.includes(spaced(words)));
}

function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
