import { type CueLexicon, readCues } from './cue-lexicon.ts';
import { decodeModel } from './format.ts';
import { type Gazetteer, readGazetteer } from './name-features.ts';
import { SequenceTagger } from './sequence-tagger.ts';

/** The bytes of the files in models/; the last two are trained on what the first three find, and may be absent. */
export interface ModelBytes {
  pos: Uint8Array;
  names: Uint8Array;
  attributions: Uint8Array;
  kinds?: Uint8Array;
  judge?: Uint8Array;
}

/** The three sets of weights, ready to tag. */
export interface Models {
  pos: SequenceTagger;
  names: SequenceTagger;
  attributions: SequenceTagger;
  /** Tells the kinds of positions; null where there are no weights for it. */
  kinds: SequenceTagger | null;
  /** Tells how likely a rule's match is right; null where there are no weights for it. */
  judge: SequenceTagger | null;
  /** Words that the name tagger looks up, by hash. */
  gazetteer: Gazetteer;
  /** How often a lemma is part of a cue, for the attribution tagger. */
  cues: CueLexicon;
  /** Says which weights these are: a hash of the files. */
  version: string;
}

/**
 * Unpacks the weights; about 10 ms and 4 MB of memory, once.
 * @throws Error where the bytes are not of this format
 */
export function loadModels(bytes: ModelBytes): Models {
  const names = new SequenceTagger(decodeModel(bytes.names));
  const attributions = new SequenceTagger(decodeModel(bytes.attributions));
  return {
    pos: new SequenceTagger(decodeModel(bytes.pos)),
    names,
    attributions,
    kinds: bytes.kinds ? new SequenceTagger(decodeModel(bytes.kinds)) : null,
    judge: bytes.judge ? new SequenceTagger(decodeModel(bytes.judge)) : null,
    gazetteer: readGazetteer(names.lists),
    cues: readCues(attributions.lists),
    version: fingerprint(
      [bytes.pos, bytes.names, bytes.attributions, bytes.kinds, bytes.judge].filter((b) => b !== undefined),
    ),
  };
}

/** FNV-1a over all bytes, four at a time: a megabyte, at every start. Tells sets of weights apart, protects nothing. */
function fingerprint(files: Uint8Array[]): string {
  let hash = 0x811c9dc5;
  for (const file of files) {
    const aligned = file.byteOffset % 4 === 0 ? file : file.slice();
    const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
    for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
    for (let i = words.length * 4; i < file.length; i++) hash = Math.imul(hash ^ file[i]!, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
