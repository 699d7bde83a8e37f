import type { Article, Finding } from '../../src/engine/analysis.ts';

/** An article of these paragraphs, each a block of its own whatever it holds. */
export function joined(texts: readonly string[]): Article {
  let text = '';
  const blocks: Article['blocks'] = [];
  for (const one of texts) {
    blocks.push({ start: text.length, end: text.length + one.length, role: 'paragraph' });
    text += `${one}\n\n`;
  }
  return { text, blocks, meta: { title: null, date: null, outlet: null, url: null } };
}

/** Which words each rule marks, moved to where they stand in the whole, sorted. */
export function marksAt(findings: readonly Finding[], offset: number): string[] {
  return findings.map(({ rule, start, end }) => `${rule} ${start + offset} ${end + offset}`).sort();
}
