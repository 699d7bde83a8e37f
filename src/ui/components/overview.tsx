import type { Article } from '../../engine/analysis.ts';
import { summaryOf } from '../../export/summary.ts';
import type { Drawn } from '../drawn.ts';
import { countsOf, ruleCountsOf } from '../model/counts.ts';
import { isForeign } from '../model/foreign.ts';
import { words } from '../words.ts';
import { Notices } from './notices.tsx';
import { RuleSwitches } from './rule-switches.tsx';
import { SummaryLines } from './summary-lines.tsx';

/** The top of a reading: the headline, the lines on top, the rule sets. */
export function Overview({ session, reading, settings, exported, actions }: Drawn) {
  const { article } = reading;
  const { analysis } = exported;
  const counted = { article, analysis: reading.analysis, ruleSets: reading.ruleSets, url: session.url };
  const counts = countsOf(counted, settings);
  // The engine has findings of rule sets too that the reader never switched on.
  const nothing = !analysis.findings.some(({ pack }) => counts.some(({ ruleSet }) => ruleSet.id === pack));
  return (
    <section>
      <h1 class="headline" lang={analysis.language} dir="auto">
        {headlineOf(article)}
      </h1>
      <Notices notices={analysis.notices} />
      {reading.more === true ? (
        <p class="notice" role="status">
          {words.empty.more} <progress class="empty__progress" aria-label={words.empty.more} />
        </p>
      ) : null}
      {isForeign(analysis) ? null : (
        <>
          <SummaryLines summary={summaryOf(analysis, article)} goTo={actions.goTo} />
          {nothing ? (
            <p class="notice">
              {words.empty.nothingMarked} {words.empty.unchecked}
            </p>
          ) : null}
          <RuleSwitches
            counts={counts}
            hidden={settings.hideAll}
            rules={ruleCountsOf(counted, settings)}
            session={session}
          />
        </>
      )}
    </section>
  );
}

function headlineOf({ text, blocks, meta }: Article): string {
  const headline = blocks.find((block) => block.role === 'headline');
  return headline ? text.slice(headline.start, headline.end) : (meta.title ?? '');
}
