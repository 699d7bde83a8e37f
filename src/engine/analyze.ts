import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Analysis, Article, Attribution, Notice } from './analysis.ts';
import type { ResolvedAttribution } from './attribution/speakers.ts';
import { entitiesOf } from './entities/entities.ts';
import { readsAsEnglish } from './language.ts';
import { positionsOf } from './positions/positions.ts';
import { type CompiledData, compiledOf } from './rules/compiled-data.ts';
import { findingsOf } from './rules/findings.ts';
import type { Pack } from './rules/pack.ts';
import { spanOf } from './rules/regions.ts';
import { runStages } from './stages.ts';
import type { Models } from './tagger/models.ts';
import { readText } from './text/read-text.ts';
import type { Text } from './text/text.ts';
import { ENGINE_VERSION } from './version.ts';

export interface Analyzer {
  /** Reads one article. Never throws on any text; time is linear in its length. */
  analyze(article: Article): Analysis;
}

/** Fewer words than this are a note, not an article. */
const VERY_SHORT = 60;

/** What an analyzer is made of. */
export interface Makings {
  /** Checked. */
  packs: readonly Pack[];
  /** Unpacked weights; null runs on rules alone. */
  models: Models | null;
  /** The first of the packs as they were compiled before: saves a worker's start a good part of its time. */
  compiled?: CompiledData;
}

/**
 * Makes an analyzer.
 * @throws TemplateError for a pack that `checkPack` would have refused
 */
export function createAnalyzer({ packs, models, compiled: before }: Makings): Analyzer {
  const compiled = compiledOf(packs, before);
  const versions = {
    engine: ENGINE_VERSION,
    models: models?.version ?? 'none',
    packs: Object.fromEntries(packs.map((pack) => [pack.id, pack.version])),
  };
  return {
    analyze(article) {
      const text = readText(article);
      const language = readsAsEnglish(text);
      const frame = {
        ...(article.id === undefined ? {} : { id: article.id }),
        versions,
        input: { sha256: bytesToHex(sha256(utf8ToBytes(article.text))), length: article.text.length },
        meta: article.meta,
        sentences: text.sentences.map((s) => ({ start: s.start, end: s.end })),
      };
      if (!language.english)
        return {
          ...frame,
          ...NOTHING,
          language: otherLanguage(article),
          notices: [{ code: 'not-english', detail: otherLanguage(article) }],
        };
      const notices: Notice[] =
        language.words < VERY_SHORT ? [{ code: 'very-short', detail: String(language.words) }] : [];

      const stages = runStages(text, models);
      const { cast, attributions: found } = stages;
      // What the rules add to the tagger's are mostly attributions within reported speech: they carry positions, but
      // attribution-relations literature does not list them (Newell et al. 2018).
      const listed = found.filter((a) => a.by !== 'continuation' && (a.by !== 'rule' || models === null));
      const places = new Map(listed.map((a, index) => [a, index]));
      const indexOf = (a: ResolvedAttribution) => places.get(a) ?? null;
      const { entities, idOf } = entitiesOf(text, cast);
      const attributions: Attribution[] = [];
      for (const a of listed) attributions.push(toAttribution(text, a, idOf));
      const findings = findingsOf(stages, compiled, models, indexOf);
      const { positions, sides, topics } = positionsOf(stages, models, idOf, indexOf);
      return {
        ...frame,
        language: 'en',
        attributions,
        entities: entities.map((entity) => ({
          ...entity,
          side: sides.find((s) => s.name === entity.name || s.members.includes(entity.name))?.id ?? null,
        })),
        findings,
        sides,
        positions,
        topics,
        sourcing: countSources(attributions),
        notices,
      };
    },
  };
}

/**
 * An attribution is right when source, cue and content are: about nine of ten whose cue is (docs/scorecard.md tells how
 * far the confidence that results is off).
 */
const WHOLE = 0.9;

const NOTHING = {
  attributions: [],
  entities: [],
  findings: [],
  sides: [],
  positions: [],
  topics: [],
  sourcing: { named: 0, organisation: 0, document: 0, unnamed: 0 },
} satisfies Partial<Analysis>;

function otherLanguage(article: Article): string {
  return article.language && !/^en\b/i.test(article.language) ? article.language : 'und';
}

function toAttribution(text: Text, a: ResolvedAttribution, idOf: (actor: number) => string): Attribution {
  let all = 0;
  let inside = 0;
  for (const { first, last } of a.content)
    for (let i = first; i < last; i++) {
      const token = text.tokens[i];
      if (!token?.word.isWord) continue;
      all++;
      if (token.quoted) inside++;
    }
  return {
    source: a.source && spanOf(text, a.source),
    cue: a.cue && spanOf(text, a.cue),
    content: a.content.map((c) => spanOf(text, c)),
    mode: inside === 0 ? 'indirect' : inside >= all * 0.9 ? 'direct' : 'mixed',
    speaker: a.speaker === null || a.speakerConfidence < 0.5 ? null : idOf(a.speaker),
    sourceType: a.source ? a.sourceType : 'none',
    confidence: Math.round(a.confidence * WHOLE * 100) / 100,
  };
}

function countSources(attributions: readonly Attribution[]): Analysis['sourcing'] {
  const sum = { named: 0, organisation: 0, document: 0, unnamed: 0 };
  for (const { sourceType } of attributions) {
    if (sourceType === 'named-person') sum.named++;
    else if (sourceType === 'organisation') sum.organisation++;
    else if (sourceType === 'document') sum.document++;
    else if (sourceType !== 'none') sum.unnamed++;
  }
  return sum;
}
