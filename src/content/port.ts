import type { Box } from './card-place.ts';

/** Where the upper left corner of a document's window stands in the tab's own. Only for a frame it makes the browser lay out the page. */
export function cornerOf(document: Document): Pick<Box, 'left' | 'top'> {
  const frame = frameOf(document);
  if (frame === null) return { left: 0, top: 0 };
  const outer = cornerOf(frame.ownerDocument);
  const box = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    left: outer.left + box.left + frame.clientLeft + Number.parseFloat(paddingLeft),
    top: outer.top + box.top + frame.clientTop + Number.parseFloat(paddingTop),
  };
}

/** Between which heights of the tab's window a document shows: for a frame, what those around it let through of its box. */
export function heightsOf(document: Document): Pick<Box, 'top' | 'bottom'> {
  const frame = frameOf(document);
  if (frame === null) return { top: 0, bottom: window.innerHeight };
  const outer = heightsOf(frame.ownerDocument);
  const corner = cornerOf(frame.ownerDocument);
  const box = frame.getBoundingClientRect();
  return { top: Math.max(outer.top, corner.top + box.top), bottom: Math.min(outer.bottom, corner.top + box.bottom) };
}

/** The frame that a document is in; null for the page's own. */
export function frameOf({ defaultView }: Document): Element | null {
  return defaultView === window ? null : (defaultView?.frameElement ?? null);
}
