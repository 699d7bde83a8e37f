import type { Article, Span } from '../engine/analysis.ts';
import type { Outcome, RuleOutcome } from '../engine/rules/explain.ts';
import type { RuleSetText } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { isRuleOn, isRuleSetOn } from '../shared/show.ts';
import { Brand } from '../ui/components/brand.tsx';
import { Fact } from '../ui/components/fact.tsx';
import { LineSample } from '../ui/components/line-sample.tsx';
import { facts } from '../ui/words-marks.ts';
import { words } from './words.ts';

export type Answer =
  | { state: 'nothing-asked' | 'gone' | 'not-there' }
  | {
      state: 'answered';
      article: Article;
      sentences: readonly Span[];
      span: Span;
      outcomes: readonly RuleOutcome[];
      ruleSets: readonly RuleSetText[];
      settings: Settings;
    };

type Answered = Extract<Answer, { state: 'answered' }>;

const SENTENCES: Record<Exclude<Answer['state'], 'answered'>, string> = {
  'nothing-asked': words.nothingAsked,
  gone: words.gone,
  'not-there': words.notThere,
};

const ORDER: readonly Outcome[] = ['marked', 'unlikely', 'vetoed', 'elsewhere'];

/** Which rules fired or nearly did at the words that a reader selected, and what stopped them. */
export function Why({ answer }: { answer: Answer }) {
  return (
    <main class="page why">
      <header>
        <Brand />
        <h1>{words.heading}</h1>
      </header>
      {answer.state === 'answered' ? <Answered answer={answer} /> : <p>{SENTENCES[answer.state]}</p>}
    </main>
  );
}

function Answered({ answer }: { answer: Answered }) {
  const { article, sentences, span, outcomes } = answer;
  const touched = sentences.filter(({ start, end }) => start < span.end && span.start < end);
  const [first, last] = [touched[0] ?? span, touched.at(-1) ?? span];
  return (
    <>
      <h2>{words.sentence}</h2>
      <blockquote class="why__sentence" lang="en" dir="auto">
        {article.text.slice(first.start, span.start)}
        <mark>{article.text.slice(span.start, span.end)}</mark>
        {article.text.slice(span.end, Math.max(last.end, span.end))}
      </blockquote>
      {outcomes.length === 0 ? <p>{words.none}</p> : null}
      {ORDER.map((outcome) => (
        <Group key={outcome} outcome={outcome} answer={answer} />
      ))}
    </>
  );
}

function Group({ outcome, answer }: { outcome: Outcome; answer: Answered }) {
  const list = answer.outcomes.filter((one) => one.outcome === outcome);
  if (list.length === 0) return null;
  return (
    <section aria-labelledby={outcome}>
      <h2 id={outcome}>{words.outcomes[outcome]}</h2>
      {list.map((one) => (
        <RuleAt key={one.rule} one={one} answer={answer} />
      ))}
    </section>
  );
}

function RuleAt({ one, answer: { article, ruleSets, settings } }: { one: RuleOutcome; answer: Answered }) {
  const ruleSet = ruleSets.find(({ id }) => id === one.pack);
  const rule = ruleSet?.rules.find(({ id }) => id === one.rule);
  if (ruleSet === undefined || rule === undefined) return null;
  const isOn = isRuleSetOn(ruleSet, settings) && isRuleOn(rule, settings);
  return (
    <div class="why__rule">
      <h3>
        <LineSample style={ruleSet.style} /> <bdi lang="en">{rule.title}</bdi>
      </h3>
      <p>
        {words.matched} <bdi lang="en">“{article.text.slice(one.matched.start, one.matched.end)}”</bdi>
        {one.likelihood === null ? null : <span class="muted"> ({words.likely(one.likelihood)})</span>}
      </p>
      {isOn ? null : <p>{words.off}</p>}
      <dl class="facts">
        <Fact name={facts.why} english={rule.why} />
        <Fact name={facts.normal} english={rule.normal} />
        <Fact name={facts.rule} english={one.rule} />
      </dl>
    </div>
  );
}
