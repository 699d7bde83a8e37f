import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Text } from '../text/text.ts';
import { contentWords } from './kind-by-rule.ts';

/** What the press is not told: nothing that is held. "declined to say whether …" tells at least on what. */
const SAYS_NOTHING =
  /^(to |further |any |repeated |several |all |multiple |additional |an? )*(comment|elaborate|respond|reply|answer( any| further| reporters[’']?)? questions?|be (interviewed|named|identified|quoted)|(requests?|invitations?|inquiries|interviews?)\b.*|speak (to|with) (reporters|the press|journalists)|give (an interview|details|his name|her name|their names)|provide (details|further details|more details))\b/;

/** "The ministry declined to comment", "did not want to be named": by the guide (section 6) no position. */
export function saysNothing(text: Text, { kind, negated, content }: ResolvedAttribution): boolean {
  return kind === 'rejection' && !negated && SAYS_NOTHING.test(contentWords(text, content));
}
