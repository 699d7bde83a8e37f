import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

/** Who says the statement with these words: the side's name, or null where no side says it. */
function saidBy(text: string, words: string): string | null {
  const { positions, sides } = coreAnalyzer().analyze(articleFromText(text));
  const at = text.indexOf(words);
  const position = positions.find((p) => p.start <= at && at < p.end);
  return sides.find((s) => s.id === position?.side)?.name ?? null;
}

describe('who says something', () => {
  it('is the subject of the clause that a participle belongs to', () => {
    const text = 'Mayor Ruth Ansel said the ferry would stop on Monday, adding that the pier was unsafe.';
    expect(saidBy(text, 'the pier was unsafe')).toBe('Ruth Ansel');
  });

  it('is the person named before a colon', () => {
    const text =
      'The farmers were disappointed. More blunt about the new fee was Martin Oder, chairman of the growers: “It is a disaster. Nobody asked us about it at all.”';
    expect(saidBy(text, 'Nobody asked us')).toBe('Martin Oder');
  });

  it('is who speaks the whole quotation, not whom it tells of', () => {
    const text =
      '“We asked for an extension in March. The council said it would not listen to us. So we will go to court,” Thomas Hale said.';
    expect(saidBy(text, 'So we will go to court')).toBe('Thomas Hale');
  });

  it('is not given to a clause that follows a name', () => {
    const text =
      'Colonel Peter Holm gave a briefing in the port. According to Holm, smugglers had used the old pier for years. Holm said the pier would be closed.';
    expect(saidBy(text, 'the pier would be closed')).toBe('Peter Holm');
  });

  it('is nobody named long before where an unnamed spokesman is told of with "a"', () => {
    const text = [
      'Spokesman Peter Holm of the Alder Foundation said the museum would open in May.',
      'The museum has been closed since the flood. Its halls were under water for a week. The paintings were saved by volunteers.',
      'A spokesman said the insurance would not pay.',
    ].join('\n\n');
    expect(saidBy(text, 'the insurance would not pay')).not.toBe('Peter Holm');
  });
});
