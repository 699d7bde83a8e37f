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

type Explainer = ReturnType<typeof createExplainer>;

let models: Models | null = null;
/** Compiled for the rule sets that there are by now; what explains marks is made when it is first asked. */
let current: { own: readonly Pack[]; packs: readonly Pack[]; analyzer?: Analyzer; explainer?: Explainer } | null = null;

/**
 * An analyzer of every rule set, the reader's own and those too that are off: switches only hide, so that turning a set on
 * needs no new reading. The two of ours that come switched off cost a twentieth of the time. Unpacked and compiled once.
 */
export async function readyAnalyzer(): Promise<Analyzer> {
  const asked = compiled();
  // Storage answers meanwhile.
  unpacked();
  const now = await asked;
  now.analyzer ??= analyzerOf(now.packs, compiledPacks());
  return now.analyzer;
}

async function compiled() {
  const { packs: own } = await ownPacks();
  if (current?.own !== own) current = { own, packs: [...corePacks, ...own] };
  return current;
}

/** Tells which rules fired or nearly did at a place of an article, the reader's own among them. */
export async function explain(article: Article, span: Span): Promise<RuleOutcome[]> {
  const now = await compiled();
  now.explainer ??= createExplainer({ packs: now.packs, models: unpacked() });
  return now.explainer(article, span);
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
