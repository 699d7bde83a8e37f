import type { ComponentChildren } from 'preact';
import type { Span } from '../engine/analysis.ts';
import type { Exported } from '../export/exported.ts';
import type { Table } from '../export/table/table-types.ts';
import type { RuleSetText } from '../shared/messages.ts';
import { Bars, PATTERNS, type Pattern, Patterns } from '../ui/components/bars.tsx';
import { Strip } from '../ui/components/strip.tsx';
import { ladderBars, lanesOf, restsBars, wordBars } from '../ui/model/pictures.ts';
import { words } from '../ui/words.ts';

interface Props {
  exported: Exported;
  /** The table with a column for each side, or one for several. */
  table: Table;
  ruleSets: readonly RuleSetText[];
  goTo: (span: Span) => void;
}

/** Dots are what unnamed sources have in the page as well. */
const RESTS: Pattern[] = ['solid', 'diagonal', 'lines', 'dots'];

/** Four pictures for whom looking is quicker than reading; each says its numbers as text. */
export function Pictures({ exported, table, ruleSets, goTo }: Props) {
  const { analysis, article } = exported;
  const rests = restsBars(analysis);
  const ladder = ladderBars(exported);
  const lanes = lanesOf(table, exported, ruleSets);
  const spoken = wordBars(table, analysis);
  const { pictures } = words;
  if (rests.every((bar) => bar.number === 0) && lanes.length === 0) return null;
  return (
    <section class="frame__divide pictures">
      <h2 class="section-heading">{pictures.heading}</h2>
      <Patterns />
      {lanes.length === 0 ? null : (
        <Picture title={pictures.strip}>
          <Strip lanes={lanes} length={article.text.length} sentences={analysis.sentences} goTo={goTo} />
        </Picture>
      )}
      <Picture title={pictures.rests}>
        <Bars bars={rests} fill={(index) => RESTS[index] ?? 'solid'} number={(bar) => pictures.restsUnit(bar.number)} />
      </Picture>
      {ladder.length === 0 ? null : (
        <Picture title={pictures.ladder}>
          <Bars bars={ladder} fill={() => 'dots'} number={(bar) => words.summary.places(bar.number)} />
        </Picture>
      )}
      {spoken.length === 0 ? null : (
        <Picture title={pictures.words}>
          <Bars
            bars={spoken}
            fill={(index) => PATTERNS[index % PATTERNS.length] ?? 'solid'}
            number={(bar) => pictures.wordsUnit(bar.number, spoken.find((one) => one.key === bar.key)?.statements ?? 0)}
          />
        </Picture>
      )}
    </section>
  );
}

function Picture({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <figure class="picture">
      <figcaption class="picture__title">{title}</figcaption>
      {children}
    </figure>
  );
}
