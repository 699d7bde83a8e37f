import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../fixtures/fake-storage.ts';

const TAB = { id: 4, url: 'https://gazette.example/a', windowId: 9, isPrivate: false };

/** A browser of which only what leads to the panel and back is there. `opened` is what the page says of its card. */
function fakeBrowser(opened: number | null = null) {
  const done: string[] = [];
  const note = (what: string) => {
    done.push(what);
  };
  return {
    done,
    storage: fakeStorage(),
    runtime: { getURL: (path: string) => `chrome-extension://caveat/${path}` },
    tabs: {
      sendMessage: async () => ({ ok: true, value: { finding: opened } }),
      create: vi.fn(async ({ url, active }: { url: string; active?: boolean }) => {
        note(`create ${url}${active === false ? ' behind' : ''}`);
        return { id: 77 };
      }),
      update: async (id: number) => note(`front ${id}`),
      remove: async (id: number) => note(`remove ${id}`),
    },
  };
}

const chromium = (opened: number | null = null) => {
  const browser = fakeBrowser(opened);
  const open = vi.fn(async () => {});
  return { ...browser, sidePanel: { open }, open };
};

const firefox = (isOpen: boolean) => {
  const browser = fakeBrowser();
  const sidebarAction = {
    // At a message from a page the browser refuses: only a press in its own window opens a sidebar.
    open: async () => Promise.reject(new Error('may only be called from a user input handler')),
    isOpen: async () => isOpen,
  };
  return { ...browser, sidebarAction };
};

async function inBackground(browser: object) {
  vi.resetModules();
  vi.stubGlobal('chrome', browser);
  return await import('../../src/background/in-panel.ts');
}

beforeEach(() => vi.unstubAllGlobals());

const wanted = (browser: { storage: ReturnType<typeof fakeStorage> }) => browser.storage.session.held.get('wanted');

describe('the way to the panel', () => {
  it('opens it in the turn of the key, at the mark whose card is open', async () => {
    const browser = chromium(3);
    const { openPanelAtCard } = await inBackground(browser);
    void openPanelAtCard(4, 9);
    expect(browser.open).toHaveBeenCalledExactlyOnceWith({ windowId: 9 });
    await expect.poll(() => wanted(browser)).toMatchObject({ tabId: 4, finding: 3 });
  });

  it('wants no mark where no card is open', async () => {
    const browser = chromium(null);
    const { openPanelAtCard } = await inBackground(browser);
    await openPanelAtCard(4, 9);
    expect(wanted(browser)).toBeUndefined();
  });

  it('from a card opens it at the mark', async () => {
    const browser = chromium();
    const { showInPanel } = await inBackground(browser);
    await showInPanel(4, 9, 12);
    expect(browser.open).toHaveBeenCalledExactlyOnceWith({ windowId: 9 });
    expect(wanted(browser)).toMatchObject({ tabId: 4, finding: 12 });
    expect(browser.done).toEqual([]);
  });

  it('from a card is the open sidebar in Firefox, or else a tab of its own', async () => {
    const open = firefox(true);
    await (await inBackground(open)).showInPanel(4, 9, 12);
    expect(open.done).toEqual([]);
    expect(wanted(open)).toMatchObject({ tabId: 4, finding: 12 });
    const closed = firefox(false);
    await (await inBackground(closed)).showInPanel(4, 9, 12);
    expect(closed.done).toEqual(['create chrome-extension://caveat/src/panel/index.html?tab=4']);
  });
});

describe('a mark that is wanted', () => {
  it('is heard once by the panel of its tab, open before or after', async () => {
    const browser = fakeBrowser();
    vi.resetModules();
    vi.stubGlobal('chrome', browser);
    const { onWanted, want } = await import('../../src/shared/wanted.ts');
    await want({ tabId: 4, finding: 1 });
    const heard: number[] = [];
    const elsewhere: number[] = [];
    const stop = onWanted(4, (finding) => heard.push(finding));
    onWanted(5, (finding) => elsewhere.push(finding));
    await expect.poll(() => heard).toEqual([1]);
    await want({ tabId: 4, finding: 1 });
    await expect.poll(() => heard).toEqual([1, 1]);
    expect(wanted(browser)).toBeUndefined();
    stop();
    await want({ tabId: 4, finding: 2 });
    expect(heard).toEqual([1, 1]);
    expect(elsewhere).toEqual([]);
  });
});

describe('the way back to the page', () => {
  async function back(browser: object, isOwnTab = false) {
    vi.resetModules();
    vi.stubGlobal('chrome', browser);
    const { backToPage } = await import('../../src/panel/back-to-page.ts');
    await backToPage(TAB, isOwnTab);
  }

  it('brings the page’s tab to the front again and leaves no tab behind', async () => {
    const browser = chromium();
    await back(browser);
    expect(browser.done).toEqual(['create about:blank behind', 'front 77', 'front 4', 'remove 77']);
  });

  it('leaves no tab behind where the page’s own is gone', async () => {
    const browser = chromium();
    browser.tabs.update = async (id) => (id === 4 ? Promise.reject(new Error('No tab with id: 4')) : undefined);
    await back(browser).catch(() => undefined);
    expect(browser.done).toContain('remove 77');
  });

  it('goes to the page’s tab where the panel is a tab itself', async () => {
    const browser = firefox(true);
    await back(browser, true);
    expect(browser.done).toEqual(['front 4']);
  });
});
