import type { Article, Finding, Span } from '../analysis.ts';
import type { Pack, Rule } from './pack.ts';

/** An example that does not come out as its rule promises. */
export interface ExampleFailure {
  rule: string;
  /** The example's place in the rule: `examples.match[0]`. */
  place: string;
  text: string;
  expected: string[];
  found: string[];
}

const OPEN = '⟦';
const CLOSE = '⟧';

/**
 * An example without its brackets, and the spans that they marked.
 * @throws Error where the brackets do not pair
 */
export function readExample(example: string): { text: string; spans: Span[] } {
  let text = '';
  let start = -1;
  const spans: Span[] = [];
  for (const piece of example.split(/([⟦⟧])/)) {
    if (piece === OPEN) {
      if (start >= 0) throw new Error('a ⟦ stands inside another');
      start = text.length;
    } else if (piece === CLOSE) {
      if (start < 0) throw new Error('a ⟧ has no ⟦ before it');
      if (start === text.length) throw new Error('⟦ ⟧ marks no words');
      spans.push({ start, end: text.length });
      start = -1;
    } else text += piece;
  }
  if (start >= 0) throw new Error('a ⟦ has no ⟧ after it');
  return { text, spans };
}

/**
 * The article that an example of the pack's only rule stands for. With several paragraphs the first is the headline, as
 * on the command line; a single one is a headline where the rule looks at headlines, else a paragraph.
 */
export function exampleArticle(text: string, { rules }: Pack): Article {
  const isHeadline = rules.every(({ where }) => where.in.startsWith('headline')) && !text.includes('\n');
  const blocks: Article['blocks'] = isHeadline ? [{ start: 0, end: text.length, role: 'headline' }] : [];
  return { text, blocks, meta: { title: null, date: null, outlet: null, url: null } };
}

/**
 * Runs every example of a pack: one under `match` must yield findings of its rule on exactly the marked words, one
 * under `pass` none. `readerOf` gets the pack with one rule alone, so that no other rule's overlapping finding hides it,
 * once for each rule; what it makes of that reads the rule's examples. A rule that is off is run as if it were on.
 */
export function runExamples(pack: Pack, readerOf: (alone: Pack) => (article: Article) => Finding[]): ExampleFailure[] {
  return pack.rules.flatMap((rule) => {
    const alone: Pack = { ...pack, off: false, rules: [{ ...rule, off: false }] };
    const read = readerOf(alone);
    const run = (kind: 'match' | 'pass') =>
      rule.examples[kind].flatMap((example, index) => {
        const failure = runExample(rule, example, (text) => read(exampleArticle(text, alone)));
        return failure ? [{ ...failure, place: `examples.${kind}[${index}]` }] : [];
      });
    return [...run('match'), ...run('pass')];
  });
}

function runExample(
  rule: Rule,
  example: string,
  analyse: (text: string) => Finding[],
): Omit<ExampleFailure, 'place'> | null {
  const { text, spans } = readExample(example);
  const findings = analyse(text).filter((finding) => finding.rule === rule.id);
  const words = (list: readonly Span[]): string[] => list.map(({ start, end }) => text.slice(start, end));
  const isSame =
    findings.length === spans.length &&
    spans.every((span, index) => findings[index]?.start === span.start && findings[index]?.end === span.end);
  return isSame ? null : { rule: rule.id, text, expected: words(spans), found: words(findings) };
}
