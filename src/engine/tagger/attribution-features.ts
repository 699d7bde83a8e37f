import type { Text } from '../text/text.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { type CuesNear, cuesNear, type SentenceFacts, sentenceFacts } from './cues-near.ts';
import { type Features, inside } from './features.ts';
import type { FeatureRows } from './hash.ts';
import { type MarkPlaces, placesOfMarks, step } from './quotation-marks.ts';
import { CAPITAL, FIRST, TITLE_CASE, type Words } from './words.ts';

/** One number a token in each list. What lies outside the paragraph, from token `start` up to `end`, counts as `EDGE`. */
interface Lists {
  words: Words;
  lemma: Int32Array;
  pos: Int32Array;
  name: Int32Array;
  marks: MarkPlaces;
  near: CuesNear;
  start: number;
  end: number;
}

/**
 * What the attribution tagger looks at: words around the token, quotation marks, the likely cues to both sides with
 * what stands between, and the shape of the whole sentence. The numbers of the templates are part of the weights.
 */
export class AttributionFeatures implements Features {
  readonly width = 73;
  private readonly text: Text;
  private readonly lists: Lists;

  constructor(text: Text, words: Words, lemma: Int32Array, pos: Int32Array, name: Int32Array, cues: CueLexicon) {
    this.text = text;
    const marks = placesOfMarks(text);
    this.lists = { words, lemma, pos, name, marks, near: cuesNear(text, lemma, marks, cues), start: 0, end: 0 };
  }

  fill(rows: FeatureRows, index: number): void {
    const { text, lists } = this;
    const { words, pos, marks, near } = lists;
    const sentence = text.sentences[index]!;
    const paragraph = text.paragraphs[sentence.paragraph]!;
    lists.start = text.sentences[paragraph.first]!.first;
    lists.end = text.sentences[paragraph.last - 1]!.last;
    const isHeadline = paragraph.role === 'headline' ? 1 : 0;
    const facts = sentenceFacts(sentence, near, marks);
    const order = Math.min(index - paragraph.first, 2);
    for (let i = sentence.first; i < sentence.last; i++) {
      rows.row(i);
      wordsAround(rows, lists, i);
      marksAround(rows, lists, i, facts);
      cueToLeft(rows, lists, i);
      cueToRight(rows, lists, i);
      wholeSentence(rows, lists, i, facts);
      const mark = marks.state[i]!;
      rows.two(71, step(i - sentence.first), pos[i]!);
      rows.two(72, step(sentence.last - 1 - i), mark);
      rows.two(73, order, mark);
      rows.three(74, isHeadline, pos[i]!, near.strength[i]!);
      rows.three(75, words.lower[sentence.first]!, step(i - sentence.first), 0);
      rows.three(76, order, facts.strength, facts.quotation);
    }
  }
}

function wordsAround(rows: FeatureRows, { words, lemma, pos, name, start, end }: Lists, i: number): void {
  const own = lemma[i]!;
  const tag = pos[i]!;
  const [lemmaBefore, lemmaAfter] = [inside(lemma, i - 1, start, end), inside(lemma, i + 1, start, end)];
  const [tagBefore, tagAfter] = [inside(pos, i - 1, start, end), inside(pos, i + 1, start, end)];
  rows.one(1, 0);
  rows.one(2, own);
  rows.one(3, words.lower[i]!);
  for (let d = 1; d <= 3; d++) {
    rows.one(4 + d, inside(lemma, i - d, start, end));
    rows.one(7 + d, inside(lemma, i + d, start, end));
    rows.one(10 + d, inside(pos, i - d, start, end));
    rows.one(13 + d, inside(pos, i + d, start, end));
  }
  rows.one(17, tag);
  rows.two(18, lemmaBefore, own);
  rows.two(19, own, lemmaAfter);
  rows.two(20, tagBefore, tag);
  rows.two(21, tag, tagAfter);
  rows.three(22, inside(pos, i - 2, start, end), tagBefore, tag);
  rows.three(23, tagBefore, tag, tagAfter);
  rows.three(24, tag, tagAfter, inside(pos, i + 2, start, end));
  rows.two(25, lemmaBefore, tag);
  rows.two(26, tag, lemmaAfter);
  rows.two(27, tagBefore, own);
  rows.two(28, own, tagAfter);
  rows.one(29, words.suffix3[i]!);
  rows.two(30, words.shape[i]!, words.flags[i]! & (CAPITAL | TITLE_CASE | FIRST));
  rows.two(31, name[i]!, tag);
  rows.three(32, inside(name, i - 1, start, end), name[i]!, inside(name, i + 1, start, end));
}

