import type { PositionKind, SourceType } from '../analysis.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import { FeatureRows, hashWord } from '../tagger/hash.ts';
import type { Text, Token } from '../text/text.ts';
import { BLAMING, PRAISING } from './evaluative.ts';
import { contentWords, kindByRule, signalsOf } from './kind-by-rule.ts';

/** What decides the kind of a position: its cue, its source, and the words of its content. */
export interface KindInput {
  cue: TokenSpan | null;
  cueKind: PositionKind | null;
  negatedCue: boolean;
  sourceType: SourceType;
  content: TokenSpan[];
  /** How many others than the speaker the content names, up to three. */
  others: number;
}

/** The most words of a content that are looked at; more decide nothing further. */
const MOST_WORDS = 48;
const WIDTH = MOST_WORDS * 3 + 72;

const FUNCTION = /^(DT|IN|CC|TO|PRP\$?|POS|,|\.|:|``|''|EX|WDT|WP)$/;

/** One row of hashed features a position. */
export function kindFeatures(text: Text, inputs: readonly KindInput[]): FeatureRows {
  const rows = new FeatureRows(inputs.length, WIDTH);
  for (const [index, input] of inputs.entries()) {
    rows.row(index);
    const cue = hashWord(cueWords(text, input));
    const kind = hashWord(input.cueKind ?? '-');
    rows.one(1, cue);
    rows.one(2, kind);
    rows.two(3, kind, input.negatedCue ? 1 : 0);
    rows.one(4, hashWord(input.sourceType));
    const tokens = wordsOf(text, input.content);
    const first = tokens[0];
    const direct = first?.quoted ? 1 : 0;
    rows.one(5, direct);
    rows.two(6, cue, hashWord(first?.lemma ?? ''));
    rows.two(7, hashWord(first?.lower ?? ''), hashWord(tokens[1]?.lower ?? ''));
    rows.three(8, hashWord(first?.lower ?? ''), hashWord(tokens[1]?.lower ?? ''), hashWord(tokens[2]?.lower ?? ''));
    rows.two(9, direct, hashWord(first?.pos ?? ''));
    let own = 0;
    let modal = '';
    let condition = 0;
    let negated = 0;
    for (const token of tokens) {
      if (/^(we|i|us|our|my)$/.test(token.lower)) own = 1;
      if (token.pos === 'MD' && modal === '') modal = token.lower;
      if (/^(if|unless|until|should|otherwise|any)$/.test(token.lower)) condition = 1;
      if (/^(not|n't|n’t|never|no)$/.test(token.lower)) negated = 1;
    }
    rows.two(10, own, hashWord(modal));
    rows.two(11, condition, hashWord(modal));
    rows.three(12, own, hashWord(modal), negated);
    rows.two(13, kind, hashWord(modal));
    rows.two(14, kind, condition);
    rows.two(15, negated, direct);
    rows.two(16, kind, own);
    const rule = hashWord(kindByRule(text, input));
    const signals = signalsOf(contentWords(text, input.content));
    rows.one(30, rule);
    rows.two(31, rule, kind);
    rows.two(32, rule, own);
    rows.two(33, rule, direct);
    for (let bit = 0; bit < 8; bit++) if (signals & (1 << bit)) rows.two(34, bit, kind);
    for (let bit = 0; bit < 8; bit++) if (signals & (1 << bit)) rows.two(35, bit, own);
    rows.one(36, signals);
    let blaming = 0;
    let praising = 0;
    for (const token of tokens) {
      if (BLAMING.has(token.lemma)) blaming++;
      if (PRAISING.has(token.lemma)) praising++;
    }
    const balance = Math.max(-3, Math.min(3, blaming - praising)) + 4;
    rows.two(37, balance, kind);
    rows.two(38, balance, input.others);
    rows.three(39, Math.min(3, blaming), negated, own);
    rows.three(40, Math.min(3, praising), negated, own);
    rows.three(41, input.others, own, kind);
    rows.three(42, balance, rule, direct);
    let before = 0;
    for (const token of tokens.slice(0, MOST_WORDS)) {
      const lemma = hashWord(token.lemma);
      if (!FUNCTION.test(token.pos)) {
        rows.one(20, lemma);
        rows.two(21, kind, lemma);
      }
      rows.two(22, before, lemma);
      before = lemma;
    }
  }
  return rows;
}

function cueWords(text: Text, input: KindInput): string {
  if (!input.cue) return '-';
  const words: string[] = [];
  for (let i = input.cue.first; i < input.cue.last; i++) {
    const token = text.tokens[i];
    if (token && /^(VB|NN|RP|IN)/.test(token.pos)) words.push(token.lemma);
  }
  return words.join(' ');
}

function wordsOf(text: Text, content: readonly TokenSpan[]): Token[] {
  const words: Token[] = [];
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      const token = text.tokens[i];
      if (token?.word.isWord) words.push(token);
    }
  return words;
}
