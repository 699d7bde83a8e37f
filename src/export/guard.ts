import type { Position, Relation } from '../engine/analysis.ts';
import type { EditedAnalysis } from './edits/edit.ts';
import { quotedWords } from './table/cell-text.ts';

/**
 * The analysis as it may leave the extension: positions have words, and `quoted` holds only what the article itself has in quotation
 * marks, the marks left out. Whoever reads the file sets marks by it. Indices of positions follow those that are left.
 */
export function guarded<A extends EditedAnalysis>(analysis: A, text: string): A {
  const kept = [...analysis.positions.entries()].filter(([, one]) => hasWords(text.slice(one.start, one.end)));
  const indices = new Map(kept.map(([was], index) => [was, index]));
  const positions = kept.map(([, position]) => ({
    ...position,
    quoted: quotedWords(text, position, position.quoted),
    sameAs: position.sameAs === null ? null : (indices.get(position.sameAs) ?? null),
    relation: relationIn(indices, position),
  }));
  return { ...analysis, positions };
}

function hasWords(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

function relationIn(indices: ReadonlyMap<number, number>, { relation }: Position): Relation | null {
  const to = relation === null ? undefined : indices.get(relation.to);
  return relation === null || to === undefined ? null : { ...relation, to };
}
