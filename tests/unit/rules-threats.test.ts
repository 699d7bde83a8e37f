import { describe, expect, it } from 'vitest';
import { modelBytes } from '../../models/index.ts';
import type { Finding } from '../../src/engine/analysis.ts';
import { createAnalyzer } from '../../src/engine/analyze.ts';
import { loadModels } from '../../src/engine/tagger/models.ts';
import { corePacks } from '../../src/rules/index.ts';

// What is told of a finding, not whether the judge keeps it.
const analyzer = createAnalyzer({ packs: corePacks, models: { ...loadModels(modelBytes()), judge: null } });
const meta = { title: null, date: null, outlet: null, url: null };

function findings(text: string): Finding[] {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
  return analyzer.analyze({ text, blocks, meta }).findings;
}

/** The first threat of a text: its kind, and the words of its issuer and target. */
function threat(text: string) {
  const found = findings(text).find(({ pack }) => pack === 'conditional-threats');
  const words = (part: 'issuer' | 'target') => {
    const span = found?.parts[part];
    return span && text.slice(span.start, span.end);
  };
  return { kind: found?.kind, issuer: words('issuer'), target: words('target') };
}

describe('a conditional threat', () => {
  it('is issued by the source that would do it, at whom it would strike', () => {
    expect(threat('Norway said it would blockade Iceland unless the ships were returned.')).toEqual({
      kind: 'threat',
      issuer: 'Norway',
      target: 'Iceland',
    });
  });

  it('is a warning where the source foretells what others would do', () => {
    expect(threat('Analysts fear that Norway will attack Iceland if the talks fail.')).toMatchObject({
      kind: 'warning',
      issuer: undefined,
    });
  });

  it('is a threat where “we” would do it, whatever the rule takes it for', () => {
    expect(threat('“If the ships are not returned, we will make life dangerous,” Norway said.').kind).toBe('threat');
  });

  it('is an ultimatum where the demand has a date', () => {
    expect(threat('Norway said it would blockade Iceland unless the ships were returned by Friday.').kind).toBe(
      'ultimatum',
    );
  });
});

describe('a repetition', () => {
  const first = 'Norway said it would blockade the harbour unless the captured ships were returned.';

  it('points to the first time that the same side said it', () => {
    const found = findings(
      `${first} The sea was calm. Norway said again it would blockade the harbour unless the ships came back.`,
    );
    expect(found.map(({ sameAs }) => sameAs)).toEqual([null, 0]);
  });

  it('is not of what another side said', () => {
    const found = findings(
      `${first} Iceland said it would blockade the harbour unless the captured ships were returned.`,
    );
    expect(found.map(({ sameAs }) => sameAs)).toEqual([null, null]);
  });

  it('is never made of unnamed sources', () => {
    const found = findings('Sources said the harbour was shut. Sources said the harbour was shut.').filter(
      ({ pack }) => pack === 'anonymous-sourcing',
    );
    expect(found.length).toBe(2);
    expect(found.map(({ sameAs }) => sameAs)).toEqual([null, null]);
  });
});
