import { browser } from './browser.ts';
import { FileError } from './file-error.ts';
import { inTurn } from './in-turn.ts';
import { ownPackShape } from './own-packs.ts';
import { parseSettings } from './settings-parse.ts';
import { anything, fits, list, maybe, object, oneOf, type Shape } from './shape.ts';

/** All that is kept on this computer, as one file: a reader's backup, and the way to another browser. */
export interface Everything {
  /** The version of this file's format. */
  caveat: 1;
  settings: unknown;
  packs: unknown[];
  edits: unknown[];
}

const shape: Shape<Everything> = object<Everything>({
  caveat: oneOf(1),
  settings: anything,
  packs: list(anything),
  edits: list(anything),
});

const loose = object<{ packs: unknown[] | undefined; edits: unknown[] | undefined }>({
  packs: maybe(list(anything)),
  edits: maybe(list(anything)),
});

/** The file of everything. Objects that were set aside because they could not be read stay where they are. */
export async function everything(): Promise<string> {
  const held = await browser.storage.local.get(null);
  const lists = fits(loose, held) ? held : { packs: undefined, edits: undefined };
  const all: Everything = {
    caveat: 1,
    settings: held.settings ?? null,
    packs: lists.packs ?? [],
    edits: lists.edits ?? [],
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/**
 * Puts the file of everything in the place of what is kept. Sites that are read without asking are left out: their
 * permission has to be asked for again.
 * @throws FileError with what is wrong with the file; nothing has changed then
 */
export function takeEverything(file: string): Promise<void> {
  const value = parseJson(file);
  const wrong = shape(value, '');
  if (!fits(shape, value)) throw new FileError('not-ours', `this is no file of Caveat’s: ${wrong}`);
  const { settings, problem } = parseSettings(value.settings ?? undefined);
  if (problem === 'future') throw new FileError('later', 'its settings are of a later version of Caveat');
  if (problem === 'corrupt') throw new FileError('unreadable', 'its settings cannot be read');
  const broken = value.packs.findIndex((one) => !fits(ownPackShape, one));
  if (broken >= 0) throw new FileError('no-rule-set', `packs[${broken}] is no rule set`);
  const { packs, edits } = value;
  return inTurn('settings', () => browser.storage.local.set({ settings: { ...settings, always: [] }, packs, edits }));
}

/** Deletes all that is kept, and gives every permission back that was asked for. */
export async function deleteEverything(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await inTurn('settings', async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    await browser.storage.sync.clear().catch(() => undefined);
  });
  for (const origin of origins) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch (error) {
    throw new FileError('no-json', `this is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
