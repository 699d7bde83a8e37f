import type { Analysis, Article } from '../../engine/analysis.ts';

/** The layer of who said what; the other layers are rule sets, by id. */
export const ATTRIBUTION = 'attribution';

/** A sentence of a corpus, and what the engine sees in it. */
export interface Unit {
  /** The line of the corpus, and the sentence in its article, both from 1. */
  line: number;
  sentence: number;
  id: string;
  before: string;
  text: string;
  after: string;
  /** The layers that the engine finds in the sentence. */
  layers: Set<string>;
}

/** The sentences of an article; a layer is in each sentence in which one of its marks begins. */
export function unitsOf(article: Article, analysis: Analysis, line: number, id: string): Unit[] {
  const { sentences, findings, attributions } = analysis;
  const text = (at: number) => {
    const span = sentences[at];
    return span === undefined ? '' : article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  };
  const layers = sentences.map(() => new Set<string>());
  const put = (layer: string, start: number | undefined) => {
    const at = start === undefined ? -1 : sentences.findIndex((span) => start >= span.start && start < span.end);
    layers[at]?.add(layer);
  };
  for (const { pack, start } of findings) put(pack, start);
  for (const { cue, source, content } of attributions) put(ATTRIBUTION, (cue ?? source ?? content[0])?.start);
  return sentences.map((_, at) => ({
    line,
    sentence: at + 1,
    id,
    before: text(at - 1),
    text: text(at),
    after: text(at + 1),
    layers: layers[at] ?? new Set(),
  }));
}
