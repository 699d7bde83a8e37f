import type { Analysis, Span } from '../../engine/analysis.ts';
import type { EditedAnalysis } from '../edits/edit.ts';
import { gapOf } from './gaps.ts';
import { groupsOf, unitByPosition } from './groups.ts';
import { linesOf } from './lines.ts';
import { restsOnOf } from './rests-on.ts';
import { statementOf, topicLabel } from './statement.ts';
import type { AgreedRow, Cell, Column, Row, Statement, Table } from './table-types.ts';
import { type Unit, unitsOf } from './units.ts';

/** Statements under this confidence are folded away together: the wrong speaker is the worst error. */
export const SURE = 0.5;

/** The table of an analysis. `text` is the article's, as it was analysed. Every position that has words is in exactly one statement. */
export function tableOf(analysis: EditedAnalysis, text: string): Table {
  const everything = unitsOf(analysis, text).filter((unit) => hasWords(text, headOf(analysis, unit)));
  const isHidden = (unit: Unit) =>
    analysis.sides.some((side) => side.hidden && side.id === headOf(analysis, unit)?.side);
  const isWrong = (unit: Unit) => headOf(analysis, unit)?.wrong === true;
  const units = everything.filter((unit) => !isHidden(unit) && !isWrong(unit));
  const byPosition = unitByPosition(units);
  const statements = (some: readonly Unit[]) =>
    some.flatMap((unit) => statementOf(analysis, text, unit, byPosition) ?? []);
  const sure = units.filter((unit) => confidenceOf(analysis, unit) >= SURE);
  const joint = jointAgreements(analysis, sure);
  const single = sure.filter((unit) => !joint.some((group) => group.includes(unit)));
  const columns = columnsOf(analysis, sure);
  const all = statements(everything);
  const rows = groupsOf(analysis, single).map((group) => rowOf(analysis, text, columns, statements(group), all));
  return {
    columns,
    agreed: joint.flatMap((group) => agreedRow(analysis, text, statements(group))),
    rows: [...rows.filter((row) => row.exchange), ...rows.filter((row) => !row.exchange)],
    lessSure: statements(units.filter((unit) => !sure.includes(unit))),
    wrong: statements(everything.filter((unit) => !isHidden(unit) && isWrong(unit))),
  };
}

/** A stretch of punctuation alone says nothing that could stand in a cell. */
function hasWords(text: string, span: Span | undefined): boolean {
  return span !== undefined && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));
}

function headOf(analysis: EditedAnalysis, unit: Unit) {
  return analysis.positions[unit.positions[0] ?? -1];
}

/** A quotation is as sure as its least sure sentence. */
function confidenceOf(analysis: Analysis, unit: Unit): number {
  return Math.min(...unit.positions.map((index) => analysis.positions[index]?.confidence ?? 0));
}

/** The sides that something is shown of: a doubtful statement is nobody's. */
function columnsOf(analysis: EditedAnalysis, sure: readonly Unit[]): Column[] {
  const speaking = new Set(sure.map((unit) => headOf(analysis, unit)?.side));
  return analysis.sides
    .filter((side) => speaking.has(side.id) && !side.hidden)
    .map(({ id, name, members, editedByReader = false }) => ({
      side: id,
      sides: [id],
      name,
      members: members.filter((member) => member !== name),
      edited: editedByReader,
    }));
}

/** Agreements that the article reports of several sides in the same words. */
function jointAgreements(analysis: Analysis, units: readonly Unit[]): Unit[][] {
  const bySpan = new Map<string, Unit[]>();
  for (const unit of units) {
    const position = analysis.positions[unit.positions[0] ?? -1];
    if (position?.kind !== 'agreement' || unit.positions.length > 1) continue;
    const key = `${position.start}-${position.end}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), unit]);
  }
  return [...bySpan.values()].filter((group) => group.length > 1);
}

function agreedRow(analysis: Analysis, text: string, statements: Statement[]): AgreedRow[] {
  const first = statements[0];
  if (first === undefined) return [];
  return [
    {
      label: labelOf(analysis, statements),
      sides: [...new Set(statements.map((statement) => statement.side))],
      statement: { ...first, speaker: oneSpeaker(analysis, statements), places: uniquePlaces(statements) },
      restsOn: restsOnOf(analysis, text, statements),
    },
  ];
}

/** Who tells of an agreement for all its sides: a person. A state or a body that is named in it is one of the sides. */
function oneSpeaker(analysis: Analysis, statements: readonly Statement[]): Statement['speaker'] {
  const [first = null, ...rest] = statements.map((one) => one.speaker);
  const isSide = analysis.entities.some(
    (one) => one.name === first?.name && one.type !== 'person' && one.side !== null,
  );
  return !isSide && rest.every((one) => one?.name === first?.name) ? first : null;
}

/** Where an agreement stands: each place once, although every side has it. */
function uniquePlaces(statements: readonly Statement[]): Span[] {
  const places = new Map(
    statements.flatMap((one) => one.places).map((place) => [`${place.start}-${place.end}`, place]),
  );
  return [...places.values()].sort((a, b) => a.start - b.start);
}

function rowOf(
  analysis: Analysis,
  text: string,
  columns: readonly Column[],
  statements: readonly Statement[],
  all: readonly Statement[],
): Row {
  const exchange = statements.some((one) => one.relation !== null && one.relation.type !== 'follows');
  const lines = linesOf(statements);
  return {
    label: labelOf(analysis, statements),
    cells: columns.map((column) => cellOf(analysis, column, statements, lines, all)),
    lines: Math.max(1, ...lines.values()),
    restsOn: restsOnOf(analysis, text, statements),
    exchange,
  };
}

function cellOf(
  analysis: Analysis,
  column: Column,
  statements: readonly Statement[],
  lines: ReadonlyMap<number, number>,
  all: readonly Statement[],
): Cell {
  const own = statements.filter((statement) => statement.side === column.side);
  if (own.length > 0) return { statements: own, lines: own.map((one) => lines.get(one.id) ?? 1), gap: null };
  return { statements: [], lines: [], gap: gapOf(analysis, column.side, statements, all) };
}

function labelOf(analysis: Analysis, statements: readonly Statement[]): string | null {
  for (const index of statements.flatMap((statement) => statement.positions)) {
    const label = topicLabel(analysis, analysis.positions[index]?.topic ?? null);
    if (label) return label;
  }
  return null;
}
