import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { fakeStorage } from '../fixtures/fake-storage.ts';

const storage = fakeStorage();
const remove = vi.fn(async () => true);
const pack = { id: 'mine', source: 'id: mine', base: null, changed: 3 };

async function load() {
  vi.resetModules();
  vi.stubGlobal('chrome', {
    storage: { ...storage, sync: { clear: async () => {} } },
    permissions: { getAll: async () => ({ origins: ['https://gazette.example/*'] }), remove },
  });
  return await import('../../src/shared/everything.ts');
}

beforeEach(() => {
  storage.local.held.clear();
  remove.mockClear();
});

describe('everything that is kept', () => {
  it('comes back from its file as it was, but for sites whose permission has to be asked again', async () => {
    const { everything, takeEverything } = await load();
    const settings = {
      ...DEFAULT_SETTINGS,
      rules: { 'a/b': false },
      always: ['https://gazette.example/*'],
      sites: { 'https://gazette.example/*': { ruleSets: {}, rules: { 'c/d': false } } },
      ...{ marks: 'tint', strength: 'light', colours: 'distinct' },
    };
    storage.local.held.set('settings', settings).set('packs', [pack]).set('edits', []);
    const file = await everything();
    storage.local.held.clear();
    await takeEverything(file);
    expect(storage.local.held.get('settings')).toEqual({ ...settings, always: [] });
    expect(storage.local.held.get('packs')).toEqual([pack]);
  });

  it.each([
    ['{', 'this is no JSON', 'this is no JSON file'],
    ['{"caveat":2}', 'caveat is none of 1', 'this is no file of Caveat’s'],
    [
      '{"caveat":1,"settings":{"version":9},"packs":[],"edits":[]}',
      'a later version',
      'the file’s settings are of a later version of Caveat',
    ],
    [
      '{"caveat":1,"settings":{"version":1,"rules":3},"packs":[],"edits":[]}',
      'cannot be read',
      'the file’s settings cannot be read',
    ],
    [
      '{"caveat":1,"settings":null,"packs":[{}],"edits":[]}',
      'packs[0] is no rule set',
      'one of the file’s rule sets is damaged',
    ],
  ])('is not touched by a file that is not right: %s', async (file, reason, told) => {
    const { takeEverything } = await load();
    const { options } = await import('../../src/ui/words-options.ts');
    storage.local.held.set('settings', DEFAULT_SETTINGS);
    const error = await (async () => takeEverything(file))().catch((thrown: unknown) => thrown);
    expect(String(error)).toContain(reason);
    expect(options.notImported(error)).toBe(`Nothing was imported: ${told}.`);
    expect([...storage.local.held]).toEqual([['settings', DEFAULT_SETTINGS]]);
  });

  it('goes when the reader says so, with the permissions', async () => {
    const { deleteEverything } = await load();
    storage.local.held.set('settings', DEFAULT_SETTINGS).set('settings-aside-1', {});
    await deleteEverything();
    expect(storage.local.held.size).toBe(0);
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://gazette.example/*'] });
  });
});
