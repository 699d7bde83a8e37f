import { selectAll } from './flat-tree.ts';
import { metaContents } from './meta.ts';

/** What the page calls its article: its title element, and what it tells those who link to it. */
function claimedTitles(document: Document): string[] {
  const claims = metaContents(document);
  const titles = [document.title, claims.get('og:title') ?? '', claims.get('twitter:title') ?? ''];
  return titles.map(plain).filter((title) => title !== '');
}

/**
 * The element that holds the headline: the `h1` that the page's title repeats, or else the first one that is not the outlet's
 * name; a page without any may mark it with `itemprop="headline"` or set it as an `h2`. Null where nothing qualifies.
 */
export function findHeadline(
  document: Document,
  roots: readonly ParentNode[],
  isSeen: (element: Element) => boolean,
): Element | null {
  const titles = claimedTitles(document);
  const seen = (selector: string) =>
    selectAll(roots, selector).filter((one) => plain(one.textContent ?? '') !== '' && isSeen(one));
  const first = seen('h1');
  const repeated = first.find((one) => isClaimed(one, titles));
  if (repeated !== undefined) return repeated;
  const inArticle = first.find((one) => one.closest('article, main, [role="main"], [itemprop="articleBody"]') !== null);
  const own = inArticle ?? first.find((one) => one.closest('header, nav, footer, aside') === null) ?? null;
  if (own !== null) return own;
  return seen('[itemprop~="headline"]')[0] ?? seen('h2').find((one) => isClaimed(one, titles)) ?? first[0] ?? null;
}

/** A claimed title often has the outlet's name behind it, and is sometimes cut. */
function isClaimed(element: Element, titles: string[]): boolean {
  const text = plain(element.textContent ?? '');
  if (text.length < 10) return false;
  return titles.some((title) => title.startsWith(text) || (title.length > 20 && text.startsWith(title)));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
