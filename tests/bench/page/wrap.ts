import { median } from '../measure/figures.ts';
import type { Bench } from './browser.ts';
import { addressOf, NOTE, seenIn } from './load.ts';
import type { BenchPage } from './make-pages.ts';
import { busySince, traced } from './trace.ts';

/** Where a mark stands: stretches of text, each in the page's text node of that number. */
type Spots = { node: number; start: number; end: number }[];

/** What marking a page in one way took. */
export interface Marking {
  /** Processor time on the main thread, with the layout and painting that follow. */
  ms: number;
  shift: number;
  mutations: number;
}

const REST = 400;

/** Where the extension's marks stand in a page that is read as it opens. */
export async function spotsOf(bench: Bench, made: BenchPage): Promise<Spots> {
  const page = await bench.context.newPage();
  try {
    await page.goto(addressOf(bench, made));
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('caveat-')));
    return await page.evaluate(() => {
      const nodes: Node[] = [];
      const walk = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) nodes.push(node);
      return [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => ({
          node: nodes.indexOf(range.startContainer),
          start: range.startOffset,
          end: range.endOffset,
        })),
      );
    });
  } finally {
    await page.close();
  }
}

/** Marks these places in a page without the extension: as other extensions do, an element around each, or as ours does. */
export async function markingOf(
  bench: Bench,
  made: BenchPage,
  spots: Spots,
  way: 'elements' | 'highlights' | 'nothing',
): Promise<Marking> {
  const page = await bench.context.newPage();
  try {
    await page.addInitScript(NOTE);
    await page.goto(addressOf(bench, made), { waitUntil: 'load' });
    await page.waitForTimeout(REST);
    const { events } = await traced(bench, async () => {
      await page.evaluate(MARK, [spots, way] as const);
      await page.waitForTimeout(REST);
    });
    return { ms: busySince(events, 'bench-marks'), ...(await seenIn(page)) };
  } finally {
    await page.close();
  }
}

const MARK = ([spots, way]: readonly [Spots, string]) => {
  performance.mark('bench-marks');
  if (way === 'nothing') return;
  const nodes: Node[] = [];
  const walk = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) nodes.push(node);
  const style = new CSSStyleSheet();
  const looks = 'background-color: #ffe9a8; text-decoration: underline dotted 2px #8a5a00';
  style.replaceSync(`mark { ${looks}; color: inherit } :root::highlight(bench) { ${looks} }`);
  document.adoptedStyleSheets = [style];
  const ranges = spots.flatMap(({ node, start, end }) => {
    const range = new Range();
    const text = nodes[node];
    if (text === undefined) return [];
    range.setStart(text, start);
    range.setEnd(text, end);
    return [range];
  });
  if (way === 'highlights') CSS.highlights.set('bench', new Highlight(...ranges));
  // Ranges move along when one before them in the same text is wrapped; marks on the same words nest.
  else for (const range of ranges) range.surroundContents(document.createElement('mark'));
};

/** The median of each figure. */
export function middleMarking(markings: readonly Marking[]): Marking {
  const middle = (of: (marking: Marking) => number) => median(markings.map(of));
  return {
    ms: middle((one) => one.ms),
    shift: middle((one) => one.shift),
    mutations: middle((one) => one.mutations),
  };
}
