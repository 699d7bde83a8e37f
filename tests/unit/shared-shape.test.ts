import { describe, expect, it } from 'vitest';
import { backgroundCalls } from '../../src/shared/background-calls.ts';
import { contentCalls } from '../../src/shared/content-calls.ts';
import type { Look } from '../../src/shared/looks.ts';
import { count, either, fits, list, map, maybe, numberFrom, object, oneOf, text } from '../../src/shared/shape.ts';

describe('shapes', () => {
  const place = object<{ page: string; nth: number }>({ page: text, nth: count });
  const site = object<{ site: string }>({ site: text });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null])('take %j for no count', (value) => {
    expect(fits(count, value)).toBe(false);
  });

  it.each([-0.1, 1.1, Number.NaN, '0.5'])('keep numbers within their bounds: not %j', (value) => {
    expect(fits(numberFrom(0, 1), value)).toBe(false);
  });

  it('tell where a value does not fit, in words', () => {
    expect(
      object<{ where: { page: string; nth: number } }>({ where: place })({ where: { page: 'a', nth: -2 } }, ''),
    ).toBe('where.nth is no count');
    expect(list(oneOf('tint', 'strong'))(['tint', 'loud'], 'marks')).toBe('marks[] is none of tint, strong');
  });

  it('take one of two objects, and none that is neither', () => {
    const both = either(place, site);
    expect([{ page: 'a', nth: 0 }, { site: 'b' }, { page: 'a' }, {}, null, []].map((one) => fits(both, one))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('do not take what an object inherits for a field of its own', () => {
    const constructed = object<{ constructor: object }>({ constructor: object<object>({}) });
    expect(fits(constructed, {})).toBe(false);
    expect(fits(map(count), { a: 1, b: 'two' })).toBe(false);
  });

  it('let a field be absent only where it may be', () => {
    const named = object<{ id: string | undefined }>({ id: maybe(text) });
    expect([{}, { id: 'a' }, { id: 4 }].map((one) => fits(named, one))).toEqual([true, true, false]);
  });
});

const look: Look = {
  pack: 'headline',
  style: { line: 'double', light: '#8A5A00', dark: '#E3B341' },
  tone: 'light',
  weight: 'full',
  slot: 0,
  marks: 'tint',
  strength: 'normal',
};

describe('what calls carry', () => {
  it.each([
    ['a span that ends before it starts', contentCalls.payloads.goTo, { span: { start: 4, end: 2 } }],
    ['half a span', contentCalls.payloads.light, { span: { start: 4 } }],
    ['a step of two', contentCalls.payloads.step, { by: 2 }],
    [
      'more looks than a page can have',
      backgroundCalls.payloads.style,
      { looks: Array(2001).fill(look), frames: false },
    ],
    [
      'a colour that is more than one',
      backgroundCalls.payloads.style,
      { looks: [{ ...look, style: { ...look.style, dark: 'red;}' } }], frames: false },
    ],
  ])('is refused where it is %s', (_name, shape, payload) => {
    expect(shape(payload, 'payload')).not.toBeNull();
  });

  it('may be looks, as many as a page has', () => {
    expect(backgroundCalls.payloads.style({ looks: [look, look], frames: false }, 'payload')).toBeNull();
  });

  it('may be no span at all, to put the light out', () => {
    expect(contentCalls.payloads.light({ span: null }, 'payload')).toBeNull();
  });
});
