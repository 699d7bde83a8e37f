import type { ResolvedAttribution } from '../attribution/speakers.ts';
import { byWord } from '../text/by-word.ts';
import type { Phrases, VerbGroup } from '../text/phrases.ts';
import type { Sentence, Text, Token } from '../text/text.ts';
import type { Lack, Region } from './pack.ts';
import { isQualified, ownQualifiers, qualifiersOf } from './qualifiers.ts';
import { spanOf } from './regions.ts';

/** What the engine knows of an article when it looks at its headline. */
export interface Told {
  text: Text;
  phrases: Phrases;
  attributions: readonly ResolvedAttribution[];
}

/** A sentence of the body, and how much of the headline's words are in it. */
interface Candidate {
  sentence: Sentence;
  shared: number;
  share: number;
}

/** A sentence is on the same matter as the headline from this share of its words on, and from this many. */
const SAME = 0.6;
const FEWEST_SHARED = 3;
/** From this share on, an unqualified sentence about the same act tells it plainly somewhere in the article. */
const PLAIN = 0.4;
/** A longer sentence is a page's furniture run together, not a statement. */
const LONGEST = 70;
const LIGHT = new Set('be have do get go say tell make take see show find'.split(' '));
const OPEN = new Set('who what when where why how which whose whom'.split(' '));

/**
 * What rules can look at in the headline besides its words: questions that the article does not answer with a plain
 * yes, and claims of which the article's own sentence has a hedge, an attribution or a negation more. The article's own
 * sentence is the one that shares the claim's verb and most of its other words; where any sentence tells the same
 * plainly, nothing is lacking. Linear in the text.
 */
export function headlineRegions(told: Told): Region[] {
  const { text } = told;
  const headlines = text.sentences.filter(({ paragraph }) => text.paragraphs[paragraph]?.role === 'headline');
  return headlines.flatMap((headline) => {
    const words = text.tokens.slice(headline.first, headline.last);
    const end = lastWord(text, headline);
    const asks = text.tokens.slice(end, headline.last).find(({ text: mark }) => mark.startsWith('?'));
    if (end <= headline.first || asks?.quoted) return [];
    const keys = keysOf(words);
    const body = bodyOf(text, keys);
    if (asks) return isAnswered(told, words, keys, body) ? [] : [regionOf(text, 'headline-question', headline, end)];
    return lacksOf(told, headline, body).map(({ lacks, sentence, attribution }) => ({
      ...regionOf(text, 'headline-claim', headline, end),
      parts: { sentence: { start: sentence.start, end: sentence.end } },
      attribution: attribution && told.attributions.indexOf(attribution),
      sourceType: attribution?.sourceType ?? null,
      lacks,
    }));
  });
}

function regionOf(text: Text, kind: Region['in'], { first, last }: Sentence, end: number): Region {
  const mark = spanOf(text, { first, last: end });
  return { in: kind, first, last, mark, parts: {}, attribution: null, sourceType: null, named: false };
}

/** The place behind the last word of a sentence, its closing punctuation left out. */
function lastWord(text: Text, { first, last }: Sentence): number {
  let end = last;
  while (end > first && !text.tokens[end - 1]?.word.isWord) end--;
  return end;
}

/** What the article's own sentence has and the headline lacks. */
function lacksOf(
  told: Told,
  headline: Sentence,
  body: readonly Candidate[],
): { lacks: Lack; sentence: Sentence; attribution: ResolvedAttribution | null }[] {
  const { text, phrases, attributions } = told;
  const verb = mainVerb(text, phrases, headline);
  const acts = actsOf(text, headline, verb);
  const own = ownQualifiers(text.tokens.slice(headline.first, headline.last));
  // A headline that hedges, or gives a source, leaves the reader in no doubt that there is one.
  if (own.has('hedge') || own.has('attribution')) return [];
  const subject = keysOf(text.tokens.slice(headline.first, verb?.first ?? headline.last));
  let best: { sentence: Sentence; share: number; found: Map<Lack, ResolvedAttribution | null> } | null = null;
  for (const { sentence, share, shared } of body) {
    const same = verbsOf(phrases, sentence).find(({ head }) => acts.has(keyOf(text.tokens[head]!) ?? ''));
    if (!same) {
      if (share >= SAME && !isQualified(text, sentence, attributions)) return [];
      continue;
    }
    const found = qualifiersOf(text, sentence, same, attributions);
    if (found.size === 0 && share >= PLAIN) return [];
    if (share >= SAME && shared >= FEWEST_SHARED && (best === null || share > best.share))
      best = { sentence, share, found };
  }
  if (best === null) return [];
  const { sentence, found } = best;
  return [...found].flatMap(([lacks, attribution]) =>
    own.has(lacks) || (attribution && isBy(text, attribution, subject)) ? [] : [{ lacks, sentence, attribution }],
  );
}

