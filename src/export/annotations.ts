import type { Span } from '../engine/analysis.ts';
import { sayList } from '../words/say.ts';
import { type Exported, titleOf } from './exported.ts';
import { codePoints, quoteSelector, type TextPositionSelector, type TextQuoteSelector } from './selectors.ts';
import { tableOf } from './table/table.ts';
import type { Statement } from './table/table-types.ts';
import { terms } from './words.ts';

interface Body {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  purpose: 'classifying' | 'tagging' | 'describing';
}

export interface Annotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'Annotation';
  motivation: 'classifying';
  body: Body[];
  target: { source: string; selector: [TextQuoteSelector, TextPositionSelector] };
}

/**
 * Statements and marks as W3C Web Annotations, in reading order, each found by its words with what stands around them, and by its
 * place. Places count code points of the article's text as the engine read it, as the standard wants; in the page itself, where menus
 * and captions stand between, the words find it.
 */
export function annotationsOf(exported: Exported): Annotation[] {
  const { article, analysis, ruleSets, findings } = exported;
  const { text } = article;
  const source = article.meta.url ?? `urn:sha256:${analysis.input.sha256}`;
  const toPoints = codePoints(text);
  const make = (name: string, span: Span, body: Body[]): [number, Annotation] => [
    span.start,
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:caveat:${analysis.input.sha256}:${name}`,
      type: 'Annotation',
      motivation: 'classifying',
      body,
      target: {
        source,
        selector: [
          quoteSelector(text, span),
          { type: 'TextPositionSelector', start: toPoints(span.start), end: toPoints(span.end) },
        ],
      },
    },
  ];
  const statements = statementsOf(exported).map(({ statement, body }) =>
    make(`statement:${statement.id}`, statement.span, body),
  );
  const marks = findings.flatMap((finding, index) => {
    const ruleSet = ruleSets.find((one) => one.id === finding.pack);
    const rule = ruleSet?.rules.find((one) => one.id === finding.rule);
    if (ruleSet === undefined) return [];
    const body = [tag(ruleSet.title), bodyOf('classifying', rule?.title ?? finding.kind)];
    return [make(`mark:${index}`, { start: finding.start, end: finding.end }, body)];
  });
  return [...statements, ...marks].sort(([a], [b]) => a - b).map(([, annotation]) => annotation);
}

/** The annotations as one JSON-LD document: a page of the standard's kind, with the article's title. */
export function annotationPage(exported: Exported) {
  const items = annotationsOf(exported).map(({ '@context': _, ...annotation }) => annotation);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:caveat:${exported.analysis.input.sha256}`,
    type: 'AnnotationPage',
    label: titleOf(exported.article),
    ...(exported.edits.length > 0 ? { summary: terms.edits.mark } : {}),
    items,
  };
}

function statementsOf({ article, analysis }: Exported): { statement: Statement; body: Body[] }[] {
  const table = tableOf(analysis, article.text);
  const sure = [
    ...table.agreed.map((row) => ({
      statement: row.statement,
      label: row.label,
      who: table.columns.filter((one) => row.sides.includes(one.side)).map((one) => one.name),
    })),
    ...table.rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.statements.map((statement) => ({ statement, label: row.label, who: [statement.sideName] })),
      ),
    ),
  ];
  return [
    ...sure.map(({ statement, label, who }) => {
      const verbs = sayList(statement.kinds.map((kind) => terms.kinds[kind]));
      const edited = statement.edited || table.columns.some((one) => one.edited && one.sides.includes(statement.side));
      return {
        statement,
        body: [
          bodyOf('classifying', `${sayList(who)}: ${verbs}`),
          ...(label === null ? [] : [tag(label)]),
          ...(edited ? [tag(terms.edits.mark)] : []),
        ],
      };
    }),
    ...table.lessSure.map((statement) => ({ statement, body: [bodyOf('describing', terms.table.lessSureWhy)] })),
  ];
}

function tag(value: string): Body {
  return bodyOf('tagging', value);
}

function bodyOf(purpose: Body['purpose'], value: string): Body {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}
