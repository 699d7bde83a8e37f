import type { Analysis, Article } from '../../src/engine/analysis.ts';

/** A reading in a few lines for the terminal: counts by rule set, then each side with its positions in the article's words. */
export function summarize(article: Article, analysis: Analysis): string[] {
  const words = (start: number, end: number) => article.text.slice(start, end).replace(/\s+/g, ' ');
  const lines: string[] = [];
  const headline = article.blocks.find((block) => block.role === 'headline');
  if (headline) lines.push(words(headline.start, headline.end), '');

  for (const pack of new Set(analysis.findings.map((finding) => finding.pack))) {
    const findings = analysis.findings.filter((finding) => finding.pack === pack);
    lines.push(`${pack}: ${findings.length}`);
    for (const finding of findings) lines.push(`  ${finding.kind}: ${words(finding.start, finding.end)}`);
  }
  if (analysis.findings.length === 0) lines.push('Nothing marked. No mark does not mean checked.');

  for (const side of analysis.sides) {
    const positions = analysis.positions.filter((position) => position.side === side.id);
    lines.push('', `${side.name}${side.members.length > 0 ? ` (${side.members.join(', ')})` : ''}`);
    for (const position of positions) lines.push(`  ${position.kind}: ${words(position.start, position.end)}`);
  }
  const { named, organisation, document, unnamed } = analysis.sourcing;
  lines.push('', `Rests on: ${named} named, ${organisation} organisation, ${document} document, ${unnamed} unnamed`);
  for (const notice of analysis.notices) lines.push(`Notice: ${notice.code} ${notice.detail}`.trimEnd());
  return lines;
}
