import { describe, expect, it } from 'vitest';
import { writerOf } from '../../../src/cli/formats.ts';
import { analyzeStream } from '../../../src/cli/stream.ts';
import type { Analysis, Article } from '../../../src/engine/analysis.ts';

const seen: Article[] = [];

/** Stands in for the engine, which the stream is handed: these tests are about lines, not about readings. */
function analyze(article: Article): Analysis {
  seen.push(article);
  if (article.text === 'boom') throw new Error('cannot read this');
  return {
    versions: { engine: '0', models: '0', packs: {} },
    input: { sha256: '', length: article.text.length },
    meta: article.meta,
    language: 'en',
    sentences: [],
    attributions: [],
    entities: [],
    findings: [],
    sides: [],
    positions: [],
    topics: [],
    sourcing: { named: 0, organisation: 0, document: 0, unnamed: 0 },
    notices: [],
  };
}

const writer = writerOf('json', []);

/** Runs a whole input through, cut into pieces of a size that falls into the middle of lines. */
async function run(input: string, size = 7) {
  async function* chunks() {
    for (let i = 0; i < input.length; i += size) yield input.slice(i, i + size);
  }
  const outputs = [];
  for await (const output of analyzeStream(chunks(), analyze)) outputs.push(output);
  return {
    lines: outputs.map((output) => JSON.parse(writer.write(output).out)),
    failed: outputs.map((output) => output.failed),
  };
}

describe('a stream of articles', () => {
  it('answers in order, with the id echoed first and lengths of the text as given', async () => {
    const { lines, failed } = await run('{"id":"a","text":"One."}\n{"text":"Three 🙂."}\n{"id":7,"text":"x"}');
    expect(lines.map((line) => line.id)).toEqual(['a', undefined, 7]);
    expect(lines.map((line) => line.input.length)).toEqual([4, 9, 1]);
    expect(Object.keys(lines[0])[0]).toBe('id');
    expect(failed).toEqual([false, false, false]);
  });

  it('puts an error with its line number in the place of a line that is no article, and goes on', async () => {
    const { lines, failed } = await run(
      '{"id":"a","text":"One."}\n\nnot json\n[1]\n{"id":"b"}\nnull\n{"id":"c","text":"boom"}\n{"id":"d","text":"x"}\n',
    );
    expect(lines.map((line) => [line.id, line.line])).toEqual([
      ['a', undefined],
      [null, 3],
      [null, 4],
      ['b', 5],
      [null, 6],
      ['c', 7],
      ['d', undefined],
    ]);
    expect(lines[1].error).toMatch(/not JSON/);
    expect(lines[5].error).toBe('cannot read this');
    expect(failed).toEqual([false, true, true, true, true, true, false]);
  });

  it('skips blank lines, takes Windows line ends and a byte order mark', async () => {
    const { lines } = await run('\uFEFF{"id":1,"text":"a"}\r\n\r\n   \r\n{"id":2,"text":"b"}\r\n');
    expect(lines.map((line) => line.id)).toEqual([1, 2]);
  });

  it('does not cut at the line separators that JSON may hold as they are', async () => {
    const { lines } = await run('{"id":1,"text":"a\u2028b\u2029c"}\n');
    expect(lines[0].input.length).toBe(5);
  });

  it('hands on what is known of the article, and nothing that is not a string', async () => {
    const { lines } = await run('{"text":"a","meta":{"title":"T","date":7,"url":"https://example.org/"}}\n');
    expect(lines[0].meta).toEqual({ title: 'T', date: null, outlet: null, url: 'https://example.org/' });
  });

  it('asks for the next line only when its answer was taken', async () => {
    let asked = 0;
    async function* chunks() {
      for (let i = 0; i < 100; i++) {
        asked++;
        yield `{"text":"${i}"}\n`;
      }
    }
    const stream = analyzeStream(chunks(), analyze);
    await stream.next();
    await stream.next();
    expect(asked).toBe(2);
  });
});
