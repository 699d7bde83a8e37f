import compiledPacks from 'caveat:compiled-packs';
import { modelBytes } from '../../models/index.ts';
import type { Article, Span } from '../engine/analysis.ts';
import { type Analyzer, createAnalyzer } from '../engine/analyze.ts';
import type { CompiledData } from '../engine/rules/compiled-data.ts';
import { createExplainer, type RuleOutcome } from '../engine/rules/explain.ts';
import type { Pack } from '../engine/rules/pack.ts';
import { loadModels, type Models } from '../engine/tagger/models.ts';
import { corePacks } from '../rules/index.ts';
import { ownPacks } from './packs/own.ts';

let models: Models | null = null;
let current: { own: readonly Pack[]; analyzer: Analyzer } | null = null;

/**
 * An analyzer of every rule set, the reader's own and those too that are off: switches only hide, so that turning a set on
 * needs no new reading. The two of ours that come switched off cost a twentieth of the time. Unpacked and compiled once.
 */
export async function readyAnalyzer(): Promise<Analyzer> {
  const stored = ownPacks();
  // Storage answers meanwhile.
  unpacked();
  const { packs } = await stored;
  if (current?.own !== packs) current = { own: packs, analyzer: analyzerOf([...corePacks, ...packs], compiledPacks()) };
  return current.analyzer;
}

/** Tells which rules fired or nearly did at a place of an article, the reader's own among them. */
export async function explain(article: Article, span: Span): Promise<RuleOutcome[]> {
  const { packs } = await ownPacks();
  return createExplainer({ packs: [...corePacks, ...packs], models: unpacked() })(article, span);
}

/** An analyzer of these packs with the extension's weights. */
export function analyzerOf(packs: readonly Pack[], compiled?: CompiledData): Analyzer {
  return createAnalyzer({ packs, models: unpacked(), ...(compiled && { compiled }) });
}

/** The extension's weights, unpacked when they are first asked for. */
function unpacked(): Models {
  models ??= loadModels(modelBytes());
  return models;
}
