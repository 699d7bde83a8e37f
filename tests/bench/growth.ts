import { spawnSync } from 'node:child_process';
import { inputNames } from './hostile.ts';
import { growth, table, verdict } from './measure/figures.ts';
import { paragraphs, type Target, whyMissed } from './measure/reasons.ts';

const WORDS = [500, 2000, 8000, 32_000, 125_000, 500_000];
const MEGABYTE = 1_000_000;
/** How many times as long as news of its size an input may take. */
const MOST = 5;
/** The slope that still counts as linear: the machine's caches grow less useful with size. */
const LINEAR = 1.15;
/** Under this size much of the memory is what any text takes, and says nothing of growth. */
const FROM = 8000;
/** After so long an input is given up, in milliseconds. */
const PATIENCE = 300_000;

interface Measured {
  /** Milliseconds of processor time. */
  time: number;
  /** The most that the analysis held at any moment, without garbage (`liveMemory`). */
  megabytes: number;
}

/** Measures an input in a process of its own; null where it takes longer than anybody waits. */
function measured(name: string, size: number): Measured | null {
  const program = ['--expose-gc', 'scripts/run-ts.mjs', 'tests/bench/growth-child.ts'];
  const child = spawnSync(process.execPath, [...program, name, String(size)], {
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
  return paragraphs(
    table(['words', 'ms', 'ms for 1,000 words', 'MB'], rows),
    `Slope of time on a log-log scale: ${time.toFixed(2)}; ${verdict(time <= LINEAR)} (linear: at most ${LINEAR}). Slope of memory from ${FROM.toLocaleString('en')} words on: ${memory.toFixed(2)}; ${verdict(memory <= LINEAR)}.`,
    whyMissed('growth', [
      { name: 'time', isReached: time <= LINEAR },
      { name: 'memory', isReached: memory <= LINEAR },
    ]),
  );
}

function hostile(): string {
  const news = measured('news', MEGABYTE);
  if (news === null) throw new Error('1 MB of news takes longer than anybody waits');
  const targets: Target[] = [];
  const rows = inputNames.map((name) => {
    const one = name === 'news' ? news : measured(name, MEGABYTE);
    const ratio = (one?.time ?? Number.POSITIVE_INFINITY) / news.time;
    targets.push({ name, isReached: ratio <= MOST });
    if (one === null) return [name, `over ${PATIENCE}`, '', '', verdict(false)];
    return [
      name,
      one.time.toFixed(0),
      one.megabytes.toFixed(0),
      ratio.toFixed(2),
      name === 'news' ? '' : verdict(ratio <= MOST),
    ];
  });
  return paragraphs(
    table(['1 MB of', 'ms', 'MB', 'times news', `target: at most ${MOST} times`], rows),
    whyMissed('hostile', targets),
  );
}

/** How the engine's cost grows with length, and what hostile text does to it. */
export async function growthReport(): Promise<string> {
  return [
    '## Growth with length',
    'Own prose, a process for each length, models loaded and warmed with 1,000 words; processor time, and, of the same text once more, the most memory that the analysis held at any moment besides what was held before: another thread has the garbage collected over and over in the middle of it, and looks what is left.',
    lengths(),
    '## Hostile text',
    hostile(),
  ].join('\n\n');
}
