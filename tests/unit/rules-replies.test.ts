import { describe, expect, it } from 'vitest';
import { modelBytes } from '../../models/index.ts';
import type { Finding } from '../../src/engine/analysis.ts';
import { createAnalyzer } from '../../src/engine/analyze.ts';
import { loadModels } from '../../src/engine/tagger/models.ts';
import { corePacks } from '../../src/rules/index.ts';

// What is added to a finding, not whether the judge keeps it.
const analyzer = createAnalyzer({ packs: corePacks, models: { ...loadModels(modelBytes()), judge: null } });
const meta = { title: null, date: null, outlet: null, url: null };

/** The disputed claims of a text, and the words of their parts. */
function disputes(text: string): (Finding & { words: Record<string, string> })[] {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
  return analyzer
    .analyze({ text, blocks, meta })
    .findings.filter((finding) => finding.pack === 'disputed-claims')
    .map((finding) => ({
      ...finding,
      words: Object.fromEntries(Object.entries(finding.parts).map(([part, s]) => [part, text.slice(s.start, s.end)])),
    }));
}

describe('a denial', () => {
  it.each([
    ['The mayor denied taking money from the ferry line.', false],
    ['The mayor denied knowingly taking money from the ferry line.', true],
    ['The mayor denied any knowledge of the sale.', true],
  ])('%s Hedged: %s', (text, hedged) => {
    expect(disputes(text).map((finding) => finding.hedged)).toEqual([hedged]);
  });

  it('is a reply that the article records', () => {
    expect(disputes('The mayor denied taking money.').map(({ reply }) => reply)).toEqual(['recorded']);
  });

  it('names who denies and whose claim it is', () => {
    const [finding] = disputes('Norway has dismissed Sweden’s allegations as politically motivated.');
    expect(finding?.words).toMatchObject({ disputer: 'Norway', claimant: 'Sweden' });
  });

  it('is linked with the claim in an earlier sentence', () => {
    const [finding] = disputes(
      'Sweden said on Monday that Norwegian ships had sunk the ferry. Norway rejected Sweden’s claim that its ships had sunk the ferry.',
    ).filter(({ kind }) => kind === 'denial');
    expect(finding?.words.claim).toContain('Norwegian ships had sunk the ferry');
  });
});

describe('an accusation that is not established', () => {
  const charge = 'The captain allegedly sold the boat twice.';
  it.each([
    ['absent', charge],
    ['refused', `${charge} The captain declined to comment.`],
    ['refused', `${charge} His lawyer did not immediately respond to a request for an interview.`],
    ['recorded', `${charge} He denied it.`],
  ])('has a reply that is %s', (reply, text) => {
    expect(disputes(text)[0]?.reply).toBe(reply);
  });

  it('has no reply where nobody is accused', () => {
    expect(disputes('It is unclear whether the bridge will hold.').map(({ reply }) => reply)).toEqual([null]);
  });
});
