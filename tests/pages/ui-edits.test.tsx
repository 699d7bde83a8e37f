import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakePorts } from '../fixtures/fake-ports.ts';
import { analysis, article } from '../fixtures/river-talks.ts';
import { clear, readingOf, showView } from '../fixtures/show-view.tsx';

afterEach(clear);

type View = Awaited<ReturnType<typeof showView>>;
const panel = () => showView('panel', readingOf());

/** Opens what is grouped in a side, by the name at the head of its column. */
async function openSide(view: View, name: string): Promise<void> {
  await view.click(view.button(name, view.root.querySelector('thead') ?? view.root));
}

describe('the sides', () => {
  it('say what is grouped in them, a click on the column’s name away', async () => {
    const view = await panel();
    await openSide(view, 'Velmark');
    expect(view.all('.side__members li').map((one) => one.textContent)).toEqual([
      'Harn set apart',
      'Tomas Elric set apart',
    ]);
    expect(document.activeElement?.textContent).toBe('Velmark');
  });

  it('can be put together, which is undone with one press', async () => {
    const view = await panel();
    await openSide(view, 'Belledonia');
    await view.click(view.button('Put together'));
    await vi.waitFor(() => expect(view.headings()).toEqual(['Who says what', 'Velmark edited by you', 'Sorin Front']));
    expect(view.text()).toContain('Edited by you (1)');
    expect(view.text()).toContain('Belledonia put together with Velmark');
    await view.click(view.button('Undo'));
    await vi.waitFor(() => expect(view.headings()).toEqual(['Who says what', 'Velmark', 'Sorin Front', 'Belledonia']));
    expect(view.text()).not.toContain('Edited by you');
  });

  it('let a name be set apart, be renamed and be hidden, each change taken back on its own', async () => {
    const view = await panel();
    await openSide(view, 'Velmark');
    await view.click(view.button('Set apart: Tomas Elric, from Velmark'));
    await vi.waitFor(() => expect(view.headings()).toContain('Tomas Elric edited by you'));
    const name = view.root.querySelector<HTMLInputElement>('[aria-label="Name of Velmark"]');
    await view.enter(name ?? document.createElement('input'), 'Harn');
    await view.click(view.button('Rename'));
    await vi.waitFor(() => expect(view.headings()).toContain('Harn edited by you'));
    await openSide(view, 'Sorin Front');
    await view.click(view.button('Hide this side'));
    await vi.waitFor(() => expect(view.headings().join()).not.toContain('Sorin Front'));
    await view.click(view.button('Take back: Velmark renamed Harn'));
    await vi.waitFor(() =>
      expect(view.headings().slice(1, 3)).toEqual(['Velmark edited by you', 'Tomas Elric edited by you']),
    );
    expect(view.headings().join()).not.toContain('Sorin Front');
  });
});

describe('a statement’s tools', () => {
  const open = async (view: View, words: RegExp) => {
    const statement = view.statement(words);
    await view.click(view.button('More about this statement', statement));
    return (name: string) => view.click(view.button(name, statement));
  };

  it('take out of the table what the reader calls wrong, tell what it was, and bring it back', async () => {
    const view = await panel();
    const press = await open(view, /turned down by Front delegates/);
    await press('This is wrong');
    await vi.waitFor(() => expect(() => view.statement(/turned down by Front delegates/)).toThrow());
    expect(view.text()).toContain('a statement called wrong: the proposal was turned down by Front delegates');
    await view.click(view.button('Undo'));
    await vi.waitFor(() => expect(view.statement(/turned down by Front delegates/)).toBeDefined());
  });

  it('call an agreement of two sides wrong for both', async () => {
    const view = await panel();
    const press = await open(view, /both sides agreed/);
    await press('This is wrong');
    await vi.waitFor(() => expect(view.text()).not.toContain('reported as agreed'));
  });

  it('show a folded repetition in its own place', async () => {
    const view = await panel();
    const press = await open(view, /We did not come here/);
    await press('Show in each place');
    await vi.waitFor(() =>
      expect(view.statement(/^Velmark.*threatens.*Velmark would close the crossings/)).toBeDefined(),
    );
  });

  it('copy the passage with its sentence, headline, outlet, date, when it was read, and a link to the words', async () => {
    const view = await panel();
    const press = await open(view, /turned down by Front delegates/);
    await press('Copy passage');
    await vi.waitFor(() => expect(view.note()).toBe('Passage copied'));
    expect(view.outside.copy.mock.calls[0]?.[0]).toBe(
      [
        'Harn also pushed the idea of forming a joint river patrol under a neutral flag, but the proposal was turned down by Front delegates.',
        '',
        '— Velmark and Sorin Front leave Port Calder without a deal as General Amsel’s plan stalls · Calder Gazette · 2031-04-08 · read 2031-04-09 16:05',
        'https://gazette.example/river-talks#:~:text=the%20proposal%20was%20turned%20down%20by%20Front%20delegates',
      ].join('\n'),
    );
    await press('Copy link');
    await vi.waitFor(() => expect(view.note()).toBe('Link copied'));
    expect(view.outside.copy.mock.calls[1]?.[0]).toMatch(
      /^https:\/\/gazette\.example\/river-talks#:~:text=the%20proposal/,
    );
  });
});

