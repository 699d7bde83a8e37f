import { expect, it } from 'vitest';
import { articleFromText } from '../../../src/cli/plain-text.ts';

/** Each block as its role and its words. */
function blocksOf(text: string) {
  return articleFromText(text).blocks.map((block) => [block.role, text.slice(block.start, block.end)]);
}

it('takes the first paragraph for the headline and keeps single line breaks inside a paragraph', () => {
  expect(blocksOf('  Talks stall in Veldt\n\nThe first line\nand the second.  \n \t\nThe end.\n')).toEqual([
    ['headline', 'Talks stall in Veldt'],
    ['paragraph', 'The first line\nand the second.'],
    ['paragraph', 'The end.'],
  ]);
});

it('does not call a lone sentence a headline', () => {
  expect(blocksOf('The minister said no.')).toEqual([['paragraph', 'The minister said no.']]);
});

it('reads Windows line ends, and finds nothing in nothing', () => {
  expect(blocksOf('One\r\n\r\nTwo 🙂\r\n')).toEqual([
    ['headline', 'One'],
    ['paragraph', 'Two 🙂'],
  ]);
  expect(blocksOf(' \n\n ')).toEqual([]);
});
