/**
 * How long matching takes: `node scripts/run-ts.mjs tests/bench/rules.ts`. 100,000 made-up tokens against the core
 * packs, 300 ordinary templates, and 300 that are made to be slow. Prints one line each.
 */
import { compilePacks } from '../../src/engine/rules/compile.ts';
import { findMatches } from '../../src/engine/rules/match.ts';
import type { Pack } from '../../src/engine/rules/pack.ts';
import type { Text } from '../../src/engine/text/text.ts';
import { corePacks } from '../../src/rules/index.ts';
import { smallPack } from '../fixtures/small-pack.ts';

const TOKENS = 100_000;
const TAGS = ['NN', 'NN', 'IN', 'DT', 'JJ', 'VBD', 'NNS', 'RB', 'MD', 'VB', 'NNP', ','];
const WORDS =
  'the league will strike port if talks fail said official denied claim river source on envoy crisis could be met'.split(
    ' ',
  );

/** A small generator of numbers, the same ones every time (Park and Miller's). */
function* numbers(): Generator<number> {
  for (let seed = 42; ; ) {
    seed = (seed * 48271) % 2147483647;
    yield seed;
  }
}

function madeUpText(): Text {
  const random = numbers();
  const next = (below: number): number => (random.next().value ?? 0) % below;
  const text: Text = { text: '', tokens: [], sentences: [], paragraphs: [], quotations: [] };
  for (let at = 0; text.tokens.length < TOKENS; ) {
    const first = text.tokens.length;
    const length = 10 + next(40);
    for (let i = 0; i < length; i++) {
      const word = next(3) ? (WORDS[next(WORDS.length)] ?? '') : `word${next(5000)}`;
      const end = at + word.length;
      text.tokens.push({
        start: at,
        end,
        text: word,
        lower: word,
        lemma: word,
        pos: TAGS[next(TAGS.length)] ?? '',
        name: null,
        nameStart: false,
        sentence: text.sentences.length,
        quoted: false,
      });
      at = end + 1;
    }
    const span = { start: text.tokens[first]?.start ?? 0, end: at - 1 };
    text.sentences.push({ ...span, first, last: text.tokens.length, paragraph: text.paragraphs.length });
    text.paragraphs.push({ ...span, role: 'paragraph', first: text.sentences.length - 1, last: text.sentences.length });
  }
  return text;
}

function measure(name: string, text: Text, packs: readonly Pack[]): void {
  const compiled = compilePacks(packs);
  const templates = compiled.rules.reduce((sum, rule) => sum + rule.match.length, 0);
  const before = process.cpuUsage().user;
  const found = findMatches(text, [], compiled).length;
  console.log(
    `${name}: ${templates} templates, ${TOKENS} tokens, ${found} matches, ${Math.round((process.cpuUsage().user - before) / 1000)} ms of processor time`,
  );
}

const text = madeUpText();
const many = (template: (index: number) => string, veto: string[] = []): Pack =>
  smallPack(Array.from({ length: 300 }, (_, index) => ({ match: [template(index)], veto })));
measure('core packs', text, corePacks);
measure('ordinary', text, [
  many(
    (index) => `(if|unless|word${index}) ..8 ,? [issuer: DET? ADJ* NOUN] (will|would|could) ..3 word${index * 7} ..4`,
  ),
]);
const SLOW = (index: number): string =>
  `(NOUN|ADJ)* ..16 DET? (NOUN|VERB)* ..16 (ADJ|ADV|the)* ..16 NOUN? ..${1 + (index % 16)} (NOUN|DET|ADJ|word${index}) ..16`;
measure('hostile, marking everything', text, [many(SLOW)]);
measure('hostile, each match blocked', text, [many(SLOW, ['(NOUN|DET|ADJ|VERB|PREP|ADV) ..16'])]);
measure('hostile, matching nothing', text, [many((index) => `${SLOW(index)} DET DET DET DET`)]);
