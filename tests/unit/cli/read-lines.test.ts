import { expect, it } from 'vitest';
import { readLines } from '../../../src/cli/read-lines.ts';

async function linesOf(chunks: string[], longest?: number) {
  async function* stream() {
    yield* chunks;
  }
  const lines = [];
  for await (const line of readLines(stream(), longest)) lines.push([line.number, line.text]);
  return lines;
}

it('joins a line from its pieces and counts from one', async () => {
  expect(await linesOf(['a', 'b\nc', '\n', '\nd'])).toEqual([
    [1, 'ab'],
    [2, 'c'],
    [3, ''],
    [4, 'd'],
  ]);
});

it('drops a line over the limit, says which, and goes on with the next', async () => {
  expect(await linesOf(['12345', '678\n', 'ok\n123456\n'], 5)).toEqual([
    [1, null],
    [2, 'ok'],
    [3, null],
  ]);
});
