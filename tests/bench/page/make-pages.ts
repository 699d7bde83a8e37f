import { ownArticles } from '../articles.ts';
import { SLOW } from './browser.ts';

/** A page that a newspaper could have made, of own prose; `article` tells whether it has one. */
export interface BenchPage {
  name: string;
  html: string;
  article: boolean;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

function paragraphsOf(words: number): string[] {
  return ownArticles(Math.ceil(words / 1000))
    .flatMap((text) => text.split(/\n+/))
    .filter((text) => text.trim() !== '');
}

const prose = (words: number, wrap = (text: string) => `<p>${text}</p>`) =>
  paragraphsOf(words)
    .map((text) => wrap(escaped(text)))
    .join('');
const article = (words: number) => `<article><h1>Two sides leave the river talks</h1>${prose(words)}</article>`;
const links = (count: number) =>
  `<ul>${times(count, (i) => `<li><a href="#s${i}"><span>Section</span> <b>${i}</b></a></li>`)}</ul>`;
const cards = (count: number) =>
  times(count, (i) => `<div class="card"><a href="#c${i}"><h3>Story ${i}</h3></a><p>Read on.</p></div>`);

/** Ten pages of different make and size. */
export function benchPages(): BenchPage[] {
  const made = (name: string, body: string, hasArticle = true) => ({
    name,
    html: page(name, body),
    article: hasArticle,
  });
  return [
    made('a small blog', `<main>${article(500)}</main>`),
    made(
      'a news page',
      `<nav>${links(40)}</nav><main>${article(1000)}</main><aside>${cards(20)}<img src="${SLOW}"></aside>`,
    ),
    made(
      'a news page of 3,000 elements',
      `<nav>${links(150)}</nav><main>${article(1000)}</main><aside>${cards(590)}</aside>`,
    ),
    made('a long feature', `<main>${article(6000)}</main>`),
    made('nested boxes', times(60, () => '<div>') + article(1000) + times(60, () => '</div>')),
    made(
      'a page without semantics',
      `<div><div>Two sides leave</div>${prose(1000, (text) => `<div>${text}</div>`)}</div>`,
    ),
    made(
      'links in every line',
      `<article><h1>Talks</h1>${prose(1000, (text) => `<p>${text.replace(/\b(said|talks)\b/g, '<a href="#x">$1</a>')}</p>`)}</article>`,
    ),
    made(
      'a live blog',
      `<main><h1>Live: the talks</h1>${prose(3000, (text) => `<section><time>10:00</time><p>${text}</p></section>`)}</main>`,
    ),
    made('a list of stories, no article', `<main>${cards(200)}</main>`, false),
    made('a form, no article', `<form>${times(60, (i) => `<label>Field ${i} <input></label>`)}</form>`, false),
  ];
}
