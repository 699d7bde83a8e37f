import { BODIES } from '../attribution/source-nouns.ts';
import { gluedFrom } from '../text/links.ts';
import type { Text } from '../text/text.ts';
import { isGivenName } from './first-names.ts';
import { isTitle } from './titles.ts';

/**
 * Where a person's name starts at the end of a run that the tagger took for one name: after an office ("Minister of
 * Health Ana Sorel") or a body ("Harbour Workers Union Ana Sorel"), or at its start where it is a person's throughout.
 */
export function bearerAtEnd(text: Text, first: number, last: number): number | null {
  const word = (i: number) => text.tokens[i]?.text ?? '';
  const at = last - 2;
  if (at < first || !isGivenName(word(at)) || BODIES.has(word(at + 1).toLowerCase())) return null;
  if (!/^\p{Lu}\p{Ll}/u.test(word(at + 1)) || !/^NNP/.test(text.tokens[at + 1]?.pos ?? '')) return null;
  if (at === first) return text.tokens[first]?.name === 'ORG' ? at : null;
  const before = word(at - 1).toLowerCase();
  if (OFFICES.test(before)) return at;
  if (text.tokens[first]?.name === 'PERSON' && !isTitle(word(first).toLowerCase())) return null;
  return BODIES.has(before) || BODY_ENDS.test(before) || isTitle(word(first).toLowerCase()) ? at : null;
}

/** Offices that stand right before the name of whoever has them. */
const OFFICES =
  /^(prosecutor|ceo|mayor|governor|judge|senator|ambassador|attorney|chairman|chairwoman|secretary|commissioner)$/;

const BODY_ENDS =
  /^(caucus|nations|ministry|affairs|services|health|finance|corps|party|democrats|republicans|rep\.|sen\.|officer|chief|chair|chairman|executive|director|president|coach|manager|spokesman|spokeswoman|spokesperson|minister|secretary)$/;

/** "ministry official Hari Lama": nobody but a person follows such words; "the official Lindow News" is another thing. */
export function followsOffice(text: Text, first: number, last: number): boolean {
  const office = text.tokens[first - 1]?.lower ?? '';
  if (last - first < 2 || last - first > 4 || BODIES.has(text.tokens[last - 1]?.lower ?? '')) return false;
  if (/^(spokesman|spokeswoman|spokesperson|lawyer|activist)$/.test(office)) return true;
  return office === 'official' && /^(NN|NNP)$/.test(text.tokens[first - 2]?.pos ?? '');
}

/**
 * "Berrow Tam James BerrowCouncil": some sites set a link's title after the name, without a space between it and what
 * follows. The run ends before the link.
 */
export function withoutLink(text: Text, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const link = gluedFrom(text, i);
    if (link !== null) return Math.max(first, link);
  }
  return last;
}

/** Words that only open a sentence or a headline with a capital: the name begins after them ("Leading | Harbour League"). */
const NO_NAME =
  /^(leading|senior|outgoing|veteran|former|several|many|some|most|few|all|both|meanwhile|earlier|recently|although|though|while|whereas|when|after|before|because|since|unless|despite|but|with|without|more|skip|images?|getty|photo|caption|pro|anti)$/;

/** Whether a capitalised word opens no name: one of these, or the verb at the start of "Said Berrow: …". */
export function opensNoName(text: Text, i: number): boolean {
  const token = text.tokens[i];
  if (!token || NO_NAME.test(token.lower)) return true;
  return token.text === 'Said' && text.sentences[token.sentence]?.first === i;
}
