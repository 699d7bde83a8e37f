import { describe, expect, it } from 'vitest';
import { modelBytes } from '../../models/index.ts';
import { castOf } from '../../src/engine/entities/cast.ts';
import { loadModels } from '../../src/engine/tagger/models.ts';
import { tagText } from '../../src/engine/tagger/tag-text.ts';
import { linkTokens } from '../../src/engine/text/links.ts';
import { findPhrases } from '../../src/engine/text/phrases.ts';
import { readText } from '../../src/engine/text/read-text.ts';

const models = loadModels(modelBytes());

/** The side and body that the article gives to one of its people. */
function serves(words: string, name: string): { side: string | null; body: string | null } | null {
  const text = readText({ text: words, blocks: [] });
  tagText(text, models);
  const actor = castOf(text, findPhrases(text), linkTokens(text)).actors.find((a) => a.name === name);
  return actor ? { side: actor.side, body: actor.body } : null;
}

describe('whom a person serves', () => {
  it('is told by an office of two nouns with “of” between them', () => {
    expect(serves('White House chief of staff Tam Berrow said the plan was ready.', 'Tam Berrow')?.side).toBe(
      'United States',
    );
  });

  it('is the person named before a spokesman, a lawyer or an aide', () => {
    const words = 'Canadian Foreign Minister Ann Lindow left early. Lindow spokesman Tam Berrow said she was ill.';
    expect(serves(words, 'Tam Berrow')?.side).toBe('Canada');
  });

  it('is a party where the words after the name tell one', () => {
    const words = 'Ohio Sen. Tam Berrow, the top Republican on the farm committee, called for a vote.';
    expect(serves(words, 'Tam Berrow')?.side).toBe('Republicans');
    expect(serves('Sen. Tam Berrow, a Democrat, called for a vote.', 'Tam Berrow')?.side).toBe('Democrats');
  });

  it('is no party where the words tell what else somebody is', () => {
    expect(serves('Tam Berrow, a Republican strategist, called for a vote.', 'Tam Berrow')?.side).toBeNull();
  });

  it('is the one state that the sentences before a minister name', () => {
    const words =
      'Farmers in Norway wrote to others in Peru. Farmers in Peru wrote back to Norway. The harvest failed. The rains came late. They are weak. Agriculture Minister Ana Sorel spoke to reporters.';
    expect(serves(words, 'Ana Sorel')?.side ?? null).toBeNull();
    const near =
      'Norway and Peru and Chile signed. Norway and Peru and Chile met. All left. Nobody spoke. The Kenyan harvest failed. Agriculture Minister Ana Sorel spoke to reporters.';
    expect(serves(near, 'Ana Sorel')?.side).toBe('Kenya');
  });

  it('keeps the department of somebody whose state is known', () => {
    const words = 'State Department spokesman Mark Toner said the talks went on.';
    expect(serves(words, 'Mark Toner')).toEqual({ side: 'United States', body: 'State Department' });
  });

  it('is a party for a member of parliament who later governed', () => {
    expect(serves('Sen. Hillary Clinton spoke to farmers in Iowa.', 'Hillary Clinton')?.side).toBe('Democrats');
  });

  it('holds for a middle name that lists leave out', () => {
    expect(
      serves('Secretary of State Hillary Rodham Clinton spoke to reporters.', 'Hillary Rodham Clinton')?.side,
    ).toBe('United States');
  });
});
