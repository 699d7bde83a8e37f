import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { newsOfWords } from '../articles.ts';
import { table, verdict } from '../measure/figures.ts';
import { type Bench, startBench } from './browser.ts';
import { answerWhenDead, clickToMarks, RUNS } from './click.ts';
import { type Load, loadsOf, readAlways } from './load.ts';
import { benchPages } from './make-pages.ts';

const MOST = { warm: 120, dead: 250, answer: 200, page: 50, noArticle: 5, bytes: 30_000 };
const ms = (time: number) => time.toFixed(0);

async function times(bench: Bench): Promise<string> {
  const call = await answerWhenDead(bench, 'ruleSets', {});
  const reading = await answerWhenDead(bench, 'sample', { text: newsOfWords(300) });
  const warm = await clickToMarks(bench, 'warm');
  const dead = await clickToMarks(bench, 'dead');
  const bytes = gzipSync(readFileSync('out/bench-extension/content.js')).length;
  const row = (name: string, value: number, most: number, unit = 'ms') => [
    name,
    `${unit === 'ms' ? ms(value) : value.toLocaleString('en')} ${unit}`,
    `at most ${most.toLocaleString('en')} ${unit}`,
    verdict(value <= most),
  ];
  return table(
    ['', 'measured', 'target', ''],
    [
      row('click to painted marks, worker warm', warm, MOST.warm),
      row('click to painted marks, worker dead', dead, MOST.dead),
      row('background answers a call when it was dead', call, MOST.answer),
      row('background reads 300 words when it was dead', reading, MOST.answer),
      row('content script, gzipped', bytes, MOST.bytes, 'bytes'),
    ],
  );
}

/** The way of other extensions: each mark an element around the words. */
async function wrapInMarks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const nodes: Text[] = [];
    const walk = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) if (node instanceof Text) nodes.push(node);
    for (const node of nodes) {
      for (const { index } of [
        ...node.data.matchAll(/\b(?:said|denied|accused|official|if)\b[^.,]{0,40}/g),
      ].toReversed()) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, Math.min(node.length, index + 30));
        range.surroundContents(document.createElement('mark'));
      }
    }
  });
}

async function pages(bench: Bench): Promise<string> {
  const made = benchPages();
  await readAlways(bench, false);
  const without: Load[] = [];
  const wrapped: Load[] = [];
  for (const page of made) {
    without.push(await loadsOf(bench, page));
    wrapped.push(await loadsOf(bench, page, wrapInMarks));
  }
  await readAlways(bench, true);
  const rows: string[][] = [];
  for (const [i, page] of made.entries()) {
    const load = await loadsOf(bench, page);
    const plain = without[i] ?? load;
    const added = load.busy - plain.busy;
    const most = page.article ? MOST.page : MOST.noArticle;
    const isAimedAt = !page.article || (load.elements > 2500 && load.elements < 3500);
    rows.push([
      page.name,
      String(load.elements),
      added.toFixed(1),
      load.longest === 0 ? 'none' : `${ms(load.longest)} ms`,
      load.shift.toFixed(3),
      String(load.mutations),
      `${((wrapped[i]?.busy ?? 0) - plain.busy).toFixed(1)} / ${wrapped[i]?.mutations ?? 0}`,
      isAimedAt ? verdict(added <= most && load.longest <= plain.longest) : '',
    ]);
  }
  return table(
    [
      'page',
      'elements',
      'ms added',
      'task over 50 ms',
      'layout shift',
      'mutations',
      '`<mark>`: ms / mutations',
      'target',
    ],
    rows,
  );
}

/** What the extension costs the page that it reads. */
export async function pageReport(): Promise<string> {
  const bench = await startBench();
  try {
    return [
      '## The page',
      `Chromium ${bench.context.browser()?.version() ?? ''}, headless; wall time, the median of ${RUNS} runs; the click is the toolbar’s, the end the first frame after the marks are in the highlight registry, on samples/stalled-talks.html.`,
      await times(bench),
      'Pages that are read as they open (the site is on the list of those read without asking): main-thread time that the extension adds to the page’s process (`TaskDuration` of the DevTools protocol, the median of 5 loads with it less that of 5 without), its tasks over 50 ms, layout shift and mutations of the body. Beside it a few dozen words wrapped in `<mark>` elements. Targets: 50 ms on 3,000 elements, 5 ms where there is no article, no task over 50 ms, no shift, no mutation.',
      await pages(bench),
    ].join('\n\n');
  } finally {
    await bench.close();
  }
}
