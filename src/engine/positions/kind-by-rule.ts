import type { PositionKind } from '../analysis.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import type { Text } from '../text/text.ts';
import type { KindInput } from './kind-features.ts';

const DEMAND =
  /\b(must|should|ought to|need to|needs to|has to|have to|had to|let us|let's|call on|calls on|urge|demand|time to|it is time)\b/;
const INTENT = /\b(will|would|'ll|’ll|shall|going to|plan to|plans to|intend|intends|won't|won’t)\b/;
const OFFER =
  /\b(ready to|willing to|prepared to|open to|offer|offers|offered|propose|proposes|proposal to|happy to|could consider|would consider|welcome talks|invite)\b/;
const BLAME =
  /\b(accus\w*|blam\w*|violat\w*|illegal\w*|crime\w*|criminal\w*|terroris\w*|kill\w*|murder\w*|massacre\w*|lie|lies|lied|lying|fail|fails|failed|failure|failing|aggression|aggressive|threat|threatens|threatening|provocat\w*|irresponsibl\w*|reckless\w*|dangerous|cheat\w*|steal\w*|stole|corrupt\w*|attack\w*|undermin\w*|destabili[sz]\w*|interfer\w*|meddl\w*|mistake|wrong|outrageous|shameful|disgrace\w*|hypocri\w*|unacceptable|disastrous|disaster|betray\w*|abus\w*|brutal\w*|unfair\w*|damag\w*|deceiv\w*|decept\w*|hostil\w*|weak|worst|bad|false\w*|propaganda|responsible for|at fault|to blame|politici[sz]\w*|evil|regime)\b/;
const DENY =
  /\b(not true|untrue|no truth|never|did not|didn't|didn’t|has not|hasn't|hasn’t|have not|haven't|haven’t|had not|was not|were not|wasn't|nothing to do with|baseless|no evidence|false|no involvement|no such)\b/;
const AGREE =
  /\b(welcome|welcomes|thank|thanks|grateful|praise|proud|committed to|agree|agrees|agreed|support|supports|great|progress|honou?r|historic|partner\w*|success\w*)\b/;
const HARM =
  /\b(war|attack\w*|strike|strikes|retaliat\w*|respond|response|consequences|sanction\w*|tariff\w*|crush|destroy\w*|punish\w*|fight|crisis|catastroph\w*|disaster\w*|price|collapse)\b/;
const CONDITION = /\b(if|unless|should|otherwise|or else|until|any|without|once)\b/;

/** What the words of a content hint at, as a set of bits: demand, intent, offer, blame, denial, agreement, harm, condition. */
export function signalsOf(words: string): number {
  let bits = 0;
  [DEMAND, INTENT, OFFER, BLAME, DENY, AGREE, HARM, CONDITION].forEach((pattern, i) => {
    if (pattern.test(words)) bits |= 1 << i;
  });
  return bits;
}

/** The kind of a position, by rule: what the cue does, then what the words do. Used where there are no weights. */
export function kindByRule(text: Text, input: KindInput): PositionKind {
  const words = contentWords(text, input.content);
  const cue = input.cueKind;
  if (cue && cue !== 'claim' && !(cue === 'intent' && CONDITION.test(words) && HARM.test(words))) {
    if (
      cue === 'rejection' &&
      /\b(claim|claims|allegation|allegations|accusation|accusations|charge|charges|report|reports|suggestion|suggestions|criticism|idea that|notion)\b/.test(
        words,
      )
    )
      return 'denial';
    return cue;
  }
  if (CONDITION.test(words) && HARM.test(words) && INTENT.test(words))
    return /\b(we|i|our)\b/.test(words) ? 'threat' : 'warning';
  if (OFFER.test(words)) return 'offer';
  if (DEMAND.test(words)) return 'demand';
  if (/\b(we|i)\b.*\b(will|'ll|’ll|are going to|am going to|intend|plan)\b/.test(words)) return 'intent';
  if (BLAME.test(words)) return 'accusation';
  if (DENY.test(words)) return 'denial';
  const direct = text.tokens[input.content[0]?.first ?? 0]?.quoted ?? false;
  if (!direct && INTENT.test(words) && /^(it|he|she|they|we|his|her|their)\b/.test(words)) return 'intent';
  if (AGREE.test(words)) return 'agreement';
  return cue ?? 'claim';
}

/** The words of a content, in lower case. */
export function contentWords(text: Text, spans: readonly TokenSpan[]): string {
  return spans
    .map((s) => text.text.slice(text.tokens[s.first]?.start ?? 0, text.tokens[s.last - 1]?.end ?? 0))
    .join(' ')
    .toLowerCase();
}
