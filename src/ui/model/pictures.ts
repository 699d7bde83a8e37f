import type { Analysis, Span } from '../../engine/analysis.ts';
import type { Exported } from '../../export/exported.ts';
import type { Table } from '../../export/table/table-types.ts';
import type { RuleSetText } from '../../shared/messages.ts';
import { words } from '../words.ts';

/** A bar of a picture, with its number; `share` is its length, 0 to 1. */
export interface Bar {
  key: string;
  label: string;
  number: number;
  share: number;
}

/** A lane of the strip: where in the article a side speaks or a rule set marks. */
export interface Lane {
  key: string;
  label: string;
  /** In reading order, as offsets of the text. */
  places: Span[];
  /** The look of a rule set's lane; null for a side, which has no colour of its own. */
  style: RuleSetText['style'] | null;
}

type Basis = keyof Analysis['sourcing'];
const BASES: Basis[] = ['named', 'organisation', 'document', 'unnamed'];
const ANONYMOUS = 'anonymous-sourcing';

/** What the article's attributions rest on, the best first. */
export function restsBars({ sourcing }: Analysis): Bar[] {
  return bars(BASES.map((key) => ({ key, label: words.pictures.restsOn[key], number: sourcing[key] })));
}

/** How many places of unnamed sources reach each rung of the ladder, the lowest first; empty where none is graded. */
export function ladderBars({ findings }: Exported): Bar[] {
  const degrees = findings.flatMap(({ pack, degree }) => (pack === ANONYMOUS && degree !== undefined ? [degree] : []));
  if (degrees.length === 0) return [];
  return bars(
    words.pictures.rungs.map((label, rung) => ({
      key: String(rung),
      label: `${rung} · ${label}`,
      number: degrees.filter((degree) => degree === rung).length,
    })),
  );
}

/** How many words of the attributed text are each side's, in order of first mention. */
export function wordBars(table: Table, { sides }: Analysis): (Bar & { statements: number })[] {
  const shown = sides.filter((side) => table.columns.some((column) => column.sides.includes(side.id)));
  return bars(shown.map(({ id, name, share }) => ({ key: id, label: name, number: share.words }))).map(
    (bar, index) => ({
      ...bar,
      statements: shown[index]?.share.statements ?? 0,
    }),
  );
}

/** The lanes of the strip: the sides in their order, then the rule sets. */
export function lanesOf(table: Table, { analysis, findings }: Exported, ruleSets: readonly RuleSetText[]): Lane[] {
  const sides = table.columns.map((column) => ({
    key: column.side,
    label: column.name,
    places: inOrder(analysis.positions.filter((one) => column.sides.includes(one.side) && !one.wrong)),
    style: null,
  }));
  const sets = ruleSets.map(({ id, title, style }) => ({
    key: id,
    label: title,
    places: inOrder(findings.filter((finding) => finding.pack === id)),
    style,
  }));
  return [...sides, ...sets].filter((lane) => lane.places.length > 0);
}

/** The place of a lane nearest to an offset of the text. */
export function nearest(places: readonly Span[], offset: number): Span | null {
  const distance = ({ start, end }: Span) => Math.max(start - offset, offset - end, 0);
  return places.reduce<Span | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
}

function bars(counts: readonly { key: string; label: string; number: number }[]): Bar[] {
  const most = Math.max(1, ...counts.map((one) => one.number));
  return counts.map((one) => ({ ...one, share: one.number / most }));
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}
