import { actConditionals } from './act-conditionals.ts';
import { clauseAt, starterAt } from './condition-starters.ts';
import { consequenceStart } from './consequence-start.ts';
import type { Phrases } from './phrases.ts';
import { endsClause, isSaying, OPENING, STOP, trimEnd, trimStart } from './stops.ts';
import type { Sentence, Text } from './text.ts';

/** A condition and what follows from it, in tokens; `first` up to, not including, `last`. */
export interface Conditional {
  condition: { first: number; last: number };
  consequence: { first: number; last: number };
}

const AHEAD = /^(will|would|could|may|might|shall|can|must|wo|ca|'ll|’ll|'d|’d|going|ready|prepared|continue|remain)$/;

/**
 * Conditions with their consequences, in reading order of their starters: "if …, then …", "… unless …", "Should …, …",
 * "in the event of …"; and acts named as a condition, "any attack will be met with …". Linear in the text.
 */
export function findConditionals(text: Text, phrases: Phrases): Conditional[] {
  const found: Conditional[] = [];
  for (const sentence of text.sentences) {
    const clauses = found.length;
    for (let i = sentence.first; i < sentence.last; i++) {
      const starter = starterAt(text, phrases, i, sentence);
      if (!starter) continue;
      const conditional = conditionalAt(text, phrases, i, starter.form === 'phrase', sentence);
      if (!conditional || (starter.needsAhead && !looksAhead(text, conditional))) continue;
      found.push(conditional);
      i = Math.max(i, conditional.condition.last - 1);
    }
    for (const act of actConditionals(text, phrases, sentence))
      if (!found.slice(clauses).some((clause) => overlap(clause, act))) found.push(act);
  }
  return found;
}

function overlap(a: Conditional, b: Conditional): boolean {
  const first = Math.min(a.condition.first, a.consequence.first);
  const last = Math.max(a.condition.last, a.consequence.last);
  return b.condition.first < last && first < b.consequence.last;
}

function looksAhead(text: Text, { consequence }: Conditional): boolean {
  for (let i = consequence.first; i < consequence.last; i++) if (AHEAD.test(text.tokens[i]?.lower ?? '')) return true;
  return /^(VB|VBG)$/.test(text.tokens[consequence.first]?.pos ?? '');
}

function conditionalAt(
  text: Text,
  phrases: Phrases,
  start: number,
  isPhrase: boolean,
  sentence: Sentence,
): Conditional | null {
  const before = consequenceStart(text, phrases, start, sentence);
  const trailing = (): Conditional | null => {
    const last = trimEnd(text, start, trailingEnd(text, phrases, start, sentence));
    const first = trimStart(text, before.first, start);
    const end = trimEnd(text, first, start);
    return last > start + 1 && end > first
      ? { condition: { first: start, last }, consequence: { first, last: end } }
      : null;
  };
  if (before.hasVerb) return trailing();
  const main = mainClause(text, phrases, start, isPhrase, sentence);
  if (!main) return before.named ? trailing() : null;
  const last = trimEnd(text, start, main.comma);
  const first = trimStart(text, main.first, sentence.last);
  const end = trimEnd(text, first, consequenceEnd(text, phrases, first, sentence));
  return end > first && last > start + 1
    ? { condition: { first: start, last }, consequence: { first, last: end } }
    : null;
}

/** A condition behind its consequence ends with its clause; "or if …" goes on. */
function trailingEnd(text: Text, phrases: Phrases, start: number, sentence: Sentence): number {
  const quoted = text.tokens[start]?.quoted ?? false;
  for (let i = start + 1; i < sentence.last; i++) if (endsClause(text, phrases, i, quoted, start)) return i;
  return sentence.last;
}

