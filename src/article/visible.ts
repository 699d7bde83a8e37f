/** Whether a reader sees the element's own box; asked from the root downwards, so ancestors need no second look. */
export type IsVisible = (element: Element) => boolean;

/** Hidden by the markup itself, for everyone or for assistive technology, whatever the style sheets say. */
export function isMarkedHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? '')
  );
}
