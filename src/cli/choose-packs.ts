import type { Pack } from '../engine/rules/pack.ts';

/** Whether an entry of `--packs` is a file rather than the id of a rule set. */
export function isPackFile(entry: string): boolean {
  return /\.ya?ml$/i.test(entry);
}

/**
 * The packs that `--packs` asks for, in their own order: exactly those that are listed, or with `+id` those that are on
 * by default and it; `all` is every one. Without a list, those that are on by default.
 * @throws an Error that names the first unknown id and the known ones
 */
export function choosePacks(packs: readonly Pack[], list: readonly string[] | null): Pack[] {
  const wanted = list ?? [];
  for (const id of wanted) {
    const bare = id.replace(/^\+/, '');
    if (bare !== 'all' && !packs.some((pack) => pack.id === bare))
      throw new Error(`unknown rule set "${bare}"; there are ${packs.map((pack) => pack.id).join(', ')}`);
  }
  const adds = wanted.every((id) => id.startsWith('+'));
  return packs.filter(
    (pack) =>
      wanted.includes('all') || wanted.includes(pack.id) || wanted.includes(`+${pack.id}`) || (adds && !pack.off),
  );
}
