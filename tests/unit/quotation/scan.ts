import type { Span } from '../../../src/engine/analysis.ts';

/** A double quotation mark, and what it can be where it stands. */
interface Mark extends Span {
  opens: boolean;
  closes: boolean;
}

const DOUBLE = /[“”„«»"]|''/g;

/**
 * The stretches of a text between two double quotation marks that are quoted on some reading of the marks, and what single
 * marks enclose; the marks are left out. Read from the characters alone, apart from the engine's own reading. Where the marks leave it open (one is
 * lost, a straight one fits both ways), the stretch counts: a test may accuse only where no reading has the words quoted.
 */
export function maybeQuoted(text: string): Span[] {
  const spans: Span[] = [];
  let carried = false;
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    const marks = marksOf(paragraph);
    const edges: Mark[] = [
      { start: 0, end: 0, opens: carried, closes: true },
      ...marks,
      { start: paragraph.length, end: paragraph.length, opens: false, closes: false },
    ];
    edges.forEach((mark, i) => {
      const next = edges[i + 1];
      const isQuoted = mark.opens || (next?.closes && !next.opens);
      if (next !== undefined && isQuoted) spans.push({ start: index + mark.end, end: index + next.start });
    });
    spans.push(...singles(paragraph).map(({ start, end }) => ({ start: start + index, end: end + index })));
    carried = edges.at(-2)?.opens ?? false;
  }
  return spans.filter(({ start, end }) => start < end);
}

/** The stretches that are quoted on every reading: an opening mark, words, a closing one. */
export function surelyQuoted(text: string): string[] {
  const marks = marksOf(text);
  return marks.flatMap((mark, i) => {
    const next = marks[i + 1];
    if (next === undefined || !mark.opens || mark.closes || !next.closes || next.opens) return [];
    return [text.slice(mark.end, next.start)];
  });
}

/** The words between marks and line ends, each on its own. */
export function piecesOf(text: string): string[] {
  return text.split(/[“”„«»"\n]|''/).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function marksOf(text: string): Mark[] {
  return [...text.matchAll(DOUBLE)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const afterSpace = /[\s([—–\-‘'/]|^$/.test(text.charAt(start - 1));
    const beforeSpace = /[\s)\]—–\-,.;:!?’'/]|^$/.test(text.charAt(end));
    const isOpening = afterSpace && !beforeSpace;
    const isClosing = beforeSpace && !afterSpace;
    if ('“„«'.includes(match[0])) return { start, end, opens: true, closes: isClosing };
    if ('”»'.includes(match[0])) return { start, end, opens: isOpening, closes: true };
    return { start, end, opens: !isClosing, closes: !isOpening };
  });
}

/** From each single mark that can open to each one after it that can close, an apostrophe at a word's end among them. */
function singles(paragraph: string): Span[] {
  const opening = [...paragraph.matchAll(/(?<![\p{L}\p{N}])[‘'`]/gu)].map((match) => match.index + 1);
  const closing = [...paragraph.matchAll(/(?<=\S)[’'](?![\p{L}\p{N}])/gu)].map((match) => match.index);
  return opening.flatMap((start) =>
    [...closing, paragraph.length].filter((end) => end > start).map((end) => ({ start, end })),
  );
}
