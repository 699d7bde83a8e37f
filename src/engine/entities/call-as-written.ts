import type { Text } from '../text/text.ts';
import type { Actor } from './cast.ts';
import { wordsOf } from './mentions.ts';

/** Where the article mostly speaks of the people, their side is called by it. */
export function callPeople(text: Text, actor: Actor, people: string): void {
  const called = actor.mentions.filter((m) => wordsOf(text, m.first, m.last) === people).length;
  if (called * 2 <= actor.mentions.length) return;
  actor.name = people;
  actor.side = people;
}

/** A known body is called as the article calls it: by the longest of the names that it uses often. */
export function nameAsWritten(text: Text, actor: Actor, actors: readonly Actor[]): void {
  const canonical = actor.name;
  const counts = new Map<string, number>();
  for (const m of actor.mentions) {
    const name = wordsOf(text, m.first, m.last);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const [best] = [...counts]
    .filter(([name, n]) => n >= most * 0.3 || name === canonical)
    .map(([name]) => name)
    .sort((x, y) => y.length - x.length);
  if (!best) return;
  // Its members go by the same name.
  for (const other of actors) if (other.side === canonical) other.side = best;
  actor.name = best;
}
