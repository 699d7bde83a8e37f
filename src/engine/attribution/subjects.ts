import type { Phrases, VerbGroup } from '../text/phrases.ts';
import type { Sentence, Text } from '../text/text.ts';

/** Tokens from `first` up to, not including, `last`. */
export interface TokenSpan {
  first: number;
  last: number;
}

/** A noun phrase with what belongs to it ("a source close to the talks"); `head` is its head noun. */
export interface SourcePhrase extends TokenSpan {
  head: number;
}

const JOINING = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'to',
  'on',
  'near',
  'inside',
  'within',
  'under',
  'behind',
  'against',
  'about',
  'into',
  'across',
  'outside',
  'around',
  'on',
]);
const TIMES =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(today|yesterday|tomorrow|tonight|week|weekend|month|year|years|days|hours|morning|afternoon|evening|night|earlier|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.)$/;
/** Nouns of the occasion or the form of a saying, which are no part of the source. */
const OCCASIONS = new Set(
  'statement interview conference briefing telephone phone email e-mail tweet tweets speech reporters journalists address letter report hearing meeting press testimony post rally facebook twitter video call message remarks visit debate ceremony television'.split(
    ' ',
  ),
);
const RELATIVE = /^(WP|WDT|WP\$|WRB)$/;

export function isTime(word: string): boolean {
  return TIMES.test(word);
}

export function isOccasion(word: string): boolean {
  return OCCASIONS.has(word);
}

/** Finds subjects and extends noun phrases; one is made for each text. */
export class Subjects {
  constructor(
    private readonly text: Text,
    private readonly phrases: Phrases,
  ) {}

  private word(i: number): string {
    return this.text.tokens[i]?.lower ?? '';
  }

  private pos(i: number): string {
    return this.text.tokens[i]?.pos ?? '';
  }

  private noun(i: number) {
    return i < 0 ? undefined : this.phrases.nouns[this.phrases.nounAt[i] ?? -1];
  }

  /** The subject that stands before a verb group, or null. "Asif, the defence minister, said" gives the whole of it. */
  before(verb: VerbGroup, sentence: Sentence): SourcePhrase | null {
    let end = verb.first;
    for (let guard = 0; guard < 6; guard++) {
      if (/^(RB|RBR|JJR)$/.test(this.pos(end - 1)) && end - 1 > sentence.first) end--;
      else {
        const time = this.noun(end - 1);
        if (time && isTime(this.word(time.head)) && time.first > sentence.first) {
          end = time.first;
          if (/^(on|in|late|early|since)$/.test(this.word(end - 1))) end--;
        } else break;
      }
    }
    if (RELATIVE.test(this.pos(end - 1)) || (this.word(end - 1) === 'that' && this.noun(end - 2))) {
      const comma = this.word(end - 2) === ',' ? 1 : 0;
      return this.endingAt(end - 1 - comma, sentence);
    }
    return this.endingAt(end, sentence);
  }

  /** The noun phrase that ends before token `end`, with the prepositional phrases and appositions that belong to it. */
  endingAt(end: number, sentence: Sentence): SourcePhrase | null {
    if (end <= sentence.first) return null;
    const mark = this.word(end - 1);
    if (mark === ')') {
      for (let i = end - 2; i > sentence.first && end - i < 16; i--)
        if (this.word(i) === '(') return this.widen(this.endingAt(i, sentence), end);
      return null;
    }
    if (mark === ',' || mark === '—' || mark === '–' || mark === '--') return this.overAside(end, mark, sentence);
    const noun = this.noun(end - 1);
    if (!noun || noun.last !== end) return null;
    let { first, head } = noun;
    for (let guard = 0; guard < 6; guard++) {
      const joined = this.joinedBefore(first, sentence);
      if (!joined) break;
      first = joined.first;
      head = joined.head;
    }
    return { first, last: end, head };
  }

  private widen(phrase: SourcePhrase | null, last: number): SourcePhrase | null {
    return phrase && { ...phrase, last };
  }

