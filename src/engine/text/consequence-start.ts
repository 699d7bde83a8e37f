import type { Phrases, VerbGroup } from './phrases.ts';
import { isSaying, STOP } from './stops.ts';
import type { Sentence, Text } from './text.ts';

/** Nouns whose infinitive or "of" tells what is threatened. */
const THREATS = new Set(
  'threat warning vow pledge promise ultimatum fear danger risk prospect specter spectre'.split(' '),
);

/** Nouns whose "that" tells what they hold. */
const CONTENT_NOUNS = new Set(
  (
    'fact claim threat warning belief risk possibility confidence fear concern view idea sign hope doubt chance danger ' +
    'statement message point promise pledge assurance guarantee notice suggestion conclusion understanding worry signal'
  ).split(' '),
);

/** Where the clause before a condition starts. */
export interface Before {
  first: number;
  /** Whether it has a verb: then it is the consequence, and the condition trails it. */
  hasVerb: boolean;
  /** Whether it is at least something: "warned of bloodshed should …". */
  named: boolean;
}

/**
 * Looks left from a condition for the start of the clause that it hangs on: behind "that", a verb of saying, the "to" of
 * a threat, the start of a quotation that is still open, or a joining word behind a comma.
 */
export function consequenceStart(text: Text, phrases: Phrases, start: number, sentence: Sentence): Before {
  const { first, isHard } = boundary(text, phrases, start, sentence);
  let words = 0;
  let hasVerb = false;
  for (let i = first; i < start; i++) {
    const token = text.tokens[i];
    if (!token?.word.isWord) continue;
    if (token.lower === 'that' && words === 0) continue;
    words++;
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (verb && (verb.form === 'finite' || verb.form === 'to' || isHard || words === 1)) hasVerb = true;
    if (verb && !verb.modal && /^(is|are|was|were|’s|'s|be)$/.test(token.lower) && words === 1) hasVerb = false;
  }
  return { first, hasVerb: hasVerb && words >= 1 && !isOnlyOpening(text, first, start), named: words > 0 && isHard };
}

/** "And the question is" before "if": no clause that the condition could hang on. */
function isOnlyOpening(text: Text, first: number, start: number): boolean {
  const last = text.tokens[start - 1]?.lower ?? '';
  return start - first <= 5 && /^(is|was|that|,|:)$/.test(last) && text.tokens[start - 2]?.lower !== 'it';
}

function boundary(text: Text, phrases: Phrases, start: number, sentence: Sentence): { first: number; isHard: boolean } {
  let isOpen = text.tokens[start]?.quoted ?? false;
  for (let i = start - 1; i >= sentence.first; i--) {
    const token = text.tokens[i];
    if (!token) break;
    if (STOP.test(token.text)) return { first: i + 1, isHard: false };
    if (isOpen && !token.quoted) {
      if (hasFinite(phrases, i + 1, start) || !hasWords(text, i + 1, start)) return { first: i + 1, isHard: false };
      isOpen = false;
    }
    const next = text.tokens[i + 1];
    if (token.lower === 'that' && opensContent(text, phrases, i, start, sentence))
      return { first: i + 1, isHard: false };
    if (THREATS.has(token.lemma) && /^NN/.test(token.pos) && /^(to|of)$/.test(next?.lower ?? ''))
      return { first: i + 2, isHard: true };
    if (token.lower === 'capable' && next?.lower === 'of') return { first: i + 2, isHard: true };
    if (token.lower === 'clear' && phrases.nounAt[i + 1] !== -1) return { first: i + 1, isHard: false };
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (verb && verb.head === i && verb.modal === null && isSaying(token) && !isPassiveTo(text, verb)) {
      if (i + 1 === start) return { first: start, isHard: true };
      // "…, he said, if …": the words that report stand between the halves.
      if (!(next?.text === ',' && i + 2 === start))
        return { first: afterSaying(text, phrases, i + 1, start), isHard: true };
    }
    if (token.text === ',' && i + 1 < start) {
      const at = /^(but|and|so|yet|or|while|because)$/.test(next?.lower ?? '') ? i + 2 : -1;
      if (at > 0 && (at >= start || hasFinite(phrases, at, start)))
        return { first: Math.min(at, start), isHard: false };
      if (/^(which|who)$/.test(next?.lower ?? '') && hasFinite(phrases, i + 2, start) && !resumes(text, i + 1, start))
        return { first: i + 1, isHard: false };
    }
  }
  return { first: sentence.first, isHard: false };
}

/** "was expected to": nobody says what follows. */
function isPassiveTo(text: Text, verb: VerbGroup): boolean {
  return verb.passive && verb.first < verb.head && text.tokens[verb.last]?.pos === 'TO';
}

/** Whether "that" at `i` opens what is said or thought, rather than tells more of a noun. */
function opensContent(text: Text, phrases: Phrases, i: number, start: number, sentence: Sentence): boolean {
  const before = text.tokens[i - 1];
  if (i === sentence.first || !before || phrases.nouns[phrases.nounAt[i] ?? -1]?.last === i + 2) return false;
  if (i + 1 === start) return true;
  if (!/^NN/.test(before.pos)) return /^(VB|JJ|,|RB|PRP|”|"|''|CD)/.test(before.pos);
  if (CONTENT_NOUNS.has(before.lemma)) return true;
  if (text.tokens[i]?.pos === 'WDT') return false;
  for (let k = i + 1; k < start; k++) if (text.tokens[k]?.pos === 'MD') return true;
  for (let k = i - 1; k >= sentence.first; k--) {
    const verb = phrases.verbs[phrases.verbAt[k] ?? -1];
    const head = verb && text.tokens[verb.head];
    if (head) return isSaying(head) || head.lemma === 'make';
  }
  return false;
}

function hasWords(text: Text, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (text.tokens[i]?.word.isWord) return true;
  return false;
}

/** Whether an inserted clause is closed by a comma before `end`. */
function resumes(text: Text, from: number, end: number): boolean {
  for (let i = from; i < end - 1; i++) if (text.tokens[i]?.text === ',') return true;
  return false;
}

function hasFinite(phrases: Phrases, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (phrases.verbs[phrases.verbAt[i] ?? -1]?.form === 'finite') return true;
  return false;
}

/** Behind a verb of saying: past whom it is said to and when, at the subject of the first verb. */
function afterSaying(text: Text, phrases: Phrases, from: number, end: number): number {
  if (/^(to|of|that)$/.test(text.tokens[from]?.lower ?? '')) return from + 1;
  for (let i = from; i < end; i++) {
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (!verb || verb.first !== i) continue;
    if (verb.form === 'to') return text.tokens[from]?.lower === 'not' ? from : i + 1;
    if (verb.form !== 'finite') continue;
    let at = i;
    for (;;) {
      const noun = phrases.nouns[phrases.nounAt[at - 1] ?? -1];
      if (!noun || noun.last !== at || noun.first < from) break;
      at = noun.first;
      if (!/^(of|for|in|from|at|on|and)$/.test(text.tokens[at - 1]?.lower ?? '') || at - 1 <= from) break;
      at--;
    }
    return at < i ? at : from;
  }
  return from;
}
