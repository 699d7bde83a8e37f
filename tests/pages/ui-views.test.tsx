import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../src/engine/analysis.ts';
import { Panel } from '../../src/panel/app.tsx';
import { Popup } from '../../src/popup/app.tsx';
import type { Reading } from '../../src/shared/messages.ts';
import type { SavedFile } from '../../src/ui/model/files.ts';
import { createSession, type Session } from '../../src/ui/session.ts';
import { fakePorts } from '../fixtures/fake-ports.ts';
import { at, position } from '../fixtures/reading-builder.ts';
import { analysis, article, ruleSets } from '../fixtures/river-talks.ts';

const read = (change: Partial<Analysis> = {}): Reading => ({
  state: 'read',
  article,
  analysis: { ...analysis, ...change },
  ruleSets,
  lost: { findings: [], positions: [] },
});

let root = document.createElement('div');
afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(view: (session: Session) => preact.ComponentChild, ports = fakePorts(read()), autoRead = true) {
  root = document.createElement('div');
  document.body.append(root);
  const session = createSession(ports);
  await act(async () => {
    render(view(session), root);
    await session.open(autoRead);
  });
  return { ports, session };
}

const outside = (copy: (text: string) => Promise<void> = async () => {}) => ({
  copy,
  save: vi.fn((_file: SavedFile) => {}),
  print: null,
  compare: null,
  howSure: () => undefined,
  now: () => new Date(2031, 3, 9, 16, 5),
});
const popup = (copy?: (text: string) => Promise<void>) => (session: Session) => (
  <Popup session={session} openPanel={null} openOptions={() => {}} outside={outside(copy)} />
);
const panel = (session: Session) => <Panel session={session} openOptions={() => {}} outside={outside()} back={null} />;

const text = () => root.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (name: string | RegExp) => {
  const found = [...root.querySelectorAll('button')].find((one) =>
    typeof name === 'string' ? one.textContent?.trim() === name : name.test(one.textContent ?? ''),
  );
  if (!found) throw new Error(`no button ${name} in: ${text()}`);
  return found;
};
const click = (element: HTMLElement) => act(async () => element.click());
const note = () => root.querySelector('.frame__note')?.textContent;
const headings = () => [...root.querySelectorAll('thead th')].map((one) => one.textContent?.trim());

