import type { Actor } from './cast.ts';

/** "al-Assad" and "Assad" are one last name. */
const bare = (word: string) => word.replace(/^(al|el)-/, '');
const lastWord = (name: string) => name.toLowerCase().split(' ').at(-1) ?? '';

/**
 * Finds actors by their names without looking at all of them: each is filed under what `sameName`, `isPartOf` and
 * `isShortFor` need to be alike. Of several that fit, the one named first is found.
 */
export class ActorIndex {
  private readonly files = new Map<string, number[]>();
  private readonly actors: readonly Actor[];

  constructor(actors: readonly Actor[]) {
    this.actors = actors;
  }

  /** Files an actor under its name; again when its name has changed. */
  add(index: number): void {
    const name = this.actors[index]?.name ?? '';
    const words = name.toLowerCase().split(' ');
    const parts = name.split(/[ -]/).filter(Boolean);
    const initials = parts.filter((p) => /^\p{Lu}/u.test(p)).map((p) => p[0]);
    const last = words.at(-1) ?? '';
    const keys = [last, bare(last), words[0], `=${name.toLowerCase()}`, `~${initials.join('')}`, `~${parts.at(-1)}`];
    for (const key of new Set(keys)) {
      const file = this.files.get(key ?? '');
      if (!file) this.files.set(key ?? '', [index]);
      else if (!file.includes(index)) file.push(index);
    }
  }

  /** An actor whose full or last name these words can be. */
  alike(words: string, fits: (actor: Actor) => boolean): number | null {
    const last = lastWord(words);
    return this.first([last, bare(last)], fits);
  }

  /** An actor of exactly this name, but for capitals. */
  called(name: string, fits: (actor: Actor) => boolean): number | null {
    return this.first([`=${name.toLowerCase()}`], fits);
  }

  /** An actor whose acronym, or last word, this word is. */
  shortened(word: string, fits: (actor: Actor) => boolean): number | null {
    return this.first([`~${word}`], fits);
  }

  private first(keys: readonly string[], fits: (actor: Actor) => boolean): number | null {
    let least: number | null = null;
    for (const key of keys) {
      for (const index of this.files.get(key) ?? []) {
        const actor = this.actors[index];
        if (actor && (least === null || index < least) && fits(actor)) least = index;
      }
    }
    return least;
  }
}
