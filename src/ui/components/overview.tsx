import type { Analysis, Article, Span } from '../../engine/analysis.ts';
import { summaryOf } from '../../export/summary.ts';
import type { Count, RuleSetCounts } from '../model/counts.ts';
import { isForeign } from '../model/foreign.ts';
import type { Session } from '../session.ts';
import { words } from '../words.ts';
import { Notices } from './notices.tsx';
import { RuleSwitches } from './rule-switches.tsx';
import { SummaryLines } from './summary-lines.tsx';

interface Props {
  article: Article;
  analysis: Analysis;
  counts: readonly Count[];
  rules: readonly RuleSetCounts[];
  hidden: boolean;
  /** Whether the rest of the article is still being read. */
  more: boolean;
  goTo: (span: Span) => void;
  session: Session;
}

/** The top of a reading: the headline, the lines on top, the rule sets. */
export function Overview({ article, analysis, counts, rules, hidden, more, goTo, session }: Props) {
  // The engine has findings of rule sets too that the reader never switched on.
  const nothing = !analysis.findings.some(({ pack }) => counts.some(({ ruleSet }) => ruleSet.id === pack));
  return (
    <section>
      <h1 class="headline" lang={analysis.language} dir="auto">
        {headlineOf(article)}
      </h1>
      <Notices notices={analysis.notices} />
      {more ? (
        <p class="notice" role="status">
          {words.empty.more} <progress class="empty__progress" aria-label={words.empty.more} />
        </p>
      ) : null}
      {isForeign(analysis) ? null : (
        <>
          <SummaryLines summary={summaryOf(analysis, article)} goTo={goTo} />
          {nothing ? (
            <p class="notice">
              {words.empty.nothingMarked} {words.empty.unchecked}
            </p>
          ) : null}
          <RuleSwitches counts={counts} hidden={hidden} rules={rules} session={session} />
        </>
      )}
    </section>
  );
}

function headlineOf({ text, blocks, meta }: Article): string {
  const headline = blocks.find((block) => block.role === 'headline');
  return headline ? text.slice(headline.start, headline.end) : (meta.title ?? '');
}