/** Where the main clause behind a leading condition starts, and where the condition before it ends. */
function mainClause(
  text: Text,
  phrases: Phrases,
  start: number,
  isPhrase: boolean,
  sentence: Sentence,
): { comma: number; first: number } | null {
  let hasVerb = isPhrase;
  for (let i = start + 1; i < sentence.last; i++) {
    const token = text.tokens[i];
    if (!token) break;
    if (STOP.test(token.text)) return null;
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (token.lower === 'then' && hasVerb) return { comma: i, first: i + 1 };
    // The tagger takes some short verbs for nouns ("unless the tolls fall,"): a subject with a modal tells the main clause.
    if (token.text === ',' && !hasVerb && i > start + 2 && opensWithModal(text, phrases, i + 1))
      return { comma: i, first: i + 1 };
    if (token.text === ',') {
      const resumed = afterReporting(text, phrases, i + 1, sentence);
      if (resumed !== null) return { comma: i, first: resumed };
      if (opensMain(text, phrases, i + 1, sentence, hasVerb)) return { comma: i, first: i + 1 };
    } else if (hasVerb && i > start + 2 && isBareMain(text, phrases, i)) return { comma: i, first: i };
    if (verb && verb.head === i && (verb.form === 'finite' || verb.form === 'ed')) hasVerb = true;
  }
  return null;
}

/** A noun phrase with a modal right after it. */
function opensWithModal(text: Text, phrases: Phrases, i: number): boolean {
  const at = text.tokens[i]?.lower === 'no' && phrases.nounAt[i] === -1 ? i + 1 : i;
  const noun = phrases.nouns[phrases.nounAt[at] ?? -1];
  const verb = noun && phrases.verbs[phrases.verbAt[noun.last] ?? -1];
  return noun?.first === at && verb?.first === noun.last && verb.modal !== null;
}

/** "If they come we will fight": a subject with a modal, without a comma. */
function isBareMain(text: Text, phrases: Phrases, i: number): boolean {
  const noun = phrases.nouns[phrases.nounAt[i] ?? -1];
  if (!noun || noun.first !== i) return false;
  const verb = phrases.verbs[phrases.verbAt[noun.last] ?? -1];
  const before = text.tokens[i - 1];
  if (/^(that|and|or|who|which|to|than|as)$/.test(before?.lower ?? '') || before?.pos === 'IN') return false;
  return verb?.first === noun.last && verb.modal !== null && verb.modal !== 'can';
}

/** “If they come,” he said, “we will fight”: where the speech goes on behind the words that report it; or null. */
function afterReporting(text: Text, phrases: Phrases, at: number, sentence: Sentence): number | null {
  let says = false;
  for (let i = at; i < Math.min(sentence.last, at + 24); i++) {
    const token = text.tokens[i];
    if (token === undefined) return null;
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (verb?.head === i) {
      if (says) return null;
      says = verb.modal === null && isSaying(token);
      if (!says) return null;
    }
    if (says && token.text === ',' && !/^(who|which)$/.test(text.tokens[i + 1]?.lower ?? '')) {
      const next = OPENING.test(text.tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
      if (opensMain(text, phrases, next, sentence, true)) return next;
    }
  }
  return null;
}

/** Whether a main clause starts at `at`; a command only where the condition has had its verb. */
function opensMain(text: Text, phrases: Phrases, at: number, sentence: Sentence, hasVerb: boolean): boolean {
  let i = at;
  while (i < sentence.last && (/^["“”‘’',]$/.test(text.tokens[i]?.text ?? '') || text.tokens[i]?.pos === 'RB')) i++;
  const token = text.tokens[i];
  if (!token) return false;
  if (token.lower === 'then') return true;
  if (token.pos === 'VB' && phrases.nounAt[i] === -1) return hasVerb;
  if (token.pos === 'VBG' && token.lower !== 'including' && phrases.nounAt[i] === -1) return false;
  return clauseAt(text, phrases, i) || (token.lower === 'no' && clauseAt(text, phrases, i + 1));
}

/** A consequence ends with its clause, or where a leading condition's quotation does. */
function consequenceEnd(text: Text, phrases: Phrases, first: number, sentence: Sentence): number {
  const quoted = text.tokens[first]?.quoted ?? false;
  for (let i = first + 1; i < sentence.last; i++) if (endsClause(text, phrases, i, quoted, first)) return i;
  return sentence.last;
}
