import type { Models } from '../tagger/models.ts';
import type { SequenceTagger } from '../tagger/sequence-tagger.ts';
import { judgeFeatures, type Setting } from './judge-features.ts';
import type { RuleMatch } from './match.ts';

/** Matches of the core packs under this probability are left out: where precision and recall balance in cross-validation. */
export const LEAST = 0.49;
/** Rules that state a confidence under 0.5 look at little (a bare “not”); what they match has to be likelier. */
export const LEAST_OF_WEAK = 0.62;
const WEAK = 0.5;

/** A match with the probability that a careful reader would mark it too. */
export interface Judged {
  match: RuleMatch;
  confidence: number;
  /** Likely enough only to carry on a match that is not: its rule looks at little, and it is not likely enough by itself. */
  doubtful?: true;
}

/**
 * Gives each match of a judged pack the probability that it is right, from weights trained on annotated articles, and
 * leaves out what is more likely wrong. A pack that the weights do not know keeps all of its matches but those in mere
 * candidates, with the confidence that its rules state; so does everything where there are no weights.
 */
export function judge(setting: Setting, matches: readonly RuleMatch[], models: Models | null): Judged[] {
  const tagger = models?.judge;
  if (!tagger) return matches.map((match) => ({ match, confidence: match.rule.confidence }));
  const known = new Set(tagger.lists.packs);
  const likely = likelihoods(setting, matches, tagger);
  const kept: Judged[] = [];
  for (const [i, match] of matches.entries()) {
    if (!known.has(match.pack)) {
      const isCandidate = (match.region?.attribution ?? -1) >= setting.found;
      if (!isCandidate) kept.push({ match, confidence: match.rule.confidence });
      continue;
    }
    const likelihood = likely[i] ?? 0;
    if (likelihood < LEAST) continue;
    const confidence = Math.round(likelihood * 100) / 100;
    const isDoubtful = match.rule.confidence < WEAK && likelihood < LEAST_OF_WEAK;
    kept.push(isDoubtful ? { match, confidence, doubtful: true } : { match, confidence });
  }
  return kept;
}

/** The probability of each match that a careful reader would mark it too, 0 to 1. */
export function likelihoods(setting: Setting, matches: readonly RuleMatch[], tagger: SequenceTagger): number[] {
  const features = judgeFeatures(setting, matches);
  const scores = tagger.score(features.data, features.width);
  const likely: number[] = [];
  for (let i = 0; i < matches.length; i++) likely.push(1 / (1 + Math.exp(scores[i * 2]! - scores[i * 2 + 1]!)));
  return likely;
}