describe('an export', () => {
  const save = async (view: View, name: string) => {
    await view.click(view.button(/^Export/));
    await view.click(view.button(name));
    return view.outside.save.mock.calls[0]?.[0];
  };

  it('is a file with the headline’s words as its name', async () => {
    const view = await panel();
    const file = await save(view, 'CSV');
    expect(file).toMatchObject({
      name: 'velmark-and-sorin-front-leave-port-calder-without-a-deal-as.csv',
      type: 'text/csv',
    });
    expect(file?.text).toMatch(/^\uFEFFarticle,outlet,/);
    expect(view.note()).toBe(`Saved as ${file?.name}`);
  });

  it.each([
    ['CSV', /edited by the reader/],
    ['JSON', /"editedByReader": \[/],
    ['Web annotations', /"value": "edited by the reader"/],
  ])('as %s says what the reader edited', async (name, mark) => {
    const view = await panel();
    await openSide(view, 'Belledonia');
    await view.click(view.button('Put together'));
    await vi.waitFor(() => expect(view.text()).toContain('Edited by you (1)'));
    expect((await save(view, name))?.text).toMatch(mark);
  });

  it('as Markdown, and on paper, says what the reader edited', async () => {
    const view = await panel();
    await openSide(view, 'Belledonia');
    await view.click(view.button('Put together'));
    await vi.waitFor(() => expect(view.text()).toContain('Edited by you (1)'));
    await view.click(view.button('Copy'));
    expect(view.outside.copy.mock.calls[0]?.[0]).toContain('- Belledonia put together with Velmark');
    const paper = await showView('print', readingOf(), view.ports);
    expect(paper.text()).toContain('Edited by the reader');
    expect(paper.headings()).toContain('Velmark edited by the reader');
  });

  it('hands the edits to the print view before that is opened', async () => {
    const view = await panel();
    const handOver = vi.spyOn(view.ports.edits, 'handOver');
    await view.click(view.button(/^Export/));
    await view.click(view.button('Print view'));
    await vi.waitFor(() => expect(view.outside.print).toHaveBeenCalled());
    const [handed, printed] = [handOver, view.outside.print].map((one) => one.mock.invocationCallOrder[0] ?? 0);
    expect(handed).toBeLessThan(printed ?? 0);
  });

  it('leaves out marks of a rule set that is off', async () => {
    const view = await panel();
    await view.click(view.root.querySelector<HTMLElement>('[data-rule-set="disputed-claims"] input') ?? view.root);
    const file = await save(view, 'CSV');
    expect(file?.text).not.toContain(',mark,Contested,');
    expect(file?.text).toContain(',mark,Source not named,');
  });
});

describe('the order of statements where there are no columns', () => {
  it('has an answer after what it answers, also where that was proposed instead of something in another row', async () => {
    const view = await panel();
    const order = (words: RegExp) => view.statement(words).style.getPropertyValue('--order');
    expect(order(/“a small group of observers”/)).toBe('1');
    expect(order(/which was rejected by the Velmark side/)).toBe('2');
    expect(view.statement(/“a small group of observers”/).textContent).toMatch(
      /instead of joint river patrol \(Velmark\)/,
    );
  });
});

describe('the pictures', () => {
  it('say each of their numbers as text', async () => {
    const view = await panel();
    const rows = view.all('.bars__row').map((one) => one.textContent?.replace(/\s+/g, ' '));
    expect(rows).toContain('named persons3 attributions');
    expect(rows).toContain('documents0 attributions');
    expect(rows).toContain('Sorin Front70 words in 5 statements');
    expect(rows).toContain('Source not named5 places');
  });

  it('lead to the place that is pressed, and from place to place by keyboard', async () => {
    const view = await panel();
    const lane = view.button('“Contested” marks: one place');
    await view.click(lane);
    const finding = analysis.findings.find((one) => one.pack === 'disputed-claims');
    expect(view.ports.goTo).toHaveBeenLastCalledWith({ start: finding?.start, end: finding?.end });
    const speaks = view.button(/^Velmark speaks: /);
    vi.spyOn(speaks, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 0, 200, 14));
    const end = analysis.positions[12];
    const x = 100 + (200 * (end?.start ?? 0)) / article.text.length;
    speaks.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: x }));
    expect(view.ports.goTo).toHaveBeenLastCalledWith({ start: end?.start, end: end?.end });
  });

  it('go through the sentences with the slider', async () => {
    const view = await panel();
    const slider = view.root.querySelector<HTMLInputElement>('.strip__slider input');
    expect(Number(slider?.max)).toBe(analysis.sentences.length - 1);
    await view.enter(slider ?? document.createElement('input'), '4');
    expect(view.ports.goTo).toHaveBeenLastCalledWith(analysis.sentences[4]);
    expect(slider?.getAttribute('aria-valuetext')).toBe(`sentence 5 of ${analysis.sentences.length}`);
  });
});

describe('the place that the reader points at in the page', () => {
  it('lights its statement, also where it is a repetition, until the pointer goes on', async () => {
    const ports = fakePorts(readingOf());
    let point: (positions: readonly number[]) => void = () => {};
    ports.onPointed.mockImplementation((pointed) => {
      point = pointed;
      return () => {};
    });
    const view = await showView('panel', readingOf(), ports);
    const lit = () => view.all('.statement--lit').map((one) => one.querySelector('.statement__words')?.textContent);
    await act(async () => point([13]));
    expect(lit()).toEqual([expect.stringMatching(/^“We did not come here/)]);
    await act(async () => point([]));
    expect(lit()).toEqual([]);
  });
});
