import type { Analysis } from '../../engine/analysis.ts';
import { terms } from '../words.ts';
import { entityOf, wordsOf } from './statement.ts';
import type { RestsOn, Statement } from './table-types.ts';
import { within } from './within.ts';

/** What a row's statements rest on, each once and in the article's words where it has some: a report by another outlet before its sources. */
export function restsOnOf(analysis: Analysis, text: string, statements: readonly Statement[]): RestsOn {
  const each = statements.map((one) => {
    const own = one.basis === 'not-stated' ? [] : [sourceName(analysis, text, one.id) ?? terms.basis[one.basis]];
    return [...carriers(analysis, text, one), ...own];
  });
  const sources = [...new Set(each.flat())];
  return { sources, partly: sources.length > 0 && each.some((some) => some.length === 0) };
}

/** What a statement rests on, in the article's words where it has a name for it, else null. */
function sourceName(analysis: Analysis, text: string, index: number): string | null {
  const position = analysis.positions[index];
  if (position === undefined || position.basis === 'not-stated' || position.basis === 'unnamed') return null;
  const attribution = position.attribution === null ? undefined : analysis.attributions[position.attribution];
  const speaker = entityOf(analysis, attribution?.speaker ?? position.speaker);
  if (speaker !== null) return speaker.name;
  return attribution?.source ? wordsOf(text, attribution.source) : null;
}

/** A document or a body in whose words the article has the whole statement: "According to a report by the Calder Post, Velmark demanded …". */
function carriers(analysis: Analysis, text: string, { id, span }: Statement): string[] {
  const own = analysis.positions[id]?.attribution ?? null;
  return analysis.attributions.flatMap((one, index) => {
    const isCarrier = one.sourceType === 'document' || one.sourceType === 'organisation';
    if (index === own || !isCarrier || one.source === null || within(one.source, span)) return [];
    return one.content.some((content) => within(span, content)) ? [wordsOf(text, one.source)] : [];
  });
}
