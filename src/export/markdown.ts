import { say, sayList } from '../words/say.ts';
import { countOf, type Exported, titleOf } from './exported.ts';
import { type Name, type Summary, summaryOf } from './summary.ts';
import { plain } from './table/cell-text.ts';
import { tableOf } from './table/table.ts';
import type { RestsOn, Statement, Table } from './table/table-types.ts';
import { terms } from './words.ts';

/** A reading as Markdown to paste into notes: headline and address, the lines on top, counts, the table, what was edited. */
export function markdownOf(exported: Exported): string {
  const { article, analysis } = exported;
  const table = tableOf(analysis, article.text);
  const parts = [
    heading(exported),
    lines(summaryOf(analysis, article)),
    countLines(exported),
    tableLines(table),
    list(terms.table.lessSure(table.lessSure.length), terms.table.lessSureWhy, table.lessSure.map(bare)),
    list(terms.table.wrong(table.wrong.length), '', table.wrong.map(bare)),
    list(
      terms.edits.heading,
      '',
      exported.edits.map((one) => escaped(one.words)),
    ),
    `${terms.export.read} ${terms.export.unchecked}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function heading({ article }: Exported): string {
  const { outlet, date, url } = article.meta;
  const origin = [outlet, date, url].filter((one) => one !== null).map(escaped);
  return [`# ${escaped(titleOf(article))}`, origin.join(' · ')].filter((part) => part !== '').join('\n\n');
}

function lines(summary: Summary): string {
  const listed = (lead: string, all: readonly Name[]) =>
    terms.summary.listed(lead, sayList(all.map(({ name }) => escaped(name))));
  return [
    summary.quoted.length > 0
      ? listed(terms.summary.quoted(summary.quoted.length), summary.quoted)
      : terms.summary.nobodyQuoted,
    summary.reported.length > 0 ? listed(terms.summary.reported, summary.reported) : '',
    summary.unnamed.length > 0
      ? terms.summary.unnamed(terms.summary.places(summary.unnamed.length))
      : terms.summary.noUnnamed,
    summary.silent.length > 0 ? listed(terms.summary.silent, summary.silent) : '',
    summary.onlyParty === null ? '' : terms.summary.oneParty(escaped(summary.onlyParty)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function countLines(exported: Exported): string {
  return exported.ruleSets
    .map((ruleSet) => {
      const { distinct, places } = countOf(exported, ruleSet);
      return `- ${escaped(ruleSet.title)}: ${places === 0 ? terms.ruleSets.none : terms.ruleSets.count(distinct, places)}`;
    })
    .join('\n');
}

function tableLines(table: Table): string {
  if (table.columns.length === 0) return terms.table.none;
  const head = [
    terms.table.point,
    ...table.columns.map(({ name, edited }) => `${escaped(name)}${edited ? EDITED : ''}`),
    terms.table.basis,
  ];
  const agreed = table.agreed.map((row) => [
    row.label === null ? terms.table.agreed : terms.table.agreedOn(escaped(row.label)),
    ...table.columns.map((column) => (row.sides.includes(column.side) ? cell(row.statement) : '')),
    restsOn(row.restsOn),
  ]);
  const rows = table.rows.map((row) => [
    escaped(row.label ?? ''),
    ...row.cells.map(({ statements, gap }) => {
      if (gap === 'accusation-not-quoted') return `*${terms.table.accusationNotQuoted}*`;
      return gap === 'no-answer' ? `*${terms.table.noAnswer}*` : statements.map(cell).join('<br>');
    }),
    restsOn(row.restsOn),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${terms.table.heading}`, '', ...[head, head.map(() => '---'), ...agreed, ...rows].map(line)].join('\n');
}

const EDITED = ` *(${terms.edits.mark})*`;

function restsOn({ sources, partly }: RestsOn): string {
  const all = partly || sources.length === 0 ? [...sources, terms.basis['not-stated']] : sources;
  return sayList(all.map(escaped));
}

function cell(statement: Statement): string {
  const { kinds, segments, speaker, when, places, relation, edited } = statement;
  const about = [speaker?.name, speaker?.role, when, places.length > 1 ? terms.table.saidIn(places.length) : null];
  const told = about.filter((one) => one !== null && one !== undefined).map(escaped);
  const parts = [
    `**${sayList(kinds.map((kind) => terms.kinds[kind]))}**`,
    escaped(plain(segments)),
    told.length > 0 ? `(${sayList(told)})` : '',
    relation === null ? '' : `${say('language_arrow')} ${escaped(relationWords(relation))}`,
  ];
  return `${parts.filter((part) => part !== '').join(' ')}${edited ? EDITED : ''}`;
}

/** What a relation is in words; a column of its own tells it in the interface. */
export function relationWords({ type, sideName, point }: NonNullable<Statement['relation']>): string {
  if (type === 'answers') return terms.table.inAnswerTo(sideName);
  return type === 'instead-of' ? terms.table.insteadOf(sideName, point) : terms.table.follows(sideName, point);
}

function bare(statement: Statement): string {
  return escaped(plain(statement.segments));
}

function list(title: string, why: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return [`## ${title}`, '', ...(why === '' ? [] : [why, '']), ...items.map((one) => `- ${one}`)].join('\n');
}

/** Characters that Markdown or its tables would read as markup. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}
