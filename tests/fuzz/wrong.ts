import type { Analysis, Article, Span } from '../../src/engine/analysis.ts';

/** What is wrong with an analysis, whatever its article: nothing, in the words of analysis.ts. */
export function wrongWith(article: Article, analysis: Analysis): string[] {
  const wrong: string[] = [];
  const { length } = article.text;
  for (const [place, { start, end }] of spansIn(analysis))
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length))
      wrong.push(`${place} is ${start} to ${end} of ${length}`);
  if (analysis.input.length !== length) wrong.push('the length of its input');
  wrong.push(...disorder('sentences', analysis.sentences, true));
  wrong.push(...disorder('findings', analysis.findings, false));
  wrong.push(...disorder('positions', analysis.positions, false));
  wrong.push(...emptyOnes(analysis), ...looseEnds(analysis), ...oddNumbers(analysis));
  return wrong;
}

/** Every span of a value with its place. */
export function spansIn(value: unknown, place = ''): [string, Span][] {
  if (Array.isArray(value)) return value.flatMap((one, at) => spansIn(one, `${place}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, Span][] =
    'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
      ? [[place, { start: value.start, end: value.end }]]
      : [];
  return [...own, ...Object.entries(value).flatMap(([name, one]) => spansIn(one, `${place}.${name}`))];
}

function disorder(name: string, spans: readonly Span[], apart: boolean): string[] {
  return spans.flatMap((span, at) => {
    const before = spans[at - 1];
    if (before === undefined) return [];
    const good = apart ? before.end <= span.start : before.start <= span.start;
    return good ? [] : [`${name}[${at}] comes after a later one`];
  });
}

/** Marks and statements of no words: there would be nothing to see. */
function emptyOnes({ findings, positions }: Analysis): string[] {
  const empty = (name: string, spans: readonly Span[]) =>
    spans.flatMap(({ start, end }, at) => (end > start ? [] : [`${name}[${at}] is empty`]));
  return [...empty('findings', findings), ...empty('positions', positions)];
}

/** Indices and ids that lead nowhere, and quotations that reach out of their statement. */
function looseEnds({ attributions, findings, positions, sides, topics, entities }: Analysis): string[] {
  const wrong: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  const sideIds = new Set(sides.map(({ id }) => id));
  const entityIds = new Set(entities.map(({ id }) => id));
  const topicIds = new Set(topics.map(({ id }) => id));
  const attributed = (index: number | null) => index === null || attributions[index] !== undefined;
  findings.forEach((one, at) => {
    check(attributed(one.attribution), `findings[${at}].attribution`);
    check(one.sameAs === null || one.sameAs < at, `findings[${at}].sameAs`);
    check(one.matched.end > one.matched.start, `findings[${at}].matched`);
  });
  positions.forEach((one, at) => {
    check(attributed(one.attribution), `positions[${at}].attribution`);
    check(one.sameAs === null || one.sameAs < at, `positions[${at}].sameAs`);
    check(sideIds.has(one.side), `positions[${at}].side`);
    check(one.topic === null || topicIds.has(one.topic), `positions[${at}].topic`);
    check(one.speaker === null || entityIds.has(one.speaker), `positions[${at}].speaker`);
    check(one.relation === null || positions[one.relation.to] !== undefined, `positions[${at}].relation`);
    for (const quoted of one.quoted)
      check(quoted.start >= one.start && quoted.end <= one.end, `positions[${at}].quoted reaches outside`);
  });
  attributions.forEach((one, at) => {
    check(one.speaker === null || entityIds.has(one.speaker), `attributions[${at}].speaker`);
  });
  entities.forEach((one, at) => {
    check(one.side === null || sideIds.has(one.side), `entities[${at}].side`);
  });
  return wrong;
}

function oddNumbers({ findings, positions, attributions }: Analysis): string[] {
  return [...findings, ...positions, ...attributions].flatMap(({ confidence }) =>
    confidence >= 0 && confidence <= 1 ? [] : [`a confidence of ${confidence}`],
  );
}
