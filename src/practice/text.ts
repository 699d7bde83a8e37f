import type { Span } from '../engine/analysis.ts';

/** A sentence and its words: `first` and `last` are indices into all words of the text. */
export interface Sentence extends Span {
  index: number;
  first: number;
  last: number;
}

export interface Paragraph {
  headline: boolean;
  sentences: Sentence[];
}

/** A text as it is practised on: its paragraphs, and all its words in order, punctuation with them. */
export interface LaidOut {
  text: string;
  paragraphs: Paragraph[];
  words: Span[];
}

/**
 * Lays a text out by its lines, the first of several being the headline, and by sentences, in UTF-16 offsets as the engine
 * gives them. A line in which the engine sees no sentence is one sentence.
 */
export function layOut(text: string, sentences: readonly Span[]): LaidOut {
  const words: Span[] = [];
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({
    start: index + line.length - line.trimStart().length,
    end: index + line.trimEnd().length,
  }));
  let index = 0;
  const paragraphs = lines.map((line, nth) => {
    const inside = sentences.filter(({ start, end }) => start >= line.start && end <= line.end);
    return {
      headline: nth === 0 && lines.length > 1,
      sentences: (inside.length === 0 ? [line] : inside).map(({ start, end }) => {
        const first = words.length;
        words.push(...wordsIn(text, start, end));
        return { start, end, index: index++, first, last: words.length - 1 };
      }),
    };
  });
  return { text, paragraphs, words };
}

/** The first and the last word of the paragraph in which a word stands. */
export function boundsOf({ paragraphs }: LaidOut, word: number): { first: number; last: number } {
  const bounds = paragraphs.map(({ sentences }) => ({
    first: sentences[0]?.first ?? 0,
    last: sentences.at(-1)?.last ?? 0,
  }));
  return bounds.find(({ first, last }) => word >= first && word <= last) ?? { first: word, last: word };
}

function wordsIn(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}
