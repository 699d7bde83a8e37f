import type { Meta } from '../engine/analysis.ts';

/** What the page says of its article besides the text; null where it says nothing. `date` is as the page writes it. */
export function readMeta(document: Document, headline: string | null): Meta {
  const linked = jsonLdArticle(document);
  return {
    title: headline ?? content(document, 'og:title') ?? text(linked?.headline) ?? (document.title.trim() || null),
    date:
      text(linked?.datePublished) ??
      content(document, 'article:published_time') ??
      content(document, 'date') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
    outlet: content(document, 'og:site_name') ?? outletOf(linked),
    url: address(document),
  };
}

/** The language that the page claims (BCP 47), where it claims one. */
export function readLanguage(document: Document): string | undefined {
  return document.documentElement.getAttribute('lang')?.trim() || undefined;
}

function content(document: Document, name: string): string | null {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return meta?.getAttribute('content')?.trim() || null;
}

type Linked = Record<string, unknown>;

/** The first JSON-LD object that calls itself an article, a report or a posting. Broken JSON-LD is common, and passed over. */
function jsonLdArticle(document: Document): Linked | null {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
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
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = canonical !== null && canonical !== undefined && URL.canParse(canonical) ? canonical : document.URL;
  return /^https?:/u.test(url) ? url : null;
}