/** Whether a source is who the headline says did it: what one announces of oneself is no more than that. */
function isBy(text: Text, { source }: ResolvedAttribution, subject: ReadonlySet<string>): boolean {
  if (source === null) return false;
  const words = text.tokens.slice(source.first, source.last);
  return words.some(({ pos }) => pos === 'PRP') || [...keysOf(words)].some((key) => subject.has(key));
}

/** Whether the article says yes: with the word, or by telling plainly what the question asks. */
function isAnswered(
  { text, phrases, attributions }: Told,
  words: readonly Token[],
  keys: ReadonlySet<string>,
  body: readonly Candidate[],
): boolean {
  if (words.some(({ lower }) => OPEN.has(lower))) return false;
  if (text.tokens.some(({ lower }, i) => lower === 'yes' && isAnswer(text, i))) return true;
  const lemmas = new Set(words.filter(({ pos }) => /^VB/.test(pos)).map(({ lemma }) => lemma));
  return body.some(
    ({ sentence, share, shared }) =>
      share >= SAME &&
      shared >= Math.min(FEWEST_SHARED, keys.size) &&
      !isQualified(text, sentence, attributions) &&
      verbsOf(phrases, sentence).some(({ head }) => lemmas.has(text.tokens[head]?.lemma ?? '')),
  );
}

/** Whether the "yes" at a token opens a sentence of the article's own, or is what "the answer is". */
function isAnswer({ tokens, sentences, paragraphs }: Text, at: number): boolean {
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  if (!sentence || tokens[at]?.quoted || paragraphs[sentence.paragraph]?.role === 'headline') return false;
  return sentence.first === at || tokens.slice(at - 4, at).some(({ lemma }) => lemma === 'answer');
}

/** The sentences of the body that share words with the headline; captions, headings and the headline once more are none. */
function bodyOf(text: Text, keys: ReadonlySet<string>): Candidate[] {
  if (keys.size === 0) return [];
  const body: Candidate[] = [];
  for (const sentence of text.sentences) {
    const role = text.paragraphs[sentence.paragraph]?.role;
    const ending = text.tokens[sentence.last - 1]?.text ?? '';
    if (
      role === 'headline' ||
      role === 'heading' ||
      sentence.last - sentence.first > LONGEST ||
      !/^[.!"”’')\]]/.test(ending)
    )
      continue;
    const met = new Set<string>();
    for (let i = sentence.first; i < sentence.last; i++) {
      const key = keyOf(text.tokens[i]!);
      if (key !== null && keys.has(key)) met.add(key);
    }
    if (met.size > 0) body.push({ sentence, shared: met.size, share: met.size / keys.size });
  }
  return body;
}

/** The headline's verb: the first finite one that says something by itself, or else the first of any form ("12 killed in …"). */
function mainVerb(text: Text, phrases: Phrases, headline: Sentence): VerbGroup | undefined {
  const verbs = verbsOf(phrases, headline).filter(({ head }) => !LIGHT.has(text.tokens[head]?.lemma ?? ''));
  return verbs.find(({ form }) => form === 'finite') ?? verbs[0];
}

/** What the headline tells that somebody does. Taggers take many a headline's verb for a plural: "Council closes ferry line". */
function actsOf(text: Text, headline: Sentence, verb: VerbGroup | undefined): ReadonlySet<string> {
  const words = text.tokens.slice(headline.first, headline.last);
  const before = text.tokens[(verb?.first ?? 0) - 1];
  const plurals = verb ? [before] : words;
  return keysOf([
    ...(verb ? text.tokens.slice(verb.head, verb.head + 1) : []),
    ...plurals.flatMap((token) => (token?.pos === 'NNS' && token.sentence === words[0]?.sentence ? [token] : [])),
  ]);
}

function verbsOf(phrases: Phrases, { first, last }: Sentence): VerbGroup[] {
  const verbs: VerbGroup[] = [];
  for (let i = first; i < last; ) {
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (verb) verbs.push(verb);
    i = verb ? Math.max(verb.last, i + 1) : i + 1;
  }
  return verbs;
}

function keysOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap((token) => keyOf(token) ?? []));
}

/** A word of content without its endings, the same for "closes", "closed" and "closing"; null for other words. */
function keyOf({ lower, lemma, pos, word: own }: Token): string | null {
  if (!/^(?:NN|VB|JJ|CD)/.test(pos) || LIGHT.has(lemma) || !own.isWord) return null;
  return stemOf(/^VB/.test(pos) ? lemma : lower);
}

const stemOf = byWord((word) =>
  word
    .replace(/\./g, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=...)(?:es|s|ed|ing)$/, '')
    .replace(/(?<=..)e$/, '')
    .replace(/(.)\1$/, '$1'),
);
