import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/arguments.ts';
import { choosePacks } from '../../../src/cli/choose-packs.ts';
import type { Pack } from '../../../src/engine/rules/pack.ts';

describe('the arguments', () => {
  it('are files, with options anywhere and anything after --', () => {
    expect(readArguments(['a.txt', '--packs', 'x,y', 'b.html'])).toEqual({
      do: 'files',
      files: ['a.txt', 'b.html'],
      packs: ['x', 'y'],
      format: 'json',
    });
    expect(readArguments(['--', '--jsonl'])).toEqual({ do: 'files', files: ['--jsonl'], packs: null, format: 'json' });
  });

  it('are a stream, of standard input or of one file, on all cores or on some', () => {
    const all = { do: 'stream', file: null, jobs: null, packs: ['all'], format: 'json' };
    expect(readArguments(['--jsonl', '--packs=all'])).toEqual(all);
    expect(readArguments(['--jsonl', 'a.jsonl', '--jobs', '3'])).toMatchObject({ file: 'a.jsonl', jobs: 3 });
    expect(readArguments(['--jsonl', 'a.jsonl', 'b.jsonl'])).toMatchObject({ reason: '--jsonl takes one file' });
    for (const jobs of ['0', '1.5', 'many', ''])
      expect(readArguments(['--jsonl', `--jobs=${jobs}`])).toMatchObject({
        reason: '--jobs is a number from 1 to 256',
      });
    expect(readArguments(['a.txt', '--jobs', '2'])).toMatchObject({ reason: '--jobs goes with --jsonl' });
  });

  it('are rule sets to be checked where only their files are given', () => {
    expect(readArguments(['--packs', 'mine.yaml'])).toEqual({ do: 'check', packs: ['mine.yaml'] });
    expect(readArguments(['--packs', 'mine.yaml,headline'])).toMatchObject({ reason: 'no file given' });
    expect(readArguments(['--packs', 'mine.yaml', 'a.txt'])).toMatchObject({ do: 'files', packs: ['mine.yaml'] });
  });

  it('name a format, in either way of writing it', () => {
    expect(readArguments(['--format', 'csv', 'a.txt'])).toMatchObject({ format: 'csv', files: ['a.txt'] });
    expect(readArguments(['--jsonl', '--format=annotations'])).toMatchObject({ format: 'annotations' });
    expect(readArguments(['a.txt', '--format', 'xml'])).toMatchObject({
      reason: '--format is one of json, csv, markdown, annotations',
    });
  });

  it('are refused with the reason', () => {
    expect(readArguments([])).toMatchObject({ reason: 'no file given' });
    expect(readArguments(['--jason'])).toMatchObject({ reason: 'unknown option --jason' });
    expect(readArguments(['a.txt', '--packs'])).toMatchObject({ reason: '--packs needs a list of rule sets' });
  });
});

describe('--packs', () => {
  const pack = (id: string, off: boolean): Pack => ({
    id,
    off,
    version: '1.0.0',
    title: id,
    language: 'en',
    style: { line: 'solid', light: '#000000', dark: '#FFFFFF' },
    rules: [],
  });
  const packs = [pack('core', false), pack('second', false), pack('quiet', true)];
  const chosen = (list: string[] | null) => choosePacks(packs, list).map((found) => found.id);

  it('leaves out what is off by default unless it is asked for', () => {
    expect(chosen(null)).toEqual(['core', 'second']);
    expect(chosen(['+quiet'])).toEqual(['core', 'second', 'quiet']);
    expect(chosen(['quiet'])).toEqual(['quiet']);
    expect(chosen(['second', '+quiet'])).toEqual(['second', 'quiet']);
    expect(chosen(['all'])).toEqual(['core', 'second', 'quiet']);
  });

  it('names an unknown set and the known ones', () => {
    expect(() => chosen(['quit'])).toThrow('unknown rule set "quit"; there are core, second, quiet');
  });
});
