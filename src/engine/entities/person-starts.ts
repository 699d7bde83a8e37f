import { BODIES } from '../attribution/source-nouns.ts';
import type { Text } from '../text/text.ts';
import { isGivenName } from './first-names.ts';
import { STATE_BY_WORDS } from './states.ts';

/**
 * What people are, where it stands with a capital before their names. Words that are last names as often ("Baker",
 * "King", "Marshal") are left out.
 */
const CALLINGS = new Set(
  'actor actors actress singer rapper comedian comedians quarterback coach pundit expert analyst economist professor columnist author editor reporter correspondent anchor host co-host presenter commentator journalist photographer attorney activist researcher scientist historian mp mps mep commissioner spokesman spokeswoman spokesperson executive official officer lawmaker councilman councilwoman councillor assemblyman legislator diplomat envoy negotiator billionaire businessman designer director producer filmmaker pastor archbishop strategist president minister secretary chancellor governor mayor senator representative chairman chairwoman ambassador ceo founder prosecutor rep. sen. gov.'.split(
    ' ',
  ),
);

/**
 * Where a person's name starts in a run of tokens that the name tagger took for one: after the last office or calling in
 * it ("Harbour Commissioner | Ana Sorel", "Actors | Tam Berrow"). A calling at its end is a last name.
 */
export function personStart(text: Text, first: number, last: number): number {
  for (let i = last - 2; i >= first; i--)
    if (CALLINGS.has(text.tokens[i]?.lower ?? '') && /^\p{Lu}/u.test(text.tokens[i + 1]?.text ?? '')) return i + 1;
  return first;
}

/**
 * Where a person's name starts in a run that the name tagger took for a body: after a calling within it, where two or
 * three words follow that name nothing else ("Harbour Union Chairman | Ana Sorel"). Null for a body.
 */
export function personInBody(text: Text, first: number, last: number): number | null {
  const start = personStart(text, first, last);
  if (start === first || last - start < 2 || last - start > 3) return null;
  const words = text.tokens.slice(start, last);
  const isName = words.every(
    (t) => /^\p{Lu}[\p{L}’'.-]*$/u.test(t.text) && !NO_PERSON.has(t.lower) && !BODIES.has(t.lower),
  );
  return isName ? start : null;
}

/** What follows an office in the names of offices and bodies: "Secretary of State", "Attorney General's Office". */
const NO_PERSON = new Set('general state council corps office affairs school prize award day'.split(' '));

/**
 * "Ambassador to Kenya | Ana Sorel", "the U.S. | Sorel": a state's name right before a person's is none of it. "Jordan
 * Sorel" and "Chad Berrow" are people: such names are given names, too.
 */
export function isStateBefore(text: Text, state: { first: number; last: number }, last: number): boolean {
  const words = text.tokens.slice(state.first, state.last).map((t) => t.text);
  if (words.some((word) => /\.|^\p{Lu}{2,3}$/u.test(word))) return true;
  const next = text.tokens[state.last]?.text ?? '';
  return (
    last - state.last > 1 && isGivenName(next) && STATE_BY_WORDS.get(words.join(' ').toLowerCase())?.use === 'name'
  );
}
