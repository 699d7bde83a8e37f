import { browser } from '../shared/browser.ts';

/** Chromium's side panel, which the shared types don't describe. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

function isSidePanel(value: unknown): value is SidePanel {
  return typeof value === 'object' && value !== null && 'open' in value;
}

/**
 * Opens the long view beside the article: the side panel in Chromium, the sidebar in Firefox; null where there is neither.
 * Both open only within a click, so that the window is known beforehand.
 */
export function panelOpener(windowId: number | undefined): (() => void) | null {
  const sidePanel: unknown = Reflect.get(browser, 'sidePanel');
  if (isSidePanel(sidePanel) && windowId !== undefined) return () => void sidePanel.open({ windowId }).then(close);
  if (browser.sidebarAction !== undefined) return () => void browser.sidebarAction.open().then(close);
  return null;
}

/** The popup has done its part. */
function close(): void {
  window.close();
}
