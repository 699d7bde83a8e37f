import type { Analysis } from '../../src/engine/analysis.ts';
import { type Figure, figuresOf } from './scorer.ts';
import type { GoldDocument } from './sets.ts';

/** The most that stated and actual agreement may differ on average. */
export const MOST_ERROR = 0.1;

/** One of five equal bins of confidence. */
export interface Bin {
  items: number;
  /** Mean confidence stated, and the share that the scorer finds right. */
  stated: number;
  right: number;
}

export interface Calibration {
  what: string;
  /** Expected calibration error: the mean difference of stated and right, by items. */
  error: number;
  items: number;
  bins: Bin[];
}

/** A list of an analysis that states its confidence, and the scorer's layers that judge it. */
interface Judged {
  what: string;
  list: 'findings' | 'attributions' | 'positions';
  layers: readonly string[];
}

export const FINDINGS: Judged = {
  what: 'findings',
  list: 'findings',
  layers: ['anonymous.span', 'threats.span', 'disputes.span'],
};
export const ATTRIBUTIONS: Judged = { what: 'attributions', list: 'attributions', layers: ['attribution.whole'] };
export const POSITIONS: Judged = { what: 'positions', list: 'positions', layers: ['positions'] };

/** Lets the scorer see only what is stated with the confidence of one bin at a time. Doubtful items count neither way. */
export async function calibrationOf(
  judged: Judged,
  documents: readonly GoldDocument[],
  readings: readonly Analysis[],
): Promise<Calibration> {
  const gold = documents.map((document) => document.line);
  const bins: Bin[] = [];
  for (let bin = 0; bin < 5; bin++) {
    const stated: number[] = [];
    const lines = readings.map((reading) => {
      const inBin = <T extends { confidence: number }>(items: readonly T[]) =>
        items.filter((item) => Math.min(4, Math.floor(item.confidence * 5)) === bin);
      stated.push(...inBin<{ confidence: number }>(reading[judged.list]).map((item) => item.confidence));
      return JSON.stringify({ ...reading, [judged.list]: inBin<{ confidence: number }>(reading[judged.list]) });
    });
    if (stated.length === 0) continue;
    const figures = await figuresOf(gold, lines);
    const add = (field: 'tp' | 'fp') => judged.layers.reduce((sum, layer) => sum + count(figures[layer], field), 0);
    const [right, wrong] = [add('tp'), add('fp')];
    if (right + wrong === 0) continue;
    bins.push({
      items: right + wrong,
      stated: stated.reduce((sum, one) => sum + one, 0) / stated.length,
      right: right / (right + wrong),
    });
  }
  const items = bins.reduce((sum, bin) => sum + bin.items, 0);
  const error = bins.reduce((sum, bin) => sum + bin.items * Math.abs(bin.stated - bin.right), 0) / Math.max(1, items);
  return { what: judged.what, error, items, bins };
}

const count = (figure: Figure | undefined, field: 'tp' | 'fp') => figure?.[field] ?? 0;
