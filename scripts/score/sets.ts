import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import { type Mark, readAnnotations, readKeptBack } from '../../training/annotations.ts';

/** The folder of corpora and of the scorer; its texts may not be published, so a clone elsewhere has none. */
export const SHARED = process.env.CAVEAT_SHARED ?? resolve('..', 'shared');

const BY_MODEL = "a large language model's reading by our guide";
const NO_PERSON = 'no person has adjudicated';
/** Said beside every figure. */
export const MADE = {
  twice: `${BY_MODEL}, twice; ${NO_PERSON}`,
  once: `${BY_MODEL}, once; ${NO_PERSON}`,
  people: 'annotated by people (PolNeAR v1.0, Newell, Margolin and Ruths, LREC 2018)',
} as const;

/** An item of a gold layer, in UTF-16 offsets of its document. */
export interface Item {
  start: number;
  end: number;
  kind: string;
  optional?: boolean;
}

/** A gold document as the scorer reads it; `line` is its JSON. */
export interface GoldDocument {
  id: string;
  text: string;
  line: string;
  layers: Record<Layer, Item[]> | null;
}

export type Layer = 'anonymous' | 'threats' | 'disputes';

/** Layer of the gold → rule set of the engine. */
export const PACK_OF: Record<Layer, string> = {
  anonymous: 'anonymous-sourcing',
  threats: 'conditional-threats',
  disputes: 'disputed-claims',
};
export const LAYERS: readonly Layer[] = ['anonymous', 'threats', 'disputes'];

export interface GoldSet {
  name: string;
  /** What it holds, for the scorecard. */
  about: string;
  made: string;
  documents: GoldDocument[];
}

const SETS: Record<string, () => GoldSet> = {
  dev: () => ({
    name: 'dev',
    about: 'whole articles on world affairs, all layers',
    made: MADE.twice,
    documents: fromFile('gold/dev.jsonl'),
  }),
  'sentences-dev': () => ({
    name: 'sentences-dev',
    about: 'single sentences that look like threats or disputes',
    made: MADE.twice,
    documents: fromFile('gold/sentences-dev.jsonl'),
  }),
  'kept-back': () => ({
    name: 'kept-back',
    about: 'whole articles of many outlets, read with weights that were trained without them',
    made: MADE.once,
    documents: annotated((id, kept) => kept.has(id)),
  }),
  'polnear-dev': () => ({
    name: 'polnear-dev',
    about: 'US political news of 2016, attributions only',
    made: MADE.people,
    documents: fromFile('corpora/polnear-dev.jsonl'),
  }),
  'sentences-train': () => ({
    name: 'sentences-train',
    about: 'single sentences that the engine learned from',
    made: MADE.once,
    documents: fromFile('gold/sentences-train.jsonl'),
  }),
  'learned-from': () => ({
    name: 'learned-from',
    about: 'whole articles that the engine learned from',
    made: MADE.once,
    documents: annotated((id, kept) => !kept.has(id)),
  }),
};

export const SET_NAMES = Object.keys(SETS);

/** @throws Error where there is no set of that name, or its file is not on this machine */
export function goldSet(name: string): GoldSet {
  const make = SETS[name];
  if (!make) throw new Error(`no set ${name}; there are ${SET_NAMES.join(', ')}`);
  return make();
}

function fromFile(name: string): GoldDocument[] {
  return readFileSync(join(SHARED, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { id, text, anonymous, threats, disputes } = JSON.parse(line);
      return { id, text, line, layers: anonymous ? { anonymous, threats, disputes } : null };
    });
}

/** Our own annotations; positions there have no side, so that layer is left out. */
function annotated(wanted: (id: string, kept: ReadonlySet<string>) => boolean): GoldDocument[] {
  const kept = readKeptBack('training/annotations/kept-back.txt');
  return readAnnotations(join(SHARED, 'corpora'), 'training/annotations/news.jsonl')
    .filter(({ id }) => wanted(id, kept))
    .map(({ id, text, anonymous, threats, disputes }) => {
      const layers = { anonymous: items(anonymous), threats: items(threats), disputes: items(disputes) };
      const sentences = readText(articleFromText(text)).sentences.map((s) => [s.start, s.end]);
      return { id, text, line: JSON.stringify({ id, text, sentences, ...layers }), layers };
    });
}

function items(marks: readonly Mark[]): Item[] {
  return marks.map(([start, end, kind, doubtful]) => ({ start, end, kind, ...(doubtful ? { optional: true } : {}) }));
}

/** The unlabelled articles of one part of the news corpus: `other` is everything but world affairs and conflict. */
export function unlabelled(part: 'conflict' | 'other'): { id: string; text: string }[] {
  const bytes = gunzipSync(readFileSync(join(SHARED, 'corpora', 'news-unlabelled.jsonl.gz')));
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line): { id: string; text: string; part: string } => JSON.parse(line))
    .filter((article) => article.part === part);
}
