import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../src/export/markdown.ts';
import { summaryOf } from '../../src/export/summary.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { contextOf } from '../../src/ui/model/context.ts';
import { countsOf } from '../../src/ui/model/counts.ts';
import { at, emptyAnalysis } from '../fixtures/reading-builder.ts';
import { analysis, article, ruleSets } from '../fixtures/river-talks.ts';

const counted = { article, analysis, ruleSets, url: 'https://gazette.example/river-talks' };
const names = (all: readonly { name: string }[]) => all.map(({ name }) => name);

describe('the lines above the table', () => {
  const summary = summaryOf(analysis, article);

  it('tell who is quoted, who is paraphrased, and who is named but speaks nowhere', () => {
    expect(names(summary.quoted)).toEqual(['Tomas Elric']);
    expect(names(summary.reported)).toEqual(['Mira Dovan']);
    expect(names(summary.silent)).toEqual(['Petra Amsel']);
  });

  it('count the places of unnamed sources', () => {
    expect(summary.unnamed).toHaveLength(5);
  });

  it('jump to mentions by name, never to a pronoun', () => {
    const [elric] = summary.quoted;
    expect(elric?.mentions.map(({ start, end }) => article.text.slice(start, end))).toEqual(['Elric', 'Elric']);
  });

  it('say when one party does all the talking, and only then', () => {
    expect(summary.onlyParty).toBeNull();
    const one = { ...analysis, positions: analysis.positions.filter((position) => position.side === 'velmark') };
    expect(summaryOf(one, article).onlyParty).toBe('Velmark');
  });
});

describe('the counts of the rule sets', () => {
  const counts = (settings = DEFAULT_SETTINGS) =>
    countsOf(counted, settings).map(({ ruleSet, on, distinct, places }) => [ruleSet.id, on, distinct, places]);

  it('count distinct findings before places, and leave out sets that come switched off', () => {
    expect(counts()).toEqual([
      ['anonymous-sourcing', true, 5, 5],
      ['conditional-threats', true, 1, 2],
      ['disputed-claims', true, 1, 1],
    ]);
  });

  it('stay when a set is hidden, and follow the reader’s threshold and rules', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      threshold: 0.7,
      ruleSets: { 'conditional-threats': false },
      rules: { 'anonymous-sourcing/hearsay': false },
    };
    expect(counts(settings)).toEqual([
      ['anonymous-sourcing', true, 3, 3],
      ['conditional-threats', false, 1, 2],
      ['disputed-claims', true, 1, 1],
    ]);
  });
});

describe('the counts of hidden marks', () => {
  it('leave out what the reader hid on this page or site, and nothing elsewhere', () => {
    const hidden = [
      { rule: 'anonymous-sourcing/vague-group', phrase: 'analysts', where: { site: 'https://gazette.example/*' } },
      { rule: 'anonymous-sourcing/hearsay', phrase: 'is said to', where: { site: 'https://elsewhere.example/*' } },
    ];
    expect(countsOf(counted, { ...DEFAULT_SETTINGS, hidden })[0]?.places).toBe(4);
  });
});

describe('a place in context', () => {
  it('is the sentence before, its own, and the one after, in the article’s words', () => {
    const context = contextOf(article.text, analysis.sentences, at(article.text, 'Belledonia has offered to host'));
    expect(context).toEqual({
      before: 'The patrol plan is said to be the work of General Petra Amsel, who commands the border force.',
      lead: '',
      place: 'Belledonia has offered to host',
      tail: ' another round in May.',
      after: 'Analysts fear that the quiet may not hold.',
    });
  });

  it('has nothing before the first sentence', () => {
    const context = contextOf(article.text, analysis.sentences, { start: 0, end: 7 });
    expect([context.before, context.place]).toEqual(['', 'Velmark']);
  });
});

describe('the Markdown copy', () => {
  it('has headline, address, counts and the table', () => {
    const exported = { article, analysis, edits: [], ruleSets, findings: analysis.findings };
    const markdown = markdownOf(exported);
    expect(markdown).toContain('# Velmark and Sorin Front leave Port Calder');
    expect(markdown).toContain('https://gazette.example/river-talks');
    expect(markdown).toContain('One person quoted by name: Tomas Elric.');
    expect(markdown).toContain('- If … then …: 1 in 2 places');
    expect(markdown).toMatch(/\| villagers \| \*\*will\*\* Velmark said that they \\\[villagers\\\] would/);
    expect(markdown).toContain('*accusation not quoted in this article*');
    expect(markdown).toContain('No mark does not mean checked.');
  });

  it('keeps a cell in its column whatever the words hold', () => {
    const text = 'The | board says *no*.';
    const strange = { ...article, text, blocks: [], meta: { ...article.meta, title: 'A | title' } };
    const one = {
      ...emptyAnalysis(strange),
      sides: [{ id: 'board', name: 'The | board', members: [], share: { statements: 1, words: 2 } }],
      positions: [
        { ...analysis.positions[2]!, start: 0, end: text.length, side: 'board', topic: null, attribution: null },
      ],
    };
    const markdown = markdownOf({ article: strange, analysis: one, edits: [], ruleSets: [], findings: [] });
    const row = markdown.split('\n').find((line) => line.includes('asks for'));
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(4);
    expect(row).toContain('\\*no\\*');
  });
});
