import type { Meta } from '../engine/analysis.ts';

/** What the page says of its article besides the text; null where it says nothing. `date` is as the page writes it. */
export function readMeta(document: Document, headline: string | null): Meta {
  const claims = metaContents(document);
  const linked = jsonLdArticle(document);
  const time = Array.from(document.getElementsByTagName('time')).find((one) => one.hasAttribute('datetime'));
  return {
    title: headline ?? claims.get('og:title') ?? text(linked?.headline) ?? (document.title.trim() || null),
    date:
      text(linked?.datePublished) ??
      claims.get('article:published_time') ??
      claims.get('date') ??
      time?.getAttribute('datetime') ??
      null,
    outlet: claims.get('og:site_name') ?? outletOf(linked),
    url: address(document),
  };
}

/**
 * What the page's `meta` elements say, by their name or property; the first of a name counts. Tag names instead of selectors
 * here and below: without a browser's own index each selector walks the whole page.
 */
export function metaContents(document: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of Array.from(document.getElementsByTagName('meta'))) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (name !== null && content !== '' && !contents.has(name)) contents.set(name, content);
  }
  return contents;
}

/** The language that the page claims (BCP 47), where it claims one. */
export function readLanguage(document: Document): string | undefined {
  return document.documentElement.getAttribute('lang')?.trim() || undefined;
}

type Linked = Record<string, unknown>;

/** The first JSON-LD object that calls itself an article, a report or a posting. Broken JSON-LD is common, and passed over. */
function jsonLdArticle(document: Document): Linked | null {
  for (const script of Array.from(document.getElementsByTagName('script'))) {
    if (script.getAttribute('type') !== 'application/ld+json') continue;
    for (const item of items(parse(script.textContent ?? ''))) {
      if (/Article|Report|Posting/u.test(String(item['@type']))) return item;
    }
  }
  return null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function items(value: unknown): Linked[] {
  if (Array.isArray(value)) return value.flatMap(items);
  if (!isObject(value)) return [];
  return [value, ...items(value['@graph'])];
}

function isObject(value: unknown): value is Linked {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function outletOf(linked: Linked | null): string | null {
  const publisher = linked?.publisher;
  return isObject(publisher) ? text(publisher.name) : null;
}

/** A file on disk has an address that says nothing to anyone else. */
function address(document: Document): string | null {
  const links = Array.from(document.getElementsByTagName('link'));
  const canonical = links.find((link) => link.getAttribute('rel') === 'canonical')?.getAttribute('href');
  const url = canonical !== null && canonical !== undefined && URL.canParse(canonical) ? canonical : document.URL;
  return /^https?:/u.test(url) ? url : null;
}
