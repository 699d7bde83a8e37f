import type { Analysis, Entity, Position, Span } from '../../engine/analysis.ts';
import { type Addition, segmentsOf } from './cell-text.ts';
import { shorten } from './shorten.ts';
import type { Statement } from './table-types.ts';

const THIRD_PERSON = /^(?:he|she|they|it|him|her|them|his|their|its)$/i;

/** One position as a statement of the table. `repeats` are the positions that repeat it. */
export function statementOf(
  analysis: Analysis,
  text: string,
  index: number,
  repeats: readonly number[],
): Statement | null {
  const position = analysis.positions[index];
  if (position === undefined) return null;
  const segments = segmentsOf(text, position, position.quoted, antecedents(analysis, text, position));
  const places = [index, ...repeats].flatMap((at) => spanOf(analysis.positions[at]));
  return {
    position: index,
    side: position.side,
    sideName: sideName(analysis, position.side),
    kind: position.kind,
    span: { start: position.start, end: position.end },
    segments,
    short: shorten(segments),
    speaker: speakerOf(analysis, text, position),
    basis: position.basis,
    places: places.sort((a, b) => a.start - b.start),
    relation: relationOf(analysis, position),
  };
}

/** What a statement rests on, in the article's words where it has a name for it, else null. */
export function sourceName(analysis: Analysis, text: string, index: number): string | null {
  const position = analysis.positions[index];
  if (position === undefined || position.basis === 'not-stated' || position.basis === 'unnamed') return null;
  const attribution = position.attribution === null ? undefined : analysis.attributions[position.attribution];
  const speaker = entityOf(analysis, attribution?.speaker ?? position.speaker);
  if (speaker !== null) return speaker.name;
  return attribution?.source ? text.slice(attribution.source.start, attribution.source.end) : null;
}

export function sideName(analysis: Analysis, side: string): string {
  return analysis.sides.find((one) => one.id === side)?.name ?? side;
}

export function entityOf(analysis: Analysis, id: string | null): Entity | null {
  return id === null ? null : (analysis.entities.find((entity) => entity.id === id) ?? null);
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function spanOf(position: Position | undefined): Span[] {
  return position === undefined ? [] : [{ start: position.start, end: position.end }];
}

function relationOf(analysis: Analysis, position: Position): Statement['relation'] {
  const other = position.relation === null ? undefined : analysis.positions[position.relation.to];
  if (position.relation === null || other === undefined) return null;
  return { type: position.relation.type, side: other.side, sideName: sideName(analysis, other.side) };
}

/** The speaker, unless the statement's own words already name them, or they are the side itself. */
function speakerOf(analysis: Analysis, text: string, position: Position): Statement['speaker'] {
  const attribution = position.attribution === null ? undefined : analysis.attributions[position.attribution];
  const entity = entityOf(analysis, position.speaker ?? attribution?.speaker ?? null);
  const source = attribution?.source ?? null;
  if (entity !== null) {
    const own = entity.name.toLowerCase() === sideName(analysis, position.side).toLowerCase();
    const words = text.slice(position.start, position.end);
    const told = words.includes(entity.name) && (entity.role === null || words.includes(entity.role));
    return own || told ? null : { name: entity.name, role: entity.role };
  }
  if (source === null || within(source, position)) return null;
  return { name: text.slice(source.start, source.end), role: null };
}

/** Whom a pronoun in the statement stands for, the first time it stands for them there. */
function antecedents(analysis: Analysis, text: string, position: Position): Addition[] {
  const additions = analysis.entities.flatMap((entity) => {
    if (text.slice(position.start, position.end).includes(entity.name)) return [];
    const pronoun = entity.mentions.find(
      (mention) => within(mention, position) && THIRD_PERSON.test(text.slice(mention.start, mention.end)),
    );
    return pronoun ? [{ at: pronoun.end, text: entity.name }] : [];
  });
  return additions.sort((a, b) => a.at - b.at);
}
