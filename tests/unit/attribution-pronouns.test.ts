import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

/** Whose statement the words are: the speaker's name, else the side's, and whether it is shown as sure. */
function saidBy(text: string, words: string): { who: string | undefined; sure: boolean } {
  const { positions, sides, entities } = coreAnalyzer().analyze(articleFromText(text));
  const at = text.indexOf(words);
  const position = positions.find((p) => p.start <= at && at < p.end);
  const who = entities.find((e) => e.id === position?.speaker) ?? sides.find((s) => s.id === position?.side);
  return { who: who?.name, sure: (position?.confidence ?? 0) >= 0.5 };
}

describe('“he” and “she”', () => {
  it('are not whom the sentence before only tells of', () => {
    const text = [
      'Mayor Thomas Hale opened the pier on Monday. Hale said the league had lost a friend.',
      'He praised the late Omar Velin. He added: “We will build the second pier as well.”',
    ].join('\n\n');
    expect(saidBy(text, 'We will build').who).toBe('Thomas Hale');
  });

  it('are the one whom the sentence before opens with, also where an adverb stands in front', () => {
    const text = [
      'Omar Velin said that the toll was fair.',
      'Over on the far side of the lake, harbour master Thomas Hale was full of scorn.',
      '“Nobody will pay it,” he said.',
    ].join('\n\n');
    expect(saidBy(text, 'Nobody will pay').who).toBe('Thomas Hale');
  });

  it('are the one whom the sentence before tells by an office', () => {
    const text = [
      'Kenyan President Omar Velin said that the toll was fair. Ugandan envoy Thomas Hale came to the lake on Monday.',
      'Velin left for the capital in the evening. Although Velin was gone, the Ugandan envoy pulled no punches.',
      '“Nobody will pay it,” he said.',
    ].join('\n\n');
    expect(saidBy(text, 'Nobody will pay').who).toBe('Thomas Hale');
  });

  it('are the one whom their own sentence names', () => {
    const text = [
      'Envoys meet',
      'Kenyan spokesman Thomas Hale said that the toll was fair. “It is fair,” Hale said.',
      'The talks began as Kenyan President Omar Velin was visiting Uganda, where he asked for more pilots.',
    ].join('\n\n');
    expect(saidBy(text, 'for more pilots').who).toBe('Omar Velin');
  });

  it('are nobody for sure where somebody else has been named since', () => {
    const text = [
      '“The toll is fair,” said Omar Velin, a clerk.',
      'The lake has been quiet this week, as Thomas Hale counts the ships.',
      'He said last week that nobody would pay it.',
    ].join('\n\n');
    expect(saidBy(text, 'nobody would pay it').sure).toBe(false);
  });
});

describe('“the president”', () => {
  it('is nobody for sure where two have just been named', () => {
    const text = [
      'Envoys meet',
      'Kenyan President Omar Velin met Ugandan President Thomas Hale on Monday. “Nobody will pay it,” the president said.',
    ].join('\n\n');
    expect(saidBy(text, 'Nobody will pay').sure).toBe(false);
  });

  it('is the one of the state that stands with it', () => {
    const text = [
      'Envoys meet',
      'Kenyan President Omar Velin met Ugandan President Thomas Hale on Monday. “Nobody will pay it,” the Kenyan president said.',
    ].join('\n\n');
    expect(saidBy(text, 'Nobody will pay')).toEqual({ who: 'Omar Velin', sure: true });
  });
});

describe('“it”, “they” and “the group”', () => {
  it('are the one that spoke right before', () => {
    const text =
      'The Lindow Institute said on Monday that the toll was fair. It added that the pier was safe. Kenya is far away.';
    expect(saidBy(text, 'the pier was safe')).toEqual({ who: 'Lindow Institute', sure: true });
  });

  it('are nobody for sure where several are named', () => {
    const text = [
      'Nobody pays',
      'The Lindow Institute and the Harbour Trust have looked at the pier for a year.',
      'The Berrow Foundation paid for it.',
      'The group said in a letter that nobody would pay the toll.',
    ].join('\n\n');
    expect(saidBy(text, 'nobody would pay').sure).toBe(false);
  });
});

describe('“the network”', () => {
  it('is no party that the article has named', () => {
    const text = [
      'Pier to close',
      'The toll was praised by the Republicans on Monday, as NBC News reported. The Republicans said it was fair.',
      'The network also said that the pier was rotten.',
    ].join('\n\n');
    expect(saidBy(text, 'the pier was rotten').who).not.toBe('Republicans');
  });
});

describe('“his parents”', () => {
  it('speak for themselves', () => {
    const text =
      'Kenya said on Monday that sailor Omar Velin was well. His parents insist that he was held for a year.';
    expect(['Omar Velin', 'Kenya']).not.toContain(saidBy(text, 'he was held').who);
  });
});
