import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredEdit } from '../../src/shared/edits.ts';
import { fakeStorage } from '../fixtures/fake-storage.ts';

const storage = fakeStorage();
const DAY = 24 * 60 * 60 * 1000;
const key = (n: number, page: string | null = null) => ({ sha256: `text-${n}`, page });
const hide: StoredEdit = { do: 'hide', side: 'velmark' };
const rename: StoredEdit = { do: 'rename', side: 'velmark', name: 'Harn' };

/** The store of a context that has just started: only storage is shared with the one before. */
async function store() {
  vi.resetModules();
  vi.stubGlobal('chrome', { storage });
  return await import('../../src/shared/edits-store.ts');
}

beforeEach(() => {
  storage.local.held.clear();
  vi.useFakeTimers({ now: Date.UTC(2031, 3, 9), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('the reader’s edits', () => {
  it('are kept for their article over a restart, and for no other', async () => {
    const { writeEdits } = await store();
    await writeEdits(key(1), (current) => [...current, hide]);
    await writeEdits(key(1), (current) => [...current, rename]);
    const { readEdits } = await store();
    expect(await readEdits(key(1))).toEqual([hide, rename]);
    expect(await readEdits(key(2))).toEqual([]);
  });

  it('are found by the page where the article was updated, and kept under its new text', async () => {
    const { readEdits, writeEdits, countEditedArticles } = await store();
    await writeEdits(key(1, 'https://a.example/x'), () => [hide]);
    expect(await readEdits(key(2, 'https://a.example/x'))).toEqual([hide]);
    await writeEdits(key(2, 'https://a.example/x'), (current) => [...current, rename]);
    expect(await readEdits(key(2, 'https://a.example/x'))).toEqual([hide, rename]);
    expect(await countEditedArticles()).toBe(1);
  });

  it('take no room once they are all undone', async () => {
    const { writeEdits, countEditedArticles } = await store();
    await writeEdits(key(1), () => [hide]);
    await writeEdits(key(1), () => []);
    expect(await countEditedArticles()).toBe(0);
  });

  it('expire after 90 days without a change', async () => {
    const { readEdits, writeEdits } = await store();
    await writeEdits(key(1), () => [hide]);
    vi.setSystemTime(Date.now() + 89 * DAY);
    expect(await readEdits(key(1))).toEqual([hide]);
    vi.setSystemTime(Date.now() + 2 * DAY);
    expect(await readEdits(key(1))).toEqual([]);
  });

  it('of the oldest articles go when there are more than a hundred', async () => {
    const { readEdits, writeEdits, countEditedArticles } = await store();
    for (let n = 0; n < 102; n++) {
      vi.setSystemTime(Date.now() + 1000);
      await writeEdits(key(n), () => [hide]);
    }
    expect(await countEditedArticles()).toBe(100);
    expect(await readEdits(key(1))).toEqual([]);
    expect(await readEdits(key(2))).toEqual([hide]);
  });

  it('that cannot be read are passed over, the others stay', async () => {
    const good = { ...key(1), time: Date.now(), edits: [hide] };
    const wrong = { ...key(2), time: Date.now(), edits: [{ do: 'shout', side: 'velmark' }] };
    await storage.local.set({ edits: [wrong, 'nonsense', good] });
    const { readEdits, countEditedArticles } = await store();
    expect(await readEdits(key(1))).toEqual([hide]);
    expect(await countEditedArticles()).toBe(1);
  });

  it('are all forgotten at the reader’s wish, and other views hear of each change', async () => {
    const { writeEdits, forgetEdits, onEditsChange, countEditedArticles } = await store();
    const heard = vi.fn();
    const stop = onEditsChange(heard);
    await writeEdits(key(1), () => [hide]);
    await forgetEdits();
    expect(heard).toHaveBeenCalledTimes(2);
    expect(await countEditedArticles()).toBe(0);
    stop();
    await writeEdits(key(1), () => [hide]);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('in a private window', () => {
  it('edits live in the view alone: nothing is stored', async () => {
    await store();
    const { editPorts } = await import('../../src/ui/edit-ports.ts');
    const ports = editPorts(true);
    await ports.write(key(1), () => [hide]);
    expect(await ports.read(key(1))).toEqual([hide]);
    expect(ports.lasting).toBe(false);
    expect(storage.local.held.size).toBe(0);
    expect(await editPorts(true).read(key(1))).toEqual([]);
  });

  it('edits go along to the print view, once, and through the browser’s memory alone', async () => {
    await store();
    const { editPorts } = await import('../../src/ui/edit-ports.ts');
    const panel = editPorts(true);
    await panel.write(key(1), () => [hide]);
    await panel.handOver(key(1));
    const print = editPorts(true);
    expect(await print.read(key(2))).toEqual([]);
    expect(await print.read(key(1))).toEqual([hide]);
    expect(await print.read(key(1))).toEqual([hide]);
    expect(await panel.read(key(1))).toEqual([hide]);
    expect(await editPorts(true).read(key(1))).toEqual([]);
    expect([storage.local.held.size, storage.session.held.size]).toEqual([0, 0]);
  });

  it('edits that nobody took are forgotten with the others', async () => {
    const { forgetEdits } = await store();
    const { editPorts } = await import('../../src/ui/edit-ports.ts');
    const panel = editPorts(true);
    await panel.write(key(1), () => [hide]);
    await panel.handOver(key(1));
    expect(storage.session.held.size).toBe(1);
    await forgetEdits();
    expect(storage.session.held.size).toBe(0);
  });
});
