import type { Passage } from './passages.ts';
import { quotedWords } from './quotes.ts';

const HEDGES = new Set(
  (
    'reportedly allegedly alleged apparently purportedly purported supposedly possibly perhaps probably likely unlikely ' +
    'may might could suspected presumed unconfirmed seemingly'
  ).split(' '),
);

/** The words with which a report leaves something open in its own voice, each once, in small letters; not those that it quotes. */
export function hedgesOf(passage: Passage, text: string): string[] {
  const quoted = new Set(quotedWords(passage).flat());
  const own = passage.words.flatMap((one) => (quoted.has(one) ? [] : [text.slice(one.start, one.end)]));
  // "May" with a capital is a month.
  return [...new Set(own.filter((word) => word !== 'May').map((word) => word.toLowerCase()))].filter((word) =>
    HEDGES.has(word),
  );
}
