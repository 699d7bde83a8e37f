import type { Paragraph, Text } from './text.ts';

/** What opens a line that only leads to another page: "More: …", "SEE ALSO: …", a list of videos. */
const LEADS =
  /^(?:(?:more|read more|read also|see also|also read|see|also|related|watch|listen|video|videos|photos|gallery|click here|what to read next)\s*:|(?:JUST|MUST) WATCH(?:ED)?\b|SEE ALSO\b|READ MORE\b)/i;
/** A heading over such lines. */
const HEADS = /^(?:more on this|related (?:stories|articles|links|content)|read next|most read)\b/i;

/** How many words of a link stand before the one that runs into the text. */
const BEFORE = 4;
/** The longest title of a link, in tokens. */
const LONGEST = 90;

/**
 * Marks the tokens that are no prose of the article: titles of links set into a sentence ("Berrow Tam James BerrowCouncil
 * votes on … MORE said"), and lines that lead to other pages. 1 for such a token, 0 for the rest. Linear in the text.
 */
export function linkTokens(text: Text): Uint8Array {
  const links = new Uint8Array(text.tokens.length);
  text.paragraphs.forEach((paragraph, i) => {
    if (leadsOn(text, paragraph) || isUnderHead(text, i)) fill(text, links, paragraph);
  });
  for (let i = 0; i < text.tokens.length; i++) {
    const from = gluedFrom(text, i);
    if (from !== null) links.fill(1, from, endOfLink(text, i));
  }
  return links;
}

function leadsOn(text: Text, paragraph: Paragraph): boolean {
  return LEADS.test(wordsOf(text, paragraph));
}

/** A line without a full stop under "More on this". */
function isUnderHead(text: Text, index: number): boolean {
  const [head, paragraph] = [text.paragraphs[index - 1], text.paragraphs[index]];
  if (!head || !paragraph || !HEADS.test(wordsOf(text, head))) return false;
  return !/[.!?”"]\s*$/.test(wordsOf(text, paragraph));
}

function wordsOf(text: Text, { start, end }: Paragraph): string {
  return text.text.slice(start, end).trimStart();
}

function fill(text: Text, links: Uint8Array, { first, last }: Paragraph): void {
  for (let s = first; s < last; s++) {
    const sentence = text.sentences[s];
    if (sentence) links.fill(1, sentence.first, sentence.last);
  }
}

/**
 * Where a link starts whose title runs into the text at token `i`: right behind the first of the words that it says
 * again ("Berrow | Tam James BerrowCouncil"); null where nothing runs into anything.
 */
export function gluedFrom(text: Text, i: number): number | null {
  const glued = text.tokens[i]?.text.match(/^(\p{Lu}\p{Ll}+)\p{Lu}/u)?.[1];
  if (glued === undefined) return null;
  for (let k = Math.max(0, i - BEFORE); k < i; k++) if (text.tokens[k]?.text === glued) return k + 1;
  return null;
}

/** Such links end with "MORE"; else only the word that runs on is taken for one. */
function endOfLink(text: Text, from: number): number {
  for (let i = from; i < Math.min(from + LONGEST, text.tokens.length); i++)
    if (text.tokens[i]?.text === 'MORE') return i + 1;
  return from + 1;
}
