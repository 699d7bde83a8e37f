import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bestPath } from '../../src/engine/tagger/best-path.ts';
import { decodeModel } from '../../src/engine/tagger/format.ts';
import { forwardBackward, stretchProbability } from '../../src/engine/tagger/forward-backward.ts';
import { SequenceTagger } from '../../src/engine/tagger/sequence-tagger.ts';
import { encodeModel } from '../../training/encode.ts';

/** Three labels (none, opens, goes on), four tokens. */
const SCORES = Float32Array.from([0.1, 0.9, -2, 0.3, 0.2, 0.8, 0.5, -0.4, 0.6, 1, 0.2, -0.3]);
const TRANSITIONS = Float32Array.from([0.2, 0.1, -9, -0.1, -0.5, 0.7, 0.1, 0, 0.4, 0.3, 0.2, -9]);

/** Every labelling of four tokens, with its score. */
function allPaths(): { path: number[]; score: number }[] {
  return Array.from({ length: 81 }, (_, n) => {
    const path = [Math.floor(n / 27), Math.floor(n / 9) % 3, Math.floor(n / 3) % 3, n % 3];
    const score = path.reduce(
      (sum, label, t) => sum + SCORES[t * 3 + label]! + TRANSITIONS[(t === 0 ? 3 : path[t - 1]!) * 3 + label]!,
      0,
    );
    return { path, score };
  });
}

describe('the best path', () => {
  it('is the one of all paths that scores highest', () => {
    const path = new Uint8Array(4);
    bestPath(SCORES, TRANSITIONS, 3, 0, 4, path);
    const best = allPaths().reduce((a, b) => (b.score > a.score ? b : a));
    expect([...path]).toEqual(best.path);
  });
});

describe('the probability of a stretch', () => {
  it.each([
    [0, 3],
    [1, 2],
    [0, 4],
  ])('from token %i to %i is its share of all paths', (from, to) => {
    const weight = ({ score }: { score: number }) => Math.exp(score);
    const holds = ({ path }: { path: number[] }) =>
      path.every((label, t) => (t === from ? label === 1 : t > from && t < to ? label === 2 : t !== to || label !== 2));
    const all = allPaths();
    const expected =
      all.filter(holds).reduce((sum, one) => sum + weight(one), 0) / all.reduce((sum, one) => sum + weight(one), 0);
    const beliefs = forwardBackward(SCORES, TRANSITIONS, 3, 0, 4);
    expect(stretchProbability(beliefs, 3, from, to, 1, 2)).toBeCloseTo(expected, 5);
  });
});

/** Features of tokens, each a hash that leads to the row wanted among 256. */
function hashesOf(rows: readonly number[][], width = 2): Int32Array {
  return Int32Array.from(
    rows.flatMap((row) => Array.from({ length: width }, (_, i) => ((row[i] ?? 0) << 24) | +(i < row.length))),
  );
}

describe('files of weights', () => {
  const rows = new Float32Array(2 ** 8 * 3);
  rows.set([1, -0.5, 0.25], 3 * 7);
  rows.set([0, 2, -2], 3 * 255);
  const encoding = { task: 'test', labels: ['O', 'B-é', 'I-é'], bits: 8, keep: 5, lists: { words: ['café'] } };
  const bytes = encodeModel({ rows, transitions: TRANSITIONS }, encoding);

  it('give back what was written, to the step of an eight-bit number', () => {
    const model = decodeModel(bytes);
    const { header, transitions } = model;
    expect(header).toMatchObject({ labels: encoding.labels, lists: encoding.lists });
    // A hash of row 7, of row 255, of a row without weights, and of the first two together.
    const votes = new SequenceTagger(model).score(hashesOf([[7], [255], [8], [7, 255]]), 2);
    const expected = [1, -0.5, 0.25, 0, 2, -2, 0, 0, 0, 1, 1.5, -1.75];
    expect(votes).toHaveLength(expected.length);
    expected.forEach((vote, i) => {
      expect(votes[i]).toBeCloseTo(vote, 1);
    });
    expect(transitions[2]! * header.scale.transitions).toBeCloseTo(-9, 1);
  });

  it.each([10, 20])('add up however many features vote, for %i labels', (count) => {
    const labels = Array.from({ length: count }, (_, label) => String(label));
    const many = new Float32Array(2 ** 8 * labels.length);
    for (let row = 1; row <= 200; row++)
      labels.forEach((_, label) => {
        many[row * labels.length + label] = label % 2 === 0 ? 127 : -127 + label;
      });
    const file = encodeModel(
      { rows: many, transitions: new Float32Array((count + 1) * count) },
      { task: 'test', labels, bits: 8, keep: 200 * count, lists: {} },
    );
    const votes = new SequenceTagger(decodeModel(file)).score(
      hashesOf([Array.from({ length: 200 }, (_, i) => i + 1)], 200),
      200,
    );
    expect([...votes].map((vote) => Math.round(vote / 200))).toEqual(
      labels.map((_, label) => (label % 2 === 0 ? 127 : -127 + label)),
    );
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a part of a file', bytes.slice(0, -1)],
    ['something else', new TextEncoder().encode('not weights at all, just words')],
  ])('are refused when they hold %s', (_, broken) => {
    expect(() => decodeModel(broken)).toThrow(/weights/);
  });

  it('take no more than 700 kB gzipped together', async () => {
    const { gzipSync } = await import('node:zlib');
    const files = readdirSync('models').filter((file) => file.endsWith('.bin'));
    const sizes = files.map((file) => gzipSync(readFileSync(`models/${file}`)).length);
    expect(files).toHaveLength(5);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(700_000);
  });
});
