import type { PositionKind } from '../analysis.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import type { Stages } from '../stages.ts';
import type { Held } from './held.ts';
import { firstToken } from './relation-cues.ts';
import type { Naming } from './topic-heads.ts';
import { type Term, termsIn } from './topic-terms.ts';
import { type Deed, deedIn } from './topic-verbs.ts';

/** How much less well nouns name a point whose deed is told without them: "offered to mediate to end | the impasse". */
const BESIDE = 0.5;

/** How much less well words around a statement name its point than its own. */
const POINTED_AT = 0.1;
/** Kinds of statements that put a deed forward. */
const PUTS_FORWARD: ReadonlySet<PositionKind> = new Set(['offer', 'demand', 'intent', 'threat']);

/** The deed that a statement tells; one told by a verb alone only where it is put forward, not where it is agreed to. */
export function deedOf(stages: Stages, one: Held | undefined): Deed | null {
  const deed = deedIn(stages, topicSpans(stages, one));
  return deed?.alone && !PUTS_FORWARD.has(one?.position.kind ?? 'claim') ? null : deed;
}

/** The words of a statement that may tell its point: its content, and "release of" in "demands release of the crew". */
function topicSpans({ text, phrases }: Stages, one: Held | undefined): TokenSpan[] {
  if (!one) return [];
  const { cue, class: what, verb } = one.attribution;
  const [first, ...rest] = one.content;
  const head = phrases.verbs[verb ?? -1]?.head ?? -1;
  if (what !== 'act' || !cue || !first || cue.last !== first.first || head < cue.first || head + 1 >= cue.last)
    return one.content;
  const named = text.tokens.slice(head + 1, cue.last).some((t) => t.pos.startsWith('NN'));
  return named ? [{ first: head + 1, last: first.last }, ...rest] : one.content;
}

/** The terms of one statement, and of the words before it in its sentence where it only points at them ("they"). */
export function termsOf(naming: Naming, held: readonly Held[], i: number): Term[] {
  const { stages } = naming;
  const one = held[i];
  if (!one) return [];
  const spans = topicSpans(stages, one);
  const aside = deedOf(stages, one)?.alone ? BESIDE : 0;
  const own = termsIn(naming, spans).map((term) => ({ ...term, weight: term.weight - aside }));
  if (!refersToOthers(stages, one)) return own;
  const { text } = stages;
  const last = firstToken(text, one);
  const first = text.sentences[text.tokens[last]?.sentence ?? -1]?.first ?? last;
  const before = termsIn(naming, [{ first, last }])[0];
  return before ? [{ ...before, weight: before.weight - POINTED_AT }, ...own] : own;
}

/** "Pakistan stating that they would be deported": a plural subject that cannot be the speaker's own. */
function refersToOthers({ text }: Stages, { content, attribution }: Held): boolean {
  if (attribution.description?.plural !== false) return false;
  const word = (i: number) => text.tokens[i]?.lower ?? '';
  return content.some(({ first }) => /^(they|these|those)$/.test(word(word(first) === 'that' ? first + 1 : first)));
}
