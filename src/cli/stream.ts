import type { Analysis, Article, Meta } from '../engine/analysis.ts';
import { articleFromText } from './plain-text.ts';
import { type Line, LONGEST_LINE, readLines } from './read-lines.ts';

/** What became of one input: the analysis with what is echoed beside it, or what was wrong with it. */
export type Output =
  | { failed: false; article: Article; analysis: Analysis; echo: Record<string, unknown> }
  | { failed: true; about: Record<string, unknown>; error: string };

/**
 * Analyses a stream of `{"id": …, "text": …}` a line, one at a time and in order. A line may carry `meta` (title, date,
 * outlet, url), which is passed through. Blank lines are skipped, but counted in the line numbers of errors.
 */
export async function* analyzeStream(
  chunks: AsyncIterable<string>,
  analyze: (article: Article) => Analysis,
): AsyncGenerator<Output> {
  for await (const line of readLines(chunks)) {
    const output = readArticleLine(line, analyze);
    if (output !== null) yield output;
  }
}

/** What becomes of one line of a stream; null for a blank one. Never throws. */
export function readArticleLine(line: Line, analyze: (article: Article) => Analysis): Output | null {
  if (line.text === null) return failure(null, line.number, `longer than ${LONGEST_LINE} characters`);
  const text = line.number === 1 ? line.text.replace(/^\uFEFF/, '') : line.text;
  return text.trim() === '' ? null : analyzeLine(text, line.number, analyze);
}

/** What a line becomes whose reader ended before it answered. */
export function lostLine(line: Line, reason: string): Output {
  return failure(null, line.number, reason);
}

function analyzeLine(line: string, number: number, analyze: (article: Article) => Analysis): Output {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return failure(null, number, `not JSON: ${messageOf(error)}`);
  }
  if (!isRecord(input)) return failure(null, number, 'not an object with a "text"');
  if (typeof input.text !== 'string') return failure(input.id, number, '"text" is not a string');
  try {
    const article = { ...articleFromText(input.text), meta: metaOf(input.meta) };
    return { failed: false, article, analysis: analyze(article), echo: input.id === undefined ? {} : { id: input.id } };
  } catch (error) {
    return failure(input.id, number, messageOf(error));
  }
}

function failure(id: unknown, line: number, error: string): Output {
  return { failed: true, about: { id: id ?? null, line }, error };
}

function metaOf(value: unknown): Meta {
  const given = isRecord(value) ? value : {};
  const word = (key: keyof Meta) => (typeof given[key] === 'string' ? given[key] : null);
  return { title: word('title'), date: word('date'), outlet: word('outlet'), url: word('url') };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
