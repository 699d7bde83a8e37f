import type { Phrases } from './phrases.ts';
import type { Sentence, Text } from './text.ts';

/** The words that open a condition: how many, and whether a clause follows them or only a noun phrase. */
export interface Starter {
  length: number;
  form: 'clause' | 'phrase';
  /** Words that open a condition only where the other half speaks of what is to come ("when", "without"). */
  needsAhead: boolean;
}

const CLAUSE = byFirstWord([
  'unless',
  'as long as',
  'so long as',
  'in the event that',
  'in the event',
  'in case',
  'provided that',
  'providing that',
  'assuming that',
  'on condition that',
  'on the condition that',
]);
/** These also have other uses; a condition needs a clause behind them. */
const SOMETIMES = byFirstWord([
  'once',
  'until',
  'till',
  'when',
  'whenever',
  'every time',
  'the moment',
  'the day',
  'in a situation when',
  'in a situation where',
]);
const PHRASE = byFirstWord([
  'in the event of',
  'in case of',
  'in response to any',
  'without',
  'failing',
  'absent',
  'barring',
  'depending on',
]);
/** "know if", "see when": what follows is a question. */
const ASKING = new Set(
  'see know ask wonder determine decide unclear sure check question assess doubt discuss consider'.split(' '),
);
const NOT_AFTER_IF = new Set(['not', 'only', 'any', 'ever', 'anything', 'nothing', 'indeed', 'a', 'at']);

/** All words that a condition may open with. */
const FIRST = new Set(['if', 'should', 'were', ...CLAUSE.keys(), ...SOMETIMES.keys(), ...PHRASE.keys()]);

/** What opens a condition at token `i`, or null. */
export function starterAt(text: Text, phrases: Phrases, i: number, sentence: Sentence): Starter | null {
  const lower = text.tokens[i]?.lower ?? '';
  if (!FIRST.has(lower)) return null;
  const before = text.tokens[i - 1];
  const asked = i > sentence.first && ASKING.has(before?.lemma ?? '');
  if (lower === 'if') {
    if (asked || /^(as|even|what)$/.test(before?.lower ?? '')) return null;
    if (i > sentence.first && NOT_AFTER_IF.has(text.tokens[i + 1]?.lower ?? '') && !clauseAt(text, phrases, i + 1))
      return null;
    return { length: 1, form: 'clause', needsAhead: false };
  }
  for (const words of CLAUSE.get(lower) ?? []) if (startsWith(text, i, words)) return starter(words, 'clause', false);
  for (const words of PHRASE.get(lower) ?? [])
    if (startsWith(text, i, words)) return starter(words, 'phrase', lower === 'without');
  if (!asked && !/^(of|about|on|by|from|since|at|not|just)$/.test(before?.lower ?? ''))
    for (const words of SOMETIMES.get(lower) ?? [])
      if (startsWith(text, i, words) && clauseAt(text, phrases, i + words.length))
        return starter(words, 'clause', true);
  return invertedAt(text, phrases, i, sentence) ? { length: 1, form: 'clause', needsAhead: false } : null;
}

function starter(words: readonly string[], form: Starter['form'], needsAhead: boolean): Starter {
  return { length: words.length, form, needsAhead };
}

function startsWith(text: Text, i: number, words: readonly string[]): boolean {
  return words.every((word, k) => text.tokens[i + k]?.lower === word);
}

function byFirstWord(openers: readonly string[]): ReadonlyMap<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const opener of openers) {
    const words = opener.split(' ');
    const first = words[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

/** "should the talks fail", "were they to fail". */
function invertedAt(text: Text, phrases: Phrases, i: number, sentence: Sentence): boolean {
  const lower = text.tokens[i]?.lower;
  if (lower !== 'should' && lower !== 'were') return false;
  const noun = phrases.nouns[phrases.nounAt[i + 1] ?? -1];
  if (!noun || noun.first !== i + 1) return false;
  if (i === sentence.first && lower === 'should' && text.tokens[sentence.last - 1]?.text !== '?') return true;
  const before = text.tokens[i - 1];
  const opens =
    i === sentence.first ||
    /^["“‘'(—–,]$/.test(before?.text ?? '') ||
    /^(that|and|but|or|what|happen|happens)$/.test(before?.lower ?? '');
  if (lower === 'were') return opens && text.tokens[noun.last]?.lower === 'to';
  return (opens || /^(NN|NNS|NNP|NNPS|RB|PRP|JJ|VB|VBN|VBD)$/.test(before?.pos ?? '')) && hasBareVerb(text, noun.last);
}

function hasBareVerb(text: Text, from: number): boolean {
  for (let i = from; i < from + 8; i++) {
    const pos = text.tokens[i]?.pos ?? '';
    if (pos === 'VB' || pos === 'VBP') return true;
    if (/^(VBD|VBZ|MD)$/.test(pos)) return false;
  }
  return false;
}

/** Whether a subject with its verb stands at `i`. */
export function clauseAt(text: Text, phrases: Phrases, i: number): boolean {
  const noun = phrases.nouns[phrases.nounAt[i] ?? -1];
  if (!noun) return /^(there|that|this|it|what)$/.test(text.tokens[i]?.lower ?? '') && isFiniteVerb(phrases, i + 1);
  for (let k = noun.last; k < noun.last + 14; k++) {
    const token = text.tokens[k];
    if (!token || /^[.;:!?,]$/.test(token.text)) return false;
    if (isFiniteVerb(phrases, k)) return true;
  }
  return false;
}

function isFiniteVerb(phrases: Phrases, i: number): boolean {
  const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
  return verb !== undefined && verb.first === i && verb.form === 'finite';
}
