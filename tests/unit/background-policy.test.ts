import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../fixtures/fake-storage.ts';

let storage = fakeStorage();
vi.stubGlobal('browser', {
  get storage() {
    return storage;
  },
});
const { beginAtPreset, listenToPolicy } = await import('../../src/background/policy.ts');
const { readSettings, writeSettings } = await import('../../src/shared/settings-store.ts');

beforeEach(() => {
  storage = fakeStorage();
  listenToPolicy();
});

const threshold = async () => (await readSettings()).threshold;

describe('the level that a policy presets', () => {
  it('is where the reader begins, also when the policy arrives after the installation', async () => {
    await beginAtPreset();
    const before = await threshold();
    await storage.managed.set({ level: { threshold: before + 0.2 } });
    await expect.poll(threshold).toBe(before + 0.2);
  });

  it('is not forced on a reader who has begun', async () => {
    await storage.managed.set({ level: { threshold: 0.5 } });
    await beginAtPreset();
    expect(await threshold()).toBe(0.5);
    await writeSettings(() => ({ threshold: 0.1 }));
    await storage.managed.set({ level: { threshold: 0.7 } });
    // What the change sets off waits for no timer here.
    await new Promise(setImmediate);
    expect(await threshold()).toBe(0.1);
  });
});
