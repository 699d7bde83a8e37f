import { corePacks } from '../../rules/index.ts';
import { inColours } from '../../shared/looks.ts';
import { readManaged, underPolicy } from '../../shared/managed.ts';
import type { PackUpdate, RuleSetText } from '../../shared/messages.ts';
import { readOwnPacks } from '../../shared/own-packs.ts';
import { readSettings } from '../../shared/settings-store.ts';
import { say } from '../../words/say.ts';
import { addReport } from '../reports.ts';
import { ruleSetText } from '../rule-sets.ts';
import { copyOf } from './copy.ts';
import { ownPacks, readOwnPack } from './own.ts';
import { updateOf } from './update.ts';

/**
 * All rule sets in words for the views: the extension's own, then the reader's, as a policy sets them and in the colours
 * that the reader chose. One that cannot be read is reported.
 */
export async function allRuleSets(): Promise<RuleSetText[]> {
  const [{ packs, broken }, settings, managed] = await Promise.all([ownPacks(), readSettings(), readManaged()]);
  for (const { id, errors } of broken) {
    const [first] = errors;
    await addReport(say('background_pack_left_out', id, `${first?.place ?? ''} ${first?.message ?? ''}`.trim()));
  }
  const all = [...corePacks.map((pack) => ruleSetText(pack, true)), ...packs.map((pack) => ruleSetText(pack, false))];
  return underPolicy(all, managed).map((ruleSet) => inColours(ruleSet, settings));
}

/** The file of a copy of a rule set, ours or the reader's, with an id that is free; null where there is none such. */
export async function copyPack(id: string): Promise<string | null> {
  const { packs } = await ownPacks();
  const pack = [...corePacks, ...packs].find((one) => one.id === id);
  const taken = new Set([...corePacks.map((one) => one.id), ...(await readOwnPacks()).map((one) => one.id)]);
  return pack === undefined ? null : copyOf(pack, taken);
}

/** What importing this file would change of the reader's rule set with its id; null where there is none. */
export async function comparePack(source: string): Promise<PackUpdate | null> {
  const read = readOwnPack(source);
  if ('errors' in read) return null;
  const kept = (await readOwnPacks()).find(({ id }) => id === read.pack.id);
  return kept === undefined ? null : updateOf(kept, source);
}
