import { describe, expect, it } from 'vitest';
import { whenOf } from '../../../src/export/table/when.ts';
import { articleOf, at, emptyAnalysis } from '../../fixtures/reading-builder.ts';

/** When something was said by the words after it, in a sentence with ⟦what is said⟧ and a {cue}. */
function when(template: string): string | null {
  const plain = template.replace(/[⟦⟧{}]/g, '');
  const article = articleOf([{ text: plain }], { title: null, date: null, outlet: null, url: null });
  const content = at(plain, /⟦(.*)⟧/.exec(template.replace(/[{}]/g, ''))?.[1] ?? '');
  const cue = at(plain, /\{(.*)\}/.exec(template)?.[1] ?? '');
  const analysis = emptyAnalysis(article);
  const attribution = {
    source: null,
    cue,
    content: [content],
    mode: 'indirect',
    speaker: null,
    sourceType: 'none',
    confidence: 1,
  } as const;
  const span = whenOf({ ...analysis, attributions: [{ ...attribution, content: [content] }] }, plain, 0);
  return span === null ? null : plain.slice(span.start, span.end);
}

describe('when something was said', () => {
  it.each([
    ['⟦“We will stay,”⟧ the mayor {told} reporters before the talks.', 'before the talks'],
    ['⟦“We will stay,”⟧ she {said} on Monday evening, after a long walk.', 'on Monday evening'],
    ['The mayor {warned} on Tuesday that ⟦the bridge would close before the first snow⟧.', 'on Tuesday'],
    ['The mayor on Friday {said} ⟦the bridge would close⟧.', 'on Friday'],
    ['Speaking ahead of the vote, the mayor {said} ⟦the bridge would close⟧.', 'ahead of the vote'],
    ['⟦The bridge would close⟧, the mayor {said} during the talks in Selm.', 'during the talks'],
    [
      'Talking to reporters ahead of the second round of peace talks in Selm, she {said} ⟦the bridge would close⟧.',
      'ahead of the second round of peace talks',
    ],
    ['⟦The bridge would close⟧, he {said} earlier this week.', 'earlier this week'],
  ])('is told in: %s', (sentence, expected) => {
    expect(when(sentence)).toBe(expected);
  });

  it.each([
    ['a time in what is said', 'The mayor {said} ⟦the bridge would close after the election⟧.'],
    [
      'a time of something else about the speaker',
      'The mayor, who took office after the long strike, {said} ⟦the bridge would close⟧.',
    ],
    [
      'a time in another clause far on',
      '⟦The bridge would close⟧, the mayor {said}, adding in a long aside that nobody had asked him anything before the vote.',
    ],
    ['no time', 'The mayor {said} ⟦the bridge would close⟧.'],
  ])('is not made out of %s', (_what, sentence) => {
    expect(when(sentence)).toBeNull();
  });
});
