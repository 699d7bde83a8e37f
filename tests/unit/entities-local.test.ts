import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

/** The members that an article's sides fold in, by side. */
function membersOf(text: string): Record<string, string[]> {
  const { sides } = coreAnalyzer().analyze(articleFromText(text));
  return Object.fromEntries(sides.map((side) => [side.name, side.members]));
}

describe('sides of states that no list knows', () => {
  it('fold a minister in by the adjective of a name that the article uses', () => {
    const members = membersOf(
      'Marovia said on Monday that it would keep the pass open.\n\nThe Marovian Foreign Minister Irena Dolvan said that the tolls would fall.',
    );
    expect(members.Marovia).toContain('Irena Dolvan');
  });

  it('fold in whom “its” belongs to', () => {
    const members = membersOf(
      'Talks on the pass end\n\nThe Lakeland Front rejected the offer on Monday. Its chief negotiator, Tam Berrow, said the road should stay closed.',
    );
    expect(members['Lakeland Front']).toContain('Tam Berrow');
  });

  it('leave a person alone whose role names nobody', () => {
    const members = membersOf('Marovia said it would wait.\n\nThe baker Ilse Brandt said that flour was short.');
    expect(members.Marovia ?? []).not.toContain('Ilse Brandt');
  });
});
