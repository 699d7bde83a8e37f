import { describe, expect, it } from 'vitest';
import { linkTo } from '../../../src/export/fragment.ts';
import { passageOf } from '../../../src/export/passage.ts';
import { at } from '../../fixtures/reading-builder.ts';
import { analysis, article } from '../../fixtures/river-talks.ts';

const { text } = article;
const link = (words: string, nth = 0) => linkTo('https://gazette.example/river-talks#top', text, at(text, words, nth));
const directive = (words: string, nth = 0) => decodeURIComponent(link(words, nth)?.split('#:~:text=')[1] ?? '');

describe('a copied passage', () => {
  it('has the whole sentence to the letter, headline, outlet, date, when it was read, and address', () => {
    const passage = passageOf(
      article,
      analysis,
      at(text, 'turned down by Front'),
      'https://gazette.example/x',
      'read 9 April 2031',
    );
    expect(passage.split('\n')).toEqual([
      'Harn also pushed the idea of forming a joint river patrol under a neutral flag, but the proposal was turned down by Front delegates.',
      '',
      '— Velmark and Sorin Front leave Port Calder without a deal as General Amsel’s plan stalls · Calder Gazette · 2031-04-08 · read 9 April 2031',
      'https://gazette.example/x',
    ]);
  });

  it('has all sentences of a quotation', () => {
    const passage = passageOf(article, analysis, at(text, 'river. We came for a fair'), null, '');
    expect(passage).toMatch(
      /^“We did not come here to bargain away the river\. We came for a fair rule on its water\.\n\n— /,
    );
  });
});

describe('a link to a passage', () => {
  it('names a short one whole and a long one by its ends', () => {
    expect(directive('the proposal was turned down')).toBe('the proposal was turned down');
    expect(directive('Harn also pushed the idea of forming a joint river patrol under a neutral flag')).toBe(
      'Harn also pushed the idea,patrol under a neutral flag',
    );
  });

  it('replaces the address’s own fragment, and encodes what has a meaning in the directive', () => {
    expect(link('“before the first snow”, to which')).toBe(
      `https://gazette.example/river-talks#:~:text=${encodeURIComponent('“before the first snow”, to which')}`,
    );
    const hyphen = linkTo('https://a.example/', 'The cease-fire, they say.', { start: 4, end: 15 });
    expect(hyphen).toBe('https://a.example/#:~:text=cease%2Dfire%2C');
  });

  it('grows to whole words', () => {
    expect(directive('roposal was turned dow')).toBe('proposal was turned down');
  });

  it('tells repeated words apart by those before them', () => {
    expect(directive('close the crossings', 1)).toBe('Monday that Velmark would-,close the crossings');
  });
});
