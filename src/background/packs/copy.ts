import { stringify } from 'yaml';
import type { Pack } from '../../engine/rules/pack.ts';
import { sharedLists } from '../../rules/shared-lists.ts';

/**
 * A pack as a file that a reader can change: with an id of its own, without what is filled in by default, and without
 * the shared lists, which every pack may use by name.
 */
export function copyOf(pack: Pack, taken: ReadonlySet<string>): string {
  const id = freeId(pack.id, taken);
  const own = Object.entries(pack.lists ?? {}).filter(([name, entries]) => !isShared(name, entries));
  const { lists: _, author: __, ...rest } = pack;
  const copy = {
    ...rest,
    id,
    title: `${pack.title} (copy)`,
    ...(own.length > 0 ? { lists: Object.fromEntries(own) } : {}),
    rules: pack.rules.map((rule) => {
      const { veto, where, mark, ...kept } = rule;
      return {
        ...kept,
        id: `${id}/${rule.id.slice(rule.id.indexOf('/') + 1)}`,
        where,
        ...(mark === 'match' ? {} : { mark }),
        ...(veto.length > 0 ? { veto } : {}),
      };
    }),
  };
  return stringify(copy, { lineWidth: 0 });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? `${id}-copy` : `${id}-copy-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function isShared(name: string, entries: readonly string[]): boolean {
  return JSON.stringify(sharedLists[name] ?? null) === JSON.stringify(entries);
}
