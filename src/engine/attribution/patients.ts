import type { Phrases } from '../text/phrases.ts';
import type { Text } from '../text/text.ts';
import type { RawAttribution } from './raw.ts';

/** Verbs whose subject, in the passive, is whom others speak about or to. "Was quoted", "is concerned" are not among them. */
const SPOKEN_OF = new Set(
  'accuse allege announce ask believe blame call charge condemn consider credit criticise criticize deem denounce describe dub expect fear find forecast identify know label list name order perceive regard report rebuke reckon rumour rumor say see slam suspect tell think urge view warn'.split(
    ' ',
  ),
);

const BE = /^(be|get)$/;

/**
 * "Velin is expected to resign", "The league was accused of a breach": the subject of a passive says nothing, so such an
 * attribution stays without a source unless one stands after the cue ("was accused by …").
 */
export function withoutPatients(text: Text, phrases: Phrases, list: readonly RawAttribution[]): RawAttribution[] {
  const kept: RawAttribution[] = [];
  for (const a of list) {
    const { source, cue } = a;
    const isPatient =
      source !== null && cue !== null && source.first < cue.first && isSpokenOf(text, phrases, cue.first, cue.last);
    kept.push(isPatient ? { ...a, source: null } : a);
  }
  return kept;
}

function isSpokenOf(text: Text, phrases: Phrases, first: number, last: number): boolean {
  const verb = phrases.verbs[phrases.verbAt[first] ?? -1];
  const head = text.tokens[verb?.head ?? -1];
  if (!verb || !head || !/^VB[ND]$/.test(head.pos) || !SPOKEN_OF.has(head.lemma)) return false;
  const before = text.tokens.slice(verb.first, verb.head);
  if (before.some((t) => BE.test(t.lemma))) return true;
  // "Velin accused of a breach", in headlines and after a noun: the active voice names somebody first.
  const next = [text.tokens[last - 1], text.tokens[Math.max(last, verb.last)]];
  return head.lemma === 'accuse' && before.length === 0 && next.some((t) => t?.lower === 'of');
}
