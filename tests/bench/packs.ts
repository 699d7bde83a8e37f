import { compilePacks } from '../../src/engine/rules/compile.ts';
import { findMatches } from '../../src/engine/rules/match.ts';
import type { Pack } from '../../src/engine/rules/pack.ts';
import type { Text } from '../../src/engine/text/text.ts';
import { corePacks } from '../../src/rules/index.ts';
import { slowestPack } from './hostile-packs.ts';
import { madeUpText } from './made-up-text.ts';
import { growth, processorTime, table, verdict } from './measure/figures.ts';
import { paragraphs, whyMissed } from './measure/reasons.ts';

const TOKENS = [12_500, 25_000, 50_000, 100_000];
const LINEAR = 1.15;

function measured(text: Text, packs: readonly Pack[]): { time: number; matches: number } {
  const compiled = compilePacks(packs);
  const before = processorTime();
  const matches = findMatches(text, [], compiled).length;
  return { time: processorTime() - before, matches };
}

/** What a pack from a stranger can cost: the slowest that import accepts, beside the core packs. */
export async function packsReport(): Promise<string> {
  const slowest = slowestPack();
  const rows = TOKENS.map((size) => {
    const text = madeUpText(size);
    const core = measured(text, corePacks);
    const worst = measured(text, [slowest]);
    return { size, core, worst };
  });
  const slope = growth(rows.map(({ size, worst }) => ({ size, cost: worst.time })));
  return paragraphs(
    '## The slowest rule set that import accepts',
    `${slowest.rules.length} rules of ${slowest.rules[0]?.match.length ?? 0} template${slowest.rules[0]?.match.length === 1 ? '' : 's'}, all gaps and repetitions, checked by the import’s own check; made-up tokens, matching alone.`,
    table(
      ['words', 'core packs, ms', 'slowest, ms', 'its matches'],
      rows.map(({ size, core, worst }) => [
        size.toLocaleString('en'),
        core.time.toFixed(0),
        worst.time.toFixed(0),
        worst.matches.toLocaleString('en'),
      ]),
    ),
    `Slope on a log-log scale: ${slope.toFixed(2)}; ${verdict(slope <= LINEAR)} (linear: at most ${LINEAR}).`,
    whyMissed('packs', [{ name: 'slope', isReached: slope <= LINEAR }]),
  );
}
