import { describe, expect, it } from 'vitest';
import { readText } from '../../src/engine/text/read-text.ts';

const quotations = (text: string) =>
  readText({ text, blocks: [] }).quotations.map(({ start, end, continues }) => [text.slice(start, end), continues]);

describe('quotations', () => {
  it.each([
    ['He called it “a ploy” and a "trap".', ['“a ploy”', '"trap"']],
    ['“He said ‘no’ to us,” she said.', ['“He said ‘no’ to us,”', '‘no’']],
    ["The 'open war' that Norland's envoy didn't want", ["'open war'"]],
    ['It was ‘the workers’ choice’ in the ‘90s.', ['‘the workers’ choice’']],
    ['“Wait," he said. "We go."', ['“Wait,"', '"We go."']],
    ['It isn’t Norland’s fault, the workers’ union said.', []],
    ['She said:"We go." Then left.', ['"We go."']],
    ["''We don't go,'' she said. ''Not now.''", ["''We don't go,''", "''Not now.''"]],
  ])('finds those of %j', (text, expected) => {
    expect(quotations(text).map(([quotation]) => quotation)).toEqual(expected);
  });

  it('carries speech on over paragraphs whose marks stay open', () => {
    const text = 'Talks\n\n“One goes on.\n\n“Two goes on.\n\n“Three ends,” he said.\n\n“Another,” she said.';
    expect(quotations(text)).toEqual([
      ['“One goes on.', null],
      ['“Two goes on.', 0],
      ['“Three ends,”', 1],
      ['“Another,”', null],
    ]);
  });

  it('marks the words inside, not the marks', () => {
    const { tokens } = readText({ text: 'He said “no way” twice.', blocks: [] });
    expect(tokens.filter((token) => token.quoted).map((token) => token.text)).toEqual(['no', 'way']);
  });
});
