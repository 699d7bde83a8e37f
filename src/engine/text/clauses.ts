import type { Sentence, Text, Token } from './text.ts';

const STOP = /^(?:[;:–—-]|--|[.!?…]+)$/;
const CLOSING = /^(?:["”’»)\]]|'')$/;
const COORDINATING = new Set(['and', 'but', 'or', 'nor', 'so', 'yet']);
/** Words that open a clause of their own also without a comma, where a subject and its verb follow. */
const SUBORDINATING = new Set([
  'if',
  'unless',
  'because',
  'although',
  'though',
  'whereas',
  'while',
  'when',
  'once',
  'until',
  'till',
  'after',
  'before',
  'since',
  'lest',
]);
const RELATIVE = new Set(['who', 'which', 'whom', 'whose', 'where']);
const FINITE = /^(?:MD|VBD|VBZ|VBP)$/;
const NOMINAL = /^(?:NN|NNS|NNP|NNPS|DT|PDT|PRP\$|PRP|CD|JJ|JJR|JJS|POS|EX|VBN|WP|WP\$)$/;
const HEAD = /^(?:NN|NNS|NNP|NNPS|PRP|CD|DT|EX)$/;
/** Prepositions that carry a subject on: "the head of the army", "the minister for trade". */
const INSIDE_SUBJECT = new Set(['of', 'for', 'in', 'at', 'from']);
const LONGEST_SUBJECT = 14;
const SAYING = new Set(
  'say tell add warn note claim report explain write announce state argue insist admit tweet ask reply'.split(' '),
);

/**
 * For each token the index, exclusive, of the token where its clause ends: at the sentence's last punctuation, at a
 * semicolon, colon or dash, at the mark that closes a quotation which it stands in (unless a preposition follows), before a subordinate clause, and at a
 * comma that a new subject with its verb, a relative clause, a participle or a reporting tail (", the minister said")
 * follows. A clause is a flat stretch: what goes on after an inserted clause counts as a new one. Needs parts of speech;
 * linear in the text.
 */
export function clauseEnds(text: Text): Int32Array {
  const ends = new Int32Array(text.tokens.length);
  for (const sentence of text.sentences) fillSentence(text.tokens, sentence, ends);
  for (const { inner } of text.quotations) {
    const first = firstTokenFrom(text.tokens, inner.start);
    const last = firstTokenFrom(text.tokens, inner.end);
    if (runsOn(text.tokens, last)) continue;
    for (let i = first; i < last; i++) if (ends[i]! > last) ends[i] = last;
  }
  return ends;
}

/** Whether a clause goes on behind the mark that closes a quotation: “denied any knowledge” of it. The mark is at `at`. */
function runsOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const next = tokens[at + 1];
  return next !== undefined && !/^[,.!?;:…–—-]+$/.test(before) && (next.pos === 'IN' || next.pos === 'TO');
}

function fillSentence(tokens: readonly Token[], sentence: Sentence, ends: Int32Array): void {
  let first = sentence.first;
  const close = (end: number): void => {
    ends.fill(end, first, end);
    first = end;
  };
  /** Whether the clause is set into another: a reporting tail, a relative clause, a participle. It ends at the next comma before a verb. */
  let isInserted = false;
  let isTail = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!;
    if (STOP.test(token.text)) {
      close(i);
      close(i + 1);
      isTail = false;
      isInserted = false;
    } else if (token.text === ',') {
      const next = skipClosing(tokens, i + 1, sentence.last);
      const resumes: boolean = isInserted && FINITE.test(tokens[next]?.pos ?? '');
      if (isTail || resumes || opensAfterComma(tokens, next, sentence.last)) {
        close(i);
        close(next);
        isTail = isReporting(tokens, next, sentence.last);
        isInserted = !resumes && opensInserted(tokens[next]);
        i = next - 1;
      }
    } else if (i > first && SUBORDINATING.has(token.lower) && subjectAndVerb(tokens, i + 1, sentence.last)) {
      close(i);
      isTail = false;
    }
  }
  close(sentence.last);
}

function skipClosing(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && CLOSING.test(tokens[at]!.text)) at++;
  return at;
}

/** Whether a clause of its own starts at `at`, right after a comma. */
function opensAfterComma(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (!token || at >= last) return false;
  if (RELATIVE.has(token.lower) || SUBORDINATING.has(token.lower)) return true;
  if (token.lower === 'then') return true;
  if (token.lower === 'or' && tokens[at + 1]?.lower === 'else') return true;
  if (FINITE.test(token.pos)) return SAYING.has(token.lemma);
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') return true;
  if (token.pos === 'VBG') return !isListed(tokens, at, last);
  if (COORDINATING.has(token.lower)) {
    if (token.lower === 'but' && FINITE.test(tokens[at + 1]?.pos ?? '')) return true;
    return subjectAndVerb(tokens, at + 1, last);
  }
  return subjectAndVerb(tokens, token.pos === 'RB' ? at + 1 : at, last);
}

function opensInserted(token: Token | undefined): boolean {
  return token !== undefined && (RELATIVE.has(token.lower) || SUBORDINATING.has(token.lower) || token.pos === 'VBG');
}

/** "arresting, jailing and expelling": one of several participles that belong together. */
function isListed(tokens: readonly Token[], at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(at + 8, last - 1); i++)
    if ((tokens[i]!.lower === 'and' || tokens[i]!.lower === 'or') && tokens[i + 1]!.pos === 'VBG') return true;
  return false;
}

/** Whether a subject and its finite verb stand at `at`. */
export function subjectAndVerb(tokens: readonly Token[], at: number, last: number): boolean {
  return verbAfterSubject(tokens, at, last) >= 0;
}

/** The finite verb of the subject that starts at `at`, or -1. */
function verbAfterSubject(tokens: readonly Token[], at: number, last: number): number {
  let i = at;
  let hasHead = false;
  for (; i < Math.min(at + LONGEST_SUBJECT, last); i++) {
    const { pos, lower, text } = tokens[i]!;
    if (FINITE.test(pos)) return hasHead ? i : -1;
    if (HEAD.test(pos)) hasHead = true;
    const goesOn =
      NOMINAL.test(pos) ||
      (pos === 'RB' && lower !== 'not') ||
      (hasHead && INSIDE_SUBJECT.has(lower)) ||
      (hasHead && lower === 'and') ||
      text === '“' ||
      text === '”' ||
      text === '"';
    if (!goesOn) return -1;
  }
  return -1;
}

/** Whether what starts at `at` is a reporting tail: "the minister said", "said the minister", "according to". */
function isReporting(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (!token || at >= last) return false;
  if (token.lower === 'according' || token.lower === 'citing') return true;
  const verb = FINITE.test(token.pos) ? at : verbAfterSubject(tokens, at, last);
  return verb >= 0 && SAYING.has(tokens[verb]!.lemma);
}

/** The index of the first token that starts at or after an offset. */
function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
