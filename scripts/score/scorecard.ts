import { annotatedPacks } from '../../src/rules/index.ts';
import { LEAST_FINDINGS, type RuleAgreement } from './agreement.ts';
import { type Calibration, MOST_ERROR } from './calibration.ts';
import { BUDGET, type Noise } from './noise.ts';
import { MADE } from './sets.ts';
import { type Column, HEAD, markdownTable, rowsOf } from './tables.ts';

export interface Scores {
  columns: readonly Column[];
  noise: Noise;
  calibrations: readonly Calibration[];
  agreement: Record<string, RuleAgreement>;
}

/** The scorecard, in Markdown. */
export function scorecard(scores: Scores): string {
  const packs = annotatedPacks.map((pack) => `${pack.id} ${pack.version}`).join(', ');
  return `# Scorecard

Made by \`npm run score\` on ${new Date().toISOString().slice(0, 10)}; rule sets: ${packs}. Nothing here is typed by hand.

## How to read it

- A figure is the F1 of finding and missing; for a kind it is the share that is right, for an overlap the characters in
  common of all that either marks. The interval is a bootstrap over documents (2,000 draws, 95 %).
- Almost all of it is measured against annotations that are ${MADE.twice} (two independent readings agree at 0.96 to
  0.98), or once where it says so. A figure tells how far the engine agrees with such a reading, not how far it is true.
  PolNeAR alone is ${MADE.people}.
- Items that the annotation holds for doubtful count neither way.

${scores.columns.map(tableOf).join('\n\n')}

${halves(scores.columns)}

## Noise

On ${scores.noise.articles} articles on everything but world affairs and conflict (${scores.noise.words.toLocaleString('en')} words; sport, culture, technology,
business, food …), marks per 1,000 words of the rules that are on by default: **${scores.noise.all.toFixed(2)}** (budget: ${BUDGET.all}; for one rule ${BUDGET.rule}).

${noiseTable(scores.noise)}

## Confidence

Expected calibration error: the mean difference between the confidence stated and the share that is right, in five equal
bins (at most ${MOST_ERROR.toFixed(2)}). Findings: gold/dev, sentences-dev and our own articles, kept back (${MADE.twice}; the last of them once). Attributions:
PolNeAR's development part (${MADE.people}). Positions: gold/dev (${MADE.twice}).

${calibrationTable(scores.calibrations)}

## How far each rule agrees with our annotation

Of a rule's findings, how many of 100 meet an annotated mark (${MADE.twice}, or once). *Unseen*: measured on gold/dev,
sentences-dev and our own articles, kept back; nothing was trained on them. *Cross-validated*: too few there; measured also
on the articles and sentences that the judge learns from, each read by a judge that had not seen it, though the rules were
written with them at hand. Under ${LEAST_FINDINGS} findings nothing is said. The card at a mark shows the same figure.

${agreementTable(scores.agreement)}
`;
}

function tableOf(column: Column): string {
  return `## ${column.title}

${column.documents} documents. How the annotation was made: ${column.made}.

${markdownTable(HEAD, rowsOf(column))}`;
}

/** Whether the intervals of the two halves of gold/dev overlap. */
function halves(columns: readonly Column[]): string {
  const [even, odd] = ['even', 'odd'].map((half) => columns.find(({ title }) => title.includes(`${half} half`)));
  if (!even || !odd) return '';
  const apart = Object.entries(even.figures)
    .filter(([layer, one]) => {
      const other = odd.figures[layer];
      return other && (one.high < other.low || other.high < one.low);
    })
    .map(([layer]) => layer);
  return apart.length === 0
    ? 'The intervals of the two halves of gold/dev overlap in every figure.'
    : `The intervals of the two halves of gold/dev do **not** overlap in: ${apart.join(', ')}.`;
}

function noiseTable({ rules }: Noise): string {
  return markdownTable(
    ['rule', 'marks', 'per 1,000 words'],
    rules.map(({ rule, marks, rate }) => [rule, String(marks), rate.toFixed(2)]),
  );
}

function calibrationTable(calibrations: readonly Calibration[]): string {
  return markdownTable(
    ['', 'items', 'error', 'stated → right, by bin (items)'],
    calibrations.map(({ what, items, error, bins }) => [
      what,
      String(items),
      error.toFixed(3),
      bins.map((bin) => `${bin.stated.toFixed(2)} → ${bin.right.toFixed(2)} (${bin.items})`).join(', '),
    ]),
  );
}

function agreementTable(agreement: Record<string, RuleAgreement>): string {
  return markdownTable(
    ['rule', 'agrees in', 'findings', 'measured'],
    Object.entries(agreement).map(([rule, { of100, findings, on }]) => [
      rule,
      of100 === null ? 'too few to measure' : `${of100} of 100`,
      String(findings),
      of100 === null ? '' : on,
    ]),
  );
}
