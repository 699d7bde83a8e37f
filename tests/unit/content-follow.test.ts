import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/find-article.ts';
import { isIntact, toRanges } from '../../src/article/places.ts';
import { reanchor } from '../../src/content/reanchor.ts';
import { hidingChoices, isHidden, withHidden } from '../../src/shared/hidden.ts';
import type { Hidden } from '../../src/shared/settings.ts';
import { finding } from '../fixtures/reading-builder.ts';

const paragraphs = [
  'The mill at Sall will close unless a buyer is found by June, its owner said, and two hundred people will lose their work.',
  'A person who has seen the books said that the mill had made money in each of the last ten years, and more in the last.',
  'The owner denies it, and calls the books a forgery that was made to keep him from selling what is his own.',
];
const pageOf = (...texts: string[]) =>
  new JSDOM(
    `<html lang="en"><title>Mill at Sall to close</title><body><article><h1>Mill at Sall to close</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`,
  ).window.document;
const read = (document: Document) => findArticle(document)!;

describe('after the page has made its nodes anew', () => {
  it('finds the words again, and gives up those that are gone', () => {
    const before = read(pageOf(...paragraphs)).article;
    const now = read(
      pageOf(
        'The council will meet on Friday to talk about the mill, its clerk said in the evening.',
        paragraphs[0]!,
        paragraphs[2]!,
      ),
    );
    const places = reanchor(before, now);
    const span = (words: string) => ({
      start: before.text.indexOf(words),
      end: before.text.indexOf(words) + words.length,
    });
    expect(toRanges(places, span('calls the books a forgery')).map(String)).toEqual(['calls the books a forgery']);
    expect(isIntact(places, before.text, span('unless a buyer is found'))).toBe(true);
    expect(isIntact(places, before.text, span('A person who has seen the books'))).toBe(false);
    expect(toRanges(places, span('A person who has seen the books'))).toEqual([]);
  });
});

describe('hiding', () => {
  const { article } = read(pageOf(paragraphs[1]!, paragraphs[1]!, paragraphs[2]!));
  const words = 'A person who has seen the books';
  const first = article.text.indexOf(words);
  const second = article.text.indexOf(words, first + 1);
  const findings = [first, second].map((start) =>
    finding({ start, end: start + words.length }, 'anonymous-sourcing/unnamed-person', 'unnamed-person'),
  );
  const [one, other] = [findings[0]!, findings[1]!];
  const url = 'https://mill.example/story#top';

  it('of one mark leaves the same words elsewhere marked', () => {
    const { mark } = hidingChoices(one, findings, article, url);
    expect(isHidden(one, findings, article, 'https://mill.example/story', [mark])).toBe(true);
    expect(isHidden(other, findings, article, url, [mark])).toBe(false);
    expect(isHidden(one, findings, article, 'https://mill.example/other', [mark])).toBe(false);
  });

  it('of a phrase holds on the whole site and nowhere else', () => {
    const { phrase } = hidingChoices(one, findings, article, url);
    expect(findings.every((any) => isHidden(any, findings, article, 'https://mill.example/other', [phrase!]))).toBe(
      true,
    );
    expect(isHidden(one, findings, article, 'https://ledger.example/', [phrase!])).toBe(false);
  });

  it('of a phrase is not offered where there is no site', () => {
    expect(hidingChoices(one, findings, article, 'file:///tmp/story.html').phrase).toBeNull();
  });

  it('is forgotten after 90 days for one place, kept for a site, and never more than 500 entries', () => {
    const { mark, phrase } = hidingChoices(one, findings, article, url);
    const [day, now] = [24 * 60 * 60 * 1000, Date.UTC(2031, 3, 8)];
    const old = [mark, phrase!].map((entry) => ({ ...entry, time: now - 91 * day }));
    expect(withHidden(old, mark, now)).toEqual([old[1], { ...mark, time: now }]);
    let hidden: Hidden[] = [];
    for (let n = 0; n < 600; n++) hidden = withHidden(hidden, { ...mark, phrase: `phrase ${n}` }, now);
    expect(hidden).toHaveLength(500);
    expect(hidden.at(-1)?.phrase).toBe('phrase 599');
  });
});
