import type { Text } from '../text/text.ts';
import { FeatureRows, hashWord } from './hash.ts';
import { EDGE, type Words } from './words.ts';

const WIDTH = 96;

/** How often a lemma with this tag class is part of a cue in the training corpus, in steps from 1 (seldom) to 7. */
export type CueLexicon = ReadonlyMap<number, number>;

/** The lists of a set of weights as one table. List `n` holds the lemmas of step n, each with its kind: "say/1". */
export function readCues(lists: Readonly<Record<string, string[]>>): CueLexicon {
  const table = new Map<number, number>();
  for (const [step, entries] of Object.entries(lists)) {
    for (const entry of entries) {
      const slash = entry.lastIndexOf('/');
      table.set(Math.imul(hashWord(entry, 0, slash), 31) + Number(entry.slice(slash + 1)), Number(step));
    }
  }
  return table;
}

/** Verb, noun or anything else: "claim" is more of a cue as a verb. */
export function cueKind(pos: string): number {
  return pos.startsWith('VB') ? 1 : pos.startsWith('N') ? 2 : 3;
}

function cueKey(lemma: number, pos: string): number {
  return Math.imul(lemma, 31) + cueKind(pos);
}

const bucket = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 13 ? 6 : n < 21 ? 7 : n < 41 ? 8 : 9);

export interface Marks {
  /** 0 outside, 1 inside, 2 opening mark, 3 closing mark. */
  state: Uint8Array;
  /** 0 none, 1 up to three words, 2 up to eight, 3 longer. */
  length: Uint8Array;
  /** Tokens since the opening mark and until the closing one, in steps. */
  since: Uint8Array;
  until: Uint8Array;
}

export function marksOf(text: Text): Marks {
  const n = text.tokens.length;
  const marks: Marks = {
    state: new Uint8Array(n),
    length: new Uint8Array(n),
    since: new Uint8Array(n),
    until: new Uint8Array(n),
  };
  let at = 0;
  let covered = -1;
  for (const q of text.quotations) {
    while (at < n && text.tokens[at]!.start < q.start) at++;
    if (q.start < covered) continue;
    let end = at;
    while (end < n && text.tokens[end]!.end <= q.end) end++;
    const size = end - at - 2;
    const length = size <= 3 ? 1 : size <= 8 ? 2 : 3;
    for (let i = at; i < end; i++) {
      marks.state[i] = 1;
      marks.length[i] = length;
      marks.since[i] = bucket(i - at);
      marks.until[i] = bucket(end - 1 - i);
    }
    marks.state[at] = 2;
    if (q.inner.end < q.end) marks.state[end - 1] = 3;
    covered = q.end;
  }
  return marks;
}

