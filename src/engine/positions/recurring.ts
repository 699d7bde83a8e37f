import type { Text } from '../text/text.ts';

/** How often an article comes back to a noun: what it speaks of again and again it is about. */
export interface Recurring {
  /** In how many sentences a noun of this lemma stands, the headline's one. */
  sentences(lemma: string): number;
  /** Whether the headline has it. */
  inHeadline(lemma: string): boolean;
}

const NOUN = /^NN/;

/** Counts the nouns of a text by the sentences that they stand in. Linear in its tokens. */
export function recurringIn(text: Text): Recurring {
  const counts = new Map<string, { n: number; last: number }>();
  const headline = new Set<string>();
  for (const { lemma, pos, sentence } of text.tokens) {
    const titled = text.paragraphs[text.sentences[sentence]?.paragraph ?? -1]?.role === 'headline';
    if (titled) headline.add(lemma);
    if (!NOUN.test(pos)) continue;
    const known = counts.get(lemma);
    if (!known) counts.set(lemma, { n: 1, last: sentence });
    else if (known.last !== sentence) counts.set(lemma, { n: known.n + 1, last: sentence });
  }
  return {
    sentences: (lemma) => counts.get(lemma)?.n ?? 0,
    inHeadline: (lemma) => headline.has(lemma),
  };
}