  /** Steps over an aside between commas: an apposition, a relative clause, a participle. */
  private overAside(end: number, mark: string, sentence: Sentence): SourcePhrase | null {
    for (let i = end - 2; i > sentence.first && end - i < 45; i--) {
      if (/^[“”"]$/.test(this.text.tokens[i]?.text ?? '')) return null;
      if (this.word(i) !== mark) continue;
      const opens = this.pos(i + 1);
      const aside = RELATIVE.test(opens) || /^(DT|NN|NNS|NNP|JJ|CD|VBG|VBN|IN|RB|PRP\$)$/.test(opens);
      if (!aside || !this.noun(i - 1)) continue;
      const phrase = this.endingAt(i, sentence);
      if (phrase && !(this.hasFiniteVerb(i + 1, end - 1) && !RELATIVE.test(opens))) return { ...phrase, last: end - 1 };
    }
    return null;
  }

  private hasFiniteVerb(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      const verb = this.phrases.verbs[this.phrases.verbAt[i] ?? -1];
      if (RELATIVE.test(this.pos(i))) return false;
      if (verb && verb.form === 'finite' && verb.first === i) return true;
    }
    return false;
  }

  /** What stands before a noun phrase and takes it in: "officials | in Kabul", "people familiar | with the matter", "Turkey and | Qatar". */
  private joinedBefore(first: number, sentence: Sentence): { first: number; head: number } | null {
    const link = this.word(first - 1);
    if (first - 1 <= sentence.first) return null;
    if (JOINING.has(link) && /^(IN|TO|RP)$/.test(this.pos(first - 1))) {
      let i = first - 2;
      while (i > sentence.first && /^(JJ|VBN|VBG|VBD|RB|RBS)$/.test(this.pos(i)) && !this.noun(i) && first - i < 6) i--;
      const outer = this.noun(i);
      if (outer && outer.last === i + 1 && !isTime(this.word(outer.head)) && this.pos(outer.head) !== 'PRP')
        return { first: outer.first, head: outer.head };
      return null;
    }
    if (link === 'and' || link === '&') {
      const outer = this.noun(first - 2);
      if (!outer || this.pos(outer.head) === 'PRP') return null;
      const before = outer.first - 1;
      if (
        before < sentence.first ||
        !/^(IN|TO|VB.?|MD|JJ|NN.*|CC|DT|RP|POS)$/.test(this.pos(before)) ||
        /^(that|and|but|as|while|because|although|though|after|when)$/.test(this.word(before))
      )
        return { first: outer.first, head: outer.head };
    }
    return null;
  }

  /** The noun phrase that starts at token `start`, with what belongs to it on the right. */
  startingAt(start: number, sentence: Sentence): SourcePhrase | null {
    const noun = this.noun(start);
    if (!noun || noun.first !== start || this.pos(noun.head) === 'EX') return null;
    let last = noun.last;
    for (let guard = 0; guard < 6 && last < sentence.last; guard++) {
      const next = this.extension(last, sentence);
      if (next <= last) break;
      last = next;
    }
    return { first: start, last, head: noun.head };
  }

  private extension(last: number, sentence: Sentence): number {
    const word = this.word(last);
    const next = this.noun(last + 1);
    if (JOINING.has(word) || word === 'by') {
      if (!next || next.first !== last + 1) return last;
      if (isTime(this.word(next.head)) || isOccasion(this.word(next.head)) || this.word(last) === 'by') return last;
      return next.last;
    }
    if (word === 'and' && next && next.first === last + 1 && (this.phrases.verbAt[next.last] ?? -1) < 0)
      return next.last;
    if (
      /^(close|familiar|briefed|involved|based|loyal|present|aware|working|travelling|traveling|opposed|allied|linked)$/.test(
        word,
      )
    )
      return Math.min(last + 1, sentence.last);
    if (word === ',' && next && next.first === last + 1) {
      const opens = this.pos(last + 1);
      if (!/^(DT|NN|NNP|JJ|PRP\$)$/.test(opens) || isTime(this.word(next.head))) return last;
      let end = next.last;
      while (
        end < sentence.last &&
        !/^[,.;:“”"—–?!]$/.test(this.text.tokens[end]?.text ?? '') &&
        (this.phrases.verbAt[end] ?? -1) < 0
      )
        end++;
      return (this.phrases.verbAt[end] ?? -1) >= 0 ? last : end;
    }
    if (word === ',' && this.word(last + 1) === 'who') {
      let end = last + 2;
      while (end < sentence.last && !/^[,.;:“”"—–?!]$/.test(this.text.tokens[end]?.text ?? '')) end++;
      return end;
    }
    if (word === 'who' || (word === 'whose' && this.noun(last + 1))) {
      let end = last + 1;
      while (end < sentence.last && !/^[,.;:“”"—–?!]$/.test(this.text.tokens[end]?.text ?? '')) end++;
      return end;
    }
    return last;
  }
}
