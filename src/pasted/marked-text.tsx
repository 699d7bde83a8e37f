import type { ReadonlySignal } from '@preact/signals';
import type { VNode } from 'preact';
import type { Finding, Span } from '../engine/analysis.ts';
import type { Settings } from '../shared/settings.ts';
import { isShown } from '../shared/show.ts';
import { Fact } from '../ui/components/fact.tsx';
import { Painted } from '../ui/components/painted.tsx';
import { SameRule } from '../ui/components/same-rule.tsx';
import type { ReadState } from '../ui/model/exported.ts';
import { facts } from '../ui/words-marks.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { words } from './words.ts';

interface Props {
  reading: ReadState;
  settings: Settings;
  /** Whether the page is dark. */
  dark: boolean;
  lit: ReadonlySignal<Span | null>;
}

/** The text with its marks, each with a number, and under it what is marked and why. */
export function MarkedText({ reading, settings, dark, lit }: Props) {
  const { article, analysis, ruleSets } = reading;
  const shown = analysis.findings
    .filter((finding) => isShown(finding, settings, ruleSets))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const place = lit.value;
  const tone = dark ? 'dark' : 'light';
  const spans: Span[] = place === null ? shown : [...shown, place];
  const paint = (index: number, inner: Inner) => {
    const ruleSet = ruleSets.find(({ id }) => id === shown[index]?.pack);
    return ruleSet === undefined ? inner : <Painted {...{ ruleSet, settings, tone }}>{inner}</Painted>;
  };
  return (
    <>
      <article class="pasted__text" lang="en" dir="auto" aria-label={words.text}>
        {article.blocks.map((block) => {
          const stretches = stretchesOf(block, spans).map((stretch) => (
            <Marked key={stretch.start} {...{ stretch, text: article.text, shown, paint }} />
          ));
          return block.role === 'headline' ? (
            <h2 key={block.start}>{stretches}</h2>
          ) : (
            <p key={block.start}>{stretches}</p>
          );
        })}
      </article>
      {shown.length === 0 ? null : (
        <section aria-labelledby="marked">
          <h2 id="marked">{words.marked}</h2>
          <ol class="pasted__marks">
            {shown.map((finding, nth) => (
              <Explained
                key={`${finding.rule} ${finding.start}`}
                {...{ finding, nth, reading }}
                first={shown.findIndex(({ rule }) => rule === finding.rule)}
              />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** Words, plain or drawn. */
type Inner = VNode | string;

interface MarkedProps {
  stretch: Stretch;
  text: string;
  shown: readonly Finding[];
  /** Draws words as the mark with this index. */
  paint: (index: number, inner: Inner) => Inner;
}

/** A stretch under its marks, one in the other, and the numbers of those that end with it. */
function Marked({ stretch, text, shown, paint }: MarkedProps) {
  const { start, end, under } = stretch;
  const ending = under.filter((index) => shown[index]?.end === end);
  const own = text.slice(start, end);
  const innermost: Inner = under.includes(shown.length) ? <span class="pasted__lit">{own}</span> : own;
  return (
    <>
      {under.reduce((inner, index) => paint(index, inner), innermost)}
      {ending.map((index) => (
        <sup key={index}>
          <a href={`#mark-${index + 1}`}>{index + 1}</a>
        </sup>
      ))}
    </>
  );
}

interface ExplainedProps {
  finding: Finding;
  nth: number;
  /** The first mark of the same rule, which explains it. */
  first: number;
  reading: ReadState;
}

function Explained({ finding, nth, first, reading }: ExplainedProps) {
  const ruleSet = reading.ruleSets.find(({ id }) => id === finding.pack);
  const rule = ruleSet?.rules.find(({ id }) => id === finding.rule);
  return (
    <li id={`mark-${nth + 1}`}>
      <p lang="en" dir="auto">
        <b>{ruleSet?.title}</b> <i>{reading.article.text.slice(finding.start, finding.end)}</i>
      </p>
      {rule === undefined ? null : first < nth ? (
        <SameRule title={rule.title} at={first + 1} href={`#mark-${first + 1}`} />
      ) : (
        <dl class="facts">
          <Fact name={facts.rule} english={rule.title} />
          <Fact name={facts.normal} english={rule.normal} />
          <Fact name={facts.ask} english={rule.ask} />
        </dl>
      )}
    </li>
  );
}
