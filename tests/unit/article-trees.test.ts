import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/find-article.ts';
import { findInFrames } from '../../src/article/find-in-frames.ts';
import { findSelection } from '../../src/article/find-selection.ts';
import { toRanges } from '../../src/article/places.ts';

/** A document without layout hides nothing. */
const ALL_SHOWN = { isVisible: () => true };
const HEADLINE = 'Lighthouse at Oldery to be sold after all';
const PARAGRAPHS = [
  'The lighthouse at Oldery will be sold in spring, the harbour board said on Tuesday, after nine years in which nobody could say whose it was.',
  'Two people who have read the contract said that the buyer may not take the lamp away, and must let the keeper stay for as long as she lives.',
  'The keeper, Mira Donne, denied that she had asked for this, and called the story of a quarrel between her and the board an invention of the buyer.',
];
const paragraphs = (texts = PARAGRAPHS) => texts.map((text) => `<p>${text}</p>`).join('');
const pageOf = (body: string) =>
  new JSDOM(`<html lang="en"><title>${HEADLINE}</title><body>${body}`, { url: 'https://oldery.example/light' }).window
    .document;

function open(host: Element | null, markup: string): ShadowRoot {
  if (host === null) throw new Error('no host');
  const root = host.attachShadow({ mode: 'open' });
  const made = new JSDOM(`<body>${markup}`).window.document.body;
  root.append(...Array.from(made.childNodes, (node) => host.ownerDocument.importNode(node, true)));
  return root;
}

/** The words of each block as the page has them where it was found. */
function shown(found: ReturnType<typeof findArticle>): string[] {
  if (found === null) return [];
  return found.article.blocks.map((block) => toRanges(found.places, block).map(String).join(''));
}

describe('an article in open shadow roots', () => {
  it('is read, headline and all', () => {
    const page = pageOf('<nav><a href="/">Home</a></nav><news-story></news-story><footer>Oldery Post</footer>');
    open(page.querySelector('news-story'), `<article><h1>${HEADLINE}</h1>${paragraphs()}</article>`);
    expect(shown(findArticle(page))).toEqual([HEADLINE, ...PARAGRAPHS]);
  });

  it('is read in the order in which it shows: nested roots and slots where they stand', () => {
    const [first = '', second = '', third = ''] = PARAGRAPHS;
    const page = pageOf(
      `<news-story><p slot="end">${third}</p><p>${first}</p><h1 slot="top">${HEADLINE}</h1><p slot="nowhere">Nobody sees a child that no slot takes, whatever it says at length.</p></news-story>`,
    );
    const root = open(
      page.querySelector('news-story'),
      '<header><slot name="top"></slot></header><div><slot></slot><news-middle></news-middle></div><section><slot name="end"></slot></section>',
    );
    open(root.querySelector('news-middle'), `<p>${second}</p>`);
    expect(shown(findArticle(page))).toEqual([HEADLINE, first, second, third]);
  });

  it('is told from what stands beside it, in a root of its own or not', () => {
    const page = pageOf('<news-story></news-story><side-box class="related"></side-box>');
    open(page.querySelector('news-story'), `<h1>${HEADLINE}</h1>${paragraphs()}<div class="comments"></div>`);
    open(
      page.querySelector('side-box'),
      '<p>Five other lighthouses that were sold in the last ten years, and who bought them.</p>',
    );
    expect(shown(findArticle(page))).toEqual([HEADLINE, ...PARAGRAPHS]);
  });

  it('is not found where the root is closed', () => {
    const page = pageOf('<news-story></news-story>');
    const closed = page.querySelector('news-story')?.attachShadow({ mode: 'closed' });
    const text = page.createElement('p');
    text.textContent = PARAGRAPHS.join(' ');
    closed?.append(text);
    expect(findArticle(page)).toBeNull();
  });
});

describe('an article in a frame', () => {
  /** Writes into the first frame of a page. */
  function fill(page: Document, markup: string): void {
    const inside = page.querySelector('iframe')?.contentDocument;
    if (inside == null) throw new Error('no frame');
    const made = new JSDOM(`<body>${markup}`).window.document.body;
    inside.body.replaceChildren(...Array.from(made.childNodes, (node) => inside.importNode(node, true)));
  }

  it('is read, and what the frame leaves unsaid is taken from the page around it', () => {
    const page = pageOf('<p>Today’s paper</p><iframe></iframe>');
    fill(page, `<article><h1>${HEADLINE}</h1>${paragraphs()}</article>`);
    const found = findInFrames(page, ALL_SHOWN);
    expect(shown(found)).toEqual([HEADLINE, ...PARAGRAPHS]);
    expect(found?.root.ownerDocument).not.toBe(page);
    expect(found?.article).toMatchObject({ language: 'en', meta: { url: 'https://oldery.example/light' } });
  });

  it('does not take the place of the page’s own', () => {
    const page = pageOf(`<article><h1>${HEADLINE}</h1>${paragraphs()}</article><iframe></iframe>`);
    fill(page, `<h1>Another lighthouse</h1>${paragraphs(PARAGRAPHS.map((text) => text.replace('Oldery', 'Sarn')))}`);
    expect(shown(findInFrames(page, ALL_SHOWN))).toEqual([HEADLINE, ...PARAGRAPHS]);
  });
});

describe('a selection', () => {
  const page = pageOf(`<ul><li>One</li></ul><div>${paragraphs()}<script>let x = 1;</script></div>`);
  const [first, second] = Array.from(page.querySelectorAll('p'), (paragraph) => paragraph.firstChild);

  it('is read as it stands, cut where the reader cut it', () => {
    page.getSelection()?.setBaseAndExtent(first!, PARAGRAPHS[0]!.indexOf(' the harbour'), second!, 43);
    const found = findSelection(page, ALL_SHOWN);
    expect(shown(found)).toEqual([
      PARAGRAPHS[0]!.slice(PARAGRAPHS[0]!.indexOf('the harbour')),
      'Two people who have read the contract said',
    ]);
    expect(found?.article.text).toBe(shown(found).join('\n\n'));
  });

  it('of whole elements has no script in it', () => {
    page.getSelection()?.selectAllChildren(page.querySelector('div')!);
    expect(shown(findSelection(page, ALL_SHOWN))).toEqual(PARAGRAPHS);
  });

  it('of a few words is none', () => {
    page.getSelection()?.setBaseAndExtent(first!, 0, first!, 12);
    expect(findSelection(page, ALL_SHOWN)).toBeNull();
    page.getSelection()?.removeAllRanges();
    expect(findSelection(page, ALL_SHOWN)).toBeNull();
  });
});
