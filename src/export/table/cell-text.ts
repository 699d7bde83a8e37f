import type { Span } from '../../engine/analysis.ts';
import { isOpened, loneMarks, quotedRuns, singleRun } from './marks.ts';

/** A stretch of a cell: the article's paraphrase, words it puts in quotation marks, or an antecedent added from it. */
export interface Segment {
  kind: 'paraphrase' | 'quoted' | 'added';
  text: string;
  /** Whether a quotation begins or ends here: the only places where a view sets quotation marks. */
  opens?: boolean;
  closes?: boolean;
}

/** Words to add after an offset of the article's text, shown in [ ]. */
export interface Addition {
  at: number;
  text: string;
}

const DOUBLE = '“”„«»"';
const SINGLE = "‘’'";

/**
 * The article's words in `span`, cut where quotation begins and ends. `quoted` may or may not include the marks
 * themselves; either way they are taken off here and set again by the view, so that no mark stands around other words.
 */
export function segmentsOf(
  text: string,
  span: Span,
  quoted: readonly Span[],
  additions: readonly Addition[] = [],
): Segment[] {
  const segments: Segment[] = [];
  let from = span.start;
  for (const { inner, outer } of quotations(text, span, quoted)) {
    if (outer.start < from) continue;
    segments.push(...paraphrase(text, { start: from, end: outer.start }, additions));
    const pieces = cut(text, inner, 'quoted', additions);
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first) first.opens = true;
    if (last) last.closes = true;
    segments.push(...pieces);
    from = outer.end;
  }
  segments.push(...paraphrase(text, { start: from, end: span.end }, additions));
  return tidy(segments);
}

/** A segment as text, with typographic quotation marks where a quotation begins and ends. */
export function withMarks(segment: Segment): string {
  if (segment.kind === 'added') return ` [${segment.text}]`;
  return `${segment.opens ? '“' : ''}${segment.text}${segment.closes ? '”' : ''}`;
}

/** The segments as one line of text. */
export function plain(segments: readonly Segment[]): string {
  return segments.map(withMarks).join('');
}

/**
 * The words within `span` that are quoted by the engine's reading and by the article's marks, the marks left out: what a view or an
 * export may show as quoted.
 */
export function quotedWords(text: string, span: Span, quoted: readonly Span[]): Span[] {
  return quotations(text, span, quoted).map(({ inner }) => inner);
}

/** Each quotation within `span`: its words, and its words with the marks around them. */
function quotations(text: string, span: Span, quoted: readonly Span[]): { inner: Span; outer: Span }[] {
  return quoted
    .map((one) => ({ start: Math.max(one.start, span.start), end: Math.min(one.end, span.end) }))
    .filter((one) => one.start < one.end)
    .sort((a, b) => a.start - b.start)
    .flatMap((one) => {
      const single = SINGLE.includes(text.charAt(one.start)) || "‘'".includes(text.charAt(one.start - 1) || ' ');
      const marks = single ? DOUBLE + SINGLE : DOUBLE;
      return quotedRuns(text, strip(text, one, marks))
        .flatMap((run) => (single ? singleRun(text, run) : null) ?? (isOpened(text, run.start) ? run : []))
        .map((run) => ({ inner: strip(text, run, marks), outer: widen(text, run, span, marks) }));
    })
    .filter(({ inner }) => /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end)));
}

/** A span without the marks at its ends. */
function strip(text: string, span: Span, marks: string): Span {
  let { start, end } = span;
  while (start < end && marks.includes(text.charAt(start))) start++;
  while (end > start && marks.includes(text.charAt(end - 1))) end--;
  return { start, end };
}

/** A span with the marks at its ends, within a larger one. */
function widen(text: string, { start, end }: Span, within: Span, marks: string): Span {
  let [from, to] = [start, end];
  while (from > within.start && marks.includes(text.charAt(from - 1))) from--;
  while (to < within.end && marks.includes(text.charAt(to))) to++;
  return { start: from, end: to };
}

/** Words outside quotation: a mark without a partner, left over where the span cuts through a quotation, is dropped. */
function paraphrase(text: string, span: Span, additions: readonly Addition[]): Segment[] {
  const borders = [span.start, ...loneMarks(text, span).flatMap(({ start, end }) => [start, end]), span.end];
  return borders.flatMap((start, index) => {
    const end = borders[index + 1];
    const isMark = index % 2 === 1;
    return end === undefined || isMark ? [] : cut(text, { start, end }, 'paraphrase', additions);
  });
}

function cut(text: string, span: Span, kind: 'paraphrase' | 'quoted', additions: readonly Addition[]): Segment[] {
  const segments: Segment[] = [];
  let from = span.start;
  for (const addition of additions) {
    if (addition.at <= from || addition.at > span.end) continue;
    segments.push({ kind, text: text.slice(from, addition.at) }, { kind: 'added', text: addition.text });
    from = addition.at;
  }
  if (from < span.end) segments.push({ kind, text: text.slice(from, span.end) });
  return segments;
}

/** White space as single spaces, none at the ends; no comma or dash left hanging; no empty segment. */
function tidy(segments: readonly Segment[]): Segment[] {
  const clean = segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ') }));
  const kept = clean.filter(
    (segment) => segment.text !== '' && (segment.text !== ' ' || segment.kind === 'paraphrase'),
  );
  while (kept[0]?.text.trim() === '') kept.shift();
  while (kept.at(-1)?.text.trim() === '') kept.pop();
  const first = kept[0];
  if (first) first.text = first.text.trimStart();
  const last = kept.at(-1);
  if (last) last.text = last.text.trimEnd().replace(/\s*[,;:–—]$/, '');
  return kept;
}
