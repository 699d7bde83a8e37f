import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Page } from '../../src/content/page.ts';
import { watchArticle } from '../../src/content/watch-article.ts';
import { watchPage } from '../../src/content/watch-page.ts';
import type { Article } from '../../src/engine/analysis.ts';
import { patternOf } from '../../src/shared/match-pattern.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { emptyAnalysis } from '../fixtures/reading-builder.ts';

type Sent = { payload: { article: Article } };

/** Whoever answers the page; the modules under test take the browser's interface as they are loaded. */
const background = vi.hoisted(() => {
  const held = { answer: (_sent: Sent): Promise<unknown> => Promise.reject(new Error('nobody')) };
  Reflect.set(globalThis, 'chrome', { runtime: { id: 'caveat', sendMessage: (sent: Sent) => held.answer(sent) } });
  return held;
});

const end = { current: new AbortController() };
let hidden = false;

beforeEach(() => {
  vi.useFakeTimers();
  hidden = false;
  end.current = new AbortController();
  Element.prototype.checkVisibility = () => true;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  vi.stubGlobal('matchMedia', () => new EventTarget());
  const article = document.createElement('article');
  const paragraph = document.createElement('p');
  paragraph.textContent = 'Nothing of note.';
  article.append(paragraph);
  document.body.replaceChildren(article, document.createElement('footer'));
});
afterEach(() => {
  end.current.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Lets so many seconds go by, while a text changes a hundred times in each. */
async function change(selector: string, seconds: number): Promise<void> {
  for (let turn = 0; turn < seconds * 100; turn++) {
    const text = document.querySelector(selector);
    if (text !== null) text.textContent = `${turn} readers`;
    await vi.advanceTimersByTimeAsync(10);
  }
}

function show(): void {
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a page that changes a hundred times a second', () => {
  it('is looked at every two seconds at most', async () => {
    const looks = vi.fn();
    watchPage(looks, end.current.signal);
    await change('footer', 10);
    expect(looks.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(looks.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('has its article looked for every two seconds at most, and ever more rarely where nothing is new', async () => {
    const root = document.querySelector('article');
    if (root === null) throw new Error('no article');
    const fresh = new AbortController();
    const found = vi.fn(() => true);
    watchArticle({ root, places: [] }, found, fresh.signal);
    await change('p', 10);
    fresh.abort();
    expect(found.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(found.mock.calls.length).toBeLessThanOrEqual(5);

    const same = vi.fn(() => false);
    watchArticle({ root, places: [] }, same, end.current.signal);
    await change('p', 60);
    // After 2, 4, 8 and then 16 seconds each.
    expect(same.mock.calls.length).toBe(5);
  });

  it('costs nothing while it is in the background, and one look when it is shown', async () => {
    hidden = true;
    const looks = vi.fn();
    const found = vi.fn(() => true);
    const root = document.querySelector('article');
    if (root === null) throw new Error('no article');
    watchPage(looks, end.current.signal);
    watchArticle({ root, places: [] }, found, end.current.signal);
    await change('p', 10);
    expect([looks.mock.calls.length, found.mock.calls.length]).toEqual([0, 0]);
    show();
    expect([looks.mock.calls.length, found.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('a page of a site that is read without asking', () => {
  const settings = { ...DEFAULT_SETTINGS, always: [patternOf(location.href) ?? ''] };
  const begun = () => {
    const page = new Page(settings, () => undefined);
    page.begin();
    return page;
  };
  /** How often the whole page was gone through for an article. */
  const looked = () => {
    const asked = vi.spyOn(document, 'querySelectorAll');
    return () => asked.mock.calls.filter(([selector]) => selector === 'p, pre, article').length;
  };

  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    vi.stubGlobal('CSS', { highlights: new Map() });
    vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 1));
    background.answer = () => Promise.reject(new Error('nobody'));
  });

  it('costs one look where there is no article, however much it changes', async () => {
    const looks = looked();
    const page = begun();
    watchPage((seen) => page.follow(seen), end.current.signal);
    await change('footer', 30);
    expect(page.reading()).toMatchObject({ state: 'no-article' });
    expect(looks()).toBe(1);
  });

  it('is looked at once more when an article may have come late', async () => {
    const looks = looked();
    const page = begun();
    watchPage((seen) => page.follow(seen), end.current.signal);
    await vi.advanceTimersByTimeAsync(10);
    expect(page.reading()).toMatchObject({ state: 'no-article' });
    document.querySelector('article')?.append(...Array.from({ length: 6 }, () => document.createElement('p')));
    await vi.advanceTimersByTimeAsync(2500);
    expect(looks()).toBe(2);
  });

  it('is not looked at again where that was done as the reader asked', async () => {
    const looks = looked();
    const page = new Page(DEFAULT_SETTINGS, () => undefined);
    page.begin(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(page.reading()).toMatchObject({ state: 'no-article' });
    expect(looks()).toBe(0);
  });

  it('waits until it is shown', async () => {
    hidden = true;
    const looks = looked();
    const page = begun();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.reading()).toEqual({ state: 'none' });
    expect(looks()).toBe(0);
    show();
    await vi.advanceTimersByTimeAsync(10);
    expect(looks()).toBe(1);
  });

  it('that goes to another article while one is read shows the other', async () => {
    const article = (words: string) => {
      const set = document.createElement('article');
      const headline = document.createElement('h1');
      headline.textContent = `News of the ${words}`;
      const body = Array.from({ length: 4 }, (_, nth) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = `The keeper of the ${words} said on day ${nth} that nobody had asked for it since the spring, and that it would be kept.`;
        return paragraph;
      });
      set.append(headline, ...body);
      return set;
    };
    background.answer = async ({ payload: { article } }) => {
      await new Promise((resolve) => setTimeout(resolve, 5000));
      return { ok: true, value: { analysis: emptyAnalysis(article), ruleSets: [], styled: [] } };
    };
    document.body.replaceChildren(article('lighthouse'));
    const page = begun();
    watchPage((seen) => page.follow(seen), end.current.signal);
    await vi.advanceTimersByTimeAsync(100);
    expect(page.reading()).toEqual({ state: 'reading' });
    history.pushState({}, '', '/windmill');
    document.body.replaceChildren(article('windmill'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.reading()).toMatchObject({ state: 'read', article: { meta: { title: 'News of the windmill' } } });
  });
});
