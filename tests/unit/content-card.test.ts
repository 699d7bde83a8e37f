import { describe, expect, it } from 'vitest';
import { type Line, type ReadPage, sectionOf } from '../../src/content/card-content.ts';
import { placeCard } from '../../src/content/card-place.ts';
import type { Finding } from '../../src/engine/analysis.ts';
import { at, finding } from '../fixtures/reading-builder.ts';
import { analysis, article } from '../fixtures/river-talks.ts';
import { ruleSets } from '../fixtures/rule-sets.ts';

const span = (words: string) => at(article.text, words);

function pageWith(one: Finding): ReadPage {
  const lost = { findings: [], positions: [] };
  return { state: 'read', article, analysis: { ...analysis, findings: [one] }, ruleSets, lost };
}

const linesOf = (one: Finding): string[] => sectionOf(pageWith(one), 0)!.lines.map(inWords);

function inWords({ label, pieces }: Line): string {
  const text = pieces
    .map((piece) => piece.text)
    .join(' ')
    .replace(/ ([,:])/g, '$1');
  return label === undefined ? text : `${label}: ${text}`;
}

describe('what the card says', () => {
  it('tells what an article gives of an unnamed source, and what it does not, before the question', () => {
    const lines = linesOf(
      finding(span('two officials briefed on the talks'), 'anonymous-sourcing/unnamed-official', 'unnamed-official', {
        tells: { role: true, body: false, access: true, reason: false },
      }),
    );
    expect(lines).toEqual([
      'two officials briefed on the talks',
      'The article gives: role, how they know',
      'It does not give: body, why they are not named',
      'Often normal: Often the only way to hear of closed talks.',
      'Ask: Does anyone named say the same?',
    ]);
  });

  it('says of hearsay that there is no source at all', () => {
    const lines = linesOf(finding(span('is said to'), 'anonymous-sourcing/hearsay', 'hearsay'));
    expect(lines[1]).toBe('The article gives no source for this at all.');
  });

  it('has only words for the card, whatever a stranger’s rule calls its kind', () => {
    for (const parts of [{}, { claim: span('is said to'), disputer: span('two officials briefed on the talks') }]) {
      const lines = linesOf(finding(span('is said to'), 'speculation/forecast', 'constructor', { parts }));
      expect(lines.join(' ')).not.toContain('function');
    }
  });

  it('sets a headline beside the sentence of the article that says less', () => {
    const own = span('two officials briefed on the talks');
    const lines = linesOf(
      finding(span('is said to'), 'speculation/forecast', 'stronger', { parts: { sentence: own } }),
    );
    expect(lines[0]).toBe('The article itself says: two officials briefed on the talks');
  });

  it('makes of a threat one sentence of who, to whom, if what, then what, and tells quoted from reported', () => {
    const whole = span('If there is no agreement, we will close the crossings at Anders');
    const parts = {
      condition: span('If there is no agreement'),
      consequence: span('we will close the crossings at Anders'),
    };
    const lines = linesOf(
      finding(whole, 'conditional-threats/if', 'threat', {
        parts: { ...parts, issuer: span('Tomas Elric'), target: span('Sorin Front') },
        quoted: true,
        attribution: 6,
      }),
    );
    expect(lines[0]).toBe(
      'Tomas Elric → Sorin Front: If there is no agreement, then we will close the crossings at Anders',
    );
    expect(lines[1]).toBe('Quoted: by Interior Minister Tomas Elric');
  });

  it('adds the “if” that a condition without one lacks, and claims nothing of parts that were not found', () => {
    const whole = span('forced returns would spark a humanitarian emergency');
    const parts = { condition: span('forced returns'), consequence: span('would spark a humanitarian emergency') };
    const lines = linesOf(finding(whole, 'conditional-threats/if', 'warning', { parts }));
    expect(lines[0]).toBe('if forced returns, then would spark a humanitarian emergency');
    expect(lines[1]).toBe('Reported: in the article’s own words');
  });

  it('sets who claims beside who denies, and says that a denial is no evidence', () => {
    const lines = linesOf(
      finding(span('has dismissed Velmark’s allegations as “a pretext”'), 'disputed-claims/denial', 'denial', {
        parts: { claim: span('Velmark’s allegations'), claimant: span('Velmark'), disputer: span('The Front') },
        reply: 'absent',
      }),
    );
    expect(lines.slice(0, 4)).toEqual([
      'Claim: Velmark’s allegations',
      'Claimed by: Velmark',
      'Denied by: The Front',
      'A denial is a statement, not evidence. No reply of the accused side was found in the article.',
    ]);
  });
});

describe('why something is marked', () => {
  it('is told by the words that matched, the rule, why it matters, the guideline, and how sure the rule is', () => {
    const words = span('two officials briefed on the talks');
    const one = finding(words, 'anonymous-sourcing/unnamed-official', 'unnamed-official', {
      matched: span('two officials'),
    });
    expect(sectionOf(pageWith(one), 0)?.why.map(inWords)).toEqual([
      'Words that matched: two officials',
      'Rule: A source without a name: unnamed-official (anonymous-sourcing/unnamed-official, version 1.0.0)',
      'Why it matters: A reader who does not know the source cannot weigh what it says.',
      'Guideline: Agency handbook, section on sources',
      'How sure: agrees with our annotation in 93 of 100',
    ]);
  });
});

describe('where the card stands', () => {
  const card = { width: 360, height: 200 };
  const line = (top: number, left = 100) => ({ left, right: left + 80, top, bottom: top + 20 });

  it.each([
    ['under the words', line(100), { width: 1000, height: 800 }, { left: 100, top: 126 }],
    ['over them near the foot of the window', line(700), { width: 1000, height: 800 }, { left: 100, top: 494 }],
    ['inside the window at its right edge', line(100, 900), { width: 1000, height: 800 }, { left: 632, top: 126 }],
    ['at the edge of a phone', line(100, 200), { width: 375, height: 640 }, { left: 8, top: 126 }],
  ])('is %s', (_, words, view, place) => {
    expect(placeCard([words], card, view)).toMatchObject(place);
  });

  it('never reaches over the marked lines, however small the window', () => {
    for (let height = 120; height < 900; height += 20) {
      for (let top = 0; top < height - 40; top += 20) {
        const lines = [line(top), line(top + 20)];
        const { top: at, maxHeight } = placeCard(lines, card, { width: 400, height });
        const bottom = at + Math.min(card.height, maxHeight);
        if (Math.max(top, height - top - 40) < 160) continue; // no room for a card beside both lines
        expect(bottom <= top || at >= top + 40).toBe(true);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(height);
      }
    }
  });
});
