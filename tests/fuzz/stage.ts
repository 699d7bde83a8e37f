import { fakeStorage } from '../fixtures/fake-storage.ts';

/** The browser's storage in memory, in place before anything that reads it is loaded: import this first. */
export const storage = fakeStorage();

Reflect.set(globalThis, 'chrome', { storage: { ...storage, sync: { clear: async () => {} } } });
