import { coreAnalyzer } from '../fixtures/core-analyzer.ts';
import { articleOf, ownArticles, realArticles, wordsIn } from './articles.ts';
import { installPeers, type Reader } from './install-peers.ts';
import { median, processorTime, table, verdict } from './measure/figures.ts';
import { paragraphs, type Target, whyMissed } from './measure/reasons.ts';

const ROUNDS = 7;
/** Rounds before those that count: engines of this kind are compiled further while they run, ours longest. */
const WARM_UP = 20;
const OWN = 6;
const REAL = 10;
const ENGINE = 'Caveat (whole analysis)';
/** How many times as long as a peer the engine may take. */
const TARGETS: Record<string, number> = {
  'retext (readability, passive, simplify)': 1,
  alex: 1,
  'harper.js': 1,
  'compromise/three (parse alone)': 1,
  'write-good': 1.5,
};

/** Milliseconds of processor time for 1,000 words, of each reader, warm: the median of rounds in which they take turns. */
async function race(readers: Record<string, Reader>, texts: readonly string[]): Promise<Record<string, number>> {
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const times = new Map(Object.keys(readers).map((name) => [name, [] as number[]]));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, read] of Object.entries(readers)) {
      const before = processorTime();
      for (const text of texts) await read(text);
      if (round >= 0) times.get(name)?.push(((processorTime() - before) / words) * 1000);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

/** Which peers the engine was to be at most so much slower than, and whether it is. */
function targetsOf(times: Record<string, number>): Target[] {
  const own = times[ENGINE] ?? Number.NaN;
  return Object.entries(TARGETS).flatMap(([name, most]) => {
    const time = times[name];
    return time === undefined ? [] : [{ name, isReached: own <= most * time }];
  });
}

function tableOf(times: Record<string, number>): string {
  const own = times[ENGINE] ?? Number.NaN;
  const targets = new Map(targetsOf(times).map(({ name, isReached }) => [name, isReached]));
  const rows = Object.entries(times)
    .toSorted(([, a], [, b]) => a - b)
    .map(([name, time]) => {
      const isReached = targets.get(name);
      const target = isReached === undefined ? '' : `${verdict(isReached)} (at most ${TARGETS[name]} times as long)`;
      return [name, time.toFixed(1), Math.round(1e6 / time).toLocaleString('en'), (time / own).toFixed(2), target];
    });
  return table(['', 'ms for 1,000 words', 'words a second', 'times Caveat', 'target'], rows);
}

/** The engine beside what a user would pick instead. */
export async function analysisReport(): Promise<string> {
  const { peers, versions } = await installPeers();
  const analyzer = coreAnalyzer();
  const readers = {
    [ENGINE]: async (text: string) => analyzer.analyze(articleOf(text)).findings.length,
    ...peers,
  };
  const own = await race(readers, ownArticles(OWN));
  const texts = realArticles(REAL);
  const real = texts.length > 0 ? await race(readers, texts) : null;
  return paragraphs(
    '## Analysis, side by side',
    `One process, ${WARM_UP} rounds to warm up and ${ROUNDS} that count, in which all take turns, the median round; processor time, so that other work on the machine does not count. "Parse alone" does less than the others: it marks nothing.`,
    `Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    `${OWN} articles of about 1,000 words of the project’s own prose:`,
    tableOf(own),
    real && `${texts.length} news articles of 800 to 1,200 words (not published here):`,
    real && tableOf(real),
    whyMissed('analysis', [...targetsOf(own), ...(real ? targetsOf(real) : [])]),
  );
}
