import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { fakeStorage } from '../fixtures/fake-storage.ts';

let storage = fakeStorage();
vi.stubGlobal('browser', {
  get storage() {
    return storage;
  },
});
const store = await import('../../src/shared/settings-store.ts');

beforeEach(() => {
  storage = fakeStorage();
});

const held = () => storage.local.held.get('settings');

describe('settings', () => {
  it('are the defaults until the reader changes something, and storing nothing stores nothing', async () => {
    expect(await store.readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(storage.local.held.size).toBe(0);
  });

  it('keep what was written and fill the rest with defaults', async () => {
    storage.local.held.set('settings', { version: 1, hideAll: true });
    expect(await store.readSettings()).toEqual({ ...DEFAULT_SETTINGS, hideAll: true });
    expect(await store.readAsides()).toEqual([]);
  });

  it('change one field and leave the others', async () => {
    await store.writeSettings(() => ({ ruleSets: { 'disputed-claims': false } }));
    await store.writeSettings(({ ruleSets }) => ({ ruleSets: { ...ruleSets, speculation: true } }));
    expect((await store.readSettings()).ruleSets).toEqual({ 'disputed-claims': false, speculation: true });
  });

  it('lose none of two changes made at once', async () => {
    await Promise.all([
      store.writeSettings(({ rules }) => ({ rules: { ...rules, a: false } })),
      store.writeSettings(({ rules }) => ({ rules: { ...rules, b: false } })),
    ]);
    expect((await store.readSettings()).rules).toEqual({ a: false, b: false });
  });

  it('of a later version are set aside whole, and the defaults hold', async () => {
    const future = { version: 7, hideAll: true, ruleSets: { 'disputed-claims': { shade: 3 } } };
    storage.local.held.set('settings', future);
    expect(await store.readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await store.readAsides()).toMatchObject([{ problem: 'future', value: future }]);
    expect(held()).toEqual(DEFAULT_SETTINGS);
  });

  it('that are corrupt are set aside whole, and what can be read of them holds', async () => {
    const corrupt = { version: 1, always: ['https://gazette.example/*'], threshold: 'high', hideAll: 1 };
    storage.local.held.set('settings', corrupt);
    expect(await store.readSettings()).toEqual({ ...DEFAULT_SETTINGS, always: ['https://gazette.example/*'] });
    expect(await store.readAsides()).toMatchObject([{ problem: 'corrupt', value: corrupt }]);
  });

  it.each([['text'], [42], [null], [[]], [{}], [{ version: '1' }]])('survive %j in their place', async (value) => {
    storage.local.held.set('settings', value);
    expect(await store.readSettings()).toEqual(DEFAULT_SETTINGS);
    expect((await store.readAsides()).map((aside) => aside.value)).toEqual([value]);
  });

  it('are set aside once, however many meet them at once', async () => {
    storage.local.held.set('settings', 'broken');
    await Promise.all([store.readSettings(), store.readSettings(), store.writeSettings(() => ({ hideAll: true }))]);
    expect(await store.readAsides()).toHaveLength(1);
  });

  it('are set aside before a write, too', async () => {
    storage.local.held.set('settings', { version: 9 });
    await store.writeSettings(() => ({ hideAll: true }));
    expect((await store.readSettings()).hideAll).toBe(true);
    expect(await store.readAsides()).toHaveLength(1);
  });

  it('set aside are kept until the reader deletes them, and nothing else can be deleted so', async () => {
    storage.local.held.set('settings', 'broken');
    await store.readSettings();
    const [aside] = await store.readAsides();
    await store.deleteAside('settings');
    expect(held()).toEqual(DEFAULT_SETTINGS);
    await store.deleteAside(aside?.key ?? '');
    expect(await store.readAsides()).toEqual([]);
  });

  it('reach every context when they change, complete, until it stops listening', async () => {
    const heard: boolean[] = [];
    const stop = store.onSettingsChange((settings) => heard.push(settings.hideAll));
    await store.writeSettings(() => ({ hideAll: true }));
    await storage.local.set({ other: 1 });
    stop();
    await store.writeSettings(() => ({ hideAll: false }));
    expect(heard).toEqual([true]);
  });
});
