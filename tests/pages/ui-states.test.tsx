import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis, Article } from '../../src/engine/analysis.ts';
import type { Reading } from '../../src/shared/messages.ts';
import { articleOf, at, emptyAnalysis, position } from '../fixtures/reading-builder.ts';
import { analysis, article } from '../fixtures/river-talks.ts';
import { clear, readingOf, showView, type ViewName } from '../fixtures/show-view.tsx';

beforeEach(() => {
  // As the pages of the extension have them: axe asks for both.
  document.documentElement.lang = 'en';
  document.title = 'Caveat';
});
afterEach(clear);

/** What axe finds wrong. Contrast needs a browser: `tests/e2e/views.test.ts` looks at it. */
async function violations(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`);
}

const meta: Article['meta'] = { title: null, date: null, outlet: null, url: null };

/** Six sides, many statements of 40 words, names that do not end. */
function crowd(count: number): Reading {
  const names = ['Aurel', 'Brenn', 'Corvia', 'Delm', 'Estra', 'Farn'].map(
    (name) => `${name} ${'Autonomous Provincial Assembly of the Upper and Lower Valleys '.repeat(3).trim()}`,
  );
  const sentences = Array.from(
    { length: count },
    (_, n) => `${names[n % 6]} said that point ${n} ${'of the plan '.repeat(9)}would stand`,
  );
  const crowded = articleOf([{ role: 'headline', text: 'Six sides meet' }, { text: `${sentences.join('. ')}.` }], meta);
  const sides = names.map((name, n) => ({
    id: `s${n}`,
    name,
    members: [`Mayor of ${name}`],
    share: { statements: 33, words: 999 },
  }));
  const positions = sentences.map((words, n) => position(at(crowded.text, words), `s${n % 6}`, 'claim'));
  return readingOf({ ...emptyAnalysis(crowded), sides, positions }, crowded);
}

/** A quotation in Hebrew with a Latin name in it, in an English article. */
function rightToLeft(): Reading {
  const words = '“לא נעזוב את Anders לפני החורף”, Velmark said';
  const mixed = articleOf([{ role: 'headline', text: 'Velmark will stay' }, { text: `${words}.` }], meta);
  const quoted = [at(mixed.text, 'לא נעזוב את Anders לפני החורף')];
  const sides = [{ id: 'velmark', name: 'Velmark', members: [], share: { statements: 1, words: 7 } }];
  const positions = [position(at(mixed.text, words), 'velmark', 'intent', { quoted })];
  return readingOf({ ...emptyAnalysis(mixed), sides, positions }, mixed);
}

const oneSide: Partial<Analysis> = { positions: analysis.positions.slice(10, 13) };
const nothing: Partial<Analysis> = { ...emptyAnalysis(article) };

const STATES: [string, Reading | null, Record<ViewName, RegExp>][] = [
  ['not read', null, same(/This page has not been read\./)],
  ['no article', { state: 'no-article' }, same(/This page has no article that Caveat can read\./)],
  ['failed', { state: 'failed', message: 'No memory.' }, same(/The reading failed\..*No memory\./)],
  ['nothing found', readingOf(nothing), same(/No statement of a party was found in this article\./)],
  ['one side', readingOf(oneSide), same(/All statements come from one party: Velmark\./)],
  [
    'three sides',
    readingOf(),
    {
      popup: /1 more statement by Belledonia: in the panel/,
      panel: /Belledonia has offered/,
      print: /Belledonia has offered/,
    },
  ],
  ['six sides, very long names', crowd(12), same(/Farn Autonomous/)],
  ['right-to-left words in a quotation', rightToLeft(), same(/“לא נעזוב את Anders לפני החורף”, Velmark said/)],
];

function same(words: RegExp): Record<ViewName, RegExp> {
  return { popup: words, panel: words, print: words };
}

describe.each(['popup', 'panel', 'print'] as const)('the %s', { timeout: 60_000 }, (name) => {
  it.each(STATES)('shows: %s', async (_state, reading, expected) => {
    const view = await showView(name, reading);
    expect(view.text()).toMatch(expected[name]);
    expect(await violations(view.root)).toEqual([]);
  });

  it('shows: loading, until the reading is there', async () => {
    const view = await showView(name, readingOf());
    let release = () => {};
    view.ports.wait.mockReturnValue(new Promise((resolve) => (release = resolve)));
    view.ports.tab.reading = { state: 'reading' };
    await act(async () => void view.session.read());
    expect(view.text()).toContain('Reading this page …');
    expect(view.root.querySelector('progress')).not.toBeNull();
    expect(await violations(view.root)).toEqual([]);
    view.ports.tab.reading = readingOf();
    await act(async () => release());
    await vi.waitFor(() => expect(view.headings()).toContain('Velmark'));
  });
});

describe('every state of a reading', () => {
  it('has each word of a right-to-left quotation in a box that finds its own direction', async () => {
    const view = await showView('panel', rightToLeft());
    const box = view.statement(/לא נעזוב/).querySelector('.words')?.parentElement;
    expect(box?.getAttribute('dir')).toBe('auto');
  });

  it('has all of 200 statements by six sides, in the popup those of two and how many more there are', async () => {
    const panel = await showView('panel', crowd(200));
    expect(panel.headings()).toHaveLength(7);
    expect(panel.all('.statement')).toHaveLength(200);
    const print = await showView('print', crowd(200));
    expect(print.text()).toContain('said that point 199');
    const popup = await showView('popup', crowd(200));
    expect(popup.headings()).toHaveLength(3);
    expect(popup.text()).toMatch(/132 more statements by /);
  });
});
