import { modelBytes } from '../../models/index.ts';
import type { Analysis, Article, Span } from '../engine/analysis.ts';
import { type Analyzer, createAnalyzer } from '../engine/analyze.ts';
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
 * Analyses an article with every rule set, the reader's own and those too that are off: switches only hide, so that
 * turning a set on needs no new reading. The two of ours that come switched off cost a twentieth of the time.
 */
export async function analyse(article: Article): Promise<Analysis> {
  return (await analyzer()).analyze(article);
}

/** Unpacks and compiles what an analysis needs, so that the first one finds it ready. */
export async function prepare(): Promise<void> {
  await analyzer();
}

async function compiled() {
  const { packs: own } = await ownPacks();
  if (current?.own !== own) current = { own, packs: [...corePacks, ...own] };
  return current;
}

async function analyzer(): Promise<Analyzer> {
  const now = await compiled();
  now.analyzer ??= analyzerOf(now.packs);
  return now.analyzer;
}

/** Tells which rules fired or nearly did at a place of an article, the reader's own among them. */
export async function explain(article: Article, span: Span): Promise<RuleOutcome[]> {
  const now = await compiled();
  now.explainer ??= createExplainer({ packs: now.packs, models: unpacked() });
  return now.explainer(article, span);
}

/** An analyzer of these packs with the extension's weights. */
export function analyzerOf(packs: readonly Pack[]): Analyzer {
  return createAnalyzer({ packs, models: unpacked() });
}

/** The extension's weights, unpacked when they are first asked for. */
function unpacked(): Models {
  models ??= loadModels(modelBytes());
  return models;
}
