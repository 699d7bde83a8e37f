import { spawnSync } from 'node:child_process';
import { inputNames } from './hostile.ts';
import { growth, table, verdict } from './measure/figures.ts';

const WORDS = [500, 2000, 8000, 32_000, 125_000, 500_000];
const MEGABYTE = 1_000_000;
/** How many times as long as news of its size an input may take. */
const MOST = 5;
/** The slope that still counts as linear: the machine's caches grow less useful with size. */
const LINEAR = 1.15;
/** Memory under this size is that of starting up, and says nothing of growth. */
const FROM = 8000;
/** After so long an input is given up, in milliseconds. */
const PATIENCE = 120_000;

interface Measured {
  /** Milliseconds of processor time. */
  time: number;
  /** By how much the analysis raised the most memory that the process held. */
  megabytes: number;
}

/** Measures an input in a process of its own; null where it takes longer than anybody waits. */
function measured(name: string, size: number): Measured | null {
  const child = spawnSync(process.execPath, ['scripts/run-ts.mjs', 'tests/bench/growth-child.ts', name, String(size)], {
    encoding: 'utf8',
    timeout: PATIENCE,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.error !== undefined) return null;
  if (child.status !== 0) throw new Error(`${name} of ${size} failed`);
  return JSON.parse(child.stdout);
}

function lengths(): string {
  const points = WORDS.map((size) => {
    const one = measured('words', size);
    if (one === null) throw new Error(`${size} words take longer than ${PATIENCE} ms`);
    return { size, ...one };
  });
  const time = growth(points.map(({ size, time }) => ({ size, cost: time })));
  const memory = growth(
    points
      .filter(({ size, megabytes }) => size >= FROM && megabytes > 0)
      .map(({ size, megabytes }) => ({ size, cost: megabytes })),
  );
  const rows = points.map(({ size, time, megabytes }) => [
    size.toLocaleString('en'),
    time.toFixed(0),
    ((time / size) * 1000).toFixed(1),
    megabytes.toFixed(0),
  ]);
  return [
    table(['words', 'ms', 'ms for 1,000 words', 'MB'], rows),
    `Slope of time on a log-log scale: ${time.toFixed(2)}; ${verdict(time <= LINEAR)} (linear: at most ${LINEAR}). Slope of memory from ${FROM.toLocaleString('en')} words on: ${memory.toFixed(2)}; ${verdict(memory <= LINEAR)}.`,
  ].join('\n\n');
}

function hostile(): string {
  const news = measured('news', MEGABYTE);
  if (news === null) throw new Error('1 MB of news takes longer than anybody waits');
  const rows = inputNames.map((name) => {
    const one = name === 'news' ? news : measured(name, MEGABYTE);
    if (one === null) return [name, `over ${PATIENCE}`, '', '', verdict(false)];
    const ratio = one.time / news.time;
    return [
      name,
      one.time.toFixed(0),
      one.megabytes.toFixed(0),
      ratio.toFixed(2),
      name === 'news' ? '' : verdict(ratio <= MOST),
    ];
  });
  return table(['1 MB of', 'ms', 'MB', 'times news', `target: at most ${MOST} times`], rows);
}

/** How the engine's cost grows with length, and what hostile text does to it. */
export async function growthReport(): Promise<string> {
  return [
    '## Growth with length',
    'Own prose, a process for each length, models loaded and warmed with 1,000 words; processor time, and by how much the most memory held went up.',
    lengths(),
    '## Hostile text',
    hostile(),
  ].join('\n\n');
}
