import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { tableOf } from '../../src/export/table/table.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

/** The words of the statements in the table's cells, of which a reader takes it that they are right. */
function sureOf(text: string): string[] {
  const { rows } = tableOf(coreAnalyzer().analyze(articleFromText(text)), text);
  const statements = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.statements));
  return statements.map(({ span }) => text.slice(span.start, span.end));
}

const isSure = (text: string, words: string) => sureOf(text).some((one) => one.includes(words));

describe('a statement shown as sure', () => {
  const opening = 'Kenya said on Monday that the pier was safe.';

  it('is none that somebody might make', () => {
    const text = `${opening} Uganda might agree to a new toll on the lake.`;
    expect(isSure(text, 'the pier was safe')).toBe(true);
    expect(isSure(text, 'a new toll')).toBe(false);
  });

  it('is none that the text asks after, or only supposes', () => {
    expect(isSure(`${opening} Does Omar Velin think that Uganda can pay the toll?`, 'can pay the toll')).toBe(false);
    const supposed = `${opening} The gate stays open should Uganda refuse the toll on the lake.`;
    expect(sureOf(supposed).some((one) => one.startsWith('Uganda refuse'))).toBe(false);
  });

  it('is not what things seem to somebody', () => {
    expect(isSure(`${opening} Uganda seems ready for a long wait at the lake.`, 'a long wait')).toBe(false);
  });

  it('is not what a speaker tells of the acts of others', () => {
    const text = `${opening} “Uganda has accepted every toll that anybody asked for,” Omar Velin said.`;
    const cells = sureOf(text).filter((one) => one.includes('every toll'));
    expect(cells).toEqual(['“Uganda has accepted every toll that anybody asked for,” Omar Velin said']);
  });

  it('is not what somebody answered', () => {
    const text = `${opening} A reporter asked whether Uganda should open the gate, to which Omar Velin replied in a letter.`;
    expect(isSure(text, 'whether Uganda should open')).toBe(false);
  });

  it('stays one where somebody makes something clear', () => {
    expect(isSure(`${opening} Omar Velin made clear he opposed a new toll on the lake.`, 'a new toll')).toBe(true);
  });

  it('stays one where a report tells of a demand', () => {
    const text =
      'According to a report by the Lindow Institute, Kenyan negotiators demanded a new toll, as Ugandan envoys asked for more time.';
    expect(isSure(text, 'demanded a new toll')).toBe(true);
  });
});

describe('links to other pages', () => {
  it('say nothing in the article', () => {
    const text = [
      'Mayor Ruth Ansel Ruth Mary AnselCouncil says ferry must stop Anglers demand new pier MORE said on Monday that the pier was unsafe.',
      'More: Omar Velin says the lake is too warm for trout',
      'JUST WATCHED Omar Velin announces a new ferry Replay More Videos ...',
      'Ansel said the ferry would stop.',
    ].join('\n\n');
    expect(sureOf(text).join(' ')).not.toMatch(/Anglers|trout|new ferry/);
    expect(isSure(text, 'the ferry would stop')).toBe(true);
  });
});

describe('a statement told in two pieces', () => {
  it('stands whole, not as the few quoted words at its end', () => {
    const text =
      '“Because of the storm” on the lake, Omar Velin said, “the crew was busy and did not want to lose a day by discussing other matters.” Velin said that the crew had no radio.';
    expect(sureOf(text).some((one) => one.startsWith('“Because of the storm”'))).toBe(true);
  });
});

describe('what is written under a picture', () => {
  it('begins behind its label', () => {
    const text =
      'Pier to close\n\nKenya said on Monday that the pier was safe.\n\nImage copyright Lindow Archive Image caption Omar Velin says the pier is rotten and will not last the winter';
    const { positions, entities } = coreAnalyzer().analyze(articleFromText(text));
    const at = text.indexOf('the pier is rotten');
    const speaker = positions.find((p) => p.start <= at && at < p.end)?.speaker;
    expect(entities.find((e) => e.id === speaker)?.name).toBe('Omar Velin');
  });
});

describe('the verb of a statement', () => {
  const kindOf = (text: string, words: string) =>
    coreAnalyzer()
      .analyze(articleFromText(text))
      .positions.find((p) => text.slice(p.start, p.end).includes(words))?.kind;

  it('is a threat where somebody warns of what they would do themselves', () => {
    const text = 'Kenya warned on Monday that it was ready to close the border and to strike the port.';
    expect(kindOf(text, 'strike the port')).toBe('threat');
  });

  it('is no offer where nothing but kind words is offered', () => {
    const text = 'Kenya said the pier was safe. Omar Velin offered his condolences to the families of the crew.';
    expect(kindOf(text, 'condolences')).not.toBe('offer');
  });
});
