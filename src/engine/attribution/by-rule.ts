import { lemmaOf } from '../text/lemma.ts';
import type { Phrases, VerbGroup } from '../text/phrases.ts';
import type { Sentence, Text } from '../text/text.ts';
import { contentAfter, contentBefore, nounClauseAfter, trim } from './contents.ts';
import { CUE_NOUNS, cueVerb } from './cue-verbs.ts';
import type { RawAttribution } from './raw.ts';
import { isTime, type SourcePhrase, Subjects, type TokenSpan } from './subjects.ts';

/**
 * Attributions by plain rules over phrases: "X said that …", "…, X said", "… said X", "according to X", "was rejected by
 * X", "X's claim that …". Used where there are no weights, and to find what the tagger leaves out.
 */
export function attributionsByRule(text: Text, phrases: Phrases): RawAttribution[] {
  const subjects = new Subjects(text, phrases);
  const all: RawAttribution[] = [];
  for (const sentence of text.sentences) {
    const found = accordingTo(text, subjects, sentence);
    let lastSubject: TokenSpan | null = null;
    for (const [index, verb] of verbsIn(phrases, sentence)) {
      const one = byVerb(text, phrases, subjects, sentence, index, verb, lastSubject);
      const reported = found.some((a) => a.content.some((c) => c.first <= verb.first && verb.first < c.last));
      // "X said the ferry would stop, adding …": whoever adds is X, not the ferry.
      if (verb.form === 'finite' && !verb.passive && !reported)
        lastSubject = subjects.before(verb, sentence) ?? lastSubject;
      if (one) found.push(one);
    }
    all.push(...found, ...byNoun(text, phrases, sentence));
  }
  return all.sort((a, b) => position(a) - position(b));
}

const position = (a: RawAttribution) => a.cue?.first ?? a.source?.first ?? a.content[0]?.first ?? 0;

function* verbsIn(phrases: Phrases, sentence: Sentence): Generator<[number, VerbGroup]> {
  for (let i = sentence.first; i < sentence.last; i++) {
    const index = phrases.verbAt[i] ?? -1;
    const verb = phrases.verbs[index];
    if (verb && verb.first === i) yield [index, verb];
  }
}

function byVerb(
  text: Text,
  phrases: Phrases,
  subjects: Subjects,
  sentence: Sentence,
  index: number,
  verb: VerbGroup,
  lastSubject: TokenSpan | null,
): RawAttribution | null {
  const head = text.tokens[verb.head];
  if (!head) return null;
  const cue = cueVerb(lemmaOf(head), text.tokens[verb.last]?.lower);
  if (!cue) return null;
  const cueSpan = { first: verb.first, last: verb.last + (cue.particle ? 1 : 0) };
  const base = {
    cue: cueSpan,
    verb: index,
    kind: cue.kind,
    class: cue.class,
    negated: verb.negated,
    by: 'rule' as const,
  };
  if (verb.passive) return byPassive(text, subjects, sentence, verb, base);
  if (verb.form === 'to') return null;
  const source: SourcePhrase | TokenSpan | null =
    verb.form === 'ing'
      ? (withSubject(text, subjects, sentence, verb) ?? participleSubject(text, verb, lastSubject))
      : (subjects.before(verb, sentence) ?? coordinateSubject(text, verb, lastSubject));
  const inverted =
    cue.class === 'say' && verb.form === 'finite' ? invertedSource(text, phrases, subjects, sentence, verb) : null;
  if (inverted) {
    const content = contentBefore(text, verb.first, sentence);
    return content.length ? { ...base, source: inverted, content, confidence: 0.85 } : null;
  }
  if (!source) return null;
  if (verb.form === 'ing' && /^(VB|MD)/.test(text.tokens[verb.first - 1]?.pos ?? '')) return null;
  const after =
    cue.class === 'act'
      ? nounClauseAfter(text, phrases, cueSpan.last, sentence)
      : contentAfter(text, phrases, cueSpan.last, sentence, head.lemma || lemmaOf(head), cue.class);
  if (after.length) return { ...base, source, content: after, confidence: cue.class === 'weak' ? 0.5 : 0.75 };
  if (cue.class === 'say' || cue.class === 'think') {
    const content = contentBefore(text, source.first, sentence);
    if (content.length) return { ...base, source, content, confidence: 0.8 };
  }
  return null;
}

/** "was turned down by Taliban negotiators", "is believed to": the agent is the source, and without one it is hearsay. */
function byPassive(
  text: Text,
  subjects: Subjects,
  sentence: Sentence,
  verb: VerbGroup,
  base: Omit<RawAttribution, 'source' | 'content' | 'confidence'>,
): RawAttribution | null {
  // "a militia backed by Washington" tells what the militia is, not what Washington says.
  if (base.class === 'weak' && verb.form !== 'finite') return null;
  const after = base.cue?.last ?? verb.last;
  const object = subjects.before({ ...verb, first: verb.first }, sentence);
  if (text.tokens[after]?.lower === 'by') {
    const agent = subjects.startingAt(after + 1, sentence);
    if (!agent || !object || isTime(text.tokens[agent.head]?.lower ?? '')) return null;
    const relative = /^W/.test(text.tokens[verb.first - 1]?.pos ?? '') ? verb.first - 1 : null;
    const content = relative === null ? object : { first: object.first, last: object.last };
    return { ...base, source: agent, content: [content], confidence: base.class === 'weak' ? 0.4 : 0.7 };
  }
  if (
    verb.form === 'finite' &&
    text.tokens[after]?.pos === 'TO' &&
    (base.class === 'say' || base.class === 'think') &&
    object
  ) {
    const rest = trim(text, { first: after + 1, last: sentence.last });
    return rest
      ? {
          ...base,
          cue: { first: verb.first, last: after + 1 },
          source: null,
          content: [object, rest],
          class: 'hearsay',
          confidence: 0.6,
        }
      : null;
  }
  return null;
}

