import type { Analysis } from '../../src/engine/analysis.ts';
import { decodeModel } from '../../src/engine/tagger/format.ts';
import { SequenceTagger } from '../../src/engine/tagger/sequence-tagger.ts';
import { annotatedPacks } from '../../src/rules/index.ts';
import { judgeLessons, learnJudge } from '../../training/judge.ts';
import { models, readAll } from './read-all.ts';
import { type GoldDocument, type Item, LAYERS, PACK_OF } from './sets.ts';

/** Fewer findings than this measure nothing. */
export const LEAST_FINDINGS = 20;

/** How far a rule's findings agree with our annotation. */
export interface RuleAgreement {
  /** Findings that meet an annotated mark, of 100; null where there are too few findings. */
  of100: number | null;
  findings: number;
  /** `unseen`: on documents that nothing was trained on; `cross-validated`: also on others, each read by weights that had not seen it. */
  on: 'unseen' | 'cross-validated';
}

interface Count {
  right: number;
  findings: number;
}

/** Counts by rule the findings that meet an annotated mark; those that meet only doubtful marks count neither way. */
function count(documents: readonly GoldDocument[], readings: readonly Analysis[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  documents.forEach(({ layers }, i) => {
    for (const layer of layers ? LAYERS : []) {
      for (const finding of readings[i]?.findings ?? []) {
        if (finding.pack !== PACK_OF[layer]) continue;
        const met = (layers?.[layer] ?? []).filter((item) => meets(item, finding));
        const sure = met.some((item) => !item.optional);
        if (met.length > 0 && !sure) continue;
        const one = counts.get(finding.rule) ?? { right: 0, findings: 0 };
        counts.set(finding.rule, one);
        one.findings++;
        if (sure) one.right++;
      }
    }
  });
  return counts;
}

const meets = (item: Item, span: { start: number; end: number }) => item.start < span.end && span.start < item.end;

/** Reads each fifth of documents with a judge that learned from the other four. */
function crossRead(documents: readonly GoldDocument[]): Analysis[] {
  const marks = (items: readonly Item[]) =>
    items.map(({ start, end, kind, optional }): [number, number, string, 1?] =>
      optional ? [start, end, kind, 1] : [start, end, kind],
    );
  const lessons = judgeLessons(
    documents.map(({ id, text, layers }) => ({
      id,
      text,
      anonymous: marks(layers?.anonymous ?? []),
      threats: marks(layers?.threats ?? []),
      disputes: marks(layers?.disputes ?? []),
      positions: [],
    })),
    annotatedPacks,
    models,
  );
  const readings: Analysis[] = [];
  for (let fold = 0; fold < 5; fold++) {
    const bytes = learnJudge(
      lessons.filter((_, i) => i % 5 !== fold),
      annotatedPacks,
    );
    const judge = new SequenceTagger(decodeModel(bytes));
    const mine = documents.map((_, i) => i).filter((i) => i % 5 === fold);
    const read = readAll(
      mine.flatMap((i) => documents[i] ?? []),
      { ...models, judge },
    );
    mine.forEach((i, k) => {
      const reading = read[k];
      if (reading) readings[i] = reading;
    });
  }
  return readings;
}

/**
 * How far each core rule agrees with our annotation: on `unseen` documents where it has findings enough there, else on
 * those and the `learned` ones together, the latter read by weights that had not seen them.
 */
export function agreementOf(
  unseen: { documents: GoldDocument[]; readings: Analysis[] },
  learned: GoldDocument[],
): Record<string, RuleAgreement> {
  const alone = count(unseen.documents, unseen.readings);
  const others = count(learned, crossRead(learned));
  const rules = annotatedPacks.flatMap((pack) => pack.rules.map((rule) => rule.id)).sort();
  return Object.fromEntries(
    rules.map((rule): [string, RuleAgreement] => {
      const first = alone.get(rule) ?? { right: 0, findings: 0 };
      if (first.findings >= LEAST_FINDINGS) return [rule, agreement(first, 'unseen')];
      const second = others.get(rule) ?? { right: 0, findings: 0 };
      const both = { right: first.right + second.right, findings: first.findings + second.findings };
      return [rule, agreement(both, 'cross-validated')];
    }),
  );
}

function agreement({ right, findings }: Count, on: RuleAgreement['on']): RuleAgreement {
  return { of100: findings >= LEAST_FINDINGS ? Math.round((100 * right) / findings) : null, findings, on };
}
