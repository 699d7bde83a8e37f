import { describe, expect, it } from 'vitest';
import { chooseTone, luminance, over, parseColour } from '../../src/content/contrast.ts';
import { colour } from '../fixtures/wcag.ts';

describe('the tone of a mark', () => {
  it.each([
    ['#ffffff', 'light'],
    ['#f4ecd8', 'light'],
    ['#14171a', 'dark'],
    ['#3a3a3a', 'dark'],
    ['#8c8c8c', 'black'],
    ['#6f6f6f', 'white'],
  ])('on %s is %s', (page, tone) => {
    expect(chooseTone(luminance(colour(page)))).toBe(tone);
  });

  it('sees a page through translucent layers', () => {
    const veil = parseColour('rgba(0, 0, 0, 0.5)')!;
    expect(over(veil, parseColour('rgb(255, 255, 255)')!)).toMatchObject({ red: 127.5, alpha: 1 });
    expect(parseColour('color(srgb 1 0.5 0 / 0.5)')).toEqual({ red: 255, green: 127.5, blue: 0, alpha: 0.5 });
    expect(parseColour('oklch(0.7 0.1 200)')).toBeNull();
  });
});
