import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

const analysisOf = (text: string) => coreAnalyzer().analyze(articleFromText(text));
const sides = (text: string) => analysisOf(text).sides.map((s) => s.name);

/** The name of the side that makes the statement with these words, or null where no side does. */
function sideAt(text: string, words: string): string | null {
  const { positions, sides: all } = analysisOf(text);
  const at = text.indexOf(words);
  const position = positions.find((p) => p.start <= at && at < p.end);
  return all.find((s) => s.id === position?.side)?.name ?? null;
}

describe('the words of a source', () => {
  it('name one side where a second name only tells where it is', () => {
    expect(
      sides('Kenya said on Monday that the pier was safe. A report by the Lindow Institute in Uganda said it was not.'),
    ).toEqual(['Kenya', 'Lindow Institute']);
  });

  it('name every side that they join by “and”', () => {
    expect(sides('Kenya and Uganda said on Monday that the pier was safe.')).toEqual(['Kenya', 'Uganda']);
  });

  it('do not give a side the words of its critics', () => {
    const text =
      'Kenya said on Monday that the pier was safe. Critics of Kenya said that the pier was rotten and would not last.';
    expect(analysisOf(text).sides[0]?.share.statements).toBe(1);
  });

  it('do not give a state the words of its private people', () => {
    const text =
      'Kenya said on Monday that the pier was safe. A Kenyan businessman said that the pier was rotten and would not last.';
    expect(analysisOf(text).sides[0]?.share.statements).toBe(1);
  });

  it('do not give a state the words of those who watch it, fight it or live in it', () => {
    const others = [
      'A coalition that fights Kenya said that the pier was rotten.',
      'A group of anti-Kenya activists said that the pier was rotten.',
      'The parents of a Kenyan sailor said that the pier was rotten.',
      'Some of Kenya’s critics said that the pier was rotten.',
    ];
    for (const other of others) {
      const text = `Kenya said on Monday that the toll would fall. ${other}`;
      expect(analysisOf(text).sides.find((s) => s.name === 'Kenya')?.share.statements, other).toBe(1);
    }
  });

  it('name a secretary whose office runs up to her name', () => {
    const text =
      'U.S. Secretary of State Ana Sorel, speaking with reporters on her way to the lake, said that the toll would fall.';
    const { positions, entities } = analysisOf(text);
    expect(entities.find((e) => e.id === positions[0]?.speaker)?.name).toBe('Ana Sorel');
  });

  it('do not take a clause before the speaker for the speaker', () => {
    const text =
      'Here in Lindow, where divers from the harbour company, Dryas, and the navy watch the gate, the Kenyan head of the station, Vitaly Lukin, said he saw no ships.';
    const { positions, entities } = analysisOf(text);
    expect(entities.find((e) => e.id === positions[0]?.speaker)?.name).toBe('Vitaly Lukin');
  });

  it('do not give a person the words of some of his advisers', () => {
    const text = 'Some of Mr. Velin’s advisers argue that the port should close. Omar Velin has visited it in May.';
    const { positions } = analysisOf(text);
    expect(positions.map((p) => p.speaker)).toEqual(positions.map(() => null));
    expect(positions.length).toBeGreaterThan(0);
  });

  it('do not give a side the words of the reporter who tells of it', () => {
    const text =
      'Kenya said on Monday that the pier was safe. The BBC’s Ana Sorel said the pier was closed to all on Tuesday.';
    expect(sides(text)).toEqual(['Kenya']);
  });

  it('tell a member’s movement also where an adjective opens the sentence', () => {
    const text =
      'The Muslim Brotherhood called for a march. Leading Brotherhood member Omar Velin said that the march would be peaceful.';
    expect(sides(text)).toEqual(['Muslim Brotherhood']);
  });
});

describe('those who are not the state’s', () => {
  it('are a people without one, its police in a country of many, and its allies', () => {
    const kenya = 'Iraq said on Monday that the road was open. Iraq had closed it in May.';
    expect(sideAt(`${kenya} Iraqi Kurdish officials said that the road was mined.`, 'the road was mined')).toBe(
      'Kurds',
    );
    expect(sideAt(`${kenya} Iraq’s allies said that the road was mined.`, 'the road was mined')).not.toBe('Iraq');
    const america =
      'The United States said on Monday that the road was open. The United States had closed it in May. Police said that the road was mined.';
    expect(sideAt(america, 'the road was mined')).toBe('Police');
  });

  it('are lawmakers of a place that only has the name of one', () => {
    const text =
      'The bill failed on Monday. “It will come back,” the Georgia congressman said. The United States waits.';
    expect(sideAt(text, 'It will come back')).not.toBe('Georgia');
  });

  it('are its laws and polls', () => {
    const text = 'Kenya said on Monday that the pier was safe. A Kenyan poll showed that the pier was not loved.';
    expect(sideAt(text, 'the pier was not loved')).not.toBe('Kenya');
  });
});