describe('the popup', () => {
  it('shows headline, the lines on top, the rule sets with their counts and the two main sides', async () => {
    await show(popup());
    expect(root.querySelector('h1')?.textContent).toMatch(/^Velmark and Sorin Front leave/);
    expect(text()).toContain('One person quoted by name: Tomas Elric.');
    expect(text()).toContain('Unnamed sources in 5 places. Named, not quoted: Petra Amsel.');
    expect([...root.querySelectorAll('.switches [data-rule-set]')].map((one) => one.textContent)).toEqual([
      'Source not named5',
      'If … then …1 in 2 places',
      'Contested1',
    ]);
    expect(headings()).toEqual(['Who says what', 'Velmark', 'Sorin Front']);
    expect(text()).toContain('1 more statement by Belledonia: in the panel.');
    expect(text()).toContain('No mark does not mean checked.');
  });

  it('has all that is agreed in one row, each point leading to its place', async () => {
    const truce = ['velmark', 'sorin-front'].map((side) =>
      position(at(article.text, 'The Front has dismissed Velmark’s allegations'), side, 'agreement', {
        topic: 'patrol',
      }),
    );
    const { ports } = await show(popup(), fakePorts(read({ positions: [...analysis.positions, ...truce] })));
    const rows = root.querySelectorAll('.positions__agreed');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.textContent).toMatch(/^reported as agreed.*both sides agreed to keep .* · joint river patrol$/);
    await click(button('joint river patrol'));
    expect(ports.goTo).toHaveBeenLastCalledWith({ start: truce[0]?.start, end: truce[0]?.end });
  });

  it('jumps to a statement’s place when one clicks its words, and lights it while one points at it', async () => {
    const { ports } = await show(popup());
    const words = button(/turned down by Front delegates/);
    words.dispatchEvent(new MouseEvent('mouseenter'));
    await click(words);
    words.dispatchEvent(new MouseEvent('mouseleave'));
    const place = { start: analysis.positions[4]?.start, end: analysis.positions[4]?.end };
    expect(ports.goTo).toHaveBeenCalledExactlyOnceWith(place);
    expect(ports.light.mock.calls).toEqual([[place], [null]]);
  });

  it('says when the place has gone from the page', async () => {
    const ports = fakePorts(read());
    ports.goTo.mockResolvedValue(false);
    await show(popup(), ports);
    await click(button(/turned down by Front delegates/));
    await vi.waitFor(() => expect(note()).toBe('This place is no longer in the page.'));
  });

  it('goes through a statement’s places one by one', async () => {
    const { ports } = await show(popup());
    const said = button('said in 2 places');
    await click(said);
    await click(said);
    await click(said);
    const starts = ports.goTo.mock.calls.map(([span]) => span.start);
    expect(starts).toEqual([
      analysis.positions[10]?.start,
      analysis.positions[13]?.start,
      analysis.positions[10]?.start,
    ]);
  });

  it('writes a switch to the settings, keeps its count, and reads nothing anew', async () => {
    const { ports } = await show(popup());
    const threats = root.querySelector<HTMLInputElement>('[data-rule-set="conditional-threats"] input');
    await click(threats ?? root);
    expect((await ports.readSettings()).ruleSets).toEqual({ 'conditional-threats': false });
    expect(root.querySelector('[data-rule-set="conditional-threats"]')?.textContent).toContain('1 in 2 places');
    expect(threats?.checked).toBe(false);
    expect(ports.read).not.toHaveBeenCalled();
  });

  it('hides all marks and says so', async () => {
    const { ports } = await show(popup());
    await click(button('Hide marks'));
    expect((await ports.readSettings()).hideAll).toBe(true);
    expect(text()).toContain('Marks are hidden on every page.');
    await click(button('Show marks'));
    expect((await ports.readSettings()).hideAll).toBe(false);
  });

  it('copies the reading as Markdown and says so, or that it could not', async () => {
    const copy = vi.fn(async (_text: string) => {});
    await show(popup(copy));
    await click(button('Copy'));
    expect(copy.mock.calls[0]?.[0]).toContain('# Velmark and Sorin Front');
    await vi.waitFor(() => expect(note()).toBe('Copied'));
    copy.mockRejectedValue(new Error('no'));
    await click(button('Copy'));
    await vi.waitFor(() => expect(note()).toBe('The browser did not let Caveat copy.'));
  });

  it('puts no side to a doubtful statement, and folds it away', async () => {
    await show(popup());
    const folded = root.querySelector('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toContain('Less sure (1)');
    expect(folded?.textContent).toContain('The talks are part of a “delaying tactic” by Harn');
    expect(folded?.textContent).not.toMatch(/accuses|Sorin Front/);
  });

  it('asks for the site’s permission within the click, and shows what came of it', async () => {
    const ports = fakePorts(read());
    ports.setAlways.mockResolvedValueOnce(false);
    await show(popup(), ports);
    const always = root.querySelector<HTMLInputElement>('header input');
    await click(always ?? root);
    expect(ports.setAlways).toHaveBeenCalledExactlyOnceWith(true);
    expect(always?.checked).toBe(false);
  });

  it('has no switch for a page that belongs to no site', async () => {
    const ports = { ...fakePorts(read()), url: 'file:///home/reader/article.html' };
    ports.always.mockResolvedValue(null);
    await show(popup(), ports);
    expect(root.querySelector('header input')).toBeNull();
    expect(root.querySelector('.switch--own')).toBeNull();
  });
});

