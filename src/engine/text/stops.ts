import { clauseAt } from './condition-starters.ts';
import type { Phrases } from './phrases.ts';
import type { Text, Token } from './text.ts';

/** Punctuation that no half of a conditional runs over. */
export const STOP = /^(?:[;:—–]|--)$/;
/** Marks that open a quotation; a straight one opens or closes. */
export const OPENING = /^["“‘']$/;
const EDGE = /^[,;:.…—–\-"“”'‘’()[\]?!]+$/;
const SAYING = new Set(
  (
    'say tell warn add vow threaten insist argue suggest promise declare announce believe fear pledge swear hint signal ' +
    'indicate claim note think predict caution maintain stress emphasize emphasise reiterate repeat inform write tweet ' +
    'report confirm agree mean show conclude state remark admit acknowledge reply respond explain concede contend assert ' +
    'charge complain forecast hope worry estimate cry shout ensure understand know realize realise'
  ).split(' '),
);
const BREAKS = new Set([
  'but',
  'which',
  'while',
  'who',
  'whose',
  'where',
  'though',
  'although',
  'because',
  'whereas',
  'so',
  'yet',
  'according',
  'citing',
  'despite',
  'as',
]);
const BREAKS_WITHOUT_COMMA = new Set([
  'although',
  'though',
  'because',
  'whereas',
  'according',
  'while',
  'adding',
  'saying',
]);

/** Whether a verb reports what someone says, thinks or threatens. */
export function isSaying(token: Token): boolean {
  return SAYING.has(token.lemma) && /^VB/.test(token.pos);
}

/**
 * Whether a clause that runs from `from` on ends before token `i`: at strong punctuation, at the end of the quotation it
 * stands in, before a reporting tail, a relative clause, a new main clause.
 */
export function endsClause(text: Text, phrases: Phrases, i: number, quoted: boolean, from: number): boolean {
  const token = text.tokens[i];
  if (!token) return true;
  if (STOP.test(token.text)) return true;
  const before = text.tokens[i - 1];
  if (quoted && !token.quoted && before?.quoted && endsQuotation(text, i)) return true;
  if (BREAKS_WITHOUT_COMMA.has(token.lower)) return true;
  const next = text.tokens[i + 1];
  if (/^(if|unless)$/.test(token.lower) && i > from + 1 && !/^(and|or|even|only)$/.test(before?.lower ?? ''))
    return true;
  if (token.lower === 'but' && /^(VBD|VBZ|MD)$/.test(next?.pos ?? '')) return true;
  if (token.lower === 'and' && (next?.lower === 'that' || (next && isSaying(next) && next.pos === 'VBD'))) return true;
  if (token.text !== ',') return false;
  let at = i + 1;
  while (/^["“”'‘’]$/.test(text.tokens[at]?.text ?? '')) at++;
  return opensOther(text, phrases, at, from);
}

/** A quotation ends what started inside it, unless the sentence runs on from it as if it were not there. */
function endsQuotation(text: Text, i: number): boolean {
  const last = text.tokens[i - 1]?.text ?? '';
  const next = text.tokens[i + 1];
  if (/^[,.!?]$/.test(last) || !next || /^[,.!?;:—–]$/.test(next.text)) return true;
  return (
    !/^(IN|TO|CC|VB|VBD|VBZ|VBP|MD|NN|NNS)$/.test(next.pos) || /^(before|after|because|as|since)$/.test(next.lower)
  );
}

/** Whether what stands behind a comma is no longer the clause before it. */
function opensOther(text: Text, phrases: Phrases, at: number, from: number): boolean {
  const token = text.tokens[at];
  if (!token) return true;
  if (BREAKS.has(token.lower)) return true;
  if (token.pos === 'VBG' && token.lower !== 'including' && at - from > 3) return true;
  if (/^(VBD|VBZ|MD)$/.test(token.pos)) return true;
  if (isSaying(token) && token.pos === 'VBP') return true;
  if (token.lower === 'or' || token.lower === 'nor') return false;
  if (token.lower === 'and') return clauseAt(text, phrases, at + 1) && isNewMain(text, phrases, at + 1);
  if (/^(that|this|it)$/.test(token.lower) && phrases.verbs[phrases.verbAt[at + 1] ?? -1]?.form === 'finite')
    return true;
  const noun = phrases.nouns[phrases.nounAt[at] ?? -1];
  if (!noun || noun.first !== at) return false;
  if (/^(that|which|who)$/.test(text.tokens[noun.last]?.lower ?? '') && /^(a|an|the)$/.test(token.lower)) return true;
  return clauseAt(text, phrases, at);
}

/** A clause behind "and" starts anew where it reports or foretells. */
function isNewMain(text: Text, phrases: Phrases, at: number): boolean {
  for (let k = at; k < at + 12; k++) {
    const verb = phrases.verbs[phrases.verbAt[k] ?? -1];
    const head = verb && text.tokens[verb.head];
    if (verb?.form === 'finite' && head) return isSaying(head) || verb.modal !== null;
  }
  return false;
}

/** The first token from `first` on that is neither punctuation nor a joining word. */
export function trimStart(text: Text, first: number, last: number): number {
  let i = first;
  while (
    i < last &&
    (EDGE.test(text.tokens[i]?.text ?? '') || /^(and|but|then|to|that|of|so)$/.test(text.tokens[i]?.lower ?? ''))
  )
    i++;
  return i;
}

/** The end without punctuation. */
export function trimEnd(text: Text, first: number, last: number): number {
  let i = last;
  while (
    i > first &&
    (EDGE.test(text.tokens[i - 1]?.text ?? '') ||
      /^(and|or|but|even|only|especially)$/.test(text.tokens[i - 1]?.lower ?? ''))
  )
    i--;
  return i;
}
