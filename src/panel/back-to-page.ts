import { browser } from '../shared/browser.ts';
import type { BoundTab } from '../ui/tab-ports.ts';

/**
 * Gives the keyboard back to the tab's page, to the place where it was there. No browser has a call for it, and no script in a
 * page can take the focus from a side panel or sidebar; a tab that comes to the front has it. So an empty tab comes there for a
 * moment too short to be seen, and goes again.
 * @param isOwnTab whether the panel is a tab of its own
 */
export async function backToPage({ id, windowId }: BoundTab, isOwnTab: boolean): Promise<void> {
  if (isOwnTab) {
    await browser.tabs.update(id, { active: true });
    return;
  }
  const empty = await browser.tabs.create({
    url: 'about:blank',
    active: false,
    ...(windowId === undefined ? {} : { windowId }),
  });
  if (empty.id === undefined) return;
  try {
    await Promise.all([browser.tabs.update(empty.id, { active: true }), browser.tabs.update(id, { active: true })]);
  } finally {
    await browser.tabs.remove(empty.id);
  }
}

/** Calls back at Escape, unless it means something else: a field is emptied with it. */
export function onEscape(page: Document, back: () => void, signal?: AbortSignal): void {
  const pressed = (event: KeyboardEvent) => {
    const { target } = event;
    const isField = target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
    if (event.key === 'Escape' && !event.defaultPrevented && !isField && !(target instanceof HTMLSelectElement)) back();
  };
  page.addEventListener('keydown', pressed, signal === undefined ? {} : { signal });
}
