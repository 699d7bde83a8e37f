import type { Finding, Span } from '../analysis.ts';
import { sourceCandidates } from '../attribution/candidates.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import { tellsOf } from '../attribution/tells.ts';
import type { Cast } from '../entities/cast.ts';
import type { Stages } from '../stages.ts';
import type { Models } from '../tagger/models.ts';
import type { Text } from '../text/text.ts';
import { attributionAround } from './around.ts';
import type { Compiled } from './compile.ts';
import { type Judged, judge } from './judge.ts';
import type { Setting } from './judge-features.ts';
import { findMatches, type RuleMatch } from './match.ts';
import { mergeMatches } from './merge.ts';
import { withRepeats } from './repeats.ts';
import { withReplies } from './replies.ts';
import { structuresFor } from './structures.ts';
import { withThreatParts } from './threat-parts.ts';

/** All that the compiled packs match in an article, before anything is judged or joined. `candidates` offers unnamed sources that no attribution has: only where a judge sorts them out. */
export function matchesOf(
  stages: Stages,
  compiled: Compiled,
  candidates: boolean,
): { setting: Setting; matches: RuleMatch[] } {
  const { text, phrases, cast } = stages;
  const attributions = candidates
    ? [...stages.attributions, ...sourceCandidates(text, phrases, cast, stages.attributions)]
    : stages.attributions;
  const matches = findMatches(text, structuresFor(stages, attributions, compiled), compiled);
  return { setting: { text, phrases, cast, attributions, found: stages.attributions.length }, matches };
}

/** Runs the compiled packs over an article and turns what they match into findings, in reading order. */
export function findingsOf(
  stages: Stages,
  compiled: Compiled,
  models: Models | null,
  indexOf: (a: ResolvedAttribution) => number | null,
): Finding[] {
  const { setting, matches } = matchesOf(stages, compiled, models?.judge != null);
  const judged = judge(setting, matches, models);
  const confidence = new Map(judged.map((j) => [j.match, j.confidence]));
  const doubtful = new Set(judged.flatMap((j) => (j.doubtful ? [j.match] : [])));
  const all = judged.map((j) => j.match);
  const firstAt = new Map(judged.map((j, i) => [j.match.start, i] as const).reverse());
  const kept = mergeMatches(setting.text, all, doubtful);
  const findings: Finding[] = [];
  for (const match of kept) {
    const sure = confidence.get(match) ?? surest(judged, firstAt.get(match.start) ?? 0, match);
    findings.push(finding(setting.text, setting.cast, setting.attributions, match, sure, indexOf));
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  const { text, phrases, cast } = setting;
  const withParts = withThreatParts({ text, phrases, cast }, stages.attributions, findings);
  return withRepeats(text, cast, stages.attributions, withReplies(text, cast, stages.attributions, withParts));
}

/** Joined matches are as sure as the surest of them: those from the first that starts where they do, in reading order. */
function surest(judged: readonly Judged[], from: number, joined: RuleMatch): number {
  let most = 0;
  for (let i = from; i < judged.length; i++) {
    const { match, confidence } = judged[i]!;
    if (match.start >= joined.end) break;
    if (match.pack === joined.pack && match.start >= joined.start && match.end <= joined.end)
      most = Math.max(most, confidence);
  }
  return most || joined.rule.confidence;
}

/** The words that a rule's template matched; where it takes any one word of a structure, all of the structure. */
function tellingWords(text: Text, { rule, matched, start, end }: RuleMatch): Span {
  const isOneWord = !/\s/.test(text.text.slice(matched.start, matched.end));
  return rule.mark === 'structure' && isOneWord ? { start, end } : matched;
}

function finding(
  text: Text,
  cast: Cast,
  attributions: readonly ResolvedAttribution[],
  match: RuleMatch,
  confidence: number,
  indexOf: (a: ResolvedAttribution) => number | null,
): Finding {
  const attribution = attributions[match.region?.attribution ?? -1] ?? attributionAround(text, attributions, match);
  const base: Finding = {
    pack: match.pack,
    rule: match.rule.id,
    kind: match.rule.kind,
    start: match.start,
    end: match.end,
    parts: match.parts,
    matched: tellingWords(text, match),
    confidence,
    attribution: attribution ? indexOf(attribution) : null,
    sameAs: null,
    quoted: match.quoted,
  };
  return match.pack === 'anonymous-sourcing'
    ? { ...base, ...tellsOf(text, cast, match, attribution ?? null, match.rule.kind) }
    : base;
}
