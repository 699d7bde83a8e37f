import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakePorts } from '../fixtures/fake-ports.ts';
import { clear, readingOf, showView } from '../fixtures/show-view.tsx';

afterEach(clear);

const SITE = 'https://gazette.example/*';
const HEARSAY = 'anonymous-sourcing/hearsay';
const NOT_STORED = /The change could not be stored: everything is as it was/;

async function show(name: 'popup' | 'panel', ports = fakePorts(readingOf())) {
  const view = await showView(name, readingOf(), ports);
  const input = (selector: string) => {
    const found = view.root.querySelector<HTMLInputElement>(`${selector} input`);
    if (found === null) throw new Error(`no switch ${selector}`);
    return found;
  };
  return { ...view, input };
}

describe.each(['popup', 'panel'] as const)('switches of single rules in the %s', (name) => {
  it('stand behind a press, for the rules that mark this article, each with its count', async () => {
    const view = await show(name);
    expect(view.all('[data-rule]')).toHaveLength(0);
    await view.click(view.button(/^Single rules/));
    const shown = view.all('[data-rule]').map((one) => one.dataset.rule);
    expect(shown).toContain(HEARSAY);
    expect(shown).not.toContain('speculation/forecast');
    expect(view.root.querySelector(`[data-rule="${HEARSAY}"]`)?.textContent).toMatch(/hearsay.*one place$/);
  });

  it('turn a rule off everywhere, or where the site has switches of its own, here only', async () => {
    const view = await show(name);
    await view.click(view.button(/^Single rules/));
    const before = view.root.querySelector('[data-rule-set="anonymous-sourcing"] .switch__count')?.textContent;
    await view.click(view.input(`[data-rule="${HEARSAY}"]`));
    expect((await view.ports.readSettings()).rules).toEqual({ [HEARSAY]: false });
    expect(view.root.querySelector('[data-rule-set="anonymous-sourcing"] .switch__count')?.textContent).not.toBe(
      before,
    );
    await view.click(view.input(`[data-rule="${HEARSAY}"]`));

    await view.click(view.input('.switch--own'));
    await view.click(view.input(`[data-rule="${HEARSAY}"]`));
    const settings = await view.ports.readSettings();
    expect(settings.rules).toEqual({ [HEARSAY]: true });
    expect(settings.sites[SITE]?.rules).toEqual({ [HEARSAY]: false });
    expect(view.input(`[data-rule="${HEARSAY}"]`).checked).toBe(false);
    expect(view.input('[data-rule-set="anonymous-sourcing"]').checked).toBe(true);
  });

  it('go with the rule set that is off, and come back with it', async () => {
    const view = await show(name);
    await view.click(view.button(/^Single rules/));
    await view.click(view.input('[data-rule-set="anonymous-sourcing"]'));
    expect(view.all(`[data-rule="${HEARSAY}"]`)).toHaveLength(0);
    await view.click(view.input('[data-rule-set="anonymous-sourcing"]'));
    expect(view.all(`[data-rule="${HEARSAY}"]`)).toHaveLength(1);
  });
});

describe.each(['popup', 'panel'] as const)('where storage is full or refused, the %s', (name) => {
  const refusing = () => {
    const ports = fakePorts(readingOf());
    const write = vi.fn(ports.writeSettings);
    return { ports: { ...ports, writeSettings: write }, write };
  };

  it.each([
    ['a rule set', '[data-rule-set="conditional-threats"]', true],
    ['the site’s own switches', '.switch--own', false],
  ])('says that the switch of %s was not stored, and shows the old state again', async (_what, selector, before) => {
    const { ports, write } = refusing();
    const view = await show(name, ports);
    write.mockRejectedValueOnce(new Error('quota exceeded'));
    await view.click(view.input(selector));
    await vi.waitFor(() => expect(view.note()).toMatch(NOT_STORED));
    expect(view.input(selector).checked).toBe(before);
    // The next one that is stored takes the sentence away.
    await view.click(view.input(selector));
    expect(view.input(selector).checked).toBe(!before);
    expect(view.note()).toBe('');
  });

  it('says so of a single rule too', async () => {
    const { ports, write } = refusing();
    const view = await show(name, ports);
    await view.click(view.button(/^Single rules/));
    write.mockRejectedValueOnce(new Error('IO error'));
    await view.click(view.input(`[data-rule="${HEARSAY}"]`));
    await vi.waitFor(() => expect(view.note()).toMatch(NOT_STORED));
    expect(view.input(`[data-rule="${HEARSAY}"]`).checked).toBe(true);
  });

  it('says so of a site that was to be read always, and of an edit', async () => {
    const ports = fakePorts(readingOf());
    const view = await show(name, ports);
    ports.setAlways.mockRejectedValueOnce(new Error('quota exceeded'));
    await view.click(view.input('header'));
    await vi.waitFor(() => expect(view.note()).toMatch(NOT_STORED));
    expect(view.input('header').checked).toBe(false);
    await act(async () => view.session.say(''));
    vi.spyOn(ports.edits, 'write').mockRejectedValueOnce(new Error('quota exceeded'));
    await act(async () => void view.session.edits.add({ do: 'wrong', words: ['Belledonia'] }));
    await vi.waitFor(() => expect(view.note()).toMatch(NOT_STORED));
    expect(view.session.edits.list.value).toEqual([]);
  });
});

describe('the popup where storage is full', () => {
  it('says that “never here” and “hide marks” were not stored', async () => {
    const ports = fakePorts(readingOf());
    const write = vi.fn(ports.writeSettings).mockRejectedValue(new Error('quota exceeded'));
    const view = await show('popup', { ...ports, writeSettings: write });
    const never = view.all<HTMLInputElement>('header input')[1];
    await view.click(never ?? view.root);
    await vi.waitFor(() => expect(never?.checked).toBe(false));
    await vi.waitFor(() => expect(view.note()).toMatch(NOT_STORED));
    await act(async () => view.session.say(''));
    await view.click(view.button('Hide marks'));
    await vi.waitFor(() => expect(view.note()).toMatch(NOT_STORED));
    expect(view.button('Hide marks')).toBeDefined();
  });
});
