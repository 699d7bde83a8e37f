import type { Basis, PositionKind } from '../analysis.ts';
import { clauseEnd, trim } from '../attribution/contents.ts';
import { cueVerb } from '../attribution/cue-verbs.ts';
import { describeSource } from '../attribution/describe-source.ts';
import type { RawAttribution } from '../attribution/raw.ts';
import { type ResolvedAttribution, resolveSpeakers } from '../attribution/speakers.ts';
import { Subjects, type TokenSpan } from '../attribution/subjects.ts';
import type { Stages } from '../stages.ts';
import { lemmaOf } from '../text/lemma.ts';
import type { Phrases, VerbGroup } from '../text/phrases.ts';
import type { Sentence, Text, Token } from '../text/text.ts';
import { BASIS, type Candidate } from './held.ts';
import { bothSides, isBothSides, joinedSubject } from './joint.ts';
import { kindByRule } from './kind-by-rule.ts';
import { ownContent } from './own-words.ts';
import { apposedTo } from './relation-cues.ts';
import type { SideNames } from './side-names.ts';
import { kindInput, stretchesOf } from './stretches.ts';

/** Acts told by a plain verb and a noun for what was put forward or made: "pushed the idea of", "reached an agreement". */
const ACTS: { verbs: RegExp; nouns: RegExp; kind: PositionKind }[] = [
  {
    verbs: /^(push|float|moot|table|present|submit|make|extend|advance|pitch)$/,
    nouns: /^(idea|plan|proposal|notion|offer|suggestion|overture)s?$/,
    kind: 'offer',
  },
  {
    verbs: /^(sign|reach|strike|ink|conclude|seal|initial)$/,
    nouns: /^(agreement|deal|accord|truce|ceasefire|treaty|pact|memorandum|understanding|compromise|settlement)s?$/,
    kind: 'agreement',
  },
];

/** How sure an act is whose words name those who act. */
const TOLD = 0.6;

/**
 * Adds the communicative acts that no attribution carries, and gives joint ones ("both sides agreed", "Kabul and
 * Islamabad agreed") to every side that they name. Linear in attributions and verbs.
 */
export function withActs(stages: Stages, names: SideNames, candidates: readonly Candidate[]): Candidate[] {
  const cued = new Set(candidates.flatMap((c) => (c.attribution.cue ? tokensOf(c.attribution.cue) : [])));
  const joint: Joint[] = [];
  for (const a of stages.attributions) {
    const one = jointOf(stages, names, a);
    if (one) joint.push(one);
  }
  const replaced = new Set(joint.map((j) => j.replaces));
  const acts = resolveSpeakers(stages.text, stages.phrases, stages.cast, actsOf(stages, cued));
  const all: Candidate[] = [];
  for (const { attribution, stretch, sides, kind, basis } of candidates)
    if (!replaced.has(attribution))
      all.push({
        attribution,
        stretch,
        sides,
        kind: kind ?? proposed(stages, attribution),
        basis,
        atLeast: hasAgent(stages, attribution) ? TOLD : 0,
      });
  for (const attribution of [...joint.map((j) => j.attribution), ...acts]) {
    const sides = sidesOf(stages, names, attribution);
    const basis = governing(stages, attribution);
    for (const stretch of stretchesOf(stages.text, attribution)) {
      const kind = attribution.kind ?? kindByRule(stages.text, kindInput(stages.cast, attribution, stretch));
      all.push({ attribution, stretch, sides, kind, basis, atLeast: TOLD });
    }
  }
  return all.sort((a, b) => a.stretch.span.start - b.stretch.span.start);
}

/** An attribution with its whole subject, and the one that it was made of. */
interface Joint {
  attribution: ResolvedAttribution;
  replaces: ResolvedAttribution;
}

