import type { Phrases } from '../text/phrases.ts';
import type { Sentence, Text } from '../text/text.ts';
import type { CueClass } from './cue-verbs.ts';
import { isOccasion, isTime, type TokenSpan } from './subjects.ts';

const EDGE = /^[,;:.—–\-"“”'‘’()[\]]+$/;
/** Verbs whose first object is the hearer: "told reporters that …". */
const HEARER = new Set([
  'tell',
  'assure',
  'warn',
  'remind',
  'inform',
  'reassure',
  'brief',
  'caution',
  'advise',
  'convince',
  'persuade',
]);

/** Takes punctuation off both ends; null where nothing is left. */
export function trim(text: Text, span: TokenSpan): TokenSpan | null {
  let { first, last } = span;
  while (first < last && EDGE.test(text.tokens[first]?.text ?? '')) first++;
  while (last > first && EDGE.test(text.tokens[last - 1]?.text ?? '')) last--;
  return last > first ? { first, last } : null;
}

/** What follows a cue of saying: a clause or a quotation, after the hearer, the time and the occasion. */
export function contentAfter(
  text: Text,
  phrases: Phrases,
  from: number,
  sentence: Sentence,
  lemma: string,
  cls: CueClass,
): TokenSpan[] {
  const start = skipAside(text, phrases, from, sentence, HEARER.has(lemma));
  const opener = text.tokens[start - 1]?.lower;
  const marked =
    opener === 'that' ||
    opener === ':' ||
    /^[“"‘]$/.test(text.tokens[start]?.text ?? '') ||
    /^[“"‘]$/.test(opener ?? '');
  if (cls === 'weak' && !marked) return [];
  const first = text.tokens[start];
  if (!first || start >= sentence.last) return [];
  if (
    !marked &&
    (/^[.,;!?)]$/.test(first.text) || /^(IN|TO|CC|RP)$/.test(first.pos)) &&
    !/^(if|unless|while|although|when|once|without|after|in|because|there|despite|since|under|for|as)$/.test(
      first.lower,
    )
  )
    return [];
  if (/^[.,;!?”)]$/.test(first.text)) return [];
  if (!marked && !startsClause(text, phrases, start, sentence)) return [];
  const content = trim(text, { first: start, last: clauseEnd(text, phrases, start, sentence) });
  return content ? [content] : [];
}

/** The object of a communicative act: a noun phrase, an infinitive or a clause, to the end of its clause. */
export function nounClauseAfter(text: Text, phrases: Phrases, from: number, sentence: Sentence): TokenSpan[] {
  const first = text.tokens[from];
  if (!first || from >= sentence.last || /^[.;!?”)]$/.test(first.text)) return [];
  const content = trim(text, { first: from, last: clauseEnd(text, phrases, from, sentence) });
  return content && content.last > content.first ? [content] : [];
}

/** What stands before a trailing "X said": from the start of the sentence, or of the quotation that ends here. */
export function contentBefore(text: Text, end: number, sentence: Sentence): TokenSpan[] {
  const mark = text.tokens[end - 1];
  if (!mark || end <= sentence.first || !/^[,”"“?!—–’'.]$/.test(mark.text)) return [];
  const content = trim(text, { first: sentence.first, last: end });
  return content && content.last - content.first > 1 ? [content] : [];
}

function skipAside(text: Text, phrases: Phrases, from: number, sentence: Sentence, hearer: boolean): number {
  let i = from;
  const noun = (at: number) => phrases.nouns[phrases.nounAt[at] ?? -1];
  if (hearer) {
    const object = noun(i);
    if (object && object.first === i) i = object.last;
  }
  for (let guard = 0; guard < 5 && i < sentence.last; guard++) {
    const word = text.tokens[i]?.lower ?? '';
    const here = noun(i);
    const next = noun(i + 1);
    if (here && here.first === i && isTime(text.tokens[here.head]?.lower ?? '')) i = here.last;
    else if (
      /^(on|in|at|during|to|via|through|late|early|over|from)$/.test(word) &&
      next &&
      next.first === i + 1 &&
      isAside(text, next.head)
    )
      i = next.last;
    else if (word === 'of' && guard > 0 && next) i = next.last;
    else if (word === ',' && guard > 0) i++;
    else break;
  }
  if (/^(that|:)$/.test(text.tokens[i]?.lower ?? '')) i++;
  else if (text.tokens[i]?.text === ',' && /^(that|[“"])$/.test(text.tokens[i + 1]?.text ?? ''))
    i += text.tokens[i + 1]?.text === 'that' ? 2 : 1;
  return i;
}

function isAside(text: Text, head: number): boolean {
  const word = text.tokens[head]?.lower ?? '';
  return isTime(word) || isOccasion(word);
}

/** Whether a clause with a verb of its own starts here. */
function startsClause(text: Text, phrases: Phrases, start: number, sentence: Sentence): boolean {
  for (let i = start; i < Math.min(sentence.last, start + 25); i++) {
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (verb && verb.first === i && verb.form === 'finite')
      return i > start || /^(is|are|was|were|should|do|does)$/.test(text.tokens[i]?.lower ?? '');
    if (/^[;:.]$/.test(text.tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** Where reported words end: at the end of the sentence, or before ", but …", ", which …", ", while …" with a clause of its own. */
export function clauseEnd(text: Text, phrases: Phrases, start: number, sentence: Sentence): number {
  const inside = text.tokens[start]?.quoted ?? false;
  for (let i = start + 1; i < sentence.last; i++) {
    const token = text.tokens[i];
    if (!token) break;
    if (token.text === ';') return i;
    if (inside && !token.quoted && i + 1 < sentence.last && /^[,.]?$/.test(text.tokens[i - 1]?.text ?? '')) return i;
    if (token.text !== ',' || (inside && token.quoted)) continue;
    const next = text.tokens[i + 1]?.lower ?? '';
    if (
      /^(but|which|while|whereas|although|though|according|citing|adding|saying|warning|accusing|calling|stressing)$/.test(
        next,
      )
    )
      return i;
    if (reportsAfter(text, phrases, i + 1, sentence)) return i;
  }
  return sentence.last;
}

/** ", the report said": a trailing reporting clause at `from`. */
function reportsAfter(text: Text, phrases: Phrases, from: number, sentence: Sentence): boolean {
  const noun = phrases.nouns[phrases.nounAt[from] ?? -1];
  if (!noun || noun.first !== from) return false;
  const verb = phrases.verbs[phrases.verbAt[noun.last] ?? -1];
  if (verb?.form !== 'finite') return false;
  const said = text.tokens[verb.head]?.lower ?? '';
  if (
    !/^(said|says|added|adds|reported|reports|noted|told|wrote|explained|warned|stated|argued|claimed|according)$/.test(
      said,
    )
  )
    return false;
  const next = text.tokens[verb.last]?.text ?? '.';
  return (
    verb.last >= sentence.last ||
    /^[.,”"]$/.test(next) ||
    isTime(next.toLowerCase()) ||
    /^(in|on|at|to|during)$/.test(next)
  );
}
