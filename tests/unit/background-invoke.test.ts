import { beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { fakeStorage } from '../fixtures/fake-storage.ts';

type Click = (info: { menuItemId: string; selectionText?: string }, tab?: { id?: number }) => void;
type Listener = (command: string, tab?: { id?: number; windowId?: number }) => void;

/** The background's listener for shortcuts, in a browser of which only what it needs is there. */
async function shortcuts() {
  const storage = fakeStorage();
  const listeners: Listener[] = [];
  const clicks: Click[] = [];
  const open = vi.fn(async () => {});
  const create = vi.fn(async () => ({}));
  vi.resetModules();
  vi.stubGlobal('chrome', {
    storage,
    sidePanel: { open },
    contextMenus: { onClicked: { addListener: (listener: Click) => clicks.push(listener) } },
    runtime: { getURL: (path: string) => `chrome-extension://caveat/${path}` },
    tabs: { create, sendMessage: async () => ({ ok: true, value: { state: 'read' } }) },
    commands: { onCommand: { addListener: (listener: Listener) => listeners.push(listener) } },
  });
  const { listenToReader } = await import('../../src/background/invoke.ts');
  listenToReader();
  const choose = (menuItemId: string, selectionText: string) => clicks[0]?.({ menuItemId, selectionText }, { id: 4 });
  return { storage, open, create, choose, press: (command: string) => listeners[0]?.(command, { id: 4, windowId: 9 }) };
}

beforeEach(() => vi.unstubAllGlobals());

describe('shortcuts', () => {
  it('are at most four that come with keys: read, next mark, previous mark, panel', () => {
    const keys = Object.entries(manifest.commands).filter(([, command]) => 'suggested_key' in command);
    expect(keys.map(([name]) => name).sort()).toEqual(['next-mark', 'open-panel', 'previous-mark', 'read-page']);
    expect(new Set(keys.map(([, command]) => JSON.stringify(command))).size).toBe(4);
  });

  it('open the panel in the turn in which the key was pressed', async () => {
    const { open, press } = await shortcuts();
    press('open-panel');
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 9 });
  });

  it('hide all marks, and show them again', async () => {
    const { storage, press } = await shortcuts();
    const hidden = () => storage.local.get('settings').then(({ settings }) => JSON.stringify(settings));
    press('hide-marks');
    await expect.poll(hidden).toContain('"hideAll":true');
    press('hide-marks');
    await expect.poll(hidden).toContain('"hideAll":false');
  });
});

describe('the context menu', () => {
  it('asks why selected words are marked, or are not, on a page of its own', async () => {
    const { storage, create, choose } = await shortcuts();
    choose('why', 'a senior official');
    await expect.poll(() => create.mock.calls.length).toBe(1);
    expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://caveat/src/why/index.html' });
    expect(storage.session.held.get('asked-why')).toEqual({ tabId: 4, words: 'a senior official' });
  });
});
