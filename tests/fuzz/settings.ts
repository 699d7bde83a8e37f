import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { everything, takeEverything } from '../../src/shared/everything.ts';
import { deleteOwnPack, readOwnPacks, saveOwnPack } from '../../src/shared/own-packs.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';
import { parseSettings } from '../../src/shared/settings-parse.ts';
import { readAsides, readSettings, writeSettings } from '../../src/shared/settings-store.ts';
import type { Property } from './property.ts';
import { storage } from './stage.ts';

/** Storage hands out plain objects. */
const plain = { noNullPrototype: true } as const;

const key = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'a/b', 'headline'),
);
const switches = fc.dictionary(key, fc.boolean(), { maxKeys: 4, ...plain });
const pattern = fc.constantFrom('https://gazette.example/*', 'http://wire.example/*', '', '*', 'javascript:0');

/** Settings as this version writes them. */
const settings: fc.Arbitrary<Settings> = fc.record(
  {
    version: fc.constant(1),
    ruleSets: switches,
    rules: switches,
    threshold: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
    hideAll: fc.boolean(),
    marks: fc.constantFrom('underline-and-tint', 'underline', 'tint'),
    strength: fc.constantFrom('light', 'normal', 'strong'),
    colours: fc.constantFrom('usual', 'distinct', 'contrast', 'plain'),
    always: fc.array(pattern, { maxLength: 3 }),
    never: fc.array(pattern, { maxLength: 3 }),
    sites: fc.dictionary(pattern, fc.record({ ruleSets: switches, rules: switches }, plain), { maxKeys: 2, ...plain }),
    sync: fc.boolean(),
    hidden: fc.array(
      fc.record(
        {
          rule: fc.string({ maxLength: 8 }),
          phrase: fc.string({ maxLength: 8 }),
          where: fc.oneof(fc.record({ page: fc.webUrl(), nth: fc.nat() }, plain), fc.record({ site: pattern }, plain)),
          time: fc.nat(),
        },
        { requiredKeys: ['rule', 'phrase', 'where'], ...plain },
      ),
      { maxLength: 3 },
    ),
  },
  plain,
);

/** What JSON can hold. */
const json = fc.jsonValue({ maxDepth: 3 });

/** Whatever storage may hold under `settings`: ours, ours with fields replaced or gone, or anything. */
const held: fc.Arbitrary<unknown> = fc.oneof(
  settings,
  fc
    .tuple(settings, fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'later'), json, plain))
    .map((two) => ({ ...two[0], ...two[1] })),
  fc
    .tuple(settings, fc.subarray(Object.keys(DEFAULT_SETTINGS)))
    .map(([all, gone]) => Object.fromEntries(Object.entries(all).filter(([name]) => !gone.includes(name)))),
  fc.tuple(settings, fc.integer()).map(([all, version]) => ({ ...all, version })),
  json,
  fc.anything(),
);

const pack = fc.record(
  {
    id: fc.string({ maxLength: 6 }),
    source: fc.string({ maxLength: 20 }),
    base: fc.option(fc.string({ maxLength: 6 })),
    changed: fc.nat(),
  },
  plain,
);
const packs = fc.oneof(fc.array(pack, { maxLength: 5 }), fc.array(fc.oneof(pack, json), { maxLength: 5 }), json);

/** Some string for a file of everything: one of ours, one with its parts replaced, or no such file. */
const file = fc.oneof(
  fc
    .record({
      caveat: fc.oneof({ weight: 9, arbitrary: fc.constant<unknown>(1) }, { weight: 1, arbitrary: json }),
      settings: fc.oneof(settings, json),
      packs,
      edits: fc.array(json),
    })
    .map((all) => JSON.stringify(all)),
  fc.tuple(settings, fc.nat(), fc.string({ maxLength: 3 })).map(([one, at, put]) => {
    const whole = JSON.stringify({ caveat: 1, settings: one, packs: [], edits: [] });
    return whole.slice(0, at % whole.length) + put + whole.slice(at % whole.length);
  }),
  json.map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary' }),
);

/** What holds of whatever storage or a reader's file has for settings and rule sets. */
export const settingsProperties: Property[] = [
  {
    name: 'any object for settings gives settings that this version reads back as they are',
    few: 400,
    share: 0.15,
    make: () =>
      fc.property(held, (value) => {
        const { settings: read, problem } = parseSettings(value);
        deepStrictEqual(Object.keys(read).sort(), Object.keys(DEFAULT_SETTINGS).sort());
        deepStrictEqual(parseSettings(read), { settings: read, problem: null });
        if (problem === 'future') deepStrictEqual(read, DEFAULT_SETTINGS);
      }),
  },
  {
    name: 'settings that cannot be read are set aside whole before anything is written',
    few: 100,
    share: 0.05,
    make: () =>
      fc.asyncProperty(held, async (value) => {
        storage.local.held.clear();
        const { problem } = parseSettings(value);
        // Storage holds what structured clones hold: a function never gets there.
        fc.pre(isStorable(value));
        if (value !== undefined) storage.local.held.set('settings', value);
        const before = await readSettings();
        await writeSettings(() => ({ hideAll: true }));
        deepStrictEqual(await readSettings(), { ...before, hideAll: true });
        deepStrictEqual(
          (await readAsides()).map((aside) => aside.value),
          problem === null ? [] : [value],
        );
      }),
  },
  {
    name: 'whatever stands among rule sets in storage survives that one is added and deleted',
    few: 100,
    share: 0.05,
    make: () =>
      fc.asyncProperty(packs, pack, async (value, added) => {
        storage.local.held.clear();
        storage.local.held.set('packs', value);
        const before = await readOwnPacks();
        fc.pre(before.every(({ id }) => id !== added.id));
        await saveOwnPack(added);
        deepStrictEqual(await readOwnPacks(), [...before, added]);
        await deleteOwnPack(added.id);
        const kept = storage.local.held.get('packs');
        ok(Array.isArray(kept));
        const count = Array.isArray(value) ? value.length : 1;
        deepStrictEqual(kept.length, count);
      }),
  },
  {
    name: 'any file for everything that is kept is refused with a reason and changes nothing, or can be read and written again',
    few: 100,
    share: 0.05,
    make: () =>
      fc.asyncProperty(file, async (text) => {
        storage.local.held.clear();
        storage.local.held.set('settings', { ...DEFAULT_SETTINGS, hideAll: true });
        const before = structuredClone([...storage.local.held]);
        const refused = await (async () => takeEverything(text))().then(
          () => null,
          (error: unknown) => error,
        );
        if (refused !== null) {
          ok(refused instanceof Error && refused.message.length > 10, String(refused));
          deepStrictEqual([...storage.local.held], before);
          return;
        }
        deepStrictEqual(parseSettings(storage.local.held.get('settings')).problem, null);
        const again = await everything();
        await takeEverything(again);
        deepStrictEqual(await everything(), again);
        await readOwnPacks();
      }),
  },
];

function isStorable(value: unknown): boolean {
  try {
    structuredClone(value);
    // What a browser stores goes through JSON: nothing else comes out as it went in.
    return value === undefined || JSON.stringify(JSON.parse(JSON.stringify(value))) === JSON.stringify(value);
  } catch {
    return false;
  }
}
