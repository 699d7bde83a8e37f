import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { summaryOf } from '../../src/export/summary.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

/** Who is named and not quoted, as the reader is told. */
function silentIn(text: string): string[] {
  const article = articleFromText(text);
  return summaryOf(coreAnalyzer().analyze(article), article).silent.map(({ name }) => name);
}

const entity = (text: string, name: string) =>
  coreAnalyzer()
    .analyze(articleFromText(text))
    .entities.find((e) => e.name === name);

describe('who is named and not quoted', () => {
  it('is no town, no strip of land and no ship', () => {
    const text = [
      'Ferry stops at Lindow Strip',
      'Kenya said on Monday that the tanker Sabrosa was safe. The Sabrosa left the port of Marelle in May.',
      'The ferry was late. The Sabrosa came back to Marelle. The Lindow Strip is near the town of Marelle.',
    ].join('\n\n');
    expect(silentIn(text)).toEqual([]);
  });

  it('is nobody whom only the title of a link names', () => {
    const text = [
      'Mayor Ruth Ansel Ruth Mary AnselOmar Velin joins league Omar Velin wins vote MORE said on Monday that the pier was unsafe.',
      'Ansel said it would close.',
    ].join('\n\n');
    expect(silentIn(text)).toEqual([]);
  });
});

describe('a name', () => {
  it('is a company’s and no officer’s after “General”', () => {
    const text = 'General Motors said on Monday that the pier was safe. General Motors has a plant on the lake.';
    expect(entity(text, 'General Motors')?.type).toBe('organisation');
  });

  it('ends before a day', () => {
    const text = 'Lindow chief executive Brian Roberts Thursday rejected the idea that the toll would rise.';
    expect(entity(text, 'Brian Roberts')?.type).toBe('person');
  });

  it('is one of two that stand side by side', () => {
    const text =
      'The Transport Department and Environment Agency said on Monday that the lake was clean. The Environment Agency had tested it.';
    expect(entity(text, 'Transport Department')).toBeDefined();
    expect(entity(text, 'Environment Agency')).toBeDefined();
  });

  it('is whole over the small words within it', () => {
    const text = 'Sheikh Omar bin Zayed Velin said on Monday that the pier was safe. Velin has seen it.';
    expect(entity(text, 'Omar bin Zayed Velin')?.type).toBe('person');
  });

  it('is not what only a headline’s capitals make one', () => {
    const text =
      'Velin May Delay Harbour Tolls, Aide Says\n\nOmar Velin said on Monday that the pier was safe. The tolls may come later.';
    const { entities } = coreAnalyzer().analyze(articleFromText(text));
    expect(entities.filter((e) => e.name.split(' ').length > 2)).toEqual([]);
  });

  it('is not what only the start of a sentence makes one', () => {
    const text =
      'Pier to close\n\n“Sarin was used,” Omar Velin said on Monday. The crew had smelt sarin on the lake in May.';
    expect(entity(text, 'Sarin')).toBeUndefined();
  });

  it('begins behind the credit of a picture', () => {
    const text =
      'Pier to close\n\n| Tam Berrow/AFP/Getty Images Velin blames Kenya\n\nOmar Velin said that the pier was safe.';
    const { entities } = coreAnalyzer().analyze(articleFromText(text));
    expect(entities.filter((e) => e.name.includes('Images'))).toEqual([]);
  });

  it('of a capital is not short for another that opens with it', () => {
    const text =
      'Kremlin: the pier is safe\n\nThe Kremlin said on Monday that the pier was safe.\n\nOmar Velin, Kremlin Pool Photo';
    const { positions } = coreAnalyzer().analyze(articleFromText(text));
    expect(new Set(positions.map((p) => p.side))).toEqual(new Set(['russia']));
  });

  it('keeps a nickname in quotation marks', () => {
    const text = 'Rep. Howard P. “Buck” McLellan said on Monday that the pier was safe. McLellan has seen it.';
    expect(entity(text, 'Howard P. “Buck” McLellan')?.type).toBe('person');
  });

  it('is no office with what it is in charge of', () => {
    const text =
      'Kenya’s Minister of State for Ports, Ana Sorel, said on Monday that the pier was safe. She has seen it.';
    const { entities } = coreAnalyzer().analyze(articleFromText(text));
    expect(entities.map((e) => e.name)).not.toContain('Minister of State for Ports');
  });

  it('with an article before it is no person’s', () => {
    const text =
      'The Marel Parvat is a league of fishermen. The Marel Parvat was founded on the lake. Kenya said on Monday that the pier was safe.';
    expect(entity(text, 'Marel Parvat')?.type ?? 'organisation').not.toBe('person');
  });
});
