import type { Span } from '../engine/analysis.ts';
import type { ToldTwice } from '../export/compare/compare-types.ts';
import { notesOf } from './notes.ts';
import { HALVES, type Shown } from './shown.ts';
import { words } from './words.ts';

/** A passage that both have: each report's words, and over them what it has of each difference. */
export function Told({ pair, shown }: { pair: ToldTwice; shown: Shown }) {
  return (
    <li class="pair">
      {HALVES.map((half) => (
        <div key={half} class="half">
          <p class="half__label">{shown.labels[half]}</p>
          <ul class="half__notes">
            {notesOf(pair.differences, half, shown.titleOf).map(({ type, text }) => (
              <li key={type + text}>{text}</li>
            ))}
          </ul>
          <button type="button" class="extract" title={words.goTo} onClick={() => shown.goTo(half, pair[half])}>
            <Passage text={shown.articles[half].text} span={pair[half]} apart={pair[half].apart} />
          </button>
        </div>
      ))}
    </li>
  );
}

/** The article's words, those set apart that only this report quotes. */
export function Passage({ text, span, apart }: { text: string; span: Span; apart: readonly Span[] }) {
  let at = span.start;
  const pieces = apart.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [
      before,
      <mark key={start} class="passage__apart">
        {text.slice(start, end)}
      </mark>,
    ];
  });
  return (
    <span lang="en" dir="auto">
      {pieces}
      {text.slice(at, span.end)}
    </span>
  );
}
