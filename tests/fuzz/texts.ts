import fc from 'fast-check';
import { articleFromText } from '../../src/cli/plain-text.ts';
import type { Article, Block, BlockRole } from '../../src/engine/analysis.ts';
import { ownProse } from '../fixtures/own-prose.ts';
import { HOSTILE } from './hostile.ts';

/** A paragraph of invented news: quotations, denials, threats, unnamed sources. */
export const newsParagraph: fc.Arbitrary<string> = fc.tuple(fc.nat(100_000), fc.nat(20)).map(([seed, at]) => {
  const { text, blocks } = ownProse(seed).article;
  const { start, end } = blocks[at % blocks.length] ?? { start: 0, end: 0 };
  return text.slice(start, end);
});

/** Any text at all, lone surrogates among it. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** A place in a text, as a share of its length, and what is put there or how much is taken out. */
const wound = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.nat(12),
  put: fc.oneof(fc.constantFrom(...HOSTILE), fc.constant(''), anything),
});

/** News that something happened to: pieces put in and taken out anywhere, in the middle of a word as well. */
const woundedParagraph = fc
  .tuple(newsParagraph, fc.array(wound, { minLength: 1, maxLength: 4 }))
  .map(([text, wounds]) =>
    wounds.reduce((now, { at, out, put }) => {
      const from = Math.floor(at * now.length);
      return now.slice(0, from) + put + now.slice(from + out);
    }, text),
  );

const piece = fc.oneof(
  { weight: 3, arbitrary: newsParagraph },
  { weight: 3, arbitrary: woundedParagraph },
  { weight: 1, arbitrary: anything },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 6 }).map((all) => all.join('')),
  },
);

const between = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', ' ', '', '\r\n\r\n', '\u2029');

/** A text as a page may hold it: news, damaged news, and what is none. */
export const text: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, between), { minLength: 0, maxLength: 5 })
  .map((parts) => parts.flat().join(''));

const ROLES: readonly BlockRole[] = ['headline', 'standfirst', 'paragraph', 'heading', 'list', 'quote'];

/** Blocks at any offsets, in order and apart, as the call `analyse` lets through; they may cut a word or a character. */
function blocksAnywhere(length: number): fc.Arbitrary<Block[]> {
  return fc.array(fc.tuple(fc.nat(length), fc.constantFrom(...ROLES)), { maxLength: 12 }).map((edges) => {
    const sorted = edges.toSorted(([a], [b]) => a - b);
    return sorted.flatMap(([start, role], at) => {
      const end = sorted[at + 1]?.[0];
      return at % 2 === 1 || end === undefined ? [] : [{ start, end, role }];
    });
  });
}

const NO_META = { title: null, date: null, outlet: null, url: null };

/** An article: a text with no blocks, with those of its paragraphs, or with blocks anywhere. */
export const article: fc.Arbitrary<Article> = text.chain((all) =>
  fc.oneof(
    fc.constant<Article>({ text: all, blocks: [], meta: NO_META }),
    fc.constant(articleFromText(all)),
    blocksAnywhere(all.length).map((blocks): Article => ({ text: all, blocks, meta: NO_META })),
  ),
);

/** Paragraphs of news, some of them damaged. */
export const paragraphs: fc.Arbitrary<string[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: newsParagraph }, { weight: 1, arbitrary: woundedParagraph }),
  { minLength: 1, maxLength: 4 },
);

/** Pieces without a quotation mark, white space or Markdown's backslash: put into words, they leave what is quoted as it is. */
const MARKLESS = HOSTILE.filter((one) => !/["'`“”„‘’«»「」\\\s\p{C}]/u.test(one));

/** Whole news, with pieces put into its words that are none. */
export const newsArticle: fc.Arbitrary<Article> = fc
  .tuple(fc.nat(1_000_000), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...MARKLESS)), { maxLength: 3 }))
  .map(([seed, put]) =>
    articleFromText(
      put.reduce((now, [place, piece]) => {
        const at = place % now.length;
        const inWord = now.slice(at).search(/(?<=\p{L})(?=\p{L})/u);
        return inWord < 0 ? now : now.slice(0, at + inWord) + piece + now.slice(at + inWord);
      }, ownProse(seed).article.text),
    ),
  );
