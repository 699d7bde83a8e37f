import { parentOf } from '../article/flat-tree.ts';
import { type Colour, luminance, over, parseColour } from './contrast.ts';
import { frameOf } from './port.ts';

const CLEAR: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/**
 * The luminance (0 to 1) of the page under an element's words: the backgrounds from the element up to the root, laid over one
 * another. A picture or gradient has no one colour: there, and where nothing paints, the text's own colour tells, since it was
 * chosen to be read.
 */
export function brightnessUnder(element: Element): number {
  let seen = CLEAR;
  for (let at: Element | null = element; at !== null; at = parentOf(at) ?? frameOf(at.ownerDocument)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') return opposite(element);
    const colour = parseColour(style.backgroundColor);
    if (colour === null) return opposite(element);
    seen = over(seen, colour);
    if (seen.alpha > 0.98) return luminance(seen);
  }
  const below = opposite(element) > 0.5 ? WHITE : { ...WHITE, red: 0, green: 0, blue: 0 };
  return luminance(over(seen, below));
}

/** What a page with text of this colour is like: bright under dark words, dark under bright ones. */
function opposite(element: Element): number {
  const text = parseColour(getComputedStyle(element).color);
  return text === null || luminance(text) < 0.4 ? 1 : 0;
}
