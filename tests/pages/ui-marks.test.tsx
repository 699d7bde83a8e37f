import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onEscape } from '../../src/panel/back-to-page.ts';
import type { Reading } from '../../src/shared/messages.ts';
import { articleOf, at, emptyAnalysis, finding } from '../fixtures/reading-builder.ts';
import { analysis, article } from '../fixtures/river-talks.ts';
import { clear, readingOf, showView } from '../fixtures/show-view.tsx';

afterEach(clear);

async function show(reading: Reading = readingOf()) {
  const view = await showView('panel', reading);
  const lines = () => view.all('[data-mark]');
  return {
    ...view,
    lines,
    words: () => lines().map((line) => line.querySelector('.marks__words')?.textContent),
    toggle: () => view.click(view.button(/^All marks/)),
    press: (key: string) =>
      act(async () => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
    focused: () => document.activeElement?.getAttribute('data-mark'),
    choose: (value: string) =>
      act(async () => {
        const select = view.root.querySelector<HTMLSelectElement>('.marks select');
        if (select === null) throw new Error('no filter');
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
  };
}

/** The findings of rule sets that are on, in reading order. */
const expected = analysis.findings
  .map((one, index) => ({ ...one, index }))
  .filter(({ pack }) => pack !== 'speculation')
  .sort((a, b) => a.start - b.start);

describe('the list of all marks', { timeout: 60_000 }, () => {
  it('has each in reading order with the article’s words, its rule set and its rule, behind a press', async () => {
    const view = await show();
    expect(view.button(/^All marks/).textContent).toContain(`All marks (${expected.length})`);
    expect(view.lines()).toHaveLength(0);
    await view.toggle();
    expect(view.words()).toEqual(expected.map(({ start, end }) => article.text.slice(start, end)));
    expect(view.lines()[0]?.textContent).toMatch(/Source not named · A source without a name/);
    document.documentElement.lang = 'en';
    document.title = 'Caveat';
    const { violations } = await axe.run(view.root.querySelector('.marks') ?? view.root, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is one stop of the Tab key, and goes from line to line with the arrow keys, Home and End', async () => {
    const view = await show();
    await view.toggle();
    const order = view.lines().map((line) => line.dataset.mark);
    expect(view.lines().filter((line) => line.tabIndex === 0)).toHaveLength(1);
    view.lines()[0]?.focus();
    await view.press('ArrowUp');
    expect(view.focused()).toBe(order[0]);
    await view.press('ArrowDown');
    expect(view.focused()).toBe(order[1]);
    expect(
      view
        .lines()
        .filter((line) => line.tabIndex === 0)
        .map((line) => line.dataset.mark),
    ).toEqual([order[1]]);
    await view.press('End');
    await view.press('ArrowDown');
    expect(view.focused()).toBe(order.at(-1));
    await view.press('Home');
    expect(view.focused()).toBe(order[0]);
  });

  it('opens a mark’s card in the page, and lights its words while one is at its line', async () => {
    const view = await show();
    await view.toggle();
    const line = view.lines()[1];
    if (!line) throw new Error('no second line');
    const { index, start, end } = expected[1]!;
    line.focus();
    expect(view.ports.light).toHaveBeenLastCalledWith({ start, end });
    await view.click(line);
    expect(view.ports.openCard).toHaveBeenCalledExactlyOnceWith(index);
    await vi.waitFor(() => expect(view.note()).toBe('Its card is open in the article.'));
    line.blur();
    expect(view.ports.light).toHaveBeenLastCalledWith(null);
  });

  it('goes to the words of a mark that is not painted, and says where they are gone', async () => {
    const view = await show();
    await view.toggle();
    view.ports.openCard.mockResolvedValue(false);
    await view.click(view.lines()[0] ?? view.root);
    const { start, end } = expected[0]!;
    await vi.waitFor(() => expect(view.ports.goTo).toHaveBeenCalledWith({ start, end }));
    view.ports.goTo.mockResolvedValue(false);
    await view.click(view.lines()[0] ?? view.root);
    await vi.waitFor(() => expect(view.note()).toBe('This place is no longer in the page.'));
  });

  it('shows the marks of one rule set when asked', async () => {
    const view = await show();
    await view.toggle();
    await view.choose('disputed-claims');
    const contested = expected.filter(({ pack }) => pack === 'disputed-claims');
    expect(view.lines().map((line) => Number(line.dataset.mark))).toEqual(contested.map(({ index }) => index));
    await view.choose('');
    expect(view.lines()).toHaveLength(expected.length);
  });

  it('stays in step with what is switched off and hidden, whatever it leaves out', async () => {
    const view = await show();
    await view.toggle();
    await view.choose('disputed-claims');
    await act(async () => void view.session.setRuleSet('disputed-claims', false));
    // The rule set that it was narrowed to is gone: it shows the others.
    const rest = expected.filter(({ pack }) => pack !== 'disputed-claims');
    await vi.waitFor(() => expect(view.lines()).toHaveLength(rest.length));
    const { rule, start, end } = rest[0]!;
    const phrase = article.text.slice(start, end).toLowerCase();
    const hidden = [{ rule, phrase, where: { site: 'https://gazette.example/*' } }];
    await act(async () => view.ports.writeSettings(() => ({ hidden })));
    expect(view.words()).not.toContain(article.text.slice(start, end));
    await act(async () => view.ports.writeSettings(() => ({ threshold: 1 })));
    expect(view.lines()).toHaveLength(0);
    expect(view.text()).toContain('No mark is shown.');
  });

  it('of 1,000 marks is there bit by bit, and not until it is asked for', async () => {
    const sentences = Array.from(
      { length: 1000 },
      (_, n) => `Officials of district ${n} said that bridge ${n} would hold`,
    );
    const long = articleOf([{ role: 'headline', text: 'Bridges' }, { text: `${sentences.join('. ')}.` }], article.meta);
    const findings = sentences.map((_, n) =>
      finding(at(long.text, `Officials of district ${n} said`), 'anonymous-sourcing/vague-group', 'vague-group'),
    );
    const view = await show(readingOf({ ...emptyAnalysis(long), findings }, long));
    expect(view.lines()).toHaveLength(0);
    await view.toggle();
    // The beginning at once, the rest right after it; how long it takes is measured in `tests/e2e/marks-list.test.ts`.
    expect(view.lines()).toHaveLength(100);
    await vi.waitFor(() => expect(view.lines()).toHaveLength(1000), { timeout: 20_000 });
    expect(view.lines().at(-1)?.textContent).toContain('district 999');
  });
});

describe('a mark that is wanted in the panel', () => {
  it('has its cell focused in the table, folded away or not', async () => {
    const view = await show();
    const index = analysis.findings.findIndex(({ pack }) => pack === 'disputed-claims');
    const mark = analysis.findings[index]!;
    await act(async () => {
      view.session.wanted.value = index;
    });
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('extract statement__words'));
    const holding = analysis.positions.flatMap(({ start, end }, at) =>
      start < mark.end && mark.start < end ? [String(at)] : [],
    );
    const cell = document.activeElement?.closest<HTMLElement>('.statement')?.dataset.positions?.split(' ') ?? [];
    expect(cell.some((one) => holding.includes(one))).toBe(true);
    expect(view.session.wanted.value).toBeNull();
  });

  it('has its line focused in the list where no statement has its words', async () => {
    const view = await show();
    const index = analysis.findings.findIndex(
      (mark) =>
        mark.pack !== 'speculation' && !analysis.positions.some((one) => one.start < mark.end && mark.start < one.end),
    );
    expect(index).toBeGreaterThanOrEqual(0);
    await act(async () => {
      view.session.wanted.value = index;
    });
    await vi.waitFor(() => expect(view.focused()).toBe(String(index)));
  });
});

describe('the way back to the page', () => {
  it('is a button, and Escape, unless that empties a search', async () => {
    const view = await show();
    const end = new AbortController();
    onEscape(document, view.back, end.signal);
    await view.click(view.button('Back to the article'));
    expect(view.back).toHaveBeenCalledTimes(1);
    await view.press('Escape');
    expect(view.back).toHaveBeenCalledTimes(2);
    const search = view.root.querySelector<HTMLInputElement>('input[type=search]');
    if (search === null) throw new Error('no search');
    await view.enter(search, 'patrol');
    search.focus();
    await view.press('Escape');
    expect(view.back).toHaveBeenCalledTimes(2);
    await view.enter(search, '');
    await view.press('Escape');
    expect(view.back).toHaveBeenCalledTimes(3);
    end.abort();
  });
});
