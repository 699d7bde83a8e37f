import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

/** What is marked as a source that is not named. */
function unnamedIn(text: string): string[] {
  return coreAnalyzer()
    .analyze(articleFromText(text))
    .findings.filter((finding) => finding.pack === 'anonymous-sourcing')
    .map((finding) => text.slice(finding.start, finding.end));
}

/** Who is held for the speaker of each attribution. */
function speakersIn(text: string): (string | null)[] {
  const { attributions, entities } = coreAnalyzer().analyze(articleFromText(text));
  return attributions.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
}

describe('a source that is not named', () => {
  it.each([
    [
      'of two bodies at once',
      'Several army and port officials said on Monday that the pier would be closed for a year.',
      'Several army and port officials',
    ],
    [
      'of a body with a long name',
      'A Department of Fisheries official said on Monday that the quota would be cut by half.',
      'A Department of Fisheries official',
    ],
    [
      'who speaks for somebody named',
      'A spokesman for Prime Minister Ruth Ansel said on Monday that the talks had failed.',
      'A spokesman for Prime Minister Ruth Ansel',
    ],
    [
      'among those of somebody named',
      'Some of Ms. Ansel’s advisers said on Monday that the talks with the union had failed.',
      'Some of Ms. Ansel’s advisers',
    ],
    [
      'beside one that is',
      'The Harbour Workers’ Union and two senior officials said that the pier was no longer safe for ships.',
      'two senior officials',
    ],
    [
      'in a headline that names somebody else',
      'Sources say the man held at the port has been identified as Martin Oder',
      'Sources',
    ],
  ])('is found %s', (_, text, marked) => {
    expect(unnamedIn(text)).toContain(marked);
  });

  it('is not taken for the person whose name stands in its words', () => {
    const text = 'A spokesman for Prime Minister Ruth Ansel said on Monday that the talks had failed.';
    expect(speakersIn(text)).not.toContain('Ruth Ansel');
  });

  it('is not taken for somebody named before with the same office, where an unnamed one spoke since', () => {
    const text = [
      'Peter Holm, an official at the harbour board, opened the new pier in May with a long speech about the old days.',
      'A senior ministry official said on Friday that the pier had cracks. The official said it would be closed.',
    ].join('\n\n');
    expect(speakersIn(text)).not.toContain('Peter Holm');
  });

  it('several people are no one person named just before the comma', () => {
    const text =
      'They also hit a school in the town of Marden, the activists reported, and a bakery on the road to Oder.';
    expect(speakersIn(text)).not.toContain('Marden');
  });
});
