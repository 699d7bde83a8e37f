import { isTime, type TokenSpan } from '../attribution/subjects.ts';
import type { Stages } from '../stages.ts';
import type { VerbGroup } from '../text/phrases.ts';
import { NO_POINT } from './topic-words.ts';

/** What a statement asks for, offers, plans or blames another for, where a verb tells it: "testify on the fire", "mediate". */
export interface Deed {
  /** The article's own words, from the verb on. */
  label: string;
  /** Whether the verb has neither object nor complement, so that no noun after it is its own: "offered to mediate | to end …". */
  alone: boolean;
}

/** Verbs that tell of no deed by themselves. */
const LIGHT = new Set(
  'be have do get go come take make give keep let put say tell think know see look seem try want need use become remain continue begin start happen feel believe hope expect understand mean ensure consider work find move call ask explain know avoid help act hear win lose fail end deal pay play live stay stand turn bring show leave hold set run sit meet talk speak read write talk stop agree refuse decide plan intend choose order ask tell try'.split(
    ' ',
  ),
);
/** Verbs that tell a deed once they have an object: "meet the envoy", "stop the boats". */
const WITH_OBJECT = /^(help|find|call|avoid|win|lose|end|pay|stop|leave|hold|meet|hear|fail|deal|talk|show|read)$/;
/** What asks somebody for a deed, or foretells it: "countries should back …". */
const MODAL = /^(should|must|will|would|shall|can|could|may|might|ought|[’'](ll|d))$/;
const BEFORE_DEED = /^(of|for|against|from|about|on|in|over|by)$/;
const LONGEST = 7;
const LONGEST_LABEL = 48;

/** The first deed in some tokens, or null. Linear in the tokens. */
export function deedIn(stages: Stages, spans: readonly TokenSpan[]): Deed | null {
  const { phrases } = stages;
  for (const span of spans)
    for (let i = span.first; i < span.last; i++) {
      const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
      if (!verb || verb.last > span.last) continue;
      const deed = isDeed(stages, verb, span) ? deedOf(stages, verb, span) : null;
      if (deed) return deed;
      i = Math.max(i, verb.last - 1);
    }
  return null;
}

/** Whether a verb group tells what is to be done, or what somebody is blamed for, in the active. */
function isDeed({ text }: Stages, verb: VerbGroup, span: TokenSpan): boolean {
  if (verb.passive) return false;
  if (verb.form === 'to') return true;
  if (verb.form === 'finite') return verb.modal !== null && MODAL.test(verb.modal);
  if (verb.form === 'ed') return false;
  return verb.first === span.first || BEFORE_DEED.test(text.tokens[verb.first - 1]?.lower ?? '');
}

function deedOf({ text, phrases }: Stages, verb: VerbGroup, span: TokenSpan): Deed | null {
  const { tokens } = text;
  const { lemma = '', start = 0, lower = '', name = null } = tokens[verb.head] ?? {};
  if (name !== null) return null;
  let last = verb.head + 1;
  if (tokens[last]?.pos === 'RP' && last < span.last) last++;
  const bare = last;
  const nounFrom = (at: number) => {
    const noun = phrases.nouns[phrases.nounAt[at] ?? -1];
    if (!noun || noun.first !== at || noun.last > span.last) return null;
    const head = tokens[noun.head];
    if (head === undefined || /^(PRP|DT|CD)$/.test(head.pos) || isTime(head.lower)) return null;
    // "locate the letters | Berrow sent": a name right after a plural opens a clause of its own.
    for (let j = at; j < noun.head; j++)
      if (tokens[j]?.pos === 'NNS' && tokens[j + 1]?.pos === 'NNP') return { first: at, last: j + 1, head: j };
    return noun;
  };
  const object = nounFrom(last);
  if (object) last = object.last;
  const link = tokens[last];
  const further = link && /^(IN|TO)$/.test(link.pos) && link.lower !== 'that' ? nounFrom(last + 1) : null;
  if (further && (!object || link?.lower === 'of') && further.last - verb.head <= LONGEST) last = further.last;
  if (last === bare) {
    // "offered to mediate": a verb that needs no object, told as the whole of what is put forward.
    const whole = verb.first === span.first && verb.form === 'to' && !LIGHT.has(lemma) && endsHere(tokens[last]?.lower);
    return whole ? { label: lower, alone: true } : null;
  }
  if (LIGHT.has(lemma) && !(object && WITH_OBJECT.test(lemma))) return null;
  const head = tokens[(further && last === further.last ? further : object)?.head ?? -1];
  if (head && NO_POINT.has(head.lemma) && !further) return null;
  const label = text.text
    .slice(start, tokens[last - 1]?.end)
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ');
  if (last - verb.head > LONGEST || label.length > LONGEST_LABEL || /[,;:()[\]$€£]/.test(label)) return null;
  return { label: label.charAt(0).toLowerCase() + label.slice(1), alone: false };
}

/** Whether what comes after a verb is no complement of it: the end of the clause, or what it is done for. */
function endsHere(next: string | undefined): boolean {
  return next === undefined || /^([.,;:!?"”’]|to|in|if|and|but|or|so|as|when|while|because|after|before)$/.test(next);
}
