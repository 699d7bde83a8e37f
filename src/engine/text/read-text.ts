import type { Article, Block } from '../analysis.ts';
import { paragraphsOf, piecesOf } from './paragraphs.ts';
import { findQuotations } from './quotes.ts';
import { mendSentences } from './sentences.ts';
import type { Text, Token } from './text.ts';
import { type Cut, tokenize } from './tokens.ts';
import { wordOf } from './word.ts';

/**
 * Reads an article into paragraphs, sentences, tokens and quotations. Offsets count UTF-16 code units of `text` as
 * given. Where `blocks` is empty, line breaks make the paragraphs and the first of several is the headline. Lemmas,
 * parts of speech and names are still empty: see `tagText`. Linear in the text's length; about 3 ms for 1,000 words.
 */
export function readText(article: Pick<Article, 'text' | 'blocks'>): Text {
  const text: Text = { text: article.text, tokens: [], sentences: [], paragraphs: [], quotations: [] };
  for (const block of paragraphsOf(article)) readParagraph(text, block);
  text.quotations = findQuotations(text);
  for (const { inner } of text.quotations) markQuoted(text.tokens, inner.start, inner.end);
  return text;
}

function readParagraph(text: Text, block: Block): void {
  const first = text.sentences.length;
  for (const piece of piecesOf(text.text, block)) {
    if (piece.kind === 'run') {
      pushTokens(text, [{ start: 0, end: piece.end - piece.start, opens: true }], piece.start);
      continue;
    }
    const prose = text.text.slice(piece.start, piece.end);
    const cuts = tokenize(prose);
    mendSentences(prose, cuts);
    pushTokens(text, cuts, piece.start);
  }
  const last = text.sentences.length;
  if (last > first) text.paragraphs.push({ start: block.start, end: block.end, role: block.role, first, last });
}

/** Adds one piece's tokens, and the sentences that they make up, to the text. */
function pushTokens(text: Text, cuts: Cut[], at: number): void {
  for (let i = 0; i < cuts.length; i++) {
    const start = at + cuts[i]!.start;
    const end = at + cuts[i]!.end;
    if (i === 0 || cuts[i]!.opens) {
      const first = text.tokens.length;
      text.sentences.push({ start, end, first, last: first, paragraph: text.paragraphs.length });
    }
    const sentence = text.sentences.at(-1)!;
    const word = wordOf(text.text.slice(start, end));
    text.tokens.push({
      start,
      end,
      word,
      text: word.text,
      lower: word.lower,
      lemma: '',
      pos: '',
      name: null,
      nameStart: false,
      sentence: text.sentences.length - 1,
      quoted: false,
    });
    sentence.end = end;
    sentence.last = text.tokens.length;
  }
}

function markQuoted(tokens: Token[], start: number, end: number): void {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) tokens[i]!.quoted = true;
}
