import type { Analysis, Entity } from '../../engine/analysis.ts';

/** A name as two reports can be compared by it: small letters, no accents, no article, no possessive. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A person by their last name, which the shorter of two reports may have alone; everything else by its whole name. */
export function entityKey({ name, type }: Pick<Entity, 'name' | 'type'>): string {
  const key = nameKey(name);
  return type === 'person' ? (key.split(' ').at(-1) ?? key) : key;
}

/** Whether two keys may be one name, that of a person here and of something else there: then one has the last name alone. */
export function isSameName(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** The entities of an analysis by their ids. */
export function entitiesById(analysis: Analysis): ReadonlyMap<string, Entity> {
  return new Map(analysis.entities.map((entity) => [entity.id, entity]));
}
