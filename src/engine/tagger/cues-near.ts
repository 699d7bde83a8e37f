import type { Sentence, Text } from '../text/text.ts';
import { type CueLexicon, cueKey, STRONG } from './cue-lexicon.ts';
import { type MarkPlaces, OPENING, step } from './quotation-marks.ts';

/** For each token, the likely cues around it in its sentence. */
export interface CuesNear {
  /** How likely the token itself is part of a cue: 0 to 7. */
  strength: Int32Array;
  /** The nearest strong cue to the left and to the right, the token itself left aside, or -1. */
  left: Int32Array;
  right: Int32Array;
  /** What kinds of words stand between the token and that cue, one bit a kind. */
  fromLeft: Int32Array;
  toRight: Int32Array;
}

export function cuesNear(text: Text, lemma: Int32Array, marks: MarkPlaces, cues: CueLexicon): CuesNear {
  const { tokens } = text;
  const list = () => new Int32Array(tokens.length);
  const near: CuesNear = {
    strength: list(),
    left: list(),
    right: list(),
    fromLeft: list(),
    toRight: list(),
  };
  const kinds = list();
  tokens.forEach((token, i) => {
    near.strength[i] = cues.get(cueKey(lemma[i]!, token.pos)) ?? 0;
    kinds[i] = kindOf(token.pos, token.text, marks.state[i]! >= OPENING);
  });
  for (const { first, last } of text.sentences) {
    let cue = -1;
    let between = 0;
    for (let i = first; i < last; i++) {
      near.left[i] = cue;
      near.fromLeft[i] = between;
      between |= kinds[i]!;
      if (near.strength[i]! < STRONG) continue;
      cue = i;
      between = 0;
    }
    cue = -1;
    between = 0;
    for (let i = last - 1; i >= first; i--) {
      near.right[i] = cue;
      near.toRight[i] = between;
      between |= kinds[i]!;
      if (near.strength[i]! < STRONG) continue;
      cue = i;
      between = 0;
    }
  }
  return near;
}

function kindOf(pos: string, word: string, isMark: boolean): number {
  if (pos.startsWith('VB') || pos === 'MD') return 1;
  if (pos === 'IN' || pos === 'TO') return 2;
  if (pos.startsWith('W')) return 4;
  if (word === ',') return 8;
  if (isMark) return 16;
  if (pos === 'CC') return 32;
  if (pos === ':' || pos === '.') return 64;
  if (pos.startsWith('NNP')) return 128;
  return pos.startsWith('PRP') ? 256 : 0;
}

/** What one sentence looks like as a whole. */
export interface SentenceFacts {
  /** The likeliest cue outside quotation marks, the last of several, or -1; and how likely it is. */
  cue: number;
  strength: number;
  /** How far it stands from the sentence's end, in steps. */
  tail: number;
  /** How many strong cues there are, up to three. */
  count: number;
  /** The longest quotation that reaches into it, as in `MarkPlaces.length`. */
  quotation: number;
  startsQuoted: number;
}

export function sentenceFacts({ first, last }: Sentence, near: CuesNear, marks: MarkPlaces): SentenceFacts {
  let cue = -1;
  let strength = 0;
  let count = 0;
  let quotation = 0;
  for (let i = first; i < last; i++) {
    const own = near.strength[i]!;
    if (own > 0 && own >= strength && marks.state[i] === 0) {
      strength = own;
      cue = i;
    }
    if (own >= STRONG) count++;
    quotation = Math.max(quotation, marks.length[i]!);
  }
  return {
    cue,
    strength,
    tail: cue < 0 ? 9 : step(last - cue),
    count: Math.min(count, 3),
    quotation,
    startsQuoted: marks.state[first] === 0 ? 0 : 1,
  };
}
