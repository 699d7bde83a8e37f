import type { Text } from '../text/text.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { type CuesNear, cuesNear, type SentenceFacts, sentenceFacts } from './cues-near.ts';
import { FeatureRows } from './hash.ts';
import { type MarkPlaces, placesOfMarks, step } from './quotation-marks.ts';
import { CAPITAL, EDGE, FIRST, TITLE_CASE, type Words } from './words.ts';

const WIDTH = 73;

/** One number a token in each list, with what lies outside the paragraph as `EDGE`. */
interface Lists {
  words: Words;
  lemma: Int32Array;
  pos: Int32Array;
  name: Int32Array;
  marks: MarkPlaces;
  near: CuesNear;
}

/** A number of a list at a token, or `EDGE` outside the paragraph. */
type At = (list: Int32Array, i: number) => number;

/**
 * What the attribution tagger looks at: words around the token, quotation marks, the likely cues to both sides with
 * what stands between, and the shape of the whole sentence. The numbers of the templates are part of the weights.
 */
export function attributionFeatures(
  text: Text,
  words: Words,
  lemma: Int32Array,
  pos: Int32Array,
  name: Int32Array,
  cues: CueLexicon,
): FeatureRows {
  const rows = new FeatureRows(text.tokens.length, WIDTH);
  const marks = placesOfMarks(text);
  const lists: Lists = { words, lemma, pos, name, marks, near: cuesNear(text, lemma, marks, cues) };
  for (const paragraph of text.paragraphs) {
    const start = text.sentences[paragraph.first]!.first;
    const end = text.sentences[paragraph.last - 1]!.last;
    const at: At = (list, i) => (i >= start && i < end ? list[i]! : EDGE);
    const isHeadline = paragraph.role === 'headline' ? 1 : 0;
    for (let s = paragraph.first; s < paragraph.last; s++) {
      const sentence = text.sentences[s]!;
      const facts = sentenceFacts(sentence, lists.near, marks);
      const order = Math.min(s - paragraph.first, 2);
      for (let i = sentence.first; i < sentence.last; i++) {
        rows.row(i);
        wordsAround(rows, lists, at, i);
        marksAround(rows, lists, at, i, facts);
        cueToLeft(rows, lists, at, i);
        cueToRight(rows, lists, at, i);
        wholeSentence(rows, lists, i, facts);
        const mark = marks.state[i]!;
        rows.two(71, step(i - sentence.first), pos[i]!);
        rows.two(72, step(sentence.last - 1 - i), mark);
        rows.two(73, order, mark);
        rows.three(74, isHeadline, pos[i]!, lists.near.strength[i]!);
        rows.three(75, words.lower[sentence.first]!, step(i - sentence.first), 0);
        rows.three(76, order, facts.strength, facts.quotation);
      }
    }
  }
  return rows;
}

function wordsAround(rows: FeatureRows, { words, lemma, pos, name }: Lists, at: At, i: number): void {
  const own = lemma[i]!;
  const tag = pos[i]!;
  const [lemmaBefore, lemmaAfter] = [at(lemma, i - 1), at(lemma, i + 1)];
  const [tagBefore, tagAfter] = [at(pos, i - 1), at(pos, i + 1)];
  rows.one(1, 0);
  rows.one(2, own);
  rows.one(3, words.lower[i]!);
  for (let d = 1; d <= 3; d++) {
    rows.one(4 + d, at(lemma, i - d));
    rows.one(7 + d, at(lemma, i + d));
    rows.one(10 + d, at(pos, i - d));
    rows.one(13 + d, at(pos, i + d));
  }
  rows.one(17, tag);
  rows.two(18, lemmaBefore, own);
  rows.two(19, own, lemmaAfter);
  rows.two(20, tagBefore, tag);
  rows.two(21, tag, tagAfter);
  rows.three(22, at(pos, i - 2), tagBefore, tag);
  rows.three(23, tagBefore, tag, tagAfter);
  rows.three(24, tag, tagAfter, at(pos, i + 2));
  rows.two(25, lemmaBefore, tag);
  rows.two(26, tag, lemmaAfter);
  rows.two(27, tagBefore, own);
  rows.two(28, own, tagAfter);
  rows.one(29, words.suffix3[i]!);
  rows.two(30, words.shape[i]!, words.flags[i]! & (CAPITAL | TITLE_CASE | FIRST));
  rows.two(31, name[i]!, tag);
  rows.three(32, at(name, i - 1), name[i]!, at(name, i + 1));
}

function marksAround(rows: FeatureRows, lists: Lists, at: At, i: number, { startsQuoted }: SentenceFacts): void {
  const { lemma, pos, marks } = lists;
  const { strength } = lists.near;
  const mark = marks.state[i]!;
  const length = marks.length[i]!;
  const own = strength[i]!;
  rows.three(33, mark, length, startsQuoted);
  rows.three(34, at(marks.state, i - 1), mark, at(marks.state, i + 1));
  rows.two(35, mark, pos[i]!);
  rows.two(36, (mark << 4) | length, lemma[i]!);
  rows.two(37, (mark << 8) | (marks.since[i]! << 4) | length, 0);
  rows.two(38, (mark << 8) | (marks.until[i]! << 4) | length, 1);
  rows.three(39, mark, at(strength, i - 1), own);
  rows.three(40, mark, own, at(strength, i + 1));
  rows.three(41, at(marks.state, i - 2), at(marks.state, i - 1), pos[i]!);
  rows.two(42, own, pos[i]!);
  rows.three(43, own, pos[i]!, at(pos, i - 1));
  rows.three(44, own, pos[i]!, at(pos, i + 1));
}

function cueToLeft(rows: FeatureRows, { lemma, pos, marks, near }: Lists, at: At, i: number): void {
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
  rows.three(50, at(lemma, cue + 1), distance, strength);
  rows.three(51, at(pos, cue + 1), tag, Math.min(distance, 4));
  rows.three(52, lemma[cue]!, at(lemma, cue + 1), mark);
  rows.three(53, at(pos, cue - 1), pos[cue]!, tag);
}

function cueToRight(rows: FeatureRows, { lemma, pos, marks, near }: Lists, at: At, i: number): void {
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
  rows.three(60, at(pos, cue - 1), tag, Math.min(distance, 4));
  rows.three(61, at(pos, cue - 1), pos[cue]!, at(pos, cue + 1));
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
