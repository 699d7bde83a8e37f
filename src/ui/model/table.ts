import type { Analysis, Position } from '../../engine/analysis.ts';
import { words } from '../words.ts';
import { linesOf } from './lines.ts';
import { sourceName, statementOf, within } from './statement.ts';
import type { AgreedRow, Cell, Column, RestsOn, Row, Statement, Table } from './table-types.ts';

/** Statements under this confidence are folded away together: the wrong speaker is the worst error. */
export const SURE = 0.5;

/** The table of an analysis. `text` is the article's, as it was analysed. Every position is in exactly one statement. */
export function tableOf(analysis: Analysis, text: string): Table {
  const folds = foldRepeats(analysis);
  const sure = (index: number) => (analysis.positions[index]?.confidence ?? 0) >= SURE;
  const heads = [...folds.keys()];
  const statements = (indices: readonly number[]) =>
    indices.flatMap((index) => statementOf(analysis, text, index, folds.get(index) ?? []) ?? []);
  const joint = jointAgreements(analysis, heads.filter(sure));
  const inAgreement = new Set(joint.flat());
  const columns = columnsOf(analysis);
  const groups = groupsOf(
    analysis,
    heads.filter((index) => sure(index) && !inAgreement.has(index)),
  );
  const rows = groups.map((group) => rowOf(analysis, text, columns, statements(group)));
  return {
    columns,
    agreed: joint.flatMap((group) => agreedRow(analysis, text, statements(group))),
    rows: [...rows.filter((row) => row.exchange), ...rows.filter((row) => !row.exchange)],
    lessSure: statements(heads.filter((index) => !sure(index))),
  };
}

/** The first of each statement, with the later ones that repeat it. Another side's words are never a repetition. */
function foldRepeats(analysis: Analysis): Map<number, number[]> {
  const heads = new Map<number, number[]>();
  const headOf = (index: number): number => {
    const position = analysis.positions[index];
    const earlier = position?.sameAs ?? null;
    if (position === undefined || earlier === null || earlier >= index) return index;
    return analysis.positions[earlier]?.side === position.side ? headOf(earlier) : index;
  };
  analysis.positions.forEach((_, index) => {
    const head = headOf(index);
    if (head === index) heads.set(index, []);
    else heads.get(head)?.push(index);
  });
  return heads;
}

function columnsOf(analysis: Analysis): Column[] {
  const speaking = new Set(analysis.positions.map((position) => position.side));
  return analysis.sides
    .filter((side) => speaking.has(side.id))
    .map(({ id, name, members }) => ({ side: id, name, members: members.filter((member) => member !== name) }));
}

/** Agreements that the article reports of several sides in the same words. */
function jointAgreements(analysis: Analysis, indices: readonly number[]): number[][] {
  const bySpan = new Map<string, number[]>();
  for (const index of indices) {
    const position = analysis.positions[index];
    if (position?.kind !== 'agreement') continue;
    const key = `${position.start}-${position.end}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), index]);
  }
  return [...bySpan.values()].filter((group) => new Set(group.map((at) => analysis.positions[at]?.side)).size > 1);
}

function agreedRow(analysis: Analysis, text: string, statements: Statement[]): AgreedRow[] {
  const first = statements[0];
  if (first === undefined) return [];
  return [
    {
      label: labelOf(analysis, statements),
      sides: [...new Set(statements.map((statement) => statement.side))],
      statement: first,
      restsOn: restsOn(analysis, text, statements),
    },
  ];
}

/** Positions that share a topic or answer one another, in reading order. */
function groupsOf(analysis: Analysis, indices: readonly number[]): number[][] {
  const group = new Map(indices.map((index) => [index, index]));
  const root = (index: number): number => {
    const parent = group.get(index) ?? index;
    return parent === index ? index : root(parent);
  };
  const join = (a: number, b: number) => {
    const [first, second] = [root(a), root(b)].sort((x, y) => x - y);
    if (first !== undefined && second !== undefined) group.set(second, first);
  };
  const byTopic = new Map<string, number>();
  for (const index of indices) {
    const position = analysis.positions[index];
    if (position === undefined) continue;
    if (position.topic !== null) {
      const earlier = byTopic.get(position.topic);
      if (earlier === undefined) byTopic.set(position.topic, index);
      else join(earlier, index);
    }
    const to = position.relation?.to;
    if (position.relation && position.relation.type !== 'follows' && to !== undefined && group.has(to)) join(index, to);
  }
  const groups = new Map<number, number[]>();
  for (const index of indices) groups.set(root(index), [...(groups.get(root(index)) ?? []), index]);
  return [...groups.values()].sort((a, b) => startOf(analysis, a) - startOf(analysis, b));
}

function startOf(analysis: Analysis, group: readonly number[]): number {
  return Math.min(...group.map((index) => analysis.positions[index]?.start ?? 0));
}

function rowOf(analysis: Analysis, text: string, columns: readonly Column[], statements: Statement[]): Row {
  const exchange = statements.some((one) => one.relation !== null && one.relation.type !== 'follows');
  const lines = linesOf(analysis, statements);
  return {
    label: labelOf(analysis, statements),
    cells: columns.map((column) => cellOf(analysis, column, statements, lines)),
    lines: Math.max(1, ...lines.values()),
    restsOn: restsOn(analysis, text, statements),
    exchange,
  };
}

function cellOf(
  analysis: Analysis,
  column: Column,
  statements: readonly Statement[],
  lines: ReadonlyMap<number, number>,
): Cell {
  const own = statements.filter((statement) => statement.side === column.side);
  if (own.length > 0) return { statements: own, lines: own.map((one) => lines.get(one.position) ?? 1), gap: null };
  const others = (kind: Position['kind']) =>
    statements.filter((one) => one.kind === kind && mentions(analysis, one, column.side));
  if (others('accusation').length > 0) return { statements: [], lines: [], gap: 'no-answer' };
  const denied = others('denial').some((one) => one.relation === null);
  return { statements: [], lines: [], gap: denied ? 'accusation-not-quoted' : null };
}

/** Whether a statement's words name the side or one of those folded into it. */
function mentions(analysis: Analysis, statement: Statement, side: string): boolean {
  return analysis.entities.some(
    (entity) => entity.side === side && entity.mentions.some((mention) => within(mention, statement.span)),
  );
}

function labelOf(analysis: Analysis, statements: readonly Statement[]): string | null {
  for (const statement of statements) {
    const topic = analysis.positions[statement.position]?.topic ?? null;
    const label = analysis.topics.find((one) => one.id === topic)?.label;
    if (label) return label;
  }
  return null;
}

function restsOn(analysis: Analysis, text: string, statements: readonly Statement[]): RestsOn {
  const silent = (one: Statement) => one.basis === 'not-stated';
  const sources = statements
    .filter((one) => !silent(one))
    .map((one) => sourceName(analysis, text, one.position) ?? words.basis[one.basis]);
  return { sources: [...new Set(sources)], partly: sources.length > 0 && statements.some(silent) };
}