export function attributionFeatures(
  text: Text,
  words: Words,
  lemma: Int32Array,
  pos: Int32Array,
  name: Int32Array,
  cues: CueLexicon,
): FeatureRows {
  const { tokens } = text;
  const n = tokens.length;
  const rows = new FeatureRows(n, WIDTH);
  const { lower, suffix3, flags, shape } = words;
  const marks = marksOf(text);
  const strength = new Uint8Array(n);
  for (let i = 0; i < n; i++) strength[i] = cues.get(cueKey(lemma[i]!, tokens[i]!.pos)) ?? 0;
  const left = new Int32Array(n);
  const right = new Int32Array(n);
  const STRONG = 4;
  for (const s of text.sentences) {
    let c = -1;
    for (let i = s.first; i < s.last; i++) {
      left[i] = c;
      if (strength[i]! >= STRONG) c = i;
    }
    c = -1;
    for (let i = s.last - 1; i >= s.first; i--) {
      right[i] = c;
      if (strength[i]! >= STRONG) c = i;
    }
  }
  const COMMA = hashWord(',');
  const kindOf = (i: number) => {
    const p = tokens[i]!.pos;
    return p.startsWith('VB') || p === 'MD'
      ? 1
      : p === 'IN' || p === 'TO'
        ? 2
        : p.startsWith('W')
          ? 4
          : lower[i] === COMMA
            ? 8
            : marks.state[i]! >= 2
              ? 16
              : p === 'CC'
                ? 32
                : p === ':' || p === '.'
                  ? 64
                  : p.startsWith('NNP')
                    ? 128
                    : p.startsWith('PRP')
                      ? 256
                      : 0;
  };
  const kind = new Int32Array(n);
  for (let i = 0; i < n; i++) kind[i] = kindOf(i);
  const between = (a: number, b: number) => {
    let m = 0;
    for (let i = a + 1; i < b; i++) m |= kind[i]!;
    return m;
  };

  for (const paragraph of text.paragraphs) {
    const first = text.sentences[paragraph.first]!.first;
    const last = text.sentences[paragraph.last - 1]!.last;
    const at = (list: ArrayLike<number>, i: number): number => (i >= first && i < last ? list[i]! : EDGE);
    for (let si = paragraph.first; si < paragraph.last; si++) {
      const s = text.sentences[si]!;
      // sentence-level facts
      let best = 0,
        bestAt = -1,
        count = 0,
        quote = 0;
      for (let i = s.first; i < s.last; i++) {
        if (strength[i]! >= best && marks.state[i] === 0 && strength[i]! > 0) {
          best = strength[i]!;
          bestAt = i;
        }
        if (strength[i]! >= STRONG) count++;
        if (marks.length[i]! > quote) quote = marks.length[i]!;
      }
      const tail = bestAt < 0 ? 9 : bucket(s.last - bestAt);
      const sent = (best << 8) | (quote << 4) | Math.min(count, 3);
      const order = Math.min(si - paragraph.first, 2);
      const startsQuote = marks.state[s.first] === 0 ? 0 : 1;
      for (let i = s.first; i < s.last; i++) {
        const w = lower[i]!,
          l = lemma[i]!,
          p = pos[i]!,
          q = marks.state[i]!,
          c = strength[i]!;
        rows.row(i);
        rows.one(1, 0);
        rows.one(2, l);
        rows.one(3, w);
        for (let d = 1; d <= 3; d++) {
          rows.one(4 + d, at(lemma, i - d));
          rows.one(7 + d, at(lemma, i + d));
          rows.one(10 + d, at(pos, i - d));
          rows.one(13 + d, at(pos, i + d));
        }
        rows.one(17, p);
        rows.two(18, at(lemma, i - 1), l);
        rows.two(19, l, at(lemma, i + 1));
        rows.two(20, at(pos, i - 1), p);
        rows.two(21, p, at(pos, i + 1));
        rows.three(22, at(pos, i - 2), at(pos, i - 1), p);
        rows.three(23, at(pos, i - 1), p, at(pos, i + 1));
        rows.three(24, p, at(pos, i + 1), at(pos, i + 2));
        rows.two(25, at(lemma, i - 1), p);
        rows.two(26, p, at(lemma, i + 1));
        rows.two(27, at(pos, i - 1), l);
        rows.two(28, l, at(pos, i + 1));
        rows.one(29, suffix3[i]!);
        rows.two(30, shape[i]!, flags[i]! & 13);
        rows.two(31, name[i]!, p);
        rows.three(32, at(name, i - 1), name[i]!, at(name, i + 1));
        // quotes
        rows.three(33, q, marks.length[i]!, startsQuote);
        rows.three(34, at(marks.state, i - 1), q, at(marks.state, i + 1));
        rows.two(35, q, p);
        rows.two(36, (q << 4) | marks.length[i]!, l);
        rows.two(37, (q << 8) | (marks.since[i]! << 4) | marks.length[i]!, 0);
        rows.two(38, (q << 8) | (marks.until[i]! << 4) | marks.length[i]!, 1);
        rows.three(39, q, at(strength, i - 1), c);
        rows.three(40, q, c, at(strength, i + 1));
        rows.three(41, at(marks.state, i - 2), at(marks.state, i - 1), p);
        rows.two(42, c, p);
        rows.three(43, c, p, at(pos, i - 1));
        rows.three(44, c, p, at(pos, i + 1));
        // cues near
        const a = left[i]!,
          b = right[i]!;
        if (a >= 0) {
          const d = bucket(i - a),
            m = between(a, i);
          rows.three(45, d, strength[a]!, q);
          rows.three(46, lemma[a]!, d, q);
          rows.three(47, lemma[a]!, p, Math.min(d, 3));
          rows.three(48, m, strength[a]!, p);
          rows.three(49, m, q, d);
          rows.three(50, at(lemma, a + 1), d, strength[a]!);
          rows.three(51, at(pos, a + 1), p, Math.min(d, 4));
          rows.three(52, lemma[a]!, at(lemma, a + 1), q);
          rows.three(53, at(pos, a - 1), pos[a]!, p);
        } else rows.three(54, p, q, 0);
        if (b >= 0) {
          const d = bucket(b - i),
            m = between(i, b);
          rows.three(55, d, strength[b]!, q);
          rows.three(56, lemma[b]!, d, q);
          rows.three(57, lemma[b]!, p, Math.min(d, 3));
          rows.three(58, m, strength[b]!, p);
          rows.three(59, m, q, d);
          rows.three(60, at(pos, b - 1), p, Math.min(d, 4));
          rows.three(61, at(pos, b - 1), pos[b]!, at(pos, b + 1));
          rows.three(62, m, l, Math.min(d, 5));
        } else rows.three(63, p, q, 0);
        rows.three(64, a < 0 ? 0 : strength[a]!, b < 0 ? 0 : strength[b]!, q);
        rows.three(65, a < 0 ? 0 : strength[a]!, b < 0 ? 0 : strength[b]!, p);
        // sentence
        rows.two(66, sent, q);
        rows.three(67, sent, tail, q);
        rows.three(68, tail, bestAt < 0 ? 0 : i < bestAt ? 1 : i === bestAt ? 2 : 3, best);
        rows.three(69, bestAt < 0 ? 0 : lemma[bestAt]!, tail, bestAt < 0 ? 0 : i < bestAt ? 1 : i === bestAt ? 2 : 3);
        rows.three(70, bestAt < 0 ? 0 : bucket(Math.abs(i - bestAt)), bestAt < i ? 1 : 0, p);
        rows.two(71, bucket(i - s.first), p);
        rows.two(72, bucket(s.last - 1 - i), q);
        rows.two(73, order, q);
        rows.three(74, paragraph.role === 'headline' ? 1 : 0, p, c);
        rows.three(75, lower[s.first]!, bucket(i - s.first), 0);
        rows.three(76, order, best, quote);
      }
    }
  }
  return rows;
}
