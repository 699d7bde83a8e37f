import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/plain-text.ts';
import { genderOfName, isGivenName } from '../../src/engine/entities/first-names.ts';
import { plainName, withoutState } from '../../src/engine/entities/naming.ts';
import { coreAnalyzer } from '../fixtures/core-analyzer.ts';

const people = (text: string) =>
  coreAnalyzer()
    .analyze(articleFromText(text))
    .entities.filter((e) => e.type === 'person')
    .map((e) => e.name);

describe('the names of persons', () => {
  it('tells he from she by the given name, and nothing by a last name alone', () => {
    expect(genderOfName('Anna Holt')).toBe('she');
    expect(genderOfName('Omar Velin')).toBe('he');
    expect(genderOfName('Holt')).toBeNull();
    expect(genderOfName('Quorra Velin')).toBeNull();
    expect(isGivenName('Harbour')).toBe(false);
  });

  it('leaves middle initials out where a list of names is asked', () => {
    expect(plainName('Anna K. Holt')).toBe('anna holt');
    expect(plainName('J. Holt')).toBe('j. holt');
  });

  it('may hold an Arabic article that has no capital', () => {
    expect(people('Karim el-Amari, the head of the league, said on Monday that the talks had ended early.')).toEqual([
      'Karim el-Amari',
    ]);
  });

  it('does not take the office for a part of the name', () => {
    expect(people('Minister of Health Maria Sorel said on Tuesday that the clinics would reopen.')).toEqual([
      'Maria Sorel',
    ]);
  });

  it('leaves out a calling, a word that opens a sentence, and a title without a space behind it', () => {
    expect(people('Pundit Omar Velin told the daily on Monday that the toll would fall.')).toEqual(['Omar Velin']);
    expect(people('Harbour Commissioner Ana Sorel said on Monday that the pier was safe.')).toEqual(['Ana Sorel']);
    expect(people('Rep.Maria Sorel, who lives on the lake, said on Monday that the ferry was late.')).toEqual([
      'Maria Sorel',
    ]);
  });

  it('leaves out the state to which somebody is sent', () => {
    expect(people('The ambassador to Kenya Thomas Hale said on Monday that the embassy would close.')).toEqual([
      'Thomas Hale',
    ]);
  });
});

describe('the names of bodies', () => {
  it('are the same with and without their state', () => {
    expect(withoutState('Kenyan Harbour Command')).toBe('Harbour Command');
    expect(withoutState('Harbour Command')).toBe('Harbour Command');
    expect(withoutState('Kenyan Army')).toBe('Kenyan Army');
  });
});

describe('who is named', () => {
  it('is a person after "official" with an office before it', () => {
    const { entities } = coreAnalyzer().analyze(
      articleFromText('Home ministry official Hari Prasad Lama said two bridges had collapsed in Nepal on Monday.'),
    );
    expect(entities.find((e) => e.name === 'Hari Prasad Lama')?.type).toBe('person');
  });
});

describe('the names of places', () => {
  const typeOf = (name: string, text: string) =>
    coreAnalyzer()
      .analyze(articleFromText(text))
      .entities.find((e) => e.name === name)?.type;

  it('are told by what kind of place they are', () => {
    expect(typeOf('Denn', 'Rocket launchers were moved into the fishing port of Denn, the army said.')).toBe('place');
    expect(typeOf('Orvel', 'Talks stall\n\nOrvel, a small port on the lake, was quiet, the mayor said.')).toBe('place');
  });

  it('are not those of persons who come from one', () => {
    expect(typeOf('Odam', 'Odam, a trader from a small port on the lake, said on Monday that he was innocent.')).toBe(
      'person',
    );
  });
});
