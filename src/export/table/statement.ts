import type { Analysis, Entity, Position, PositionKind, Span } from '../../engine/analysis.ts';
import type { EditedAnalysis } from '../edits/edit.ts';
import { antecedents } from './antecedents.ts';
import { segmentsOf } from './cell-text.ts';
import { shorten } from './shorten.ts';
import { spokenOf } from './spoken.ts';
import type { Statement } from './table-types.ts';
import type { Unit } from './units.ts';
import { whenOf } from './when.ts';
import { within } from './within.ts';

/** One unit as a statement of the table. `byPosition` tells the unit of any position. */
export function statementOf(
  analysis: EditedAnalysis,
  text: string,
  unit: Unit,
  byPosition: ReadonlyMap<number, Unit>,
): Statement | null {
  const positions = unit.positions.flatMap((index) => analysis.positions[index] ?? []);
  const [first] = positions;
  const last = positions.at(-1);
  const id = unit.positions[0];
  if (first === undefined || last === undefined || id === undefined) return null;
  const span = { start: first.start, end: last.end };
  const quoted = positions.flatMap((position) => position.quoted);
  const spoken = { start: span.start, end: spokenOf(analysis, text, last).end };
  const segments = segmentsOf(text, spoken, joined(text, quoted), antecedents(analysis, text, first, spoken));
  const repeats = unit.repeats.flatMap((index) => spanOf(analysis.positions[index]));
  const kinds = [...new Set(positions.map((position) => position.kind))];
  return {
    id,
    positions: unit.positions,
    repeats: unit.repeats,
    side: first.side,
    sideName: sideName(analysis, first.side),
    kinds,
    span,
    segments,
    short: kinds.some(isHarm) ? null : shorten(segments),
    speaker: speakerOf(analysis, text, first, spoken),
    when: whenSaid(analysis, text, [...unit.positions, ...unit.repeats], span),
    basis: first.basis,
    places: [span, ...repeats].sort((a, b) => a.start - b.start),
    relation: positions.map((position) => relationOf(analysis, position, unit, byPosition)).find(Boolean) ?? null,
    confidence: Math.min(...positions.map((position) => position.confidence)),
    edited: positions.some((position) => position.editedByReader === true),
  };
}

/** When it was said, unless its own words tell already: where it stands first, else where it is repeated. */
function whenSaid(analysis: Analysis, text: string, positions: readonly number[], span: Span): string | null {
  for (const index of positions) {
    const when = whenOf(analysis, text, analysis.positions[index]?.attribution ?? null);
    if (when !== null) return within(when, span) ? null : inMidSentence(text.slice(when.start, when.end));
  }
  return null;
}

/** Words from the head of a sentence as they stand in the middle of one; they begin with no name. */
function inMidSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1).replace(/\s+/g, ' ');
}

/** Threats and warnings stand whole: without its condition a threat would be another one. */
function isHarm(kind: PositionKind): boolean {
  return kind === 'threat' || kind === 'warning';
}

/** Quoted spans with nothing but white space between them are one quotation, cut at its sentences. */
function joined(text: string, quoted: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const span of quoted) {
    const last = spans.at(-1);
    if (last !== undefined && /^\s*$/.test(text.slice(last.end, span.start))) last.end = span.end;
    else spans.push({ ...span });
  }
  return spans;
}

/** Words that name somebody, without a comma that clings to them. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:]+$/, '');
}

export function sideName(analysis: Analysis, side: string): string {
  return analysis.sides.find((one) => one.id === side)?.name ?? side;
}

/** What a topic is called in the article's words, else null. */
export function topicLabel(analysis: Analysis, topic: string | null): string | null {
  return (topic === null ? undefined : analysis.topics.find(({ id }) => id === topic)?.label) ?? null;
}

export function entityOf(analysis: Analysis, id: string | null): Entity | null {
  return id === null ? null : (analysis.entities.find((entity) => entity.id === id) ?? null);
}

function spanOf(position: Position | undefined): Span[] {
  return position === undefined ? [] : [{ start: position.start, end: position.end }];
}

function relationOf(
  analysis: Analysis,
  position: Position,
  unit: Unit,
  byPosition: ReadonlyMap<number, Unit>,
): Statement['relation'] {
  const target = position.relation === null ? undefined : byPosition.get(position.relation.to);
  const to = target?.positions[0];
  const other = to === undefined ? undefined : analysis.positions[to];
  if (position.relation === null || target === unit || to === undefined || other === undefined) return null;
  const point = other.topic === position.topic ? null : topicLabel(analysis, other.topic);
  return { type: position.relation.type, to, side: other.side, sideName: sideName(analysis, other.side), point };
}

/** The speaker, unless the statement's own words already name them, or they are the side itself. */
function speakerOf(analysis: Analysis, text: string, position: Position, span: Span): Statement['speaker'] {
  const attribution = position.attribution === null ? undefined : analysis.attributions[position.attribution];
  const entity = entityOf(analysis, position.speaker ?? attribution?.speaker ?? null);
  const source = attribution?.source ?? null;
  if (entity !== null) {
    const own = entity.name.toLowerCase() === sideName(analysis, position.side).toLowerCase();
    const words = text.slice(span.start, span.end);
    // "Defence Minister" tells the role of a "Defense Minister": its last word will do.
    const told = words.includes(entity.name) && (entity.role === null || words.includes(lastWord(entity.role)));
    return own || told ? null : { name: entity.name, role: roleWords(entity.role) };
  }
  if (source === null || within(source, span)) return null;
  return { name: wordsOf(text, source), role: null };
}

/** A role as it stands after a name: "Its chief negotiator, Tam Berrow" has it at the head of a sentence. */
function roleWords(role: string | null): string | null {
  return role === null ? null : role.replace(/^(?:Its|His|Her|Their|The|An?)\b/, (word) => word.toLowerCase());
}

function lastWord(role: string): string {
  return role.trim().split(/\s+/).at(-1) ?? role;
}