/** "with the ministry stating that …": the participle has a subject of its own. */
function withSubject(text: Text, subjects: Subjects, sentence: Sentence, verb: VerbGroup): TokenSpan | null {
  const subject = subjects.endingAt(verb.first, sentence);
  return subject && text.tokens[subject.first - 1]?.lower === 'with'
    ? { first: subject.first, last: subject.last }
    : null;
}

/** Whose participle it is in "X walked out, saying that …". */
function participleSubject(text: Text, verb: VerbGroup, lastSubject: TokenSpan | null): TokenSpan | null {
  const before = text.tokens[verb.first - 1];
  if (!before || !lastSubject) return null;
  return /^(,|while|by|after|before|and|in|without|—|–)$/.test(before.lower) ? lastSubject : null;
}

/** Whose verb it is in "X called it a mistake and said that …". */
function coordinateSubject(text: Text, verb: VerbGroup, lastSubject: TokenSpan | null): TokenSpan | null {
  let before = verb.first - 1;
  while (text.tokens[before]?.pos === 'RB') before--;
  return verb.form === 'finite' && /^(and|but|then)$/.test(text.tokens[before]?.lower ?? '') ? lastSubject : null;
}

/** "…," said the minister. */
function invertedSource(
  text: Text,
  phrases: Phrases,
  subjects: Subjects,
  sentence: Sentence,
  verb: VerbGroup,
): SourcePhrase | null {
  const before = text.tokens[verb.first - 1];
  if (!before || !/^[,”"“?!—–’'.]$/.test(before.text) || verb.last - verb.first > 1) return null;
  const source = subjects.startingAt(verb.last, sentence);
  if (!source || isTime(text.tokens[source.head]?.lower ?? '')) return null;
  const next = phrases.verbs[phrases.verbAt[source.last] ?? -1];
  return next && next.form === 'finite' && text.tokens[source.last]?.text !== ',' ? null : source;
}

const ACCORDING = ['according to', 'as per', 'in the words of', 'in the view of', 'in the opinion of'].map((phrase) =>
  phrase.split(' '),
);
const ACCORDING_FIRST = new Set(ACCORDING.map(([first]) => first));

function accordingTo(text: Text, subjects: Subjects, sentence: Sentence): RawAttribution[] {
  const found: RawAttribution[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!ACCORDING_FIRST.has(text.tokens[i]!.lower)) continue;
    const phrase = ACCORDING.find((words) => words.every((word, k) => text.tokens[i + k]?.lower === word));
    if (!phrase) continue;
    const after = i + phrase.length;
    const source = subjects.startingAt(after, sentence);
    if (!source) continue;
    const content =
      i === sentence.first || text.tokens[i - 1]?.text === '“'
        ? trim(text, { first: source.last, last: sentence.last })
        : trim(text, { first: sentence.first, last: i });
    const rest = i === sentence.first ? null : interrupted(text, source.last, sentence);
    if (content) {
      const spans = rest ? [content, rest] : [content];
      found.push({
        source,
        cue: { first: i, last: after },
        content: spans,
        verb: null,
        kind: 'claim',
        class: 'according',
        negated: false,
        by: 'rule',
        confidence: 0.9,
      });
    }
  }
  return found;
}

/** What goes on after ", according to X, …". */
function interrupted(text: Text, from: number, sentence: Sentence): TokenSpan | null {
  return text.tokens[from]?.text === ',' && sentence.last - from > 4
    ? trim(text, { first: from + 1, last: sentence.last })
    : null;
}

/** "Kim’s claim that …", "the accusation by Kim that …". */
function byNoun(text: Text, phrases: Phrases, sentence: Sentence): RawAttribution[] {
  const found: RawAttribution[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const noun = phrases.nouns[phrases.nounAt[i] ?? -1];
    if (!noun || noun.first !== i) continue;
    const head = text.tokens[noun.head];
    const kind = head && CUE_NOUNS.get(lemmaOf(head));
    if (!head || !kind) continue;
    const link = text.tokens[noun.last]?.lower;
    if (link !== 'that' && link !== 'to' && link !== 'of') continue;
    let source: TokenSpan | null = null;
    for (let k = noun.first; k < noun.head; k++)
      if (text.tokens[k]?.pos === 'POS') source = { first: noun.first, last: k };
    if (!source && text.tokens[noun.first]?.pos === 'PRP$') source = { first: noun.first, last: noun.first + 1 };
    if (!source) continue;
    const content = contentAfter(text, phrases, noun.last, sentence, 'claim', 'say');
    if (content.length)
      found.push({
        source,
        cue: { first: noun.head, last: noun.last },
        content,
        verb: null,
        kind,
        class: 'noun',
        negated: false,
        by: 'rule',
        confidence: 0.55,
      });
  }
  return found;
}
