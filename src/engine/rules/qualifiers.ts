import { attributionsNear } from '../attribution/near.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { VerbGroup } from '../text/phrases.ts';
import type { Sentence, Text, Token } from '../text/text.ts';
import type { Lack } from './pack.ts';

/** What takes a statement back or puts it off, where it is the verb's own. */
const MODALS = new Set(['may', 'might', 'could']);
const ADVERBS = new Set(
  'allegedly apparently likely maybe ostensibly perhaps possibly potentially presumably probably purportedly reportedly seemingly supposedly'.split(
    ' ',
  ),
);
/** "is believed to have …", "appears to …". */
const HEDGING_HEADS = new Set(
  'allege appear believe expect fear hope likely report rumor rumour say seem suspect think threaten understand'.split(
    ' ',
  ),
);
const NEGATING_HEADS = new Set('avoid decline deny fail refuse reject refrain stop'.split(' '));
const CONDITIONS = new Set(['if', 'unless', 'whether']);
const NEGATIONS = new Set(['no', 'not', "n't", 'n’t', 'never', 'none', 'nobody', 'neither', 'nor', 'without']);

/** Words by which a headline itself hedges, tells whose word it is, or negates. */
const HEADLINE_HEDGES = new Set([
  ...MODALS,
  ...ADVERBS,
  ...CONDITIONS,
  ...'? aim alleged apparent appear bid brace call consider demand expect expected eye fear feared hope mull plan plot poised possible potential prepare propose pursue push risk seek seem set should suspect suspected threat threaten try unlikely urge vow want warn weigh would'.split(
    ' ',
  ),
]);
const HEADLINE_ATTRIBUTIONS = new Set(
  ': “ ” " ‘ ’ \' `` accord according accuse admit allege announce argue authority believe blame charge claim confirm cite declare deny expert find insist learn official poll pledge police promise report research researcher reveal say scientist show source study suggest swear tell tout vow warn'.split(
    ' ',
  ),
);
const HEADLINE_NEGATIONS = new Set([
  ...NEGATIONS,
  ...NEGATING_HEADS,
  ...'abandon block cancel delay dismiss dispute halt lack postpone rule scrap'.split(' '),
]);
const BEFORE_MONTH = new Set([
  'by',
  'early',
  'from',
  'in',
  'last',
  'late',
  'next',
  'of',
  'on',
  'since',
  'this',
  'until',
]);
/** How far before its verb a condition or a negated subject is looked for, in tokens. */
const REACH = 10;

/** What the words of a headline show by themselves. */
export function ownQualifiers(tokens: readonly Token[]): ReadonlySet<Lack> {
  const has = (words: ReadonlySet<string>) =>
    tokens.some(({ lower, lemma }, i) => (words.has(lower) || words.has(lemma)) && !isMonth(tokens, i));
  const found = new Set<Lack>();
  if (has(HEADLINE_HEDGES)) found.add('hedge');
  if (has(HEADLINE_ATTRIBUTIONS)) found.add('attribution');
  if (has(HEADLINE_NEGATIONS)) found.add('negation');
  return found;
}

/** "in May", "May 4": in a headline's capitals the tag does not tell the month from the modal. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'may') return false;
  return BEFORE_MONTH.has(tokens[at - 1]?.lower ?? '') || tokens[at + 1]?.pos === 'CD';
}

/** What stands between the article and a statement that it makes with this verb. */
export function qualifiersOf(
  text: Text,
  sentence: Sentence,
  verb: VerbGroup,
  attributions: readonly ResolvedAttribution[],
): Map<Lack, ResolvedAttribution | null> {
  const found = new Map<Lack, ResolvedAttribution | null>();
  const { tokens } = text;
  if (verb.modal !== null && MODALS.has(verb.modal)) found.set('hedge', null);
  const from = Math.max(sentence.first, verb.first - REACH);
  for (let i = from; i < verb.last; i++) {
    const { lower } = tokens[i]!;
    const isNear = i >= verb.first - 2;
    if (CONDITIONS.has(lower) || (isNear && ADVERBS.has(lower))) found.set('hedge', null);
    // "no" may stand before the subject ("no ship sank"), the others right at the verb.
    if (NEGATIONS.has(lower) && (isNear || (lower === 'no' && i < verb.first))) found.set('negation', null);
  }
  const after = tokens[verb.last];
  if (after && after.sentence === verbSentence(text, verb) && ADVERBS.has(after.lower)) found.set('hedge', null);
  const governor = verb.form === 'to' || verb.form === 'ing' ? headBefore(tokens, verb.first, sentence) : null;
  if (governor && HEDGING_HEADS.has(governor.lemma)) found.set('hedge', null);
  if (governor && NEGATING_HEADS.has(governor.lemma)) found.set('negation', null);
  for (const a of attributionsNear(attributions, verb.head, verb.head + 1)) {
    if (!a.content.some(({ first, last }) => first <= verb.head && verb.head < last)) continue;
    const cue = a.cue ? (tokens[a.cue.last - 1]?.lemma ?? '') : '';
    if (NEGATING_HEADS.has(cue) || a.negated) found.set('negation', a);
    else if (a.class === 'hearsay') found.set('hedge', a);
    else found.set('attribution', a);
  }
  return found;
}

/** Whether any word of a sentence hedges or negates, or any of it is somebody's word. */
export function isQualified(text: Text, sentence: Sentence, attributions: readonly ResolvedAttribution[]): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    const { lower } = text.tokens[i]!;
    if (MODALS.has(lower) || ADVERBS.has(lower) || CONDITIONS.has(lower) || NEGATIONS.has(lower)) return true;
  }
  return attributionsNear(attributions, sentence.first, sentence.last).some((a) =>
    a.content.some(({ first, last }) => first < sentence.last && last > sentence.first),
  );
}

function verbSentence(text: Text, verb: VerbGroup): number {
  return text.tokens[verb.head]?.sentence ?? -1;
}

/** The verb, noun or adjective right before an infinitive or a participle: "likely to …", "refused to …". */
function headBefore(tokens: readonly Token[], at: number, sentence: Sentence): Token | null {
  for (let i = at - 1; i >= Math.max(sentence.first, at - 2); i--)
    if (/^(?:VB|JJ|NN)/.test(tokens[i]?.pos ?? '')) return tokens[i] ?? null;
  return null;
}