function marksAround(rows: FeatureRows, lists: Lists, i: number, { startsQuoted }: SentenceFacts): void {
  const { lemma, pos, marks, start, end } = lists;
  const { strength } = lists.near;
  const mark = marks.state[i]!;
  const length = marks.length[i]!;
  const own = strength[i]!;
  rows.three(33, mark, length, startsQuoted);
  rows.three(34, inside(marks.state, i - 1, start, end), mark, inside(marks.state, i + 1, start, end));
  rows.two(35, mark, pos[i]!);
  rows.two(36, (mark << 4) | length, lemma[i]!);
  rows.two(37, (mark << 8) | (marks.since[i]! << 4) | length, 0);
  rows.two(38, (mark << 8) | (marks.until[i]! << 4) | length, 1);
  rows.three(39, mark, inside(strength, i - 1, start, end), own);
  rows.three(40, mark, own, inside(strength, i + 1, start, end));
  rows.three(41, inside(marks.state, i - 2, start, end), inside(marks.state, i - 1, start, end), pos[i]!);
  rows.two(42, own, pos[i]!);
  rows.three(43, own, pos[i]!, inside(pos, i - 1, start, end));
  rows.three(44, own, pos[i]!, inside(pos, i + 1, start, end));
}

function cueToLeft(rows: FeatureRows, { lemma, pos, marks, near, start, end }: Lists, i: number): void {
  const mark = marks.state[i]!;
  const tag = pos[i]!;
  const cue = near.left[i]!;
  if (cue < 0) {
    rows.three(54, tag, mark, 0);
    return;
  }
  const distance = step(i - cue);
  const between = near.fromLeft[i]!;
  const strength = near.strength[cue]!;
  rows.three(45, distance, strength, mark);
  rows.three(46, lemma[cue]!, distance, mark);
  rows.three(47, lemma[cue]!, tag, Math.min(distance, 3));
  rows.three(48, between, strength, tag);
  rows.three(49, between, mark, distance);
  rows.three(50, inside(lemma, cue + 1, start, end), distance, strength);
  rows.three(51, inside(pos, cue + 1, start, end), tag, Math.min(distance, 4));
  rows.three(52, lemma[cue]!, inside(lemma, cue + 1, start, end), mark);
  rows.three(53, inside(pos, cue - 1, start, end), pos[cue]!, tag);
}

function cueToRight(rows: FeatureRows, { lemma, pos, marks, near, start, end }: Lists, i: number): void {
  const mark = marks.state[i]!;
  const tag = pos[i]!;
  const cue = near.right[i]!;
  if (cue < 0) {
    rows.three(63, tag, mark, 0);
    return;
  }
  const distance = step(cue - i);
  const between = near.toRight[i]!;
  const strength = near.strength[cue]!;
  rows.three(55, distance, strength, mark);
  rows.three(56, lemma[cue]!, distance, mark);
  rows.three(57, lemma[cue]!, tag, Math.min(distance, 3));
  rows.three(58, between, strength, tag);
  rows.three(59, between, mark, distance);
  rows.three(60, inside(pos, cue - 1, start, end), tag, Math.min(distance, 4));
  rows.three(61, inside(pos, cue - 1, start, end), pos[cue]!, inside(pos, cue + 1, start, end));
  rows.three(62, between, lemma[i]!, Math.min(distance, 5));
}

function wholeSentence(rows: FeatureRows, { lemma, pos, marks, near }: Lists, i: number, facts: SentenceFacts): void {
  const { cue, strength, tail, count, quotation } = facts;
  const mark = marks.state[i]!;
  const tag = pos[i]!;
  const left = near.left[i]! < 0 ? 0 : near.strength[near.left[i]!]!;
  const right = near.right[i]! < 0 ? 0 : near.strength[near.right[i]!]!;
  const side = cue < 0 ? 0 : i < cue ? 1 : i === cue ? 2 : 3;
  const kind = (strength << 8) | (quotation << 4) | count;
  rows.three(64, left, right, mark);
  rows.three(65, left, right, tag);
  rows.two(66, kind, mark);
  rows.three(67, kind, tail, mark);
  rows.three(68, tail, side, strength);
  rows.three(69, cue < 0 ? 0 : lemma[cue]!, tail, side);
  rows.three(70, cue < 0 ? 0 : step(Math.abs(i - cue)), cue < i ? 1 : 0, tag);
}
