import { describe, expect, it } from 'vitest';
import { compare, layersOf } from '../../src/practice/compare.ts';
import { createPractice } from '../../src/practice/model.ts';
import { afterKey, moveEdge, type Selection, spanOf } from '../../src/practice/selection.ts';
import { layOut } from '../../src/practice/text.ts';
import type { SampleMark } from '../../src/shared/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { ruleSets } from '../fixtures/rule-sets.ts';

const TEXT = 'Bridge closed\nSources said so. The mayor denied it, and left.';
const sentenceOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const sentences = ['Bridge closed', 'Sources said so.', 'The mayor denied it, and left.'].map(sentenceOf);

function mark(words: string, pack: string, rule: string, confidence = 0.9): SampleMark {
  const told = { title: 'A rule', why: 'It matters.', normal: 'Often.', ask: 'Who says so?' };
  return { ...sentenceOf(words), pack, rule: `${pack}/${rule}`, confidence, ...told };
}

const caveat = [
  mark('Sources', 'anonymous-sourcing', 'unnamed-person'),
  mark('denied it', 'disputed-claims', 'denial', 0.6),
];

const practiceWith = (settings: Partial<Settings> = {}) =>
  createPractice({
    read: async () => ({ sentences, marks: caveat }),
    ruleSets,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  });

describe('selecting words by keyboard', () => {
  const { words, paragraphs } = layOut(TEXT, sentences);
  const mayor = paragraphs[1]!.sentences[1]!;
  const press = (...keys: string[]) =>
    keys.reduce<Selection | null>((selection, key) => afterKey(selection, key, mayor), null);
  const textOf = (selection: Selection | null) => {
    const { start, end } = spanOf(selection!, words);
    return TEXT.slice(start, end);
  };

  it('begins and ends with Enter, and takes the words between', () => {
    const selection = press('ArrowRight', 'ArrowRight', 'Enter', 'ArrowRight', 'Enter');
    expect(textOf(selection)).toBe('denied it,');
    expect(selection?.done).toBe(true);
  });

  it('goes backwards too, and stays in its sentence', () => {
    expect(textOf(press('End', 'Enter', 'ArrowLeft', 'Enter'))).toBe('and left.');
    expect(textOf(press('Enter', 'ArrowLeft', 'ArrowLeft', 'Enter'))).toBe('The');
    expect(textOf(press('Enter', 'End', 'ArrowRight', 'Enter'))).toBe('The mayor denied it, and left.');
  });

  it('is dropped with Escape, begins anew after it has ended, and leaves other keys alone', () => {
    expect(press('Enter', 'ArrowRight', 'Escape')).toMatchObject({ from: null, done: false });
    expect(textOf(press('Enter', 'Enter', 'ArrowRight'))).toBe('mayor');
    expect(press('Tab')).toBeNull();
  });

  it('can be moved at both edges by a word, and never becomes empty', () => {
    const one = press('ArrowRight', 'Enter', 'Enter')!;
    const bounds = { first: mayor.first, last: mayor.last };
    expect(textOf(moveEdge(one, 'end', 1, bounds))).toBe('mayor denied');
    expect(textOf(moveEdge(one, 'start', -1, bounds))).toBe('The mayor');
    expect(textOf(moveEdge(one, 'start', 1, bounds))).toBe('mayor');
    expect(textOf(moveEdge(one, 'end', -1, bounds))).toBe('mayor');
  });
});

