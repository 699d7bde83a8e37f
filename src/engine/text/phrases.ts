import type { Sentence, Text, Token } from './text.ts';

/** A base noun phrase: tokens from `first` up to, not including, `last`; possessives before the head belong to it. */
export interface NounPhrase {
  first: number;
  last: number;
  head: number;
}

/** A verb with its auxiliaries and adverbs. `head` is the main verb. */
export interface VerbGroup {
  first: number;
  last: number;
  head: number;
  passive: boolean;
  negated: boolean;
  /** Lower-case modal ("will", "'d"), or null. */
  modal: string | null;
  /** `finite` has tense or a modal; `to` is an infinitive; `ing` and `ed` are participles on their own. */
  form: 'finite' | 'to' | 'ing' | 'ed';
}

/** Noun phrases and verb groups of the whole text, with look-up by token: -1 where a token belongs to none. */
export interface Phrases {
  nouns: NounPhrase[];
  verbs: VerbGroup[];
  nounAt: Int32Array;
  verbAt: Int32Array;
}

const NOUN = /^(NN|NNS|NNP|NNPS)$/;
const BEFORE_NOUN = /^(JJ|JJR|JJS|VBN|VBG|CD|NN|NNS|NNP|NNPS|\$|#|PDT|SYM|FW)$/;
const DETERMINER = /^(DT|PRP\$|WP\$|PDT)$/;
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", '’s', "'re", '’re', "'m", '’m']);
const BE_FORMS = new Set([...BE, 'get', 'gets', 'got']);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", '’ve', "'s", '’s', "'d", '’d']);
const DO = new Set(['do', 'does', 'did']);
const NOT = new Set(['not', "n't", 'n’t', 'never', 'no']);
const STANDS_ALONE = new Set([
  'some',
  'many',
  'others',
  'most',
  'several',
  'few',
  'one',
  'both',
  'all',
  'another',
  'these',
  'those',
  'this',
  'that',
  'each',
  'neither',
  'none',
]);

/** Finds base noun phrases and verb groups by part of speech, a sentence at a time, in time linear in its tokens. */
export function findPhrases(text: Text): Phrases {
  const nouns: NounPhrase[] = [];
  const verbs: VerbGroup[] = [];
  const nounAt = new Int32Array(text.tokens.length).fill(-1);
  const verbAt = new Int32Array(text.tokens.length).fill(-1);
  for (const sentence of text.sentences) {
    let i = sentence.first;
    while (i < sentence.last) {
      const verb = verbGroupAt(text.tokens, i, sentence);
      if (verb) {
        verbAt.fill(verbs.length, verb.first, verb.last);
        verbs.push(verb);
        i = verb.last;
        continue;
      }
      const noun = nounPhraseAt(text.tokens, i, sentence);
      if (noun) {
        nounAt.fill(nouns.length, noun.first, noun.last);
        nouns.push(noun);
        i = noun.last;
        continue;
      }
      i++;
    }
  }
  return { nouns, verbs, nounAt, verbAt };
}

function nounPhraseAt(tokens: readonly Token[], from: number, sentence: Sentence): NounPhrase | null {
  const first = tokens[from];
  if (!first) return null;
  if (first.pos === 'PRP' || first.pos === 'EX' || first.pos === 'WP') {
    return first.pos === 'PRP' ? { first: from, last: from + 1, head: from } : null;
  }
  let i = from;
  let head = -1;
  while (i < sentence.last) {
    const token = tokens[i];
    if (!token) break;
    const next = tokens[i + 1];
    const before = tokens[i - 1];
    // Taggers take "such" in "such a plan" for an adjective now and then.
    if (
      DETERMINER.test(token.pos) &&
      (i === from || before?.pos === 'PDT' || (i === from + 1 && before?.lower === 'such'))
    )
      i++;
    else if (NOUN.test(token.pos)) head = i++;
    else if (BEFORE_NOUN.test(token.pos)) {
      if (head >= 0 && !NOUN.test(next?.pos ?? '') && token.pos !== 'CD') break;
      i++;
    } else if (token.pos === 'POS' && head >= 0) {
      i++;
      head = -1;
    } else if (
      /^(RB|RBS|RBR)$/.test(token.pos) &&
      head < 0 &&
      next &&
      /^(JJ|VBN|CD)$/.test(next.pos) &&
      i + 1 < sentence.last
    )
      i++;
    else if ((token.text === '“' || token.text === '"') && head < 0 && i > from && BEFORE_NOUN.test(next?.pos ?? ''))
      i++;
    else if (token.text === ',' && head < 0 && tokens[i - 1]?.pos === 'JJ' && next?.pos === 'JJ') i++;
    else if (
      token.text === '.' &&
      token.end - token.start === 1 &&
      /^(NNP)$/.test(tokens[i - 1]?.pos ?? '') &&
      next?.pos === 'NNP' &&
      i > from
    )
      i++;
    else break;
  }
  if (head >= 0) return { first: from, last: head + 1, head };
  const last = tokens[i - 1];
  if (
    i > from &&
    last &&
    (last.pos === 'CD' || STANDS_ALONE.has(last.lower)) &&
    !DETERMINER.test(tokens[i]?.pos ?? '')
  ) {
    return { first: from, last: i, head: i - 1 };
  }
  if (STANDS_ALONE.has(first.lower) && (first.pos === 'DT' || first.pos === 'JJ'))
    return { first: from, last: from + 1, head: from };
  return null;
}

function verbGroupAt(tokens: readonly Token[], from: number, sentence: Sentence): VerbGroup | null {
  const start = tokens[from];
  if (!start) return null;
  let i = from;
  let form: VerbGroup['form'] = 'finite';
  let modal: string | null = null;
  let negated = false;
  if (start.pos === 'TO') {
    form = 'to';
    i++;
  } else if (start.pos === 'MD') {
    modal = start.lower;
    i++;
  } else if (!/^VB/.test(start.pos)) return null;
  let head = -1;
  let be = false;
  let passive = false;
  while (i < sentence.last) {
    const token = tokens[i];
    if (!token) break;
    if (token.pos === 'RB' || NOT.has(token.lower)) {
      const ahead = tokens[i + 1];
      const further = tokens[i + 2];
      const goesOn =
        ahead && (/^(VB|MD)/.test(ahead.pos) || (ahead.pos === 'RB' && further && /^VB/.test(further.pos)));
      if (NOT.has(token.lower)) negated = true;
      else if (!goesOn) break;
      else if (head >= 0 && !isAuxiliary(tokens[head], ahead)) break;
      i++;
      continue;
    }
    if (!/^VB/.test(token.pos)) break;
    if (head >= 0) {
      const before = tokens[head];
      if (!before || !isAuxiliary(before, token)) break;
    }
    if (head < 0 && i === from && (token.pos === 'VBG' || token.pos === 'VBN'))
      form = token.pos === 'VBG' ? 'ing' : 'ed';
    passive = be && token.pos === 'VBN' && !BE.has(token.lower);
    be = BE_FORMS.has(token.lower);
    head = i++;
  }
  if (head < 0) return null;
  return { first: from, last: head + 1, head, passive: passive || form === 'ed', negated, modal, form };
}

function isAuxiliary(before: Token | undefined, next: Token): boolean {
  if (!before) return false;
  const word = before.lower;
  if (DO.has(word)) return next.pos === 'VB' || next.pos === 'VBP';
  if (HAVE.has(word) && /^(VBN|VBD)$/.test(next.pos)) return true;
  return BE_FORMS.has(word) && /^(VBN|VBG|VBD)$/.test(next.pos);
}
