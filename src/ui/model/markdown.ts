import type { Article } from '../../engine/analysis.ts';
import { words } from '../words.ts';
import { plain } from './cell-text.ts';
import type { Count } from './counts.ts';
import type { Name, Summary } from './summary.ts';
import type { RestsOn, Statement, Table } from './table-types.ts';

/** What the popup shows, as Markdown to paste into notes: headline and address, the lines on top, counts, the table. */
export function markdownOf(article: Article, summary: Summary, counts: readonly Count[], table: Table): string {
  const parts = [heading(article), lines(summary), countLines(counts), tableLines(table), lessSure(table)];
  return `${[...parts, `${words.markdown.read} ${words.empty.unchecked}`].filter((part) => part !== '').join('\n\n')}\n`;
}

function heading({ text, blocks, meta }: Article): string {
  const headline = blocks.find((block) => block.role === 'headline');
  const title = headline ? text.slice(headline.start, headline.end) : (meta.title ?? meta.url ?? words.name);
  const origin = [meta.outlet, meta.date, meta.url].filter((one) => one !== null).map(escaped);
  return [`# ${escaped(title)}`, origin.join(' · ')].filter((part) => part !== '').join('\n\n');
}

function lines(summary: Summary): string {
  const names = (all: readonly Name[]) => all.map(({ name }) => escaped(name)).join(', ');
  return [
    summary.quoted.length > 0
      ? `${words.summary.quoted(summary.quoted.length)} ${names(summary.quoted)}.`
      : words.summary.nobodyQuoted,
    summary.reported.length > 0 ? `${words.summary.reported} ${names(summary.reported)}.` : '',
    summary.unnamed.length > 0
      ? `${words.summary.unnamed} ${words.summary.places(summary.unnamed.length)}.`
      : words.summary.noUnnamed,
    summary.silent.length > 0 ? `${words.summary.silent} ${names(summary.silent)}.` : '',
    summary.onlyParty === null ? '' : words.summary.oneParty(escaped(summary.onlyParty)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function countLines(counts: readonly Count[]): string {
  return counts
    .filter((count) => count.on)
    .map(({ ruleSet, distinct, places }) => {
      const count = places === 0 ? words.ruleSets.none : words.ruleSets.count(distinct, places);
      return `- ${escaped(ruleSet.title)}: ${count}`;
    })
    .join('\n');
}

function tableLines(table: Table): string {
  if (table.columns.length === 0) return words.table.none;
  const head = [words.table.point, ...table.columns.map((column) => escaped(column.name)), words.table.basis];
  const agreed = table.agreed.map((row) => [
    [words.table.agreed, row.label]
      .filter((one) => one !== null)
      .map(escaped)
      .join(': '),
    ...table.columns.map((column) => (row.sides.includes(column.side) ? cell(row.statement) : '')),
    restsOn(row.restsOn),
  ]);
  const rows = table.rows.map((row) => [
    escaped(row.label ?? ''),
    ...row.cells.map(({ statements, gap }) => {
      if (gap === 'accusation-not-quoted') return `*${words.table.accusationNotQuoted}*`;
      return gap === 'no-answer' ? `*${words.table.noAnswer}*` : statements.map(cell).join('<br>');
    }),
    restsOn(row.restsOn),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${words.table.heading}`, '', ...[head, head.map(() => '---'), ...agreed, ...rows].map(line)].join('\n');
}

function restsOn({ sources, partly }: RestsOn): string {
  const all = partly || sources.length === 0 ? [...sources, words.basis['not-stated']] : sources;
  return all.map(escaped).join(', ');
}

function lessSure(table: Table): string {
  if (table.lessSure.length === 0) return '';
  const items = table.lessSure.map((one) => `- ${escaped(plain(one.segments))}`);
  return [`## ${words.table.lessSure(table.lessSure.length)}`, '', words.table.lessSureWhy, '', ...items].join('\n');
}

function cell(statement: Statement): string {
  const speaker = statement.speaker === null ? '' : ` (${speakerText(statement.speaker)})`;
  return `**${statement.kinds.map((kind) => words.kinds[kind]).join(', ')}** ${escaped(plain(statement.segments))}${escaped(speaker)}`;
}

function speakerText({ name, role }: { name: string; role: string | null }): string {
  return role === null ? name : `${name}, ${role}`;
}

/** Characters that Markdown or its tables would read as markup. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
