// @vitest-environment jsdom
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotationPage, annotationsOf } from '../../../src/export/annotations.ts';
import type { Exported } from '../../../src/export/exported.ts';
import { exportedTalks } from '../../fixtures/exported.ts';
import { at } from '../../fixtures/reading-builder.ts';
import { analysis, article } from '../../fixtures/river-talks.ts';

/** What the annotation library finds in a text for each of an export's annotations, by words and by place. */
async function found(exported: Exported): Promise<{ exact: string; byWords: string[]; byPlace: string[] }[]> {
  document.body.textContent = exported.article.text;
  const scope = document.createRange();
  scope.selectNodeContents(document.body);
  const all = async (ranges: AsyncIterable<Range>) => {
    const texts: string[] = [];
    for await (const range of ranges) texts.push(range.toString());
    return texts;
  };
  const results = [];
  for (const { target } of annotationsOf(exported)) {
    const [quote, position] = target.selector;
    results.push({
      exact: quote.exact,
      byWords: await all(createTextQuoteSelectorMatcher(quote)(scope)),
      byPlace: await all(createTextPositionSelectorMatcher(position)(scope)),
    });
  }
  return results;
}

describe('the annotations', () => {
  let results: Awaited<ReturnType<typeof found>>;
  beforeAll(async () => {
    results = await found(exportedTalks());
  });

  it('are found by an annotation library, each by its words and in one place, and by its place', () => {
    expect(results.length).toBeGreaterThan(analysis.findings.length + 8);
    for (const { exact, byWords, byPlace } of results) expect([byWords, byPlace]).toEqual([[exact], [exact]]);
  });

  it('hold the very words of statements and marks', () => {
    const exact = results.map((one) => one.exact);
    expect(exact).toContain('the proposal was turned down by Front delegates');
    expect(exact).toContain('two officials briefed on the talks');
  });

  it('keep their place behind characters of two code units, and tell repeated words apart', async () => {
    const text = `🕊️ Peace talks 🕊️ failed. 𝒜 said no. ${'The talks failed. '.repeat(3)}`;
    const finding = { ...analysis.findings[0]!, ...at(text, 'The talks failed.', 2) };
    const long = await found({
      ...exportedTalks(),
      article: { ...article, text, blocks: [] },
      analysis: { ...analysis, positions: [] },
      findings: [finding],
    });
    expect(long).toEqual([
      { exact: 'The talks failed.', byWords: ['The talks failed.'], byPlace: ['The talks failed.'] },
    ]);
  });

  it('say who does what on which point, and that a doubtful statement is nobody’s', () => {
    const bodies = new Map(
      annotationsOf(exportedTalks()).map(({ target, body }) => [
        target.selector[0].exact,
        body.map((one) => one.value),
      ]),
    );
    expect(bodies.get('the proposal was turned down by Front delegates')).toEqual([
      'Sorin Front: turns down',
      'joint river patrol',
    ]);
    expect(bodies.get('The talks are part of a “delaying tactic” by Harn')).toEqual([
      'Said, but by whom or in what sense is unclear.',
    ]);
  });

  it('make a page of the standard’s kind with ids of their own, about the article’s address', () => {
    const page = annotationPage(exportedTalks());
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    expect(new Set(page.items.map((one) => one.id)).size).toBe(page.items.length);
    expect(new Set(page.items.map((one) => one.target.source))).toEqual(
      new Set(['https://gazette.example/river-talks']),
    );
  });

  it('tag what the reader edited', () => {
    const page = annotationPage(exportedTalks([{ do: 'rename', side: 'sorin-front', name: 'The Front' }]));
    const tagged = page.items.filter((one) => one.body.some((body) => body.value === 'edited by the reader'));
    expect(tagged.length).toBeGreaterThan(1);
    expect(tagged.every((one) => one.body[0]?.value.includes('The Front'))).toBe(true);
    expect(page.summary).toBe('edited by the reader');
  });
});