describe('whom a person serves', () => {
  it('is the body, where a state only tells what the office deals with', () => {
    const text =
      'Kenya said that the pier was safe. “It is not,” said Ana Sorel, Kenya director at the Lindow Institute. The Lindow Institute called for repairs.';
    expect(sides(text)).toEqual(['Kenya', 'Lindow Institute']);
  });

  it('is nobody, where a rank stands without a country and two are named', () => {
    const text =
      'Kenya said on Monday that the port was safe. Kenya has asked Uganda for help. Uganda said no. “The mines are gone,” said Col. Daniel Ottieno.';
    expect(sideAt(text, 'The mines are gone')).toBe('Daniel Ottieno');
  });

  it('is not the state, where somebody leads its opposition', () => {
    const text =
      'Kenya said on Monday that the port was safe. “It is a ruin,” said Kenyan opposition leader Daniel Ottieno.';
    expect(sideAt(text, 'It is a ruin')).toBe('Daniel Ottieno');
  });

  it('is nobody but themselves, where the role is no public one or the body teaches', () => {
    const state = 'Kenya said on Monday that the port was safe. Kenya had closed it in May.';
    expect(sideAt(`${state} “It is a ruin,” said Kenyan pastor Daniel Ottieno.`, 'It is a ruin')).toBe(
      'Daniel Ottieno',
    );
    const teacher = '“It is a ruin,” said Daniel Ottieno, a professor at the National Defense College.';
    expect(sideAt(`${state} ${teacher}`, 'It is a ruin')).toBe('Daniel Ottieno');
  });

  it('is the state before an office that runs on with “of”', () => {
    const text = '“It is not safe,” said Ugandan Minister of Foreign Affairs Omar Velin.';
    expect(sideAt(text, 'It is not safe')).toBe('Uganda');
  });

  it('is told by a name before the comma, whatever title stands after it', () => {
    const text = '“The treaty stands,” said Kenyan government spokesman, the Rev. Paul Drake. Kenya signed it in May.';
    expect(sideAt(text, 'The treaty stands')).toBe('Kenya');
  });
});

describe('lawmakers', () => {
  const text = [
    'US lawmakers said on Monday that the sale of ships to Kenya was a mistake.',
    '“They are not needed there,” said Rep. Ana Sorel, R-Ohio. The United States said that the sale would go on.',
    'Kenya said that it had asked for the ships.',
  ].join('\n\n');

  it('stand beside the government of their state, with the member who is named', () => {
    expect(sideAt(text, 'the sale of ships')).toBe('US lawmakers');
    expect(sideAt(text, 'They are not needed there')).toBe('US lawmakers');
    expect(sideAt(text, 'the sale would go on')).toBe('United States');
  });
});

describe('a government that several speak for', () => {
  it('is not called by its secretary', () => {
    const text = [
      'Kenya said on Monday that the treaty was unfair.',
      'The United States said the treaty would stand. “It is a good treaty,” said US Secretary of State Ana Sorel.',
      '“We have asked for nothing new,” Sorel said. Sorel said the talks would go on.',
    ].join('\n\n');
    expect(sides(text)).toEqual(['Kenya', 'United States']);
  });
});

describe('a name', () => {
  it('is a body’s after “firm”, whatever the name tagger takes it for', () => {
    const text =
      'The pier is unsafe, the security firm Dryas Velin warned on Monday. “It will not last,” it added in a statement.';
    expect(analysisOf(text).entities.find((e) => e.name === 'Dryas Velin')?.type).toBe('organisation');
  });

  it('ends before a link that runs into the text', () => {
    const text =
      'Mayor Ruth Ansel Ruth Mary AnselCouncil to vote on ferry MORE said on Monday that the pier was unsafe. Ansel said it would close.';
    expect(sides(text)).toEqual(['Ruth Ansel']);
  });
});

describe('no position', () => {
  it('is told by who does not comment, or has not said something', () => {
    const text =
      'Kenya declined to comment on the pier. Kenya has not confirmed the report. Kenya said on Monday that the pier was safe.';
    expect(analysisOf(text).positions.map((p) => text.slice(p.start, p.end))).toEqual([
      'Kenya said on Monday that the pier was safe',
    ]);
  });

  it('is told by who is spoken of in the passive', () => {
    const text =
      'Omar Velin is expected to resign this week. Omar Velin was accused of fraud. Omar Velin said on Monday that he would stay.';
    expect(analysisOf(text).positions.map((p) => text.slice(p.start, p.end))).toEqual([
      'Omar Velin said on Monday that he would stay',
    ]);
  });
});

describe('what two say together', () => {
  it('is said by both Koreas where “the two Koreas” say it', () => {
    const text =
      'South Korea said the talks had gone well. The two Koreas also said the border would open in May. North Korea said the road was ready.';
    const at = text.indexOf('the border would open');
    const { positions } = analysisOf(text);
    expect(positions.filter((p) => p.start <= at && at < p.end).map((p) => p.side)).toEqual([
      'north-korea',
      'south-korea',
    ]);
  });

  it('is said by each of them for itself', () => {
    const text = 'Kenya and Uganda said on Monday that the pier was safe. Kenya said that the toll would fall.';
    const { positions, sides: all, entities } = analysisOf(text);
    const nameOf = (id: string | null) => entities.find((e) => e.id === id)?.name;
    expect(positions.map((p) => [p.side, nameOf(p.speaker)])).toEqual([
      ['kenya', 'Kenya'],
      ['uganda', 'Uganda'],
      ['kenya', 'Kenya'],
    ]);
    expect(all.find((s) => s.id === 'uganda')?.members).toEqual([]);
  });

  it('is said by two persons of two states', () => {
    const text =
      'Both Kenyan President Omar Velin and Ugandan Prime Minister Ana Sorel said on Monday that the pier was safe.';
    expect(sides(text)).toEqual(['Kenya', 'Uganda']);
  });
});
