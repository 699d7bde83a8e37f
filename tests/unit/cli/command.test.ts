import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/analyze.mjs', import.meta.url));

const TEXT = [
  'Ferry talks in Tarn end without a deal',
  'The harbour union of Tarn said on Monday that its members would strike for a week. “We have waited long enough,” Mara Lind, who leads the union, told reporters.',
  'The company rejected the demand. A senior manager, who did not want to be named, said the offer stood until Friday and that talks could go on after it for as long as both wanted them.',
].join('\n\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-analyze-'));
  writeFileSync(join(folder, 'ferry.txt'), TEXT);
  const paragraphs = TEXT.split('\n\n').map((text, i) => (i === 0 ? `<h1>${text}</h1>` : `<p>${text}</p>`));
  writeFileSync(
    join(folder, 'ferry.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ferry</title><nav><a href="/">Home</a></nav><article>${paragraphs.join('')}</article></html>`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a user who stands in the folder. */
function analyze(args: string[], input = ''): Promise<{ status: number | null; lines: string[]; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: folder });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    child.on('close', (status) => resolve({ status, lines: out.split('\n').filter((line) => line !== ''), errors }));
    child.stdin.end(input);
  });
}

describe('the command line', { timeout: 30_000 }, () => {
  it('prints one analysis a file, paths as given, and nothing else', async () => {
    const { status, lines } = await analyze(['ferry.txt', './ferry.html']);
    expect(status).toBe(0);
    const [text, html] = lines.map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(text).toMatchObject({ file: 'ferry.txt', input: { length: TEXT.length } });
    expect(text.text).toBeUndefined();
    expect(html).toMatchObject({ file: './ferry.html', text: TEXT, input: { length: TEXT.length } });
    expect(html.sentences).toEqual(text.sentences);
  });

  it('reports a file that is not there in its place, reads the rest, and ends with 1', async () => {
    const { status, lines } = await analyze(['absent.txt', 'ferry.txt']);
    expect(status).toBe(1);
    const [absent, ferry] = lines.map((line) => JSON.parse(line));
    expect(absent).toEqual({ file: 'absent.txt', error: expect.stringContaining('no such file') });
    expect(ferry.input.length).toBe(TEXT.length);
  });

  it('reads a stream beside another run of itself, and ends with 1 for a line that is not JSON', async () => {
    const input = `${JSON.stringify({ id: 'one', text: TEXT })}\n\n{"id":\n${JSON.stringify({ id: 'two', text: TEXT })}\n`;
    const [first, second] = await Promise.all([analyze(['--jsonl'], input), analyze(['--jsonl'], input)]);
    expect(first).toEqual(second);
    expect(first.status).toBe(1);
    const lines = first.lines.map((line) => JSON.parse(line));
    expect(lines.map((line) => line.id)).toEqual(['one', null, 'two']);
    expect(lines[1]).toMatchObject({ line: 3, error: expect.stringContaining('not JSON') });
    expect(lines[0].attributions.length).toBeGreaterThan(0);
  });

  it('uses the rule sets that --packs names', async () => {
    const { lines } = await analyze(['--packs', 'disputed-claims', 'ferry.txt']);
    expect(Object.keys(JSON.parse(lines[0] ?? '').versions.packs)).toEqual(['disputed-claims']);
    const wrong = await analyze(['--packs', 'nonsense', 'ferry.txt']);
    expect(wrong).toMatchObject({
      status: 2,
      lines: [],
      errors: expect.stringContaining('unknown rule set "nonsense"'),
    });
  });

  it('checks a rule set in a file, and reads with it', async () => {
    const guide = readFileSync(new URL('../../../docs/write-a-rule.md', import.meta.url), 'utf8');
    const [, source = ''] = /```yaml\n(.*?)```/s.exec(guide) ?? [];
    writeFileSync(join(folder, 'mine.yaml'), source);
    writeFileSync(join(folder, 'wrong.yaml'), source.replace('up to NUM', 'up to @nothing'));
    writeFileSync(join(folder, 'jobs.txt'), 'The new quay has room for up to 400 boats in Tarn.');
    const right = await analyze(['--packs', 'mine.yaml']);
    expect(right).toMatchObject({ status: 0, lines: [expect.stringContaining('every example comes out')] });
    const wrong = await analyze(['--packs', 'wrong.yaml']);
    expect(wrong).toMatchObject({
      status: 1,
      lines: [],
      errors: expect.stringMatching(/^wrong\.yaml:\d+: upper-ends/),
    });
    const { lines } = await analyze(['--packs', '+mine.yaml', 'jobs.txt']);
    const read = JSON.parse(lines[0] ?? '');
    expect(Object.keys(read.versions.packs)).toEqual(expect.arrayContaining(['disputed-claims', 'upper-ends']));
    expect(read.findings).toMatchObject([{ rule: 'upper-ends/up-to', start: 26, end: 35 }]);
  });

  it('draws a coding sheet from a corpus and scores the engine against the coding', async () => {
    const line = (id: number) => `${JSON.stringify({ id, text: TEXT })}\n`;
    writeFileSync(join(folder, 'corpus.jsonl'), line(1) + line(2));
    const drawn = await analyze(['sample', '--size', '6', '--seed', '3', 'corpus.jsonl']);
    expect(drawn).toMatchObject({ status: 0, errors: '' });
    expect(drawn.lines).toHaveLength(7);
    const coded = drawn.lines.map((row, at) => (at === 0 ? row : row.replace(/,,(?=corpus)/, ',x,')));
    writeFileSync(join(folder, 'sheet.csv'), coded.join('\n'));
    const scored = await analyze(['agree', 'sheet.csv']);
    expect(scored.status).toBe(0);
    expect(scored.lines[0]).toMatch(/^6 sentences coded, 0 not done/);
    expect(scored.lines.filter((row) => row.startsWith('| anonymous-sourcing |'))).toHaveLength(1);
    expect(await analyze(['agree', 'sheet.csv', 'ferry.txt'])).toMatchObject({
      status: 2,
      errors: expect.stringContaining('the corpus has no such sentence'),
    });
  });

  it('writes one table of all articles as CSV, and tells elsewhere what it could not read', async () => {
    const { status, lines, errors } = await analyze(['--format', 'csv', 'ferry.txt', 'absent.txt', 'ferry.html']);
    expect(status).toBe(1);
    expect(errors).toMatch(/^absent\.txt: .*no such file/);
    expect(lines.filter((line) => line.startsWith('article,outlet,'))).toHaveLength(1);
    const rows = lines.slice(1);
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.every((line) => line.startsWith('Ferry talks in Tarn end without a deal,'))).toBe(true);
    expect(rows.some((line) => line.includes(',statement,') && line.includes('Mara Lind'))).toBe(true);
  });

  it('writes Markdown, and annotations a page a line', async () => {
    const markdown = await analyze(['--format=markdown', 'ferry.txt', 'ferry.html']);
    expect(markdown.lines.filter((line) => line === '# Ferry talks in Tarn end without a deal')).toHaveLength(2);
    expect(markdown.lines).toContain('---');
    const stream = await analyze(['--jsonl', '--format', 'annotations'], `${JSON.stringify({ id: 1, text: TEXT })}\n`);
    const [page] = stream.lines.map((line) => JSON.parse(line));
    expect(page).toMatchObject({ type: 'AnnotationPage', label: 'Ferry talks in Tarn end without a deal' });
    expect(page.items.length).toBeGreaterThan(0);
  });

  it('gives an empty reading for a page without an article', async () => {
    writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title>');
    const { status, lines } = await analyze(['empty.html']);
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      text: '',
      findings: [],
      notices: [{ code: 'no-article' }],
    });
  });
});
