import { readCues } from '../src/engine/tagger/cue-lexicon.ts';
import { allRows } from '../src/engine/tagger/features.ts';
import { decodeModel } from '../src/engine/tagger/format.ts';
import { posHashes } from '../src/engine/tagger/hash.ts';
import { NameFeatures, readGazetteer } from '../src/engine/tagger/name-features.ts';
import { PosFeatures } from '../src/engine/tagger/pos-features.ts';
import { SequenceTagger } from '../src/engine/tagger/sequence-tagger.ts';
import { attributionFeaturesOf } from '../src/engine/tagger/tag-attributions.ts';
import { wordsOf } from '../src/engine/tagger/words.ts';
import { recased } from './casing.ts';
import type { Example } from './corpus.ts';
import { encodeModel } from './encode.ts';
import { KNOWN_WORDS } from './known-words.ts';
import { Learner, type Lesson, type Options } from './learner.ts';
import { induceCues } from './lexicon.ts';
import { renamed } from './renaming.ts';

interface Task {
  name: 'pos' | 'names' | 'attributions';
  labels: string[];
  bits: number;
  epochs: number;
  least: number;
  keep: number;
  learning: Pick<Options, 'method' | 'rate' | 'decay' | 'prune'>;
  lists: Record<string, string[]>;
  lesson: (example: Example) => Lesson & { width: number };
}

const lineUp = (labels: string[], values: string[]) =>
  Uint8Array.from(values, (value) => Math.max(0, labels.indexOf(value)));
const bio = (...kinds: string[]) => ['O', ...kinds.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

/** Trains the part-of-speech weights on CoreNLP's tags. */
export function trainPos(examples: Example[]): Uint8Array {
  const labels = [...new Set(examples.flatMap((example) => example.pos))].filter((tag) => tag !== '').sort();
  return train([...examples, ...examples.map((example, i) => recased(example, i))], {
    name: 'pos',
    labels,
    bits: 16,
    epochs: 5,
    least: 3,
    keep: 110_000,
    learning: { method: 'perceptron', rate: 0, decay: 0 },
    lists: {},
    lesson: ({ text, pos }) => {
      const { data, width } = allRows(text, new PosFeatures(text, wordsOf(text)));
      return {
        features: data,
        width,
        gold: lineUp(labels, pos),
        sequences: text.sentences.flatMap((s) => [s.first, s.last]),
      };
    },
  });
}

/** Trains the name weights on CoreNLP's names; the examples carry parts of speech. */
export function trainNames(examples: Example[]): Uint8Array {
  const labels = bio('PERSON', 'ORG', 'PLACE');
  const gazetteer = readGazetteer(KNOWN_WORDS);
  const copies = examples.flatMap((example, i) => [recased(example, i), renamed(example, i)]);
  return train([...examples, ...copies], {
    name: 'names',
    labels,
    bits: 16,
    epochs: 7,
    least: 2,
    keep: 90_000,
    learning: {
      method: 'likelihood',
      rate: 0.1,
      decay: 0,
      prune: [
        { epoch: 3, keep: 200_000 },
        { epoch: 4, keep: 90_000 },
      ],
    },
    lists: KNOWN_WORDS,
    lesson: ({ text, names }) => {
      const { data, width } = allRows(text, new NameFeatures(text, wordsOf(text), posHashes(text.tokens), gazetteer));
      return {
        features: data,
        width,
        gold: lineUp(labels, names),
        sequences: text.sentences.flatMap((s) => [s.first, s.last]),
      };
    },
  });
}

/** Trains the attribution weights on the annotators' spans; the examples carry parts of speech, lemmas and names. */
export function trainAttributions(examples: Example[]): Uint8Array {
  const labels = bio('source', 'cue', 'content');
  const lists = induceCues(examples);
  const cues = readCues(lists);
  return train(examples, {
    name: 'attributions',
    labels,
    bits: 18,
    epochs: 8,
    least: 3,
    keep: 200_000,
    learning: {
      method: 'likelihood',
      rate: 0.02,
      decay: 0,
      prune: [
        { epoch: 3, keep: 500_000 },
        { epoch: 4, keep: 300_000 },
        { epoch: 5, keep: 200_000 },
      ],
    },
    lists,
    lesson: ({ text, roles }) => {
      const { data, width } = allRows(text, attributionFeaturesOf(text, { cues }));
      const sequences = text.paragraphs.flatMap((p) => [
        text.sentences[p.first]!.first,
        text.sentences[p.last - 1]!.last,
      ]);
      return { features: data, width, gold: lineUp(labels, roles), sequences };
    },
  });
}

function train(examples: Example[], task: Task): Uint8Array {
  const lessons = examples.map(task.lesson);
  const learner = new Learner({
    labels: task.labels.length,
    width: lessons[0]!.width,
    bits: task.bits,
    epochs: task.epochs,
    least: task.least,
    seed: 1,
    ...task.learning,
  });
  return encodeModel(learner.learn(lessons), {
    task: task.name,
    labels: task.labels,
    bits: task.bits,
    keep: task.keep,
    lists: task.lists,
  });
}

export function taggerOf(bytes: Uint8Array): SequenceTagger {
  return new SequenceTagger(decodeModel(bytes));
}
