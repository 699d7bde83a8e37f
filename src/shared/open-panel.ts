import { browser } from './browser.ts';

/** Chromium's side panel, which the shared types don't describe. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

function isSidePanel(value: unknown): value is SidePanel {
  return typeof value === 'object' && value !== null && 'open' in value;
}

/**
 * What opens the long view beside the article: the side panel in Chromium, the sidebar in Firefox; null where there is
 * neither. Both open only within a click or a shortcut, so that the window is known beforehand.
 */
export function panelOpener(windowId: number | undefined): (() => Promise<void>) | null {
  const sidePanel: unknown = Reflect.get(browser, 'sidePanel');
  if (isSidePanel(sidePanel) && windowId !== undefined) return () => sidePanel.open({ windowId });
  if (browser.sidebarAction !== undefined) return () => browser.sidebarAction.open();
  return null;
}
