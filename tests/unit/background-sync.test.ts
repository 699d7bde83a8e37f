import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { fakeStorage } from '../fixtures/fake-storage.ts';

const storage = fakeStorage();
/** A second area stands for what the browser carries to the reader's other browsers. */
const carried = fakeStorage();
const sync = {
  held: carried.local.held,
  get: carried.local.get,
  async set(items: Record<string, unknown>) {
    await carried.local.set(items);
  },
};

async function start() {
  vi.resetModules();
  const onChanged = {
    addListener(listener: (changes: Record<string, unknown>, area: string) => void) {
      storage.onChanged.addListener(listener);
      carried.onChanged.addListener((changes) => listener(changes, 'sync'));
    },
    removeListener: storage.onChanged.removeListener,
  };
  vi.stubGlobal('chrome', { storage: { ...storage, onChanged, sync } });
  const { listenToSync } = await import('../../src/background/sync.ts');
  listenToSync();
  return await import('../../src/shared/settings-store.ts');
}

beforeEach(() => {
  storage.local.held.clear();
  sync.held.clear();
});

describe('the browser’s own sync', () => {
  it('gets nothing until the reader chose it', async () => {
    const { writeSettings } = await start();
    await writeSettings(() => ({ rules: { 'a/b': false } }));
    await Promise.resolve();
    expect(sync.held.size).toBe(0);
  });

  it('carries switches, and no site, hidden mark or edit', async () => {
    const { writeSettings } = await start();
    await writeSettings(() => ({
      sync: true,
      ruleSets: { headline: true },
      never: ['https://a.example/*'],
      sites: { 'https://b.example/*': { ruleSets: {}, rules: {} } },
      hidden: [{ rule: 'a/b', phrase: 'officials', where: { site: 'https://c.example/*' } }],
    }));
    await expect.poll(() => sync.held.get('switches')).toEqual({ ruleSets: { headline: true }, rules: {} });
    expect(JSON.stringify([...sync.held])).not.toContain('example');
  });

  it('brings what another browser sent', async () => {
    const { writeSettings, readSettings } = await start();
    sync.held.set('switches', { ruleSets: { speculation: true }, rules: { 'a/b': false } });
    await writeSettings(() => ({ sync: true }));
    await expect.poll(async () => (await readSettings()).ruleSets).toEqual({ speculation: true });
    await sync.set({ switches: { ruleSets: {}, rules: {} } });
    await expect.poll(async () => (await readSettings()).ruleSets).toEqual({});
  });

  it('is not believed when what it brings is no set of switches', async () => {
    const { writeSettings, readSettings } = await start();
    sync.held.set('switches', { ruleSets: 'all' });
    await writeSettings(() => ({ sync: true }));
    await expect.poll(() => sync.held.get('switches')).toEqual({ ruleSets: {}, rules: {} });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sync: true });
  });
});
