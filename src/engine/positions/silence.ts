import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Text } from '../text/text.ts';
import { contentWords } from './kind-by-rule.ts';

/** What the press is not told: nothing that is held. "declined to say whether …" tells at least on what. */
const SAYS_NOTHING =
  /^(to |further |any |repeated |several |all |multiple |additional |an? )*(comment|elaborate|respond|reply|answer( any| further| reporters[’']?)? questions?|be (interviewed|named|identified|quoted)|(requests?|invitations?|inquiries|interviews?)\b.*|speak (to|with) (reporters|the press|journalists)|give (an interview|details|his name|her name|their names)|provide (details|further details|more details))\b/;

/** Verbs of telling: who "did not say" or "has not confirmed" has told nothing. */
const TELL = new Set(
  'address announce answer comment communicate confirm disclose discuss elaborate explain identify mention name provide reply reveal respond say share specify'.split(
    ' ',
  ),
);

/** "The ministry declined to comment", "did not say when": by the guide (section 6) no position. */
export function saysNothing(text: Text, { kind, negated, cue, content }: ResolvedAttribution): boolean {
  if (!negated) return kind === 'rejection' && SAYS_NOTHING.test(contentWords(text, content));
  if (cue === null) return false;
  const words = text.tokens.slice(Math.max(0, cue.first - 3), cue.last);
  const not = words.findIndex((t) => /^(not|n[’']t|never|cannot)$/.test(t.lower));
  return not >= 0 && words.slice(not).some((t) => t.pos.startsWith('VB') && TELL.has(t.lemma));
}
