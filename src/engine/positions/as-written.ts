import type { Actor } from '../entities/cast.ts';
import { wordsOf } from '../entities/mentions.ts';
import { bareName } from '../entities/naming.ts';
import type { Text } from '../text/text.ts';

/** The name of a person as the article has it: the longest form that it uses, without titles. Other names stay as they are. */
export function asWritten(text: Text, actor: Actor): string {
  if (actor.type !== 'person') return actor.name;
  const forms = actor.mentions.map((m) => bareName(wordsOf(text, m.first, m.last)));
  if (forms.includes(actor.name)) return actor.name;
  const [longest] = forms.filter(Boolean).sort((a, b) => b.length - a.length);
  return longest ?? actor.name;
}
