import type { Box } from './card-place.ts';

/**
 * Where a document's window shows in the tab's own: all of it for the page, for a frame the part of its box that the frames
 * around it let through. The corner at `left` and `top` is the document's, though it may be scrolled out of sight.
 */
export function portOf(document: Document): Box {
  const frame = frameOf(document);
  if (frame === null) return { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  const outer = portOf(frame.ownerDocument);
  const box = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    left: outer.left + box.left + frame.clientLeft + Number.parseFloat(paddingLeft),
    top: outer.top + box.top + frame.clientTop + Number.parseFloat(paddingTop),
    right: Math.min(outer.right, outer.left + box.right),
    bottom: Math.min(outer.bottom, outer.top + box.bottom),
  };
}

/** The frame that a document is in; null for the page's own. */
export function frameOf({ defaultView }: Document): Element | null {
  return defaultView === window ? null : (defaultView?.frameElement ?? null);
}
