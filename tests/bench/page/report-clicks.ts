import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { newsOfWords } from '../articles.ts';
import { table, verdict } from '../measure/figures.ts';
import { paragraphs, type Target, whyMissed } from '../measure/reasons.ts';
import { type Bench, EXTENSION } from './browser.ts';
import { answerWhenDead, clickToMarks, RUNS } from './click.ts';

const MOST = { warm: 120, dead: 250, answer: 200, bytes: 30_000, firstLook: 2_000 };

/** Medians of milliseconds that were measured in other browsers than the one that the rest is measured in. */
export interface Elsewhere {
  /** An empty popup's first line, with the button in the toolbar and in the menu of extensions. */
  pinned: number;
  inMenu: number;
  /** Marks, with the worker warm, from the menu of extensions. */
  fromMenu: number;
}

/** What a reader waits for, what goes into pages, and what the background holds. */
export async function clicksSection(bench: Bench, { pinned, inMenu, fromMenu }: Elsewhere): Promise<string> {
  const call = await answerWhenDead(bench, 'ruleSets', {});
  const reading = await answerWhenDead(bench, 'sample', { text: newsOfWords(300) });
  const warm = await clickToMarks(bench, 'warm');
  const dead = await clickToMarks(bench, 'dead');
  const targets: Target[] = [];
  const row = (name: string, value: number, most: number) => {
    targets.push({ name, isReached: value <= most });
    return [name, `${value.toFixed(0)} ms`, `at most ${most} ms`, verdict(value <= most)];
  };
  const own = (name: string, value: number) => [name, `${value.toFixed(0)} ms`, '', ''];
  return paragraphs(
    `Chromium ${bench.context.browser()?.version() ?? ''}, headless; wall time, the median of ${RUNS} runs. The click is on the extension’s button in the toolbar, the end that of painting the first frame in which the marks have their looks, on samples/stalled-talks.html. An empty popup is one of an extension that has nothing else: what the browser itself takes from the click to a popup’s first line. From its menu of extensions the browser moves the button into the toolbar first, and opens the popup when that has come to rest.`,
    table(
      ['', 'measured', 'target', ''],
      [
        row('click to painted marks, worker warm', warm, MOST.warm),
        row('click to painted marks, worker dead', dead, MOST.dead),
        own('of which an empty popup’s first line', pinned),
        own('from the menu of extensions, worker warm', fromMenu),
        own('of which an empty popup’s first line', inMenu),
        row('background answers a call when it was dead', call, MOST.answer),
        row('background reads 300 words when it was dead', reading, MOST.answer),
      ],
    ),
    whyMissed('clicks', targets),
    scripts(),
  );
}

function scripts(): string {
  const bytes = (file: string) => gzipSync(readFileSync(`${EXTENSION}/${file}`)).length;
  const targets: Target[] = [];
  const row = (file: string, where: string, most: number) => {
    targets.push({ name: file, isReached: bytes(file) <= most });
    const size = `${bytes(file).toLocaleString('en')}, at most ${most.toLocaleString('en')}`;
    return [file, where, size, verdict(bytes(file) <= most)];
  };
  return paragraphs(
    table(
      ['script', 'goes into', 'bytes, gzipped', 'target'],
      [
        row('content.js', 'pages that are read', MOST.bytes),
        row('first-look.js', 'all pages of sites that are read without asking', MOST.firstLook),
      ],
    ),
    whyMissed('scripts', targets),
  );
}
