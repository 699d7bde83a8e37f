import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createOwnPacks } from '../../src/options/own/model.ts';
import { STARTER } from '../../src/options/own/starter.ts';
import { fakeOwnPorts } from '../fixtures/fake-own-ports.ts';
import { fakeStorage } from '../fixtures/fake-storage.ts';

const storage = fakeStorage();

/** A context that has just started: only storage is shared with the one before. */
async function context() {
  vi.resetModules();
  vi.stubGlobal('chrome', { storage });
  return {
    ...(await import('../../src/shared/own-packs.ts')),
    ...(await import('../../src/background/packs/answers.ts')),
    ...(await import('../../src/background/packs/try.ts')),
  };
}

const keep = (source: string, base: string | null = null, id = 'my-rules') => ({ id, source, base, changed: 1 });

beforeEach(() => {
  storage.local.held.clear();
  storage.session.held.clear();
});

describe('a rule set of the reader’s own', () => {
  it('is not said to be deleted where storage refuses, and can be deleted later', async () => {
    const ports = fakeOwnPorts([keep(STARTER)]);
    ports.remove.mockRejectedValueOnce(new Error('IO error'));
    const own = createOwnPacks(ports);
    await own.open();
    await own.remove('my-rules');
    expect(own.problem.value).toMatch(/could not be stored/);
    expect(own.deleted.value).toBeNull();
    await own.remove('my-rules');
    expect(own.problem.value).toBeNull();
    expect(own.deleted.value?.id).toBe('my-rules');
  });

  it('stands with the extension’s own, in the neutral style and with its author’s name', async () => {
    const { saveOwnPack, allRuleSets } = await context();
    await saveOwnPack(keep(STARTER.replace('double', 'wavy').replaceAll('#5b6470', '#ff0000')));
    const mine = (await allRuleSets()).at(-1);
    expect(mine).toMatchObject({ id: 'my-rules', author: 'Your name', core: false });
    expect(mine?.style).toEqual({ line: 'double', light: '#5b6470', dark: '#aab4c0' });
    expect(mine?.rules[0]?.agreement).toBeNull();
  });

  it('is left out and reported with its place when it cannot be read, and is not lost', async () => {
    const { saveOwnPack, allRuleSets, readOwnPacks } = await context();
    const broken = STARTER.replace('clearly|', '@nowhere|');
    await saveOwnPack(keep(broken));
    expect((await allRuleSets()).every(({ core }) => core)).toBe(true);
    expect(JSON.stringify(storage.session.held.get('reports'))).toContain('rules[0].match[0]:2');
    expect((await readOwnPacks())[0]?.source).toBe(broken);
  });

  it('may not pass for one of the extension’s own', async () => {
    const { checkOwnPack } = await context();
    const check = checkOwnPack(STARTER.replaceAll('my-rules', 'disputed-claims'));
    expect(check.errors).toEqual([expect.objectContaining({ place: 'id' })]);
  });

  it('survives an entry in storage that nobody can read', async () => {
    storage.local.held.set('packs', [{ id: 7 }, keep(STARTER)]);
    const { readOwnPacks, saveOwnPack, deleteOwnPack } = await context();
    expect(await readOwnPacks()).toEqual([keep(STARTER)]);
    await saveOwnPack(keep(STARTER, null, 'other'));
    await deleteOwnPack('other');
    expect(storage.local.held.get('packs')).toEqual([keep(STARTER), { id: 7 }]);
  });

  it('is refused when there are twenty already', async () => {
    const { saveOwnPack, MOST_PACKS } = await context();
    for (let n = 0; n < MOST_PACKS; n++) await saveOwnPack(keep(STARTER, null, `pack-${n}`));
    await expect(saveOwnPack(keep(STARTER, null, 'one-more'))).rejects.toThrow('20');
  });
});

describe('writing a rule set', () => {
  it('begins with one that is right and whose examples come out', async () => {
    const { checkOwnPack } = await context();
    expect(checkOwnPack(STARTER)).toEqual({ id: 'my-rules', title: 'My rules', rules: 1, errors: [], failures: [] });
  });

  it('tells an error with its line, and an example that does not come out with what it marks', async () => {
    const { checkOwnPack } = await context();
    const line = STARTER.split('\n').findIndex((text) => text.includes('(clearly')) + 1;
    expect(checkOwnPack(STARTER.replace('undoubtedly)', 'undoubtedly')).errors).toEqual([
      expect.objectContaining({ rule: 'my-rules/clearly', line }),
    ]);
    const { failures } = checkOwnPack(STARTER.replace('⟦clearly⟧ failed', '⟦clearly failed⟧'));
    expect(failures).toEqual([expect.objectContaining({ expected: ['clearly failed'], found: ['clearly'] })]);
  });

  it('shows what it marks in a text', async () => {
    const { tryOwnPack } = await context();
    const text = 'The quay is obviously too short, the harbour board wrote in its report on Monday.';
    const [mark] = tryOwnPack(STARTER, text);
    expect(text.slice(mark?.start, mark?.end)).toBe('obviously');
    expect(tryOwnPack('rules: 7', text)).toEqual([]);
  });
});

describe('a copy of a rule set', () => {
  it.each(['disputed-claims', 'anonymous-sourcing', 'conditional-threats', 'speculation', 'headline'])(
    'of ours (%s) is a file that is accepted as it is, with an id of its own',
    async (id) => {
      const { copyPack, checkOwnPack } = await context();
      const source = (await copyPack(id)) ?? '';
      expect(checkOwnPack(source)).toMatchObject({ id: `${id}-copy`, errors: [], failures: [] });
    },
  );

  it('takes an id that is free', async () => {
    const { copyPack, saveOwnPack } = await context();
    await saveOwnPack(keep(STARTER, null, 'headline-copy'));
    expect(await copyPack('headline')).toMatch(/^id: headline-copy-2$/m);
    expect(await copyPack('nothing-of-the-kind')).toBeNull();
  });
});

describe('a newer version of a rule set', () => {
  const second = (word: string) =>
    STARTER.slice(STARTER.indexOf('  - id:'))
      .replaceAll('my-rules/clearly', `my-rules/${word}`)
      .replaceAll('learly', word);
  const newer = `${STARTER.replace('1.0.0', '1.1.0').replace('In what somebody says', 'In speech')}${second('plainly')}`;

  it('says what it would change before it is taken', async () => {
    const { saveOwnPack, comparePack } = await context();
    await saveOwnPack(keep(STARTER));
    expect(await comparePack(newer)).toMatchObject({
      from: '1.0.0',
      to: '1.1.0',
      changes: [
        { rule: 'my-rules/clearly', change: 'changed' },
        { rule: 'my-rules/plainly', change: 'added' },
      ],
    });
  });

  it('keeps what the reader changed and added', async () => {
    const { saveOwnPack, comparePack, checkOwnPack } = await context();
    const edited = `${STARTER.replace('undoubtedly', 'of course')}${second('surely')}`;
    await saveOwnPack(keep(edited, STARTER));
    const update = await comparePack(newer);
    expect(update?.changes).toEqual([
      { rule: 'my-rules/clearly', change: 'kept' },
      { rule: 'my-rules/surely', change: 'kept' },
      { rule: 'my-rules/plainly', change: 'added' },
    ]);
    expect(update?.source).toContain('of course');
    expect(update?.source).toContain('version: 1.1.0');
    expect(checkOwnPack(update?.source ?? '')).toMatchObject({ rules: 3, errors: [] });
  });

  it('is no update where nothing of that name is there', async () => {
    const { comparePack } = await context();
    expect(await comparePack(STARTER)).toBeNull();
  });
});
