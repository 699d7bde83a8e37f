import { sayList } from '../words/say.ts';
import { type Exported, titleOf } from './exported.ts';
import { relationWords } from './markdown.ts';
import { plain } from './table/cell-text.ts';
import { tableOf } from './table/table.ts';
import type { RestsOn, Statement, Table } from './table/table-types.ts';
import { terms } from './words.ts';

/** The columns, in order. `start` and `end` count UTF-16 code units of the article's text, end exclusive. */
export const CSV_COLUMNS = [
  'article',
  'outlet',
  'address',
  'date',
  'layer',
  'point',
  'side',
  'kind',
  'words',
  'quoted',
  'speaker',
  'role',
  'when',
  'rests_on',
  'relation',
  'places',
  'state',
  'confidence',
  'start',
  'end',
  'edited',
] as const;

type Column = (typeof CSV_COLUMNS)[number];
type Line = Partial<Record<Column, string | number>>;

/** The header line, by RFC 4180. */
export const CSV_HEADER = `${CSV_COLUMNS.join(',')}\r\n`;

/**
 * One line for each statement and side (`layer` is "statement") and for each mark ("mark"), without the header: several
 * articles make one file. `words` is the article's wording, with quotation marks where it has them; `quoted` are the quoted words alone.
 */
export function csvOf(exported: Exported): string {
  const { article, analysis } = exported;
  const { outlet, url, date } = article.meta;
  const common: Line = { article: titleOf(article), outlet: outlet ?? '', address: url ?? '', date: date ?? '' };
  const lines = [...statementLines(tableOf(analysis, article.text)), ...markLines(exported)];
  return lines
    .map((line) => `${CSV_COLUMNS.map((column) => field({ ...common, ...line }[column])).join(',')}\r\n`)
    .join('');
}

function statementLines(table: Table): Line[] {
  const agreed = table.agreed.flatMap((row) =>
    row.sides.map((side) => {
      const column = table.columns.find((one) => one.side === side);
      const place = row.label === null ? terms.table.agreed : terms.table.agreedOn(row.label);
      return { ...lineOf(row.statement, place, row.restsOn, terms.states.sure), side: column?.name ?? side };
    }),
  );
  const rows = table.rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.statements.map((one) => lineOf(one, row.label ?? '', row.restsOn, terms.states.sure)),
    ),
  );
  return [
    ...agreed,
    ...rows,
    // By whom it was said is what is unclear of these.
    ...table.lessSure.map((one) => ({
      ...lineOf(one, '', null, terms.states.lessSure),
      side: '',
      speaker: '',
      role: '',
    })),
    ...table.wrong.map((one) => lineOf(one, '', null, terms.states.wrong)),
  ];
}

function lineOf(one: Statement, point: string, restsOn: RestsOn | null, state: string): Line {
  return {
    layer: 'statement',
    point,
    side: one.sideName,
    kind: sayList(one.kinds.map((kind) => terms.kinds[kind])),
    words: plain(one.segments),
    quoted: one.segments
      .filter((segment) => segment.kind === 'quoted')
      .map((segment) => segment.text)
      .join(' … '),
    speaker: one.speaker?.name ?? '',
    role: one.speaker?.role ?? '',
    when: one.when ?? '',
    rests_on: restsOn === null ? terms.basis[one.basis] : sayList(restsOn.sources) || terms.basis['not-stated'],
    relation: one.relation === null ? '' : relationWords(one.relation),
    places: one.places.length,
    state,
    confidence: one.confidence,
    start: one.span.start,
    end: one.span.end,
    edited: one.edited ? terms.edits.mark : '',
  };
}

function markLines({ article, ruleSets, findings }: Exported): Line[] {
  return findings.flatMap((finding) => {
    const ruleSet = ruleSets.find((one) => one.id === finding.pack);
    if (ruleSet === undefined) return [];
    const rule = ruleSet.rules.find((one) => one.id === finding.rule);
    return [
      {
        layer: 'mark',
        point: ruleSet.title,
        kind: rule?.title ?? finding.kind,
        words: article.text.slice(finding.start, finding.end).replace(/\s+/g, ' '),
        state: finding.sameAs === null ? '' : terms.states.repeats,
        confidence: finding.confidence,
        start: finding.start,
        end: finding.end,
      },
    ];
  });
}

/** A field by RFC 4180. Words that a spreadsheet would take for a formula get an apostrophe before them, which it hides. */
function field(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
