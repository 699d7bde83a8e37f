/** A box in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placing {
  left: number;
  top: number;
  /** The card scrolls inside where it is taller. */
  maxHeight: number;
}

const GAP = 6;
const MARGIN = 8;
/** With less room than this a card can show nothing useful. */
const LEAST = 140;

/**
 * Where the card stands: under the marked lines, or over them where there is more room, and never on them; from the left end of
 * the mark on, wholly inside the window's width. Of a mark that fills the window only the first line is kept free.
 * @param lines the marked words' line boxes, those in the window
 */
export function placeCard(lines: readonly Box[], card: Size, view: Size): Placing {
  const first = lines[0] ?? { left: MARGIN, top: MARGIN, right: MARGIN, bottom: MARGIN };
  const whole = room(lines, view);
  const free = Math.max(whole.above, whole.below) >= LEAST ? whole : room([first], view);
  const left = Math.max(MARGIN, Math.min(first.left, view.width - card.width - MARGIN));
  if (free.below >= card.height || free.below >= free.above)
    return { left, top: free.bottom + GAP, maxHeight: free.below };
  return { left, top: free.top - GAP - Math.min(card.height, free.above), maxHeight: free.above };
}

export interface Size {
  width: number;
  height: number;
}

function room(lines: readonly Box[], view: Size) {
  const top = Math.min(view.height, ...lines.map((line) => line.top));
  const bottom = Math.max(0, ...lines.map((line) => line.bottom));
  const free = (space: number) => Math.max(space - GAP - MARGIN, 0);
  return { top, bottom, above: free(top), below: free(view.height - bottom) };
}
