import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RuleSetText } from '../../src/shared/messages.ts';
import { ruleSets } from '../fixtures/rule-sets.ts';
import { clearOptions, fakeOptionsPorts, showOptions } from '../fixtures/show-options.tsx';

afterEach(clearOptions);

const SITE = 'https://gazette.example/*';
const NOT_STORED = /The change could not be stored: everything is as it was/;

/** What axe finds wrong. Contrast needs a browser: `tests/e2e` looks at it. */
async function violations(root: HTMLElement): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Caveat';
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`);
}

describe('the options’ first moment', () => {
  it('says that the rule sets are loading while the background wakes, and then has them', async () => {
    const ports = fakeOptionsPorts();
    let come = (_ruleSets: RuleSetText[]) => {};
    ports.ruleSets.mockReturnValue(new Promise((resolve) => (come = resolve)));
    const view = await showOptions(ports);
    expect(view.text('rule-sets')).toContain('Loading the rule sets …');
    expect(view.section('rule-sets').querySelector('progress')).not.toBeNull();
    expect(view.text('hidden')).not.toContain('Nothing is hidden');
    expect(await violations(view.root)).toEqual([]);
    await act(async () => {
      come(ruleSets);
      await view.opened;
    });
    expect(view.text('rule-sets')).not.toContain('Loading');
    expect(view.control('Source not named').checked).toBe(true);
    expect(view.text('how-sure')).toContain('Source not named');
    expect(view.text('hidden')).toContain('Nothing is hidden or turned off.');
  });

  it('says that they could not be loaded, and loads them again when asked', async () => {
    const ports = fakeOptionsPorts();
    ports.ruleSets.mockRejectedValueOnce(new Error('the message was not answered'));
    const view = await showOptions(ports);
    await act(async () => view.opened);
    expect(view.text('rule-sets')).toContain('The rule sets could not be loaded.');
    // The rest of the page is there all the same.
    expect(view.control('Hide all marks').checked).toBe(false);
    await view.click(view.button('Load them again'));
    await vi.waitFor(() => expect(view.control('Contested').checked).toBe(true));
    expect(view.text('rule-sets')).not.toContain('could not be loaded');
  });
});

describe('all that is silenced', () => {
  const silenced = {
    ruleSets: { 'conditional-threats': false, speculation: false },
    rules: { 'anonymous-sourcing/hearsay': false, 'gone/rule': false, 'disputed-claims/denial': true },
    sites: {
      [SITE]: { ruleSets: { 'disputed-claims': false }, rules: { 'anonymous-sourcing/vague-group': false } },
    },
    hidden: [{ rule: 'disputed-claims/denial', phrase: 'denied it', where: { site: SITE } }],
  };

  it('is one list: what is off everywhere, off on one site, hidden', async () => {
    const view = await showOptions(fakeOptionsPorts(silenced));
    await act(async () => view.opened);
    const rows = [...view.section('hidden').querySelectorAll('li span:first-child')].map((one) => one.textContent);
    expect(rows.filter((row) => row?.includes(' '))).toEqual([
      'If … then … rule set turned off everywhere',
      'A source without a name: hearsay rule turned off everywhere',
      'gone/rule rule turned off everywhere',
      'Contested rule set turned off on https://gazette.example',
      'A source without a name: vague-group rule turned off on https://gazette.example',
      '“denied it” on https://gazette.example',
    ]);
    expect(await violations(view.root)).toEqual([]);
  });

  it('is undone there, each by itself', async () => {
    const ports = fakeOptionsPorts(silenced);
    const view = await showOptions(ports);
    await act(async () => view.opened);
    const off = 'A source without a name: vague-group, rule turned off on https://gazette.example';
    await view.click(view.button(`Turn on again: ${off}`));
    expect((await ports.readSettings()).sites).toEqual({
      [SITE]: { ruleSets: { 'disputed-claims': false }, rules: {} },
    });
    await view.click(view.button('Turn on again: A source without a name: hearsay, rule turned off everywhere'));
    expect((await ports.readSettings()).rules).toEqual({ 'gone/rule': false, 'disputed-claims/denial': true });
    await view.click(view.button('Show again: “denied it”'));
    expect((await ports.readSettings()).hidden).toEqual([]);
    expect(view.section('hidden').querySelectorAll('li')).toHaveLength(3);
  });
});

describe('the appearance', () => {
  const marksOf = (view: Awaited<ReturnType<typeof showOptions>>, tone: 'light' | 'dark') =>
    [...view.section('appearance').querySelectorAll<HTMLElement>(`.preview__page--${tone} mark`)].map((mark) => ({
      title: mark.title,
      line: mark.style.textDecoration,
      tint: mark.style.backgroundColor,
    }));

  it('is previewed with a mark of every rule set, on a light page and on a dark one', async () => {
    const view = await showOptions();
    await act(async () => view.opened);
    for (const tone of ['light', 'dark'] as const) {
      const shown = marksOf(view, tone);
      expect(shown.map(({ title }) => title)).toEqual(ruleSets.map(({ title }) => title));
      expect(shown.map(({ line }) => line.split(' ')[1])).toEqual(ruleSets.map(({ style }) => style.line));
      for (const [index, { style }] of ruleSets.entries()) expect(shown[index]?.line).toContain(style[tone]);
    }
  });

  it('changes at once with what the reader chooses, and is kept', async () => {
    const ports = fakeOptionsPorts();
    const view = await showOptions(ports);
    await act(async () => view.opened);
    await view.click(view.control('line only'));
    expect(marksOf(view, 'light').map(({ tint }) => tint)).toEqual(['', '', '', '']);
    await view.click(view.control('strong'));
    expect(marksOf(view, 'light')[0]?.line).toContain('3px');
    await view.click(view.control('one for all'));
    expect(new Set(marksOf(view, 'dark').map(({ line }) => line.split(' ')[2])).size).toBe(1);
    const { marks, strength, colours } = await ports.readSettings();
    expect({ marks, strength, colours }).toEqual({ marks: 'underline', strength: 'strong', colours: 'plain' });
    // The lines beside the rule sets have the colours, too.
    const sample = view.section('rule-sets').querySelector<SVGElement>('.line-sample');
    expect(sample?.style.getPropertyValue('--light')).toBe('#1d1e20');
  });
});

describe('where storage is full or refused, the options', () => {
  it.each([
    ['Source not named', true],
    ['A source without a name: hearsay', true],
    ['Hide all marks', false],
    ['Let the browser’s sync', false],
  ])('say that “%s” was not stored, and show the old state again', async (words, before) => {
    const ports = fakeOptionsPorts();
    const view = await showOptions(ports);
    await act(async () => view.opened);
    ports.writeSettings.mockRejectedValueOnce(new Error('quota exceeded'));
    await view.click(view.control(words));
    await vi.waitFor(() => expect(view.note()).toMatch(NOT_STORED));
    expect(view.control(words).checked).toBe(before);
    await view.click(view.control(words));
    expect(view.control(words).checked).toBe(!before);
    expect(view.note()).toBe('');
  });

  it('say so of a look and of the level', async () => {
    const ports = fakeOptionsPorts();
    const view = await showOptions(ports);
    await act(async () => view.opened);
    ports.writeSettings.mockRejectedValue(new Error('IO error'));
    await view.click(view.control('high contrast'));
    await vi.waitFor(() => expect(view.note()).toMatch(NOT_STORED));
    expect(view.control('high contrast').checked).toBe(false);
    expect(view.control('Caveat’s own').checked).toBe(true);
    const slider = view.root.querySelector<HTMLInputElement>('#threshold');
    const before = slider?.value;
    await act(async () => {
      if (!slider) return;
      slider.value = '0.2';
      slider.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await vi.waitFor(() => expect(slider?.value).toBe(before));
  });

  it('say so where everything was to be deleted', async () => {
    const ports = fakeOptionsPorts();
    ports.deleteEverything.mockRejectedValue(new Error('IO error'));
    const view = await showOptions(ports);
    await act(async () => view.opened);
    await view.click(view.button('Delete everything'));
    await view.click(view.button('Yes, delete everything'));
    await vi.waitFor(() => expect(view.note()).toMatch(NOT_STORED));
    expect(view.text('your-data')).not.toContain('Everything was deleted');
  });
});
