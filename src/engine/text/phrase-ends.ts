import { subjectAndVerb } from './clauses.ts';
import type { Text, Token } from './text.ts';

const FINITE = /^(?:MD|VBD|VBZ|VBP)$/;
const COORDINATING = new Set(['and', 'but', 'or', 'nor', 'yet']);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom', 'where']);
/** Prepositions that lead on from a noun phrase to what happens, when and why. */
const OUTSIDE = new Set(
  'for during after before until since as amid while without despite like once when if'.split(' '),
);
const VERBAL = /^(?:MD|VB[DZPNG]?|RB|TO)$/;

/**
 * For each token the index, exclusive, of the token where its predicate ends: like its clause, and besides before
 * "and", "but" or "or" with a second verb of the same subject ("denied it and blamed Varnia"), and before "as" with a
 * clause of its own. `ends` are the clauses' ends. Linear in the text.
 */
export function predicateEnds(text: Text, ends: Int32Array): Int32Array {
  return cutBefore(ends, new PredicateCuts(text.tokens));
}

/**
 * For each token the index, exclusive, of the token where its noun phrase ends, with the prepositions and relative
 * clauses that hang on it ("the alleged trade of coal with Varnia", "the alleged threat that set it off").
 */
export function phraseEnds(text: Text, ends: Int32Array): Int32Array {
  return cutBefore(ends, new PhraseCuts(text.tokens));
}

/** Where parts end besides the clauses' ends. Asked for one token after the other, with the ends of the part so far. */
interface Cuts {
  isCut(at: number, last: number, first: number): boolean;
}

class PredicateCuts implements Cuts {
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  isCut(at: number, last: number): boolean {
    const { tokens } = this;
    const { lower } = tokens[at]!;
    if (COORDINATING.has(lower)) return FINITE.test(tokens[skipAdverbs(tokens, at + 1, last)]?.pos ?? '');
    return lower === 'as' && subjectAndVerb(tokens, at + 1, last);
  }
}

class PhraseCuts implements Cuts {
  private readonly tokens: readonly Token[];
  private relative = false;
  private inVerb = false;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  isCut(at: number, last: number, first: number): boolean {
    const { tokens } = this;
    if (at === first + 1) {
      this.relative = RELATIVE.has(tokens[first]!.lower);
      this.inVerb = FINITE.test(tokens[first]!.pos);
    }
    const token = tokens[at]!;
    if (this.inVerb && VERBAL.test(token.pos)) return false;
    this.inVerb = false;
    if (RELATIVE.has(token.lower)) {
      this.relative = true;
      return false;
    }
    if (FINITE.test(token.pos)) {
      this.inVerb = true;
      const isRelative = this.relative;
      this.relative = false;
      return !isRelative;
    }
    if (token.text === ',' || token.text === '“' || token.text === '(') return !isList(tokens, at, last);
    return OUTSIDE.has(token.lower);
  }
}

/** The clauses' ends, and an end before each token that is a cut. */
function cutBefore(ends: Int32Array, cuts: Cuts): Int32Array {
  const cut = Int32Array.from(ends);
  for (let first = 0; first < ends.length; ) {
    const last = Math.max(ends[first]!, first + 1);
    let from = first;
    for (let at = first + 1; at < last; at++) {
      if (!cuts.isCut(at, last, first)) continue;
      // Words of a quotation inside the clause can have an end before this one.
      for (; from < at; from++) cut[from] = Math.min(cut[from]!, at);
    }
    first = last;
  }
  return cut;
}

function skipAdverbs(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && tokens[at]!.pos === 'RB') at++;
  return at;
}

/** Whether a comma parts members of a list that ends in "and" or "or". */
function isList(tokens: readonly Token[], at: number, last: number): boolean {
  if (tokens[at]!.text !== ',') return false;
  for (let i = at + 1; i < Math.min(at + 8, last); i++) {
    if (tokens[i]!.lower === 'and' || tokens[i]!.lower === 'or') return true;
    if (FINITE.test(tokens[i]!.pos)) return false;
  }
  return false;
}
