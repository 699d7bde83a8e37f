import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Finding, Span } from '../engine/analysis.ts';
import { appearanceOf, inColours, type Look } from '../shared/looks.ts';
import { declarationsOf } from '../shared/mark-css.ts';
import type { Settings } from '../shared/settings.ts';
import { isShown } from '../shared/show.ts';
import type { ReadState } from '../ui/model/exported.ts';
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
  const spans: Span[] = place === null ? shown : [...shown, place];
  const lookAt = (index: number) => lookOf(shown[index], reading, settings, dark ? 'dark' : 'light');
  return (
    <>
      <article class="pasted__text" lang="en" dir="auto" aria-label={words.text}>
        {article.blocks.map((block) => {
          const stretches = stretchesOf(block, spans).map((stretch) => (
            <Marked key={stretch.start} {...{ stretch, text: article.text, shown, lookAt }} />
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
              <Explained key={`${finding.rule} ${finding.start}`} {...{ finding, nth, reading }} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

interface MarkedProps {
  stretch: Stretch;
  text: string;
  shown: readonly Finding[];
  lookAt: (index: number) => Look | null;
}

/** A stretch under its marks, one in the other, and the numbers of those that end with it. */
function Marked({ stretch, text, shown, lookAt }: MarkedProps) {
  const { start, end, under } = stretch;
  const ending = under.filter((index) => shown[index]?.end === end);
  const own = text.slice(start, end);
  const innermost: ComponentChildren = under.includes(shown.length) ? <span class="pasted__lit">{own}</span> : own;
  const marked = under.reduce((inner, index) => {
    const look = lookAt(index);
    return look === null ? inner : <span style={declarationsOf(look)}>{inner}</span>;
  }, innermost);
  return (
    <>
      {marked}
      {ending.map((index) => (
        <sup key={index}>
          <a href={`#mark-${index + 1}`}>{index + 1}</a>
        </sup>
      ))}
    </>
  );
}

function Explained({ finding, nth, reading }: { finding: Finding; nth: number; reading: ReadState }) {
  const ruleSet = reading.ruleSets.find(({ id }) => id === finding.pack);
  const rule = ruleSet?.rules.find(({ id }) => id === finding.rule);
  return (
    <li id={`mark-${nth + 1}`}>
      <p lang="en" dir="auto">
        <b>{ruleSet?.title}</b> <i>{reading.article.text.slice(finding.start, finding.end)}</i>
      </p>
      {rule === undefined ? null : (
        <dl>
          <dt>{words.normal}</dt>
          <dd lang="en" dir="auto">
            {rule.normal}
          </dd>
          <dt>{words.ask}</dt>
          <dd lang="en" dir="auto">
            {rule.ask}
          </dd>
        </dl>
      )}
    </li>
  );
}

function lookOf(finding: Finding | undefined, { ruleSets }: ReadState, settings: Settings, tone: Look['tone']) {
  const ruleSet = ruleSets.find(({ id }) => id === finding?.pack);
  if (ruleSet === undefined) return null;
  const { marks, strength } = appearanceOf(ruleSet, settings);
  const { style } = inColours(ruleSet, settings);
  return { pack: ruleSet.id, style, tone, weight: 'full', slot: 0, marks, strength } satisfies Look;
}