/** An attribution whose source is more than one side, with its whole subject; null for any other. */
function jointOf({ text, phrases, cast }: Stages, names: SideNames, a: ResolvedAttribution): Joint | null {
  if (!a.source) return null;
  if (isBothSides(text, a.source) && (a.kind === 'agreement' || a.class === 'say'))
    return { attribution: a, replaces: a };
  if (a.kind !== 'agreement') return null;
  if (names.of(a).length > 1) return { attribution: a, replaces: a };
  const source = joinedSubject(text, phrases, cast, a.source);
  const [whole] = source ? resolveSpeakers(text, phrases, cast, [{ ...a, source }]) : [];
  return whole ? { attribution: whole, replaces: a } : null;
}

function sidesOf({ text, cast }: Stages, names: SideNames, a: ResolvedAttribution): string[] {
  if (!a.source) return [];
  return isBothSides(text, a.source) ? bothSides(text, cast, names, a.source.first) : names.of(a);
}

/** Acts that are told by a verb which is no cue of an attribution. */
function actsOf(stages: Stages, cued: ReadonlySet<number>): RawAttribution[] {
  const { text, phrases } = stages;
  const subjects = new Subjects(text, phrases);
  const acts: Act[] = [];
  for (const verb of phrases.verbs) {
    const sentence = text.sentences[text.tokens[verb.head]?.sentence ?? -1];
    const act =
      sentence && !cued.has(verb.head)
        ? (madeAct(stages, subjects, verb, sentence) ?? apposedAct(stages, subjects, verb, sentence))
        : null;
    if (act) acts.push(act);
  }
  for (let i = 0; i < text.tokens.length; i++) {
    const act = text.tokens[i]!.lower === 'with' ? withParticiple(stages, i, cued) : null;
    if (act) acts.push(act);
  }
  return acts.map((act) => ({
    ...act,
    verb: phrases.verbAt[act.cue.first] ?? null,
    negated: false,
    by: 'rule',
    confidence: 0.7,
  }));
}

/** "was turned down by the league": the words leave no doubt who acts. */
function hasAgent({ text, phrases }: Stages, a: ResolvedAttribution): boolean {
  const verb = phrases.verbs[a.verb ?? -1];
  if (!verb?.passive || !a.source || a.class === 'weak' || a.speakerConfidence < 0.75) return false;
  return text.tokens[verb.last]?.lower === 'by' && a.source.first === verb.last + 1;
}

/** "pushed the idea of": an attribution whose verb and noun tell its kind better than either alone. */
function proposed({ text, phrases }: Stages, a: ResolvedAttribution): PositionKind | null {
  const verb = phrases.verbs[a.verb ?? -1];
  const object = phrases.nouns[phrases.nounAt[verb?.last ?? -1] ?? -1];
  if (!verb || verb.negated || verb.passive || verb.modal !== null || !object) return null;
  return actKind(text.tokens[verb.head], text.tokens[object.head]);
}

function actKind(verb: Token | undefined, noun: Token | undefined): PositionKind | null {
  if (!verb || !noun) return null;
  return ACTS.find((a) => a.verbs.test(lemmaOf(verb)) && a.nouns.test(noun.lower))?.kind ?? null;
}

type Act = Pick<RawAttribution, 'source' | 'content' | 'kind' | 'class'> & { cue: TokenSpan };

/** "Islamabad pushed the idea of …", "the two countries reached an agreement on …". */
function madeAct({ text, phrases }: Stages, subjects: Subjects, verb: VerbGroup, sentence: Sentence): Act | null {
  const head = text.tokens[verb.head];
  if (!head || verb.form !== 'finite' || verb.modal !== null || verb.negated || verb.passive) return null;
  const object = phrases.nouns[phrases.nounAt[verb.last] ?? -1];
  const kind = actKind(head, text.tokens[object?.head ?? -1]);
  const source = kind && object?.first === verb.last ? subjects.before(verb, sentence) : null;
  if (!source || /^W/.test(text.tokens[verb.first - 1]?.pos ?? '')) return null;
  const content = contentFrom(text, phrases, verb.last, sentence);
  if (!content) return null;
  return { source, cue: { first: verb.first, last: verb.last }, content: [content], kind, class: 'act' };
}

