import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const script = join(root, 'scripts', 'analyze.mjs');
const page = readFileSync(join(root, 'docs', 'batch.md'), 'utf8');

const TEXT =
  'The harbour union of Tarn said on Monday that its members would strike. A senior manager, who did not want to be named, said the offer stood until Friday.';
/** Articles of very different length, so that later ones are done before earlier ones; the fifth line is none. */
const LINES = Array.from({ length: 24 }, (_, i) =>
  i === 4
    ? '{"id":'
    : JSON.stringify({
        id: i,
        text: Array(i % 3 === 0 ? 8 : 1)
          .fill(TEXT)
          .join('\n\n'),
      }),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-batch-'));
  writeFileSync(join(folder, 'articles.jsonl'), LINES.map((line) => `${line}\n`).join(''));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line of shell where the articles are, with the project's folder in CAVEAT. */
function shell(line: string) {
  const run = spawnSync('sh', ['-c', line], {
    cwd: folder,
    env: { ...process.env, CAVEAT: root },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status: run.status, lines: run.stdout.split('\n').filter((line) => line !== ''), errors: run.stderr };
}

const filter = `"${process.execPath}" "${script}" --jsonl`;
const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const ids = (lines: string[]) => lines.map((line) => JSON.parse(line).id);

describe('a stream on several cores', { timeout: 60_000 }, () => {
  it('is what it is on one, in the same order, with the same error for the line that is none', () => {
    const one = shell(`${filter} --jobs 1 articles.jsonl`);
    expect(ids(one.lines)).toEqual(LINES.map((_, i) => (i === 4 ? null : i)));
    expect(one).toMatchObject({ status: 1, errors: expect.stringMatching(/^line 5: not JSON: .*\n$/) });
    expect(shell(`${filter} --jobs 3 < articles.jsonl`)).toEqual(one);
  });

  it('loses one line and no more where a thread dies', () => {
    // A heap in which a long article cannot be read, and a short one can.
    writeFileSync(
      join(folder, 'huge.jsonl'),
      [LINES[1], JSON.stringify({ id: 'huge', text: `${TEXT} `.repeat(25_000) }), LINES[2], LINES[5], ''].join('\n'),
    );
    const run = shell(`"${process.execPath}" --max-old-space-size=90 "${script}" --jsonl --jobs 2 huge.jsonl`);
    expect(ids(run.lines)).toEqual([1, null, 2, 5]);
    expect(run).toMatchObject({ status: 1, errors: expect.stringContaining('line 2: ') });
  });

  it('answers a line at once, without waiting for the next', async () => {
    const child = spawn(process.execPath, [script, '--jsonl', '--jobs', '2']);
    const answer = new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    child.stdin.write(`${LINES[1]}\n`);
    expect(JSON.parse(await answer).id).toBe(1);
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });

  it.each(['1', '2'])('on %s ends at Ctrl-C with whole lines and no complaint', async (jobs) => {
    const child = spawn(process.execPath, [script, '--jsonl', '--jobs', jobs]);
    let [out, errors] = ['', ''];
    child.stderr.on('data', (data) => {
      errors += data;
    });
    const first = new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.on('data', (data) => {
      out += data;
    });
    for (const line of LINES.slice(5, 12)) child.stdin.write(`${line}\n`);
    await first;
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
    expect(errors).toBe('');
    expect(out.endsWith('\n')).toBe(true);
    expect(ids(out.trim().split('\n'))).toEqual(LINES.map((_, i) => i).slice(5, 5 + out.trim().split('\n').length));
  });

  it.each(['1', '2'])('on %s says nothing where its reader has had enough', (jobs) => {
    const run = shell(`${filter} --jobs ${jobs} articles.jsonl 2>errors | head -n 1; cat errors >&2`);
    expect(run.lines).toHaveLength(1);
    expect(run.errors.replace(/^line 5: .*\n/, '')).toBe('');
  });

  it('says which file is not there', () => {
    expect(shell(`${filter} absent.jsonl`)).toMatchObject({
      status: 2,
      lines: [],
      errors: expect.stringMatching(/^ENOENT: no such file.*absent\.jsonl'\n$/),
    });
  });

  it.skipIf(!has('script'))('shows on a terminal how far it is, and elsewhere nothing', () => {
    const run = shell(`script -qec '${filter} articles.jsonl > out' /dev/null < /dev/null`);
    expect(run.lines.join('\n')).toMatch(/24 articles, [\d.]+ a second, in \d+ s/);
    expect(shell('cat out').lines).toHaveLength(24);
  });
});

describe('docs/batch.md', { timeout: 60_000 }, () => {
  const commands = [...page.matchAll(/```sh (\w+)\n(.*?)```/gs)].map(([, name, text]) => ({ name, text: text ?? '' }));
  const command = (name: string) => commands.find((one) => one.name === name)?.text ?? 'false';
  const good = (lines: string[]) => ids(lines).filter((id) => id !== null);
  const expected = LINES.map((_, i) => i).filter((i) => i !== 4);

  it('gives a command for a file', () => {
    shell(command('file'));
    expect(good(shell('cat analyses.jsonl').lines)).toEqual(expected);
  });

  it('gives a command for a compressed file', () => {
    shell('gzip -k articles.jsonl');
    shell(command('gzip'));
    expect(good(shell('gunzip < analyses.jsonl.gz').lines)).toEqual(expected);
  });

  it('gives a command for GNU parallel, which keeps the order', ({ skip }) => {
    if (!has('parallel')) {
      console.log('docs/batch.md under GNU parallel was not tried: it is not installed (apt-get install parallel).');
      skip();
    }
    shell(`rm analyses.jsonl; ${command('parallel')}`);
    expect(good(shell('cat analyses.jsonl').lines)).toEqual(expected);
  });

  it('gives a command for a partition of Spark, which ends well though a line is none', () => {
    const pipe = /pipe\("""(.*?)"""/s.exec(page)?.[1] ?? 'false';
    const run = shell(`(${pipe}) < articles.jsonl`);
    expect(run.status).toBe(0);
    expect(good(run.lines)).toEqual(expected);
  });
});
