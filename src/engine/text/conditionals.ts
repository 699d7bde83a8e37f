import type { Phrases } from './phrases.ts';
import type { Sentence, Text } from './text.ts';

/** A condition and what follows from it, in tokens; `first` up to, not including, `last`. */
export interface Conditional {
  condition: { first: number; last: number };
  consequence: { first: number; last: number };
}

const STARTERS: [string, ...string[]][] = [
  ['if'],
  ['unless'],
  ['once'],
  ['until'],
  ['as', 'long', 'as'],
  ['so', 'long', 'as'],
  ['in', 'the', 'event', 'of'],
  ['in', 'the', 'event', 'that'],
  ['in', 'case'],
  ['in', 'case', 'of'],
  ['provided', 'that'],
  ['without'],
  ['failing'],
  ['absent'],
];
const EDGE = /^[,;:.—–\-"“”'‘’()?!]+$/;
const STOP = /^[;:—–]$/;

/** Conditions with their consequences: "if …, then …", "… unless …", "Should …, …", "were … to …, …". */
export function findConditionals(text: Text, phrases: Phrases): Conditional[] {
  const found: Conditional[] = [];
  for (const sentence of text.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!startsCondition(text, phrases, i, sentence)) continue;
      const conditional = conditionalAt(text, phrases, i, sentence);
      if (!conditional) continue;
      found.push(conditional);
      i = Math.max(i, conditional.condition.last - 1);
    }
  }
  return found;
}

function word(text: Text, i: number): string {
  return text.tokens[i]?.lower ?? '';
}

