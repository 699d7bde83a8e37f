import { describe, expect, it } from 'vitest';
import { lessons } from '../../src/practice/lessons/index.ts';
import { textOf } from '../../src/practice/lessons/lesson.ts';
import { layOut } from '../../src/practice/text.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

const meta = { title: null, date: null, outlet: null, url: null };
const analyse = (text: string) => coreAnalyzer().analyze({ text, blocks: [], meta });

describe.each(lessons)('the lesson “$headline”', (lesson) => {
  const text = textOf(lesson);
  const analysis = analyse(text);

  it('has something of each kind to find', () => {
    const kinds = new Set(analysis.findings.map(({ pack }) => pack));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['anonymous-sourcing', 'conditional-threats', 'disputed-claims']),
    );
  });

  it('can be reached to the last word: every word stands in one sentence', () => {
    const { paragraphs, words } = layOut(text, analysis.sentences);
    const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(text.split(/\s+/));
    expect(
      sentences.every(({ first, last }, nth) => first === (sentences[nth - 1]?.last ?? -1) + 1 && last >= first),
    ).toBe(true);
  });
});

describe('near misses in the lessons', () => {
  const marked = (id: string) => {
    const text = textOf(lessons.find((lesson) => lesson.id === id) ?? lessons[0]!);
    return analyse(text).findings.map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    ['ferries', 'If the weather holds'],
    ['ferries', 'An official was slightly hurt'],
    ['market', 'rejected a request'],
    ['market', 'were denied a place'],
    ['dam', 'If both parliaments agree'],
    ['dam', 'If it rains in May'],
  ])('in %s: “%s …” is passed by', (id, words) => {
    expect(marked(id).filter((text) => text.includes(words))).toEqual([]);
  });
});
