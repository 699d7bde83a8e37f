import type { Article, Span } from '../analysis.ts';
import { runStages, type Stages } from '../stages.ts';
import type { Models } from '../tagger/models.ts';
import { readText } from '../text/read-text.ts';
import type { Text } from '../text/text.ts';
import { type Compiled, compilePacks } from './compile.ts';
import { findingsOf, matchesOf } from './findings.ts';
import { likelihoods } from './judge.ts';
import type { RuleMatch } from './match.ts';
import type { Pack, Rule } from './pack.ts';
import { overlaps } from './spans.ts';

/**
 * What a rule came to at a place of an article: it marks it; its words are there, but it was taken for unlikely; a veto
 * of its own stopped it; or its words stand outside of where it looks (in a quotation, or in nobody's reported words).
 */
export type Outcome = 'marked' | 'unlikely' | 'vetoed' | 'elsewhere';

export interface RuleOutcome {
  pack: string;
  rule: string;
  outcome: Outcome;
  /** The words that the rule looks for, as they stand there. */
  matched: Span;
  /** How likely a careful reader would mark it, 0 to 1; null where nothing was asked. */
  likelihood: number | null;
}

/** Tells which rules of these packs fired or nearly did in the sentences that a span touches, one outcome a rule. */
export function createExplainer({ packs, models }: { packs: readonly Pack[]; models: Models | null }) {
  const all = compilePacks(packs, () => true);
  const withoutVeto = compilePacks(
    loosened(packs, (rule) => ({ ...rule, veto: [] })),
    () => true,
  );
  const anywhere = compilePacks(
    loosened(packs, (rule) => ({
      ...rule,
      veto: [],
      where: { in: 'any', quoted: 'any' },
      mark: rule.mark === 'structure' ? 'match' : rule.mark,
    })),
    () => true,
  );
  // Of a source, a condition or a headline a template may ask for any word: without the structure that is no near miss.
  const inStructures = new Set(
    packs.flatMap(({ rules }) => rules.filter(({ where }) => where.in !== 'any').map(({ id }) => id)),
  );
  return (article: Article, span: Span): RuleOutcome[] => {
    const text = readText(article);
    const stages = runStages(text, models);
    const touched = text.sentences.filter((sentence) => overlaps(sentence, span));
    const isThere = (place: Span) => touched.some((sentence) => overlaps(sentence, place));
    const told = new Map<string, RuleOutcome>();
    const tell = (one: RuleOutcome) => {
      if (!told.has(one.rule)) told.set(one.rule, one);
    };
    const marked = findingsOf(stages, all, models, () => null).filter(({ matched }) => isThere(matched));
    for (const { pack, rule, matched, confidence } of marked)
      tell({ pack, rule, outcome: 'marked', matched, likelihood: confidence });
    // Where another rule of its pack marks the words, a rule has not nearly fired: the two are one mark.
    const isNear = (match: RuleMatch) =>
      isThere(match.matched) && !marked.some((one) => one.pack === match.pack && overlaps(one, match));
    const { setting, matches } = matchesOf(stages, all, models?.judge != null);
    const likely = models?.judge ? likelihoods(setting, matches, models.judge) : [];
    matches.forEach((match, i) => {
      if (isNear(match)) tell(outcomeOf(match, 'unlikely', likely[i] ?? null));
    });
    for (const match of matchesIn(stages, withoutVeto)) if (isNear(match)) tell(outcomeOf(match, 'vetoed', null));
    for (const match of matchesIn(stages, anywhere))
      if (isNear(match) && !(inStructures.has(match.rule.id) && isOneWord(text, match.matched)))
        tell(outcomeOf(match, 'elsewhere', null));
    return [...told.values()];
  };
}

function loosened(packs: readonly Pack[], change: (rule: Rule) => Rule): Pack[] {
  return packs.map((pack) => ({ ...pack, rules: pack.rules.map(change) }));
}

function isOneWord(text: Text, place: Span): boolean {
  return text.tokens.filter((token) => overlaps(token, place)).length === 1;
}

function matchesIn(stages: Stages, compiled: Compiled): RuleMatch[] {
  return matchesOf(stages, compiled, false).matches;
}

function outcomeOf({ pack, rule, matched }: RuleMatch, outcome: Outcome, likelihood: number | null): RuleOutcome {
  return {
    pack,
    rule: rule.id,
    outcome,
    matched,
    likelihood: likelihood === null ? null : Math.round(likelihood * 100) / 100,
  };
}
