import type { Finding, Span, Tells } from '../analysis.ts';
import type { Cast } from '../entities/cast.ts';
import { sentenceAt, tokensWithin } from '../text/find.ts';
import type { Text } from '../text/text.ts';
import { BODIES, CROWDS, OFFICIALS, PERSONS, REPORTS } from './source-nouns.ts';
import type { ResolvedAttribution } from './speakers.ts';

/** What the article tells of an unnamed source, on the ladder of newsrooms' own rules (annotation guide, section 5). */
export type Ladder = Required<Pick<Finding, 'tells' | 'degree' | 'rote' | 'onRecord'>> & { reason: Span | null };

const ACCESS =
  /\b(close to|familiar with|briefed on|with (direct |first-?hand |detailed )?(knowledge|access|ties)|knowledge of|involved in|who (attended|saw|witnessed|took part|participated|was present|were present|worked|works|work|have seen|has seen|had seen|was there|were there|heard|met)|present at|in the room|taking part|directly involved|part of the (talks|negotiations)|privy to|at the (scene|meeting|base)|told of|who read|who reviewed|who viewed)\b/i;
const REASON =
  /\b((on|under)( the)? condition (of anonymity|that (he|she|they|his|her|their)[^.]{0,40}not be (named|identified))[^.;“”"]*|(requested|requesting|asked|asking|asks|insisted on|granted) (anonymity|not to be (named|identified|quoted))[^.;“”"]*|(declined|declining|refused|did not want|do not want|wished not|preferred not) to (be (named|identified|quoted)|give (his|her|their) (full )?names?)[^.;“”"]*|(not|n[o'’]t|without being) (authori[sz]ed|allowed|permitted|cleared) to (speak|talk|discuss|comment|brief|be)[^.;“”"]*|for fear of [^.;“”"]*|fearing (reprisals?|retribution|retaliation|arrest|for)[^.;“”"]*|whose (name|identity) [^.;“”"]*(withheld|security)[^.;“”"]*|spoke anonymously[^.;“”"]*)/i;
const GIVES_REASON =
  /\b(because|for fear|fearing|citing|due to|not (authori[sz]ed|allowed|permitted|cleared)|n[o'’]t (authori[sz]ed|allowed)|since|as (he|she|they)|in order to|to (speak|discuss|talk|describe) (freely|candidly|frankly|openly|sensitive|internal|private)|reprisal|retribution|security reasons|sensitiv)/i;
const ROTE = /\b(not|n[o'’]t) (authori[sz]ed|allowed|permitted|cleared) to/i;
const PLACE_AFTER = /\b(in|at|from|of|for|with|inside|near) (the )?[\p{Lu}]/u;

/** Reads what is told of a source from its own words and from the rest of its sentence (where the reason stands). */
export function tellsOf(
  text: Text,
  cast: Cast,
  marked: Span,
  attribution: ResolvedAttribution | null,
  kind: string,
): Ladder {
  const words = text.text.slice(marked.start, marked.end);
  if (kind === 'hearsay')
    return {
      tells: { role: false, body: false, access: false, reason: false },
      degree: 0,
      reason: null,
      rote: false,
      onRecord: false,
    };
  const sentence = sentenceAt(text, marked.start);
  const around = sentence ? text.text.slice(sentence.start, sentence.end) : words;
  const found = around.match(REASON);
  const reasonText = found?.[0] ?? '';
  const reason =
    found && sentence && found.index !== undefined
      ? { start: sentence.start + found.index, end: sentence.start + found.index + reasonText.trimEnd().length }
      : null;
  const givesReason = reason !== null && GIVES_REASON.test(reasonText);
  const { first, last } = tokensWithin(text, marked);
  const tokens = text.tokens.slice(first, last);
  const has = (set: ReadonlySet<string>) => tokens.some((t) => set.has(t.lower));
  const role =
    has(OFFICIALS) ||
    (has(CROWDS) && !/^(some|many|others|most|several|few)$/i.test(words)) ||
    tokens.some(
      (t) =>
        PERSONS.has(t.lower) && !/^(sources?|people|persons?|some(one|body)|anyone|man|woman|men|women)$/.test(t.lower),
    );
  const body =
    cast.mentionAt.subarray(first, last).some((mention) => mention >= 0) ||
    (PLACE_AFTER.test(words) && !/^(reports?|sources?)$/i.test(words)) ||
    (has(BODIES) && tokens.length > 1);
  const access =
    ACCESS.test(words) ||
    (ACCESS.test(around) && attribution !== null && ACCESS.test(after(text, marked, sentence?.end ?? marked.end)));
  const tells: Tells = { role, body, access, reason: givesReason };
  const degree = givesReason ? 5 : access ? 4 : body && (role || has(PERSONS) || has(REPORTS)) ? 3 : role ? 2 : 1;
  return {
    tells,
    degree,
    reason,
    rote: reason !== null && ROTE.test(reasonText),
    onRecord: attribution?.description?.spokesperson ?? false,
  };
}

function after(text: Text, marked: Span, end: number): string {
  return text.text.slice(marked.end, Math.min(end, marked.end + 60));
}
