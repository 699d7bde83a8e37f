// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { leanReadability } from '../../scripts/vite-readability.ts';
import { copyPage } from '../../src/article/copy-page.ts';

const here = new URL('.', import.meta.url).pathname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const whole = readFileSync(file, 'utf8');
const lean = leanReadability().transform(whole, file)?.code ?? '';

/** The class that a script of Readability's defines. */
function classIn(code: string): typeof Readability {
  const module: { exports?: typeof Readability } = {};
  new Function('module', code)(module);
  if (module.exports === undefined) throw new Error('no class in it');
  return module.exports;
}

/** What it finds in a copy of a page, as the extension hands it over. */
function foundBy(Reader: typeof Readability, folder: string): string | null {
  const page = new JSDOM(readFileSync(join(here, folder, 'source.html'))).window.document;
  const copy = copyPage(page, (element) => /^(?:META|SCRIPT|STYLE|NOSCRIPT)$/.test(element.tagName));
  const reader = new Reader<Node>(copy.document, {
    charThreshold: 250,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const found = reader.parse();
  return found == null ? null : `${found.title}\n${found.content?.textContent}`;
}

describe('Readability as it goes into pages', () => {
  it.each(['this.log(', 'ld+json', 'parsely-author', 'b64DataUrl'])('has no %s, which the whole one has', (part) => {
    expect(whole).toContain(part);
    expect(lean).not.toContain(part);
  });

  it.each(folders)('finds in %s what the whole one finds', (folder) => {
    expect(foundBy(classIn(lean), folder)).toBe(foundBy(Readability, folder));
  });
});
