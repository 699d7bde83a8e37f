import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../fixtures/fake-storage.ts';

type Listener = (...args: never[]) => void;
const event = () => {
  const listeners: Listener[] = [];
  const fire = (...args: unknown[]) => {
    for (const listener of listeners) Reflect.apply(listener, null, args);
  };
  return { addListener: (listener: Listener) => void listeners.push(listener), fire };
};

/** A window whose active tab is `front`. */
function fakeBrowser() {
  const storage = fakeStorage();
  const state = { front: 1 };
  const tab = (id: number) => ({ id, url: `https://a.example/${id}`, windowId: 7, incognito: id === 3 });
  const tabs = {
    query: async () => [tab(state.front)],
    get: async (id: number) => tab(id),
    onActivated: event(),
    onUpdated: event(),
  };
  return { storage, tabs, state };
}

let fake: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  vi.resetModules();
  fake = fakeBrowser();
  vi.stubGlobal('chrome', fake);
});

/** The tabs that a panel with this address shows, one after the other. */
async function follow(search: string) {
  const { followTab } = await import('../../src/panel/follow-tab.ts');
  const shown: unknown[] = [];
  followTab(search, (tab) => shown.push(tab && (tab.isPrivate ? `private ${tab.id}` : tab.id)));
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  return shown;
}

describe('the panel', () => {
  it('follows its window to another tab, and the tab to another page', async () => {
    const shown = await follow('');
    fake.state.front = 2;
    fake.tabs.onActivated.fire({ tabId: 2 });
    await vi.waitFor(() => expect(shown).toEqual([1, 2]));
    fake.tabs.onUpdated.fire(2, { status: 'loading' });
    fake.tabs.onUpdated.fire(1, { status: 'complete' });
    fake.tabs.onUpdated.fire(2, { status: 'complete' });
    await vi.waitFor(() => expect(shown).toEqual([1, 2, 2]));
  });

  it('looks again when its tab has been read, and not when another one has', async () => {
    const shown = await follow('');
    await fake.storage.session.set({ lastRead: { tabId: 5, time: 1 } });
    await fake.storage.session.set({ lastRead: { tabId: 1, time: 2 } });
    await vi.waitFor(() => expect(shown).toEqual([1, 1]));
  });

  it('stays with the tab of its own address', async () => {
    const shown = await follow('?tab=4');
    fake.state.front = 2;
    fake.tabs.onActivated.fire({ tabId: 2 });
    await vi.waitFor(() => expect(shown).toEqual([4, 4]));
  });

  it('knows a tab of a private window', async () => {
    fake.state.front = 3;
    expect(await follow('')).toEqual(['private 3']);
  });
});