describe('the popup on a page that has not been read', () => {
  it('has it read, and shows the reading once it is there', async () => {
    const ports = fakePorts(null);
    ports.read.mockImplementation(async () => {
      ports.tab.reading = { state: 'reading' };
      return { started: true };
    });
    ports.wait.mockImplementation(async () => {
      expect(text()).toContain('Reading this page …');
      ports.tab.reading = read();
    });
    await show(popup(), ports);
    expect(ports.wait).toHaveBeenCalled();
    expect(headings()).toContain('Velmark');
  });

  it('shows the beginning of a long article while the rest is read', async () => {
    const ports = fakePorts(null);
    let finish = (_answer: { started: boolean }) => {};
    ports.read.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    ports.wait.mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 5)));
    await show((session) => popup()(session), ports, false);
    ports.tab.reading = { state: 'reading' };
    await click(button('Read this page'));
    const beginning = read({ positions: analysis.positions.slice(0, 3) });
    ports.tab.reading = beginning.state === 'read' ? { ...beginning, more: true } : beginning;
    await vi.waitFor(() => expect(headings()).toContain('Velmark'));
    expect(text()).toContain('the rest of it is still being read');
    expect(text()).not.toContain('the proposal was turned down');
    ports.tab.reading = read();
    finish({ started: true });
    await vi.waitFor(() => expect(text()).toContain('the proposal was turned down'));
    expect(text()).not.toContain('still being read');
  });

  it.each([
    ['not-allowed', 'The browser lets no extension read this page.', false],
    ['no-tab', 'The tab is no longer there.', false],
    ['failed', 'The reading failed. The page and your settings are as they were.', true],
  ] as const)('says why when it may not be read (%s)', async (reason, sentence, again) => {
    const ports = fakePorts(null);
    ports.read.mockResolvedValue({ started: false, reason });
    await show(popup(), ports);
    expect(text()).toContain(sentence);
    expect(root.querySelector('main button') !== null).toBe(again);
  });

  it('says that there is no article, and reads again when asked', async () => {
    const { ports } = await show(popup(), fakePorts({ state: 'no-article' }));
    expect(text()).toContain('This page has no article that Caveat can read.');
    ports.tab.reading = read();
    await click(button('Read again'));
    await vi.waitFor(() => expect(headings()).toContain('Velmark'));
  });

  it('says that the reading failed, with the reason', async () => {
    await show(popup(), fakePorts({ state: 'failed', message: 'The weights are not of this format.' }));
    expect(text()).toContain('The reading failed. The page and your settings are as they were.');
    expect(text()).toContain('The weights are not of this format.');
  });
});

describe('the popup on an article', () => {
  it('without marks says that no mark does not mean checked', async () => {
    await show(popup(), fakePorts(read({ findings: [], positions: [], attributions: [], entities: [] })));
    expect(text()).toContain('Nothing is marked in this article. No mark does not mean checked.');
    expect(text()).toContain('No statement of a party was found in this article.');
  });

  it('in another language says so and counts nothing', async () => {
    const foreign = read({ findings: [], positions: [], notices: [{ code: 'not-english', detail: 'fr' }] });
    await show(popup(), fakePorts(foreign));
    expect(text()).toContain('This article is not in English.');
    expect(text()).not.toMatch(/Nobody is quoted|No unnamed source|none/);
  });

  it('of one party says that all statements come from it', async () => {
    await show(popup(), fakePorts(read({ positions: analysis.positions.slice(10, 13) })));
    expect(text()).toContain('All statements come from one party: Velmark.');
    expect(headings()).toEqual(['Who says what', 'Velmark']);
  });

  it('with 200 statements of six sides shows the two that say most', async () => {
    const sides = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => ({
      id,
      name: `${id} ${'of the very long and winding name '.repeat(4)}`,
      members: [],
      share: { statements: 1, words: 1 },
    }));
    const positions = Array.from({ length: 200 }, (_, index) =>
      position({ start: index, end: index + 40 }, sides[index % 3 === 0 ? 5 : index % 6]?.id ?? 'A', 'claim'),
    );
    await show(popup(), fakePorts(read({ sides, positions, topics: [] })));
    expect(headings()).toHaveLength(3);
    expect(headings()[2]).toMatch(/^F of the very long/);
    expect(text()).toMatch(/\d+ more statements by /);
  });
});

describe('the panel', () => {
  it('has every side’s column, and reads a place in context', async () => {
    await show(panel, undefined, false);
    expect(headings()).toEqual(['Who says what', 'Velmark', 'Sorin Front', 'Belledonia']);
    const cell = button(/Belledonia has offered to host/).closest('.statement');
    await click(cell?.querySelector<HTMLElement>('[aria-label="Read in context"]') ?? root);
    expect(cell?.querySelector('.context')?.textContent?.replace(/\s+/g, ' ')).toBe(
      'The patrol plan is said to be the work of General Petra Amsel, who commands the border force. ' +
        'Belledonia has offered to host another round in May. Analysts fear that the quiet may not hold.',
    );
  });

  it('finds statements by words and kind, and keeps rows whole', async () => {
    await show(panel, undefined, false);
    const search = root.querySelector<HTMLInputElement>('input[type=search]');
    const type = (words: string) =>
      act(async () => {
        if (!search) return;
        search.value = words;
        search.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await type('forced returns');
    expect(root.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(text()).toContain('Velmark said that they [villagers] would be sent back');
    await type('zzz');
    expect(text()).toContain('No statement has these words.');
  });

  it('reads nothing by itself and says how to have the page read', async () => {
    const { ports } = await show(panel, fakePorts(null), false);
    expect(ports.read).not.toHaveBeenCalled();
    expect(text()).toContain('This page has not been read.');
    expect(text()).toContain('Click the Caveat icon in the toolbar');
  });
});
