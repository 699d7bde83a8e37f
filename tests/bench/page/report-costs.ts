import { table, verdict } from '../measure/figures.ts';
import { paragraphs, type Target, whyMissed } from '../measure/reasons.ts';
import type { Bench } from './browser.ts';
import { type Load, loadOf, middleOf, readAlways } from './load.ts';
import { type BenchPage, benchPages } from './make-pages.ts';
import { memoryOf, readInTabs } from './memory.ts';
import { type Marking, markingOf, middleMarking, spotsOf } from './wrap.ts';

const ROUNDS = 5;
const TABS = 30;
const MOST = { page: 50, noArticle: 5, task: 50 };

/** What pages that are read as they open pay for it, beside other ways; and what the background holds meanwhile. */
export async function costsSection(bench: Bench): Promise<string> {
  return [await loads(bench), await markings(bench), await memories(bench)].join('\n\n');
}

async function loads(bench: Bench): Promise<string> {
  const measured = benchPages().map((page) => ({ page, plain: [] as Load[], read: [] as Load[] }));
  // In turns, so that what else the machine does meets both.
  for (let round = 0; round < ROUNDS; round++) {
    for (const always of [false, true]) {
      await readAlways(bench, always);
      for (const { page, plain, read } of measured) (always ? read : plain).push(await loadOf(bench, page));
    }
  }
  const targets: Target[] = [];
  const rows = measured.map(({ page, plain, read }) => row(page, middleOf(plain), middleOf(read), targets));
  return paragraphs(
    `Pages that are read as they open (the site is on the list of those read without asking), from Chromium’s trace, processor time of the page’s main thread, the median of ${ROUNDS} loads with the extension and of ${ROUNDS} without. *Own* is all that has the extension’s scripts in it (brought in, compiled, run, called back), while the page’s markup is read, from there to its load event, and after; *all* is what the main thread did more with it than without, noise of the browser included. The news page has a picture that comes 0.3 s late. Between markup and load event Chromium makes the world in which the first look waits for the event. Targets: nothing while the markup is read; at most 50 ms of *all* on 3,000 elements, 5 ms of *own* where there is no article and nothing to paint; no task over 50 ms, no shift, no mutation.`,
    table(
      [
        'page',
        'elements',
        'own, markup',
        'to load event',
        'after',
        'all',
        'longest task',
        'layout shift',
        'mutations',
        'target',
      ],
      rows,
    ),
    whyMissed('pages', targets),
  );
}

/** Adds its target to the others where the page has one. */
function row(page: BenchPage, plain: Load, read: Load, targets: Target[]): string[] {
  const { parsing, loading, after } = read.own;
  const added = read.busy - plain.busy;
  const isAimedAt = !page.article || (read.elements > 2500 && read.elements < 3500);
  const isReached =
    parsing === 0 &&
    // Where nothing is painted, all that differs besides is the browser's noise.
    (page.article ? added <= MOST.page : loading + after <= MOST.noArticle) &&
    read.longest <= Math.max(MOST.task, plain.longest) &&
    read.shift <= plain.shift &&
    read.mutations <= plain.mutations;
  if (isAimedAt) targets.push({ name: page.name, isReached });
  return [
    page.name,
    String(read.elements),
    `${parsing.toFixed(1)} ms`,
    `${loading.toFixed(1)} ms`,
    `${after.toFixed(1)} ms`,
    `${added.toFixed(1)} ms`,
    `${read.longestOwn.toFixed(1)} ms`,
    (read.shift - plain.shift).toFixed(3),
    String(read.mutations - plain.mutations),
    isAimedAt ? verdict(isReached) : '',
  ];
}

async function markings(bench: Bench): Promise<string> {
  const rows: string[][] = [];
  for (const page of benchPages().filter(({ article }) => article)) {
    await readAlways(bench, true);
    const spots = await spotsOf(bench, page).catch(() => null);
    if (spots === null) continue;
    await readAlways(bench, false);
    const runs = { elements: [] as Marking[], highlights: [] as Marking[], nothing: [] as Marking[] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const way of ['nothing', 'elements', 'highlights'] as const)
        runs[way].push(await markingOf(bench, page, spots, way));
    }
    const idle = middleMarking(runs.nothing);
    const cells = (marking: Marking) => [
      `${Math.max(marking.ms - idle.ms, 0).toFixed(1)} ms`,
      String(marking.mutations),
      marking.shift.toFixed(3),
    ];
    rows.push([
      page.name,
      String(spots.length),
      ...cells(middleMarking(runs.highlights)),
      ...cells(middleMarking(runs.elements)),
    ]);
  }
  return [
    `The same marks on the same words, set by a script of the page itself: by highlights, as Caveat does, and by a \`<mark>\` element around each, as others do. Processor time of the main thread with the layout and painting that follow, less that of a page where nothing is marked; the median of ${ROUNDS}. What elements cost beyond this, time does not show: the page’s own scripts and style sheets meet them.`,
    table(['page', 'marks', 'highlights', 'mutations', 'shift', '`<mark>`', 'mutations', 'shift'], rows),
  ].join('\n\n');
}

async function memories(bench: Bench): Promise<string> {
  await readAlways(bench, true);
  const rows: string[][] = [];
  for (const tabs of [1, TABS]) {
    const close = await readInTabs(bench, '/stalled-talks.html', tabs);
    const { heap, buffers } = await memoryOf(bench);
    rows.push([String(tabs), `${heap.toFixed(1)} MB`, `${buffers.toFixed(1)} MB`]);
    await close();
  }
  await readAlways(bench, false);
  return [
    'Memory of the background’s worker with so many tabs read and open, after its garbage was collected: an analysis is with its tab, so that tabs cost the worker nothing.',
    table(['tabs', 'objects', 'buffers (the weights)'], rows),
  ].join('\n\n');
}
