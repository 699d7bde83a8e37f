import type { Stages } from '../stages.ts';
import type { Candidate } from './held.ts';

/** The confidence of a statement whose words leave it open whether it is one. */
const DOUBTED = 0.45;

/** Verbs that tell what somebody does, or what a thing looks like, as often as what they say. */
const DEEDS = new Set(
  'show find support order approve decide consider talk back seek know publish read learn determine understand push'.split(
    ' ',
  ),
);
/** Acts that are told of in passing, of those whom a sentence is not about: "a plan that Marovia embraced". */
const IN_PASSING = new Set(
  'raise embrace call offer ask threaten welcome accept oppose protest commit sign back invite lobby discuss'.split(
    ' ',
  ),
);
/** What things seem is nobody's word. */
const SEEMING = /^(be|seem|appear|look|remain)$/;

/**
 * The confidence of a statement, less where its words are one as often as not: on annotated articles every other of
 * these was none, or another's. The reader finds them apart, under those that are less sure.
 */
export function withDoubt(stages: Stages, candidate: Candidate, confidence: number): number {
  return isDoubtful(stages, candidate) ? Math.min(confidence, DOUBTED) : confidence;
}

function isDoubtful(stages: Stages, { attribution: a, stretch, atLeast }: Candidate): boolean {
  const { tokens } = stages.text;
  const verb = stages.phrases.verbs[a.verb ?? -1];
  const lemma = tokens[verb?.head ?? -1]?.lemma ?? '';
  const first = stretch.content[0]?.first ?? -1;
  const quotes = stretch.content.some((c) => tokens.slice(c.first, c.last).some((t) => t.quoted));
  // "might agree", "has to say": not said yet.
  if (verb && (verb.modal !== null || verb.form === 'to')) return true;
  // "should the league agree", "so that it does not conclude", "does he think …?": no act is told.
  const lead = tokens[(a.source?.first ?? a.cue?.first ?? 0) - 1];
  const outside = a.cue !== null && !tokens[a.cue.first]?.quoted;
  if (outside && /^(should|if|unless|whether|lest|let|does|do|did|can|will|would|could|might)$/.test(lead?.lower ?? ''))
    return true;
  if (lead?.lower === 'that' && tokens[(a.source?.first ?? 0) - 2]?.lower === 'so') return true;
  // "an attack claimed by the league", "officials cited in a report": told of something in passing.
  if (a.by === 'rule' && verb?.form === 'ed') return true;
  // What a speaker tells of the acts and thoughts of others is theirs only by the speaker's word.
  if (a.by === 'rule' && (a.class === 'act' || a.class === 'think') && tokens[a.cue?.first ?? -1]?.quoted) return true;
  if (quotes) return false;
  // The words of another sentence than the verb's are a guess unless they are a quotation that runs on.
  if (a.cue && a.by === 'tagger' && tokens[a.cue.first]?.sentence !== tokens[first]?.sentence) return true;
  const isClause = [first - 1, first].some((i) => tokens[i]?.lower === 'that');
  if (a.class === 'say' && a.kind === null) {
    const isMadeClear = tokens.slice(a.cue?.first ?? 0, a.cue?.last ?? 0).some((t) => t.lower === 'clear');
    return SEEMING.test(lemma) || (!isClause && !isMadeClear && verb?.form === 'finite');
  }
  if (a.class === 'weak') return a.by === 'rule' || (!isClause && DEEDS.has(lemma));
  return a.class === 'act' && a.by === 'rule' && atLeast === 0 && IN_PASSING.has(lemma);
}
