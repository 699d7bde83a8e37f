import { quotationAt, tokenEndingAfter } from '../text/find.ts';
import type { Text } from '../text/text.ts';
import { plainAttribution, type RawAttribution } from './raw.ts';
import type { TokenSpan } from './subjects.ts';

/**
 * Quotations run on: the sentences of a quotation that no cue governs belong to the attribution that governs its other
 * sentences, and a sentence wholly in quotation marks that follows an attributed one has the same speaker (the
 * convention of English newspapers). Returns the list with contents widened and such sentences added.
 */
export function continueQuotations(text: Text, found: readonly RawAttribution[]): RawAttribution[] {
  const list = found.map(plainAttribution);
  const owner = new Int32Array(text.tokens.length).fill(-1);
  for (const [index, a] of list.entries()) {
    // What somebody quoted says of others' words ("the board said no") does not take the quotation from them.
    if (!isInQuotation(text, a)) for (const span of a.content) owner.fill(index, span.first, span.last);
  }
  const speakers = new Speakers(text, list);
  giveSpeakers(text, list, speakers);
  const added: RawAttribution[] = [];
  for (const sentence of text.sentences) {
    const quoted = quotedPart(text, sentence);
    if (!quoted || hasOwner(owner, quoted)) continue;
    const same = ownerInQuotation(text, owner, quoted);
    if (same !== null) {
      list[same]?.content.push(quoted);
      owner.fill(same, quoted.first, quoted.last);
      continue;
    }
    const previous = speakers.before(sentence.first, sentence.paragraph);
    if (previous === null) continue;
    const base = list[previous];
    if (!base) continue;
    added.push({
      source: base.source,
      cue: null,
      content: [quoted],
      verb: null,
      kind: null,
      class: 'punctuation',
      negated: base.negated,
      by: 'continuation',
      confidence: 0.6,
    });
    owner.fill(previous, quoted.first, quoted.last);
  }
  for (const a of list) a.content.sort((x, y) => x.first - y.first);
  return [...list, ...added].sort(inOrder);
}

const inOrder = (a: RawAttribution, b: RawAttribution): number => start(a) - start(b);

const start = (a: RawAttribution) =>
  a.by === 'continuation'
    ? (a.content[0]?.first ?? 0)
    : Math.min(
        a.cue?.first ?? Number.POSITIVE_INFINITY,
        a.source?.first ?? Number.POSITIVE_INFINITY,
        a.content[0]?.first ?? Number.POSITIVE_INFINITY,
      );

/** Whether an attribution stands wholly in quoted words. */
function isInQuotation(text: Text, a: RawAttribution): boolean {
  const at = a.cue ?? a.source;
  return at !== null && (text.tokens[at.first]?.quoted ?? false) && (text.tokens[at.last - 1]?.quoted ?? false);
}

/** The quoted tokens of a sentence, when they are nearly all of it. */
function quotedPart(text: Text, sentence: { first: number; last: number }): TokenSpan | null {
  let first = -1;
  let last = -1;
  let count = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = text.tokens[i];
    if (!token?.quoted || !token.word.isWord) continue;
    if (first < 0) first = i;
    last = i + 1;
    count++;
  }
  const words = wordCount(text, sentence.first, sentence.last);
  return count >= 3 && count / words > 0.8 ? { first, last } : null;
}

function wordCount(text: Text, first: number, last: number): number {
  let n = 0;
  for (let i = first; i < last; i++) if (text.tokens[i]?.word.isWord) n++;
  return n;
}

function hasOwner(owner: Int32Array, span: TokenSpan): boolean {
  for (let i = span.first; i < span.last; i++) if ((owner[i] ?? -1) >= 0) return true;
  return false;
}

/** The attribution that owns other sentences of the same quotation, or of the one that it carries on. */
function ownerInQuotation(text: Text, owner: Int32Array, span: TokenSpan): number | null {
  const start = text.tokens[span.first]?.start ?? 0;
  const quotation = text.quotations[quotationAt(text, start)];
  if (!quotation) return null;
  for (let i = tokenEndingAfter(text, quotation.start); i < text.tokens.length; i++) {
    const token = text.tokens[i];
    if (!token || token.start >= quotation.end) break;
    const found = owner[i] ?? -1;
    if (found >= 0) return found;
  }
  return null;
}

/** A quotation whose cue has no source ("…," he adds in passing, lost by the tagger) has the speaker of the one before. */
function giveSpeakers(text: Text, list: RawAttribution[], speakers: Speakers): void {
  for (const [index, a] of list.entries()) {
    const first = a.content.find((c) => text.tokens[c.first]?.quoted || text.tokens[c.first + 1]?.quoted);
    if (a.source || a.class === 'hearsay' || a.class === 'noun' || !first) continue;
    const previous = speakers.before(
      first.first,
      text.sentences[text.tokens[first.first]?.sentence ?? 0]?.paragraph ?? 0,
    );
    const source = previous === null ? null : list[previous]?.source;
    if (source) {
      a.source = source;
      a.confidence = Math.min(a.confidence, 0.6);
      speakers.add(index);
    }
  }
}

/** Who speaks where: sources in the order of their places. */
class Speakers {
  private readonly places: number[];
  /** Place of a source → the first attribution that has it. */
  private readonly at = new Map<number, number>();
  private readonly text: Text;
  private readonly list: readonly RawAttribution[];

  constructor(text: Text, list: readonly RawAttribution[]) {
    this.text = text;
    this.list = list;
    list.forEach((_, index) => {
      this.add(index);
    });
    this.places = [...this.at.keys()].sort((a, b) => a - b);
  }

  /** Takes note of an attribution with a source; one that comes later has the source of another. */
  add(index: number): void {
    const a = this.list[index];
    const place = a && !isInQuotation(this.text, a) ? a.source?.first : undefined;
    if (place !== undefined) this.at.set(place, Math.min(index, this.at.get(place) ?? index));
  }

  /** Who spoke in the sentence before, or in the paragraph before when the quotation opens its paragraph. */
  before(at: number, paragraph: number): number | null {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle] ?? at) < at) low = middle + 1;
      else high = middle;
    }
    const place = this.places[low - 1];
    if (place === undefined) return null;
    const from = this.text.sentences[this.text.tokens[place]?.sentence ?? 0]?.paragraph ?? 0;
    return paragraph - from > 2 ? null : (this.at.get(place) ?? null);
  }
}
