import type { Tone } from '../shared/looks.ts';

/** A colour as sRGB, each channel 0 to 255, alpha 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/**
 * Pages brighter than this luminance take the colours for light pages, pages darker than that those for dark ones: there every
 * set of colours keeps 3:1 (WCAG 1.4.11). Between them black or white does.
 */
const BRIGHT = 0.6;
const DARK = 0.095;
/** Up to this luminance white stands out more. */
const MIDDLE = 0.179;

/** Reads what computed styles hold: `rgb()`, `rgba()`, `color(srgb …)`. Null for other notations. */
export function parseColour(text: string): Colour | null {
  const call = /^(rgba?|color)\(\s*(srgb\s)?([^)]*)\)$/u.exec(text);
  if (call === null || (call[1] === 'color' && call[2] === undefined)) return null;
  const numbers = (call[3] ?? '').split(/[\s,/]+/u).map(Number);
  return fromChannels(
    call[2] === undefined ? numbers : numbers.map((value, index) => (index < 3 ? value * 255 : value)),
  );
}

function fromChannels([red, green, blue, alpha = 1]: number[]): Colour | null {
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [red, green, blue, alpha].every(Number.isFinite) ? { red, green, blue, alpha } : null;
}

/** One colour over another; the result is as opaque as the two together. */
export function over(top: Colour, below: Colour): Colour {
  const alpha = top.alpha + below.alpha * (1 - top.alpha);
  if (alpha === 0) return below;
  const mix = (a: number, b: number) => (a * top.alpha + b * below.alpha * (1 - top.alpha)) / alpha;
  return { red: mix(top.red, below.red), green: mix(top.green, below.green), blue: mix(top.blue, below.blue), alpha };
}

/** Relative luminance, 0 to 1 (WCAG 2). */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The tone whose line stands out from a page of this luminance. */
export function chooseTone(page: number): Tone {
  if (page >= BRIGHT) return 'light';
  if (page <= DARK) return 'dark';
  return page > MIDDLE ? 'black' : 'white';
}
