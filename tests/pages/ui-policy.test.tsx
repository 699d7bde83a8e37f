import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ReadPage, sectionOf } from '../../src/content/card-content.ts';
import { cardView } from '../../src/content/card-view.ts';
import { Appearance } from '../../src/options/appearance.tsx';
import { createOptions } from '../../src/options/model.ts';
import { RuleSets } from '../../src/options/rule-sets.tsx';
import { Sites } from '../../src/options/sites.tsx';
import { type Managed, underPolicy } from '../../src/shared/managed.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { analysis, article } from '../fixtures/river-talks.ts';
import { ruleSets } from '../fixtures/rule-sets.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

/** The sections of the options that a policy shows in. */
async function show(managed: Managed) {
  const write = vi.fn(async (_change: (current: Settings) => Partial<Settings>) => {});
  const allowAlways = vi.fn(async (_pattern: string) => true);
  const nothing = async () => {};
  const options = createOptions({
    readSettings: async () => DEFAULT_SETTINGS,
    writeSettings: write,
    onSettingsChange: () => () => {},
    ruleSets: async () => underPolicy(ruleSets, managed),
    managed: async () => managed,
    allowAlways,
    reports: async () => [],
    asides: async () => [],
    countEditedArticles: async () => 0,
    everything: async () => '',
    ...{ deleteAside: nothing, endAlways: nothing, forgetEdits: nothing, takeEverything: nothing },
    deleteEverything: nothing,
  });
  await options.open();
  await act(() => {
    render(
      <>
        <RuleSets options={options} settings={DEFAULT_SETTINGS} duplicate={nothing} />
        <Appearance options={options} settings={DEFAULT_SETTINGS} />
        <Sites options={options} settings={DEFAULT_SETTINGS} />
      </>,
      root,
    );
  });
  const switchOf = (title: string) => {
    const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.startsWith(title));
    return { text: label?.textContent, input: label?.querySelector('input') };
  };
  return { write, allowAlways, switchOf };
}

describe('the options under a school’s policy', () => {
  it('show a locked switch as it is set, greyed out, and say by whom; the others stay free', async () => {
    const { switchOf } = await show({ ruleSets: { 'disputed-claims': { on: false, locked: true } } });
    const locked = switchOf('Contested');
    expect(locked.text).toContain('set by your school or organisation');
    expect(locked.input?.disabled).toBe(true);
    expect(locked.input?.checked).toBe(false);
    expect(switchOf('Source not named').input?.disabled).toBe(false);
    expect(switchOf('Source not named').text).not.toContain('school');
    expect(switchOf('A claim that a party denies').input?.disabled).toBe(true);
  });

  it('show a locked level at its place', async () => {
    await show({ level: { threshold: 0.6, locked: true } });
    const slider = root.querySelector<HTMLInputElement>('#threshold');
    expect(slider?.disabled).toBe(true);
    expect(Number(slider?.value)).toBeCloseTo(0.3);
    await act(() => render(null, root));
    await show({});
    expect(root.querySelector<HTMLInputElement>('#threshold')?.disabled).toBe(false);
    expect(root.textContent).not.toContain('school');
  });

  it('show locked looks as they are, greyed out, and leave the rest of the appearance free', async () => {
    const { switchOf } = await show({ appearance: { colours: 'contrast', locked: true } });
    const fieldset = switchOf('high contrast').input?.closest('fieldset');
    expect(switchOf('high contrast').input?.checked).toBe(true);
    expect(fieldset?.disabled).toBe(true);
    expect(fieldset?.textContent).toContain('set by your school or organisation');
    expect(switchOf('tint with a thin line').input?.closest('fieldset')?.disabled).toBe(false);
  });

  it('offer the suggested sites, and do nothing until the reader presses', async () => {
    const sites = { always: ['https://news.example/*'], never: ['https://bank.example/*'] };
    const { write, allowAlways } = await show({ sites });
    expect(allowAlways).not.toHaveBeenCalled();
    expect(write).not.toHaveBeenCalled();
    const press = (words: string) =>
      [...root.querySelectorAll('button')].find((one) => one.textContent === words)?.click();
    press('Read https://news.example without being asked');
    expect(allowAlways).toHaveBeenCalledWith('https://news.example/*');
    press('Never read https://bank.example');
    expect(write.mock.calls[0]?.[0](DEFAULT_SETTINGS)).toEqual({ never: ['https://bank.example/*'] });
  });
});

describe('the card of a mark under a school’s policy', () => {
  const choicesUnder = (managed: Managed) => {
    const page: ReadPage = {
      state: 'read',
      article,
      analysis,
      ruleSets: underPolicy(ruleSets, managed),
      lost: { findings: [], positions: [] },
    };
    const nothing = () => {};
    const actions = {
      close: nothing,
      step: nothing,
      goTo: nothing,
      inPanel: nothing,
      hideMark: nothing,
      hidePhrase: nothing,
    };
    const card = cardView(
      { sections: [sectionOf(page, 0)!], dark: false, small: false, place: { number: 1, all: 1 } },
      { ...actions, turnOff: nothing, turnOffHere: nothing },
    );
    return [...card.querySelectorAll('.choices button')].map((one) => one.textContent);
  };

  it('does not offer to turn a locked rule off', () => {
    expect(choicesUnder({})).toContain('Turn this rule off');
    const pack = analysis.findings[0]!.pack;
    const locked = choicesUnder({ ruleSets: { [pack]: { on: true, locked: true } } });
    expect(locked).not.toContain('Turn this rule off');
    expect(locked).not.toContain('Turn this rule off on this site');
    expect(locked).toHaveLength(2);
  });
});
