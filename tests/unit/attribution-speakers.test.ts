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
      'The farmers were disappointed. More blunt was Martin Oder, the chairman of the growers: “It is a disaster. Nobody asked us about it at all.”';
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

  it('is not whom the quotation itself tells of', () => {
    const text = [
      'Thomas Hale said on Monday that the mayor had misled the council.',
      '“The mayor knew it. Peter Holm has lied to all of us for a year,” he said.',
    ].join('\n\n');
    expect(saidBy(text, 'has lied to all of us')).toBe('Thomas Hale');
  });

  it('is no body of another kind than the words tell', () => {
    const text =
      'The Taliban said on Monday that the road was open. The lorries left for the border at noon. The television network said that two of them had been stopped.';
    expect(saidBy(text, 'had been stopped')).not.toBe('Taliban');
  });

  it('is not the chancellor where the vice chancellor speaks', () => {
    const text =
      'Chancellor Ruth Ansel opened the university’s new wing. The vice chancellor said that the roof would be mended in May.';
    expect(saidBy(text, 'the roof would be mended')).not.toBe('Ruth Ansel');
  });

  it('is the prime minister where “the PM” speaks', () => {
    const text =
      'Prime Minister Ruth Ansel visited the port. The PM said that the pier would be rebuilt before the winter.';
    expect(saidBy(text, 'the pier would be rebuilt')).toBe('Ruth Ansel');
  });

  it('is the person named after a place and a comma', () => {
    const text =
      'Interviewed on the campus of the university on Tuesday, Mayor Ruth Ansel argued that the ferry was unsafe.';
    expect(saidBy(text, 'the ferry was unsafe')).toBe('Ruth Ansel');
  });

  it('is the one member where “the Ohio Democrat” speaks', () => {
    const text =
      'Sen. Ruth Ansel, D-Ohio, said the ferry was unsafe. “Nobody looked at the pier,” the Ohio Democrat said.';
    expect(saidBy(text, 'Nobody looked')).toBe('Ruth Ansel');
  });
});

describe('what is said', () => {
  it('goes on after a stray comma to the verb of its clause', () => {
    const text =
      'Experts fear that the Marovian army led by its chief Tam Berrow, may attack the port of Denn within days.';
    const contents = coreAnalyzer()
      .analyze(articleFromText(text))
      .attributions.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    expect(contents.some((words) => words.endsWith('may attack the port of Denn within days'))).toBe(true);
  });
});