describe('two readings over each other', () => {
  const own = (words: string, kind: string) => ({ ...sentenceOf(words), kind });
  const who = (places: ReturnType<typeof compare>) =>
    places.map(({ who: by, start, end }) => `${by}: ${TEXT.slice(start, end)}`);

  it('tell what both marked, what the reader did and what Caveat did, in the order of the text', () => {
    const places = compare([own('Bridge', 'conditional-threats'), own('mayor denied', 'disputed-claims')], caveat);
    expect(who(places)).toEqual(['reader: Bridge', 'caveat: Sources', 'both: mayor denied it']);
  });

  it('differ where the same words are another kind, and each says what the other saw', () => {
    const places = compare([own('denied it', 'conditional-threats')], caveat);
    expect(who(places)).toEqual(['caveat: Sources', 'reader: denied it', 'caveat: denied it']);
    expect(places[1]?.otherwise).toEqual(['disputed-claims']);
    expect(places[2]?.otherwise).toEqual(['conditional-threats']);
  });

  it('do not become one place where marks only touch', () => {
    const one = { start: 0, end: 6, kind: 'disputed-claims' };
    const next = { ...mark('Bridge', 'disputed-claims', 'denial'), start: 6, end: 13 };
    expect(compare([one], [next]).map((place) => place.who)).toEqual(['reader', 'caveat']);
  });

  it('are drawn as layers that lose no character and say whose each stretch is', () => {
    const places = compare([own('mayor denied', 'disputed-claims')], caveat);
    const layers = layersOf({ start: 0, end: TEXT.length }, places);
    expect(layers.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
    const at = (words: string) => layers.find(({ start }) => start === TEXT.indexOf(words));
    expect(at('mayor')).toMatchObject({ own: ['disputed-claims'], caveat: [] });
    expect(at('denied')).toMatchObject({ own: ['disputed-claims'], caveat: ['disputed-claims'] });
    expect(at(' it,')).toMatchObject({ own: [], caveat: ['disputed-claims'], ends: [1] });
  });
});

describe('practising', () => {
  it('keeps Caveat’s marks back until the reader compares', async () => {
    const practice = practiceWith();
    await practice.openText(TEXT);
    expect(practice.exercise.value?.places).toBeNull();
    practice.select({ from: 2, at: 2, done: true });
    practice.mark('anonymous-sourcing');
    practice.compare();
    expect(practice.exercise.value?.places?.map((place) => place.who)).toEqual(['both', 'caveat']);
  });

  it('marks the same words once, and takes a mark back', async () => {
    const practice = practiceWith();
    await practice.openText(TEXT);
    for (const _again of [1, 2]) {
      practice.select({ from: 2, at: 3, done: true });
      practice.mark('anonymous-sourcing');
    }
    expect(practice.exercise.value?.own).toHaveLength(1);
    practice.takeBack(practice.exercise.value!.own[0]!);
    expect(practice.exercise.value?.own).toEqual([]);
  });

  it('does not mark words before their selection has ended', async () => {
    const practice = practiceWith();
    await practice.openText(TEXT);
    practice.select({ from: 2, at: 3, done: false });
    practice.mark('anonymous-sourcing');
    expect(practice.exercise.value?.own).toEqual([]);
  });

  it('compares with what the settings show: sets and rules that are on, and marks that are sure enough', async () => {
    const seen = async (settings: Partial<Settings>) => {
      const practice = practiceWith(settings);
      await practice.openText(TEXT);
      practice.compare();
      return practice.exercise.value?.places?.map(({ kind }) => kind);
    };
    expect(await seen({})).toEqual(['anonymous-sourcing', 'disputed-claims']);
    expect(await seen({ threshold: 0.7 })).toEqual(['anonymous-sourcing']);
    expect(await seen({ rules: { 'disputed-claims/denial': false } })).toEqual(['anonymous-sourcing']);
    expect(practiceWith({ ruleSets: { 'disputed-claims': false } }).kinds.map(({ id }) => id)).toEqual([
      'anonymous-sourcing',
      'conditional-threats',
    ]);
  });

  it('says so when a text cannot be read, and forgets everything on leaving', async () => {
    const practice = createPractice({
      read: async () => Promise.reject(new Error('the background is asleep')),
      ruleSets,
      settings: DEFAULT_SETTINGS,
    });
    await practice.openText(TEXT);
    expect(practice.said.value).toContain('the background is asleep');
    const other = practiceWith();
    await other.openText(TEXT);
    other.leave();
    expect(other.exercise.value).toBeNull();
  });
});
