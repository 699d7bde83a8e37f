/** A colour as sRGB, each channel 0 to 255, alpha 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Which colours a mark takes: the rule set's own for light or dark pages, or black or white on mid greys. */
export type Tone = 'light' | 'dark' | 'black' | 'white';

/** Lines keep this contrast against the page (WCAG 1.4.11). */
const LEAST = 3;

/** Reads `#rrggbb`, and what computed styles hold: `rgb()`, `rgba()`, `color(srgb …)`. Null for other notations. */
export function parseColour(text: string): Colour | null {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(text);
  if (hex !== null) return fromChannels(hex.slice(1).map((pair) => Number.parseInt(pair, 16)));
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

/** Contrast ratio of two luminances, 1 to 21 (WCAG 2). */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The tone whose line stands out from a page of this luminance: the rule set's better colour, or else black or white. */
export function chooseTone(page: number, style: { light: string; dark: string }): Tone {
  const reach = (text: string) => {
    const colour = parseColour(text);
    return colour === null ? 0 : contrast(page, luminance(colour));
  };
  const light = reach(style.light);
  const dark = reach(style.dark);
  if (Math.max(light, dark) >= LEAST) return light >= dark ? 'light' : 'dark';
  return contrast(page, 0) >= contrast(page, 1) ? 'black' : 'white';
}
