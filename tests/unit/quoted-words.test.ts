import { describe, expect, it } from 'vitest';
import { ruleSetText } from '../../src/background/rule-sets.ts';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { type ReadPage, sectionOf } from '../../src/content/card-content.ts';
import { corePacks } from '../../src/rules/index.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

const TEXT = `Harbour talks in Osk end early

The mayor, Ilse Brandt, said on Monday: “Sources tell me that the port is for sale, and it is reportedly worth nothing.” She left without taking questions.

Sources close to the council said the port would be sold in May. It is reportedly worth little.

“If the council sells the port, we will block every quay,” said Tomas Reyl, who heads the dockers’ union.

If the council sells the port, the union will also block the ferries, Reyl warned.
`;

const article = articleFromText(TEXT);
const analysis = coreAnalyzer().analyze(article);
const page: ReadPage = {
  state: 'read',
  article,
  analysis,
  ruleSets: corePacks.map((pack) => ruleSetText(pack, true)),
  lost: { findings: [], positions: [] },
};

/** What the card says of the mark in which these words begin, line by line; null where none is. */
function cardAt(words: string): string[] | null {
  const start = TEXT.indexOf(words);
  const index = analysis.findings.findIndex((one) => one.start <= start && start < one.end);
  const section = sectionOf(page, index);
  if (section === null) return null;
  return section.lines.map(({ label = '', pieces }) => [label, ...pieces.map(({ text }) => text)].join(' ').trim());
}

describe('words that somebody is quoted with', () => {
  it('are not marked as the reporter’s own hearsay, which outside quotation marks they would be', () => {
    expect(cardAt('reportedly worth nothing')).toBeNull();
    expect(cardAt('reportedly worth little')).toContain('The article gives no source for this at all.');
  });

  it('that pass on an unnamed source are marked with the name of the person who says so', () => {
    expect(cardAt('Sources tell')?.[1]).toBe('Quoted by The mayor, Ilse Brandt,');
    expect(cardAt('Sources close to the council')?.join()).not.toContain('Quoted');
  });

  it('that threaten are told from a threat that the reporter reports', () => {
    expect(cardAt('we will block every quay')?.[1]).toBe('Quoted by Tomas Reyl, who heads the dockers’ union');
    expect(cardAt('the union will also block the ferries')?.[1]).toBe('Reported by Reyl');
  });
});
