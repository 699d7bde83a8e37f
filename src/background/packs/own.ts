import type { PackError } from '../../engine/rules/check.ts';
import type { Pack } from '../../engine/rules/pack.ts';
import { readPack } from '../../packs/read.ts';
import { corePacks } from '../../rules/index.ts';
import { sharedLists } from '../../rules/shared-lists.ts';
import { type OwnPack, readOwnPacks } from '../../shared/own-packs.ts';

/** The reader's own rule sets as the engine takes them, and those that it cannot take. */
export interface ReadPacks {
  packs: Pack[];
  broken: { id: string; errors: PackError[] }[];
}

/** How every rule set that is not the extension's own is marked, whatever its file says: no stranger passes for one of ours. */
const NEUTRAL: Pack['style'] = { line: 'double', light: '#5b6470', dark: '#aab4c0' };

let last: { stored: string; read: ReadPacks } | null = null;

/**
 * The reader's own rule sets, read from storage and checked. The same object as long as storage holds the same, so that
 * what was compiled from it still stands.
 */
export async function ownPacks(): Promise<ReadPacks> {
  const kept = await readOwnPacks();
  const stored = JSON.stringify(kept);
  if (last?.stored !== stored) last = { stored, read: readAll(kept) };
  return last.read;
}

function readAll(kept: readonly OwnPack[]): ReadPacks {
  const packs: Pack[] = [];
  const broken: ReadPacks['broken'] = [];
  for (const { id, source } of kept) {
    const read = readOwnPack(source);
    if ('pack' in read) packs.push(read.pack);
    else broken.push({ id, errors: read.errors });
  }
  return { packs, broken };
}

/** Reads a pack that is not the extension's own: it gets the neutral style, and may not take the id of one of ours. */
export function readOwnPack(source: string): { pack: Pack } | { errors: PackError[] } {
  const read = readPack(source, sharedLists);
  if ('errors' in read) return read;
  const { pack } = read;
  if (corePacks.some(({ id }) => id === pack.id))
    return {
      errors: [{ rule: null, place: 'id', message: `“${pack.id}” is the id of one of Caveat’s own rule sets` }],
    };
  return { pack: { ...pack, style: NEUTRAL } };
}