function startsCondition(text: Text, phrases: Phrases, i: number, sentence: Sentence): boolean {
  const before = word(text, i - 1);
  if (
    word(text, i) === 'if' &&
    (before === 'as' ||
      /^(see|know|ask|asked|wonder|wondered|wonders|determine|decide|unclear|sure|check|questioned)$/.test(before))
  )
    return false;
  if (STARTERS.some((words) => words.every((w, k) => word(text, i + k) === w))) return true;
  const opens =
    i === sentence.first || /^[,“"‘(—–]$/.test(text.tokens[i - 1]?.text ?? '') || /^(that|and|but|or|,)$/.test(before);
  const noun = phrases.nouns[phrases.nounAt[i + 1] ?? -1];
  if (word(text, i) === 'should' && noun && noun.first === i + 1)
    return opens || /NNS?|NN$/.test(text.tokens[i - 1]?.pos ?? '');
  if (word(text, i) === 'were' && opens && noun && noun.first === i + 1) return word(text, noun.last) === 'to';
  return false;
}

function conditionalAt(text: Text, phrases: Phrases, start: number, sentence: Sentence): Conditional | null {
  const left = contentStart(text, phrases, start, sentence);
  const before = words(text, left, start);
  if (before >= 2 && hasVerb(phrases, left, start)) {
    const last = trimEnd(text, start, conditionEnd(text, phrases, start, sentence, false));
    const first = trimStart(text, left, start);
    return last > start && first < start
      ? { condition: { first: start, last }, consequence: { first, last: trimEnd(text, first, start) } }
      : null;
  }
  const comma = conditionEnd(text, phrases, start, sentence, true);
  if (comma >= sentence.last - 1) return null;
  const last = trimEnd(text, start, comma);
  const first = trimStart(text, comma, sentence.last);
  const end = trimEnd(text, first, consequenceEnd(text, phrases, first, sentence));
  return end > first && last > start ? { condition: { first: start, last }, consequence: { first, last: end } } : null;
}

/** Where the clause before a trailing condition starts: after the last "that", ":", opening quotation mark, "to" of a threat, or comma with a new clause. */
function contentStart(text: Text, phrases: Phrases, start: number, sentence: Sentence): number {
  for (let i = start - 1; i > sentence.first; i--) {
    const t = text.tokens[i]?.text ?? '';
    if (STOP.test(t) || t === '“') return i + 1;
    if (t === '"' && text.tokens[i + 1]?.quoted && !text.tokens[i - 1]?.quoted) return i + 1;
    const lower = word(text, i);
    if (
      lower === 'that' &&
      /^(IN|WDT|DT)$/.test(text.tokens[i]?.pos ?? '') &&
      /^(VB|NN|,)/.test(text.tokens[i - 1]?.pos ?? '')
    )
      return i + 1;
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (
      verb &&
      verb.head === i &&
      /^(say|says|said|saying|warn|warns|warned|warning|threatens|threatened|threatening|vowed|vows|vowing|told|added|adding|insisted|argued|suggested|promised|declared|announced|believes?|fears?|feared|pledged|threaten)$/.test(
        lower,
      )
    )
      return i + 1;
    if (t === ',' && /^(but|and|so|yet|or|while)$/.test(word(text, i + 1))) return i + 2;
  }
  return sentence.first;
}

/** A leading condition ends at the comma before the main clause, a trailing one where its clause does. */
function conditionEnd(text: Text, phrases: Phrases, start: number, sentence: Sentence, leading: boolean): number {
  for (let i = start + 1; i < sentence.last; i++) {
    const t = text.tokens[i]?.text ?? '';
    if (STOP.test(t)) return i;
    if (t === '”' || (t === '"' && text.tokens[i - 1]?.quoted)) {
      if (!leading) return i;
      continue;
    }
    if (leading && word(text, i) === 'then') return i;
    if (t !== ',') continue;
    if (leading ? opensMain(text, phrases, i + 1, sentence) : opensClause(text, phrases, i + 1)) return i;
  }
  return sentence.last;
}

function opensMain(text: Text, phrases: Phrases, at: number, sentence: Sentence): boolean {
  let i = at;
  while (
    i < sentence.last &&
    (/^["“”]$/.test(text.tokens[i]?.text ?? '') ||
      /^(then|RB|,)$/.test(text.tokens[i]?.pos ?? '') ||
      word(text, i) === 'then')
  )
    i++;
  const noun = phrases.nouns[phrases.nounAt[i] ?? -1];
  if (phrases.verbAt[i] !== undefined && (phrases.verbAt[i] ?? -1) >= 0) return true;
  if (!noun || noun.first !== i) return /^(there|what|this|that|it)$/.test(word(text, i));
  for (let k = noun.last; k < Math.min(sentence.last, noun.last + 14); k++) {
    const verb = phrases.verbs[phrases.verbAt[k] ?? -1];
    if (verb && verb.first === k && verb.form === 'finite') return true;
    if (/^[,;]$/.test(text.tokens[k]?.text ?? '')) return false;
  }
  return false;
}

function opensClause(text: Text, phrases: Phrases, at: number): boolean {
  const lower = word(text, at);
  if (/^(but|and|which|while|adding|saying|according|who|though|although|as|so|yet)$/.test(lower)) return true;
  const noun = phrases.nouns[phrases.nounAt[at] ?? -1];
  const verb = noun && phrases.verbs[phrases.verbAt[noun.last] ?? -1];
  return verb !== undefined && verb?.form === 'finite';
}

/** A consequence ends before ", X said", after the closing quotation mark, or with the sentence. */
function consequenceEnd(text: Text, phrases: Phrases, first: number, sentence: Sentence): number {
  for (let i = first; i < sentence.last; i++) {
    const t = text.tokens[i]?.text ?? '';
    if (STOP.test(t)) return i;
    if (
      (t === '”' || t === '"') &&
      i > first &&
      text.tokens[i - 1]?.quoted &&
      /^[,.!?]$/.test(text.tokens[i - 1]?.text ?? '')
    )
      return i;
    if (t !== ',') continue;
    const noun = phrases.nouns[phrases.nounAt[i + 1] ?? -1];
    const verb = noun && phrases.verbs[phrases.verbAt[noun.last] ?? -1];
    if (verb && /^(said|says|told|added|warned|wrote|tweeted|stated|noted|reported)$/.test(word(text, verb.head)))
      return i;
    if (/^(according|adding|saying|which|but)$/.test(word(text, i + 1))) return i;
  }
  return sentence.last;
}

function hasVerb(phrases: Phrases, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if ((phrases.verbAt[i] ?? -1) >= 0) return true;
  return false;
}

function words(text: Text, first: number, last: number): number {
  let n = 0;
  for (let i = first; i < last; i++) if (!EDGE.test(text.tokens[i]?.text ?? '')) n++;
  return n;
}

function trimStart(text: Text, first: number, last: number): number {
  let i = first;
  while (i < last && (EDGE.test(text.tokens[i]?.text ?? '') || /^(and|but|then|to)$/.test(word(text, i)))) i++;
  return i;
}

function trimEnd(text: Text, first: number, last: number): number {
  let i = last;
  while (i > first && EDGE.test(text.tokens[i - 1]?.text ?? '')) i--;
  return i;
}
