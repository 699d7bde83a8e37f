import { beforeEach, describe, expect, it, vi } from 'vitest';
import { STARTER } from '../../src/options/own/starter.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { fakeStorage } from '../fixtures/fake-storage.ts';

const storage = fakeStorage();
/** What the browser's storage answers instead, while it is set. */
let fault: { get?: Error; set?: Error } = {};

/** An area that does as the fault says: full, it reads and does not write; refused, it does neither. */
function faulty(area: ReturnType<typeof fakeStorage>['local']) {
  return {
    ...area,
    get: (keys: string | null) => (fault.get ? Promise.reject(fault.get) : area.get(keys)),
    set: (items: Record<string, unknown>) => (fault.set ? Promise.reject(fault.set) : area.set(items)),
  };
}
const FULL = { set: new Error('Resource::kQuotaBytes quota exceeded') };
const REFUSED = { get: new Error('IO error'), set: new Error('IO error') };

vi.stubGlobal('chrome', {
  storage: { ...storage, local: faulty(storage.local), session: faulty(storage.session) },
});
const store = await import('../../src/shared/settings-store.ts');
const packs = await import('../../src/shared/own-packs.ts');
const { takeEverything } = await import('../../src/shared/everything.ts');
const { allRuleSets } = await import('../../src/background/packs/answers.ts');

const held = () => structuredClone(Object.fromEntries(storage.local.held));
const pack = { id: 'my-rules', source: STARTER, base: null, changed: 1 };

beforeEach(() => {
  fault = {};
  storage.local.held.clear();
  storage.session.held.clear();
});

describe('storage that is full', () => {
  it('still gives what can be read of damaged settings, and the damaged object stays where it is', async () => {
    const damaged = { version: 1, hideAll: true, threshold: 'high' };
    storage.local.held.set('settings', damaged);
    fault = FULL;
    expect(await store.readSettings()).toEqual({ ...DEFAULT_SETTINGS, hideAll: true });
    await expect(store.writeSettings(() => ({ hideAll: false }))).rejects.toThrow('quota');
    expect(held()).toEqual({ settings: damaged });
    // Set aside as soon as there is room.
    fault = {};
    await store.readSettings();
    expect((await store.readAsides()).map(({ value }) => value)).toEqual([damaged]);
  });

  it('says so when something is to be kept, and loses nothing that is', async () => {
    await store.writeSettings(() => ({ hideAll: true }));
    await packs.saveOwnPack(pack);
    const before = held();
    fault = FULL;
    await expect(store.writeSettings(() => ({ hideAll: false }))).rejects.toThrow('quota');
    await expect(packs.saveOwnPack({ ...pack, id: 'other' })).rejects.toThrow('quota');
    await expect(takeEverything('{"caveat":1,"settings":null,"packs":[],"edits":[]}')).rejects.toThrow('quota');
    expect(held()).toEqual(before);
    // The next one that finds room is kept: no turn hangs behind the one that failed.
    fault = {};
    await store.writeSettings(() => ({ threshold: 0.5 }));
    expect(await store.readSettings()).toMatchObject({ hideAll: true, threshold: 0.5 });
  });

  it('keeps no rule set from a reading because a broken one cannot be reported', async () => {
    await packs.saveOwnPack({ ...pack, source: 'rules: 7' });
    fault = FULL;
    expect((await allRuleSets()).length).toBeGreaterThan(0);
  });
});

describe('storage that is refused', () => {
  it('reads as the defaults, and is not written over with them', async () => {
    await store.writeSettings(() => ({ hideAll: true }));
    fault = { get: REFUSED.get };
    expect(await store.readSettings()).toEqual(DEFAULT_SETTINGS);
    await expect(store.writeSettings(() => ({ threshold: 0.5 }))).rejects.toThrow('IO error');
    await expect(packs.saveOwnPack(pack)).rejects.toThrow('IO error');
    fault = {};
    expect(await store.readSettings()).toEqual({ ...DEFAULT_SETTINGS, hideAll: true });
  });
});

describe('settings of an earlier version', () => {
  it('that had “stronger” for a look have it as a strength', async () => {
    storage.local.held.set('settings', { version: 1, marks: 'strong', hideAll: true });
    const strong = { marks: 'underline-and-tint', strength: 'strong', colours: 'usual', hideAll: true };
    expect(await store.readSettings()).toMatchObject(strong);
    expect(await store.readAsides()).toEqual([]);
    await store.writeSettings(() => ({ colours: 'contrast' }));
    expect(await store.readSettings()).toMatchObject({ ...strong, colours: 'contrast' });
  });

  it('have the defaults for what it did not know, and are not set aside', async () => {
    storage.local.held.set('settings', {
      version: 1,
      rules: { 'a/b': false },
      hidden: [{ rule: 'a/b', phrase: 'x', where: { site: 'http://a.example/*' } }],
    });
    expect(await store.readSettings()).toMatchObject({ rules: { 'a/b': false }, never: [], sites: {}, sync: false });
    expect(await store.readAsides()).toEqual([]);
  });
});
