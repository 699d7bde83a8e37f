import type { Article, Block, Span } from '../analysis.ts';

/** parse-english's cost grows faster than its input: nothing longer than this reaches it in one call. */
const LONGEST_PIECE = 10_000;
/** Where marks are as frequent as in no prose its cost grows faster still. */
const LONGEST_PIECE_OF_MARKS = 500;
const MOST_MARKS = 0.2;
/** Runs without white space this long are no words (base64, a script, a language without spaces). */
const LONGEST_RUN = 200;

/** A stretch of a paragraph: prose for the parser, or one run without white space that it must not see. */
export interface Piece extends Span {
  kind: 'prose' | 'run';
}

/**
 * The article's paragraphs: its blocks, or, where it has none, the stretches between line breaks. Single line breaks
 * count as such unless the text is wrapped by hand; the first of several stretches is then the headline. Spans leave
 * outer white space out; blank blocks are dropped.
 */
export function paragraphsOf(article: Pick<Article, 'text' | 'blocks'>): Block[] {
  const { text } = article;
  if (article.blocks.length > 0) {
    return article.blocks.flatMap((block) => {
      const span = trimmed(text, block.start, block.end);
      return span ? [{ ...span, role: block.role }] : [];
    });
  }
  const stretches = stretchesOf(text);
  return stretches.map((span, index) => ({
    ...span,
    role: index === 0 && stretches.length > 1 ? 'headline' : 'paragraph',
  }));
}

function stretchesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = trimmed(text, match.index, match.index + match[0].length);
    if (line) lines.push(line);
  }
  const wrapped = isWrapped(text, lines);
  const stretches: Span[] = [];
  for (const line of lines) {
    const last = stretches.at(-1);
    if (last && isSingleBreak(text, last.end, line.start) && (wrapped || /\p{Ll}/u.test(text.charAt(line.start)))) {
      last.end = line.end;
    } else {
      stretches.push({ ...line });
    }
  }
  return stretches;
}

/** A text is wrapped by hand when it has blank lines, and nearly all lines that run on are 45 to 100 characters long. */
function isWrapped(text: string, lines: Span[]): boolean {
  let single = 0;
  let likely = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!;
    if (!isSingleBreak(text, before.end, lines[i]!.start)) continue;
    single++;
    if (before.end - before.start >= 45 && before.end - before.start <= 100) likely++;
  }
  return single >= 3 && single < lines.length - 1 && likely >= 0.9 * single;
}

function isSingleBreak(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to).replace(/\r\n/g, '\n');
  return (gap.match(/[\r\n\u2028\u2029]/g)?.length ?? 0) <= 1;
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

/** White space, and the invisible characters that pages leave between words. */
export function isSpace(code: number): boolean {
  return (
    (code >= 9 && code <= 13) ||
    code === 32 ||
    code === 160 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Cuts a paragraph into what the parser may see and what it may not. Together the pieces hold all but white space. */
export function piecesOf(text: string, paragraph: Span): Piece[] {
  const pieces: Piece[] = [];
  let proseFrom = paragraph.start;
  let runFrom = paragraph.start;
  for (let i = paragraph.start; i <= paragraph.end; i++) {
    if (i < paragraph.end && !isSpace(text.charCodeAt(i))) continue;
    if (i - runFrom > LONGEST_RUN) {
      cutProse(text, proseFrom, runFrom, pieces);
      pieces.push({ start: runFrom, end: i, kind: 'run' });
      proseFrom = i;
    }
    runFrom = i + 1;
  }
  cutProse(text, proseFrom, paragraph.end, pieces);
  return pieces;
}

/** Cuts long prose after a full stop where there is one in the last fifth of the piece, otherwise at white space. */
function cutProse(text: string, start: number, end: number, pieces: Piece[]): void {
  let from = start;
  for (let longest = longestPiece(text, from, end); end - from > longest; longest = longestPiece(text, from, end)) {
    const limit = from + longest;
    const stop = text.slice(from, limit).lastIndexOf('. ');
    let at = limit;
    if (stop > 0.8 * longest) at = from + stop + 1;
    else while (at > from && !isSpace(text.charCodeAt(at))) at--;
    pushProse(text, from, at, pieces);
    from = at;
  }
  pushProse(text, from, end, pieces);
}

/** How long the next piece may be: it depends on how much of what comes next is marks rather than words. */
function longestPiece(text: string, start: number, end: number): number {
  const to = Math.min(end, start + LONGEST_PIECE);
  let marks = 0;
  for (let i = start; i < to; i++) if (isMark(text.charCodeAt(i))) marks++;
  return marks > MOST_MARKS * (to - start) ? LONGEST_PIECE_OF_MARKS : LONGEST_PIECE;
}

function isMark(code: number): boolean {
  if (code < 128) return code > 32 && !(code >= 48 && code <= 57) && !((code | 32) >= 97 && (code | 32) <= 122);
  return code >= 0x2010 && code <= 0x205e;
}

function pushProse(text: string, start: number, end: number, pieces: Piece[]): void {
  const span = trimmed(text, start, end);
  if (span) pieces.push({ ...span, kind: 'prose' });
}
