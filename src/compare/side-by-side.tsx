import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Span } from '../engine/analysis.ts';
import { compareReports } from '../export/compare/compare.ts';
import type { Both } from '../export/compare/compare-types.ts';
import { titleOf } from '../export/exported.ts';
import { labelsOf, originOf } from './notes.ts';
import { OnlyHere } from './only-here.tsx';
import type { ReadTab } from './ports.ts';
import { HALVES, type Shown } from './shown.ts';
import { Told } from './told.tsx';
import { words } from './words.ts';

interface Props {
  tabs: Both<ReadTab>;
  goTo: (tabId: number, span: Span | null) => void;
  back: () => void;
}

/** Headlines, what both tell differently, what each has alone. */
export function SideBySide({ tabs, goTo, back }: Props) {
  const { left, right } = tabs;
  const comparison = useMemo(() => compareReports(left.reading, right.reading), [left.reading, right.reading]);
  const start = useRef<HTMLElement>(null);
  // Whoever chose by keyboard goes on from here.
  useLayoutEffect(() => start.current?.focus(), []);
  const articles = { left: left.reading.article, right: right.reading.article };
  const outlets = { left: articles.left.meta.outlet, right: articles.right.meta.outlet };
  const shown: Shown = {
    articles,
    labels: labelsOf(outlets),
    titleOf: (pack) => left.reading.ruleSets.find(({ id }) => id === pack)?.title ?? pack,
    goTo: (half, span) => goTo(tabs[half].id, span),
  };
  return (
    <>
      <section class="heads" ref={start} tabIndex={-1} aria-label={words.heading}>
        {HALVES.map((half) => (
          <div key={half} class="half">
            <h2 class="headline" lang="en" dir="auto">
              <button type="button" class="jump" onClick={() => goTo(tabs[half].id, null)}>
                {titleOf(articles[half])}
              </button>
            </h2>
            <p class="muted" dir="auto">
              {originOf(shown.labels[half], articles[half].meta.date)}
            </p>
          </div>
        ))}
      </section>
      <p>
        <button type="button" class="quiet" onClick={back}>
          {words.other}
        </button>
      </p>
      {comparison.shared === 0 ? <p class="notice">{words.noneInCommon}</p> : null}
      <section aria-labelledby="told">
        <h2 id="told">{words.told(comparison.differing.length)}</h2>
        {comparison.differing.length === 0 ? (
          <p class="muted">{words.noTold}</p>
        ) : (
          <ol class="pairs">
            {comparison.differing.map((pair) => (
              <Told key={pair.left.start} pair={pair} shown={shown} />
            ))}
          </ol>
        )}
      </section>
      <div class="heads">
        {HALVES.map((half) => (
          <OnlyHere key={half} half={half} comparison={comparison} shown={shown} />
        ))}
      </div>
    </>
  );
}