/** "…, a charge | the league has denied": what was just said is taken up by a noun, and turned down in the same breath. */
function apposedAct({ text, phrases }: Stages, subjects: Subjects, verb: VerbGroup, sentence: Sentence): Act | null {
  const head = text.tokens[verb.head];
  if (!head || verb.form !== 'finite' || verb.modal !== null || verb.negated || verb.passive) return null;
  const cue = cueVerb(lemmaOf(head), undefined);
  if (cue?.kind !== 'denial' && cue?.kind !== 'rejection') return null;
  const source = subjects.before(verb, sentence);
  const first = source ? apposedTo(text, source.first, sentence.first) : -1;
  // "something the league denies | the union said" has an object of its own.
  if (!source || first < 0 || phrases.nouns[phrases.nounAt[verb.last] ?? -1]?.first === verb.last) return null;
  const content = [{ first, last: source.first }];
  return { source, cue: { first: verb.first, last: verb.last }, content, kind: cue.kind, class: cue.class };
}

/** The longest subject of a participle, in tokens ("with the league's chief envoy saying that"). */
const LONGEST_SUBJECT = 8;

/** "with Pakistan stating that …": a participle with a subject of its own, from the token of "with". */
function withParticiple({ text, phrases }: Stages, at: number, cued: ReadonlySet<number>): Act | null {
  const sentence = text.sentences[text.tokens[at]?.sentence ?? -1];
  if (!sentence) return null;
  for (let i = at + 2; i < Math.min(at + LONGEST_SUBJECT, sentence.last - 1); i++) {
    const token = text.tokens[i];
    // Taggers take "stating" after a name for a noun now and then.
    if (!token?.lower.endsWith('ing') || cued.has(i)) continue;
    const cue = cueVerb(lemmaOf({ lower: token.lower, pos: 'VBG' }), undefined);
    if (!cue || text.tokens[i + 1]?.lower !== 'that') continue;
    const content = contentFrom(text, phrases, i + 2, sentence);
    if (!content) return null;
    const kind = cue.kind === 'claim' ? null : cue.kind;
    const source = { first: at + 1, last: i };
    return { source, cue: { first: i, last: i + 1 }, content: [content], kind, class: cue.class };
  }
  return null;
}

/** What is said or put forward, to the end of its clause and not into ", to which the others replied". */
function contentFrom(text: Text, phrases: Phrases, first: number, sentence: Sentence): TokenSpan | null {
  let last = clauseEnd(text, phrases, first, sentence);
  for (let i = first; i + 2 < last; i++)
    if (text.tokens[i]?.text === ',' && text.tokens[i + 2]?.lower === 'which') last = i;
  return trim(text, { first, last });
}

/** What an act rests on: the report that tells of it, by a cue at the head of its sentence or around it; else not stated. */
function governing(stages: Stages, act: ResolvedAttribution): Basis {
  const at = act.cue?.first ?? 0;
  const sentence = stages.text.tokens[at]?.sentence;
  const report = stages.attributions.find(
    (a) =>
      a.source !== null &&
      a.cue !== null &&
      a.cue.first !== at &&
      stages.text.tokens[a.cue.first]?.sentence === sentence &&
      ownContent(stages.text, a).some((c) => c.first <= at && at < c.last),
  );
  return report ? BASIS[report.sourceType] : (openingReport(stages, sentence ?? -1) ?? 'not-stated');
}

/** "As per reports, …": a report that the sentence opens with. */
function openingReport({ text, phrases, cast }: Stages, index: number): Basis | null {
  const sentence = text.sentences[index];
  const opening = [0, 1].map((n) => text.tokens[(sentence?.first ?? 0) + n]?.lower).join(' ');
  if (!sentence || !/^(as per|according to)$/.test(opening)) return null;
  // Taggers take "per" for a part of the phrase after it.
  const first = sentence.first + 2;
  const noun = phrases.nouns[phrases.nounAt[first] ?? -1];
  return noun ? BASIS[describeSource(text, phrases, cast, { first, last: noun.last }).type] : null;
}

function tokensOf(span: TokenSpan): number[] {
  return Array.from({ length: span.last - span.first }, (_, i) => span.first + i);
}
