import type { Actor } from '../entities/cast.ts';
import { wordsOf } from '../entities/mentions.ts';
import { bareName } from '../entities/naming.ts';
import type { Text } from '../text/text.ts';

/**
 * The name of a person as the article has it: in full where it ever stands so, else the longest part of it that does.
 * Other names stay as they are.
 */
export function asWritten(text: Text, actor: Actor): string {
  if (actor.type !== 'person' || text.text.includes(actor.name)) return actor.name;
  const parts = new Set(actor.name.toLowerCase().split(' '));
  const [longest] = actor.mentions
    .map((m) => bareName(wordsOf(text, m.first, m.last)))
    .filter((form) => form !== '' && form.split(' ').every((word) => parts.has(word.toLowerCase())))
    .sort((a, b) => b.length - a.length);
  return longest ?? actor.name;
}
