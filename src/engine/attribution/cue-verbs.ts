import type { PositionKind } from '../analysis.ts';

/**
 * Verbs that carry an attribution, by what they do. `say` verbs take a clause or a quotation; `act` verbs report a
 * communicative act whose object may be a noun or an infinitive ("demanded a ceasefire"); `think` verbs report a
 * mind; `weak` ones count only before a quotation or a "that" clause ("found that …").
 */
export type CueClass = 'say' | 'act' | 'think' | 'weak';

export interface CueVerb {
  kind: PositionKind;
  class: CueClass;
}

const LISTS: [CueClass, PositionKind, string][] = [
  [
    'say',
    'claim',
    'say tell add note state explain declare argue claim insist assert contend acknowledge concede admit confirm report reveal disclose reiterate stress emphasize emphasise underline underscore remark observe recall respond reply answer comment tweet write testify affirm recount quip joke elaborate relate proclaim opine muse stipulate brief reassure assure boast brag shout exclaim lament caution-that clarify counter repeat continue',
  ],
  ['say', 'accusation', 'allege complain charge'],
  ['say', 'intent', 'announce'],
  ['say', 'warning', 'warn caution'],
  ['say', 'demand', 'recommend advise'],
  [
    'think',
    'claim',
    'believe think feel hope fear worry doubt wonder suspect expect predict speculate guess assume reckon conclude agree-that',
  ],
  [
    'act',
    'accusation',
    'accuse blame criticize criticise condemn denounce decry deplore slam blast rebuke castigate chide lambast lambaste berate deride mock fault scold reprimand bemoan assail ridicule label protest disparage excoriate vilify bash rip trash fault admonish upbraid skewer',
  ],
  ['act', 'denial', 'deny dispute refute rebut contradict disavow debunk'],
  [
    'act',
    'rejection',
    'reject dismiss oppose refuse spurn rebuff veto resist decline rule-out turn-down object disagree balk shun',
  ],
  [
    'act',
    'demand',
    'demand urge call-for call-on call-upon appeal request implore plead beg exhort press-for ask insist-on lobby invite petition',
  ],
  ['act', 'offer', 'offer propose volunteer'],
  [
    'act',
    'agreement',
    'agree accept welcome praise endorse applaud commend hail laud salute congratulate thank concur embrace defend reaffirm acquiesce',
  ],
  ['act', 'threat', 'threaten'],
  ['act', 'intent', 'vow pledge promise swear commit undertake'],
  [
    'act',
    'claim',
    'describe call express voice cite mention downplay tout discuss reference raise echo reassert signal-that',
  ],
  [
    'weak',
    'claim',
    'suggest indicate hint imply find show estimate point-out mean see consider know understand learn hear read quote speak talk post publish determine signal question discover notice',
  ],
  ['weak', 'claim', 'maintain'],
  ['weak', 'agreement', 'support back approve'],
  ['weak', 'intent', 'plan intend decide resolve'],
  ['weak', 'demand', 'want seek order require instruct push'],
];

/** The cue verbs by lemma; a verb with its particle is joined by a hyphen ("call-for"). */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map(
  LISTS.flatMap(([cls, kind, words]) =>
    words.split(' ').map((word): [string, CueVerb] => [word, { kind, class: cls }]),
  ),
);

const PARTICLES = new Set(['for', 'on', 'upon', 'out', 'down']);

/** The cue verb at a lemma, together with the particle after it where the pair has a sense of its own. */
export function cueVerb(lemma: string, next: string | undefined): (CueVerb & { particle: boolean }) | null {
  if (next && PARTICLES.has(next)) {
    const pair = CUE_VERBS.get(`${lemma}-${next}`);
    if (pair) return { ...pair, particle: true };
  }
  const single = CUE_VERBS.get(lemma);
  return single ? { ...single, particle: false } : null;
}

/** Nouns that carry an attribution as their verbs do ("the claim that …", "Pakistan's allegations", "a threat to …"). */
export const CUE_NOUNS: ReadonlyMap<string, PositionKind> = new Map([
  ['claim', 'claim'],
  ['statement', 'claim'],
  ['assertion', 'claim'],
  ['allegation', 'accusation'],
  ['accusation', 'accusation'],
  ['charge', 'accusation'],
  ['complaint', 'accusation'],
  ['denial', 'denial'],
  ['demand', 'demand'],
  ['request', 'demand'],
  ['call', 'demand'],
  ['appeal', 'demand'],
  ['offer', 'offer'],
  ['proposal', 'offer'],
  ['threat', 'threat'],
  ['warning', 'warning'],
  ['vow', 'intent'],
  ['pledge', 'intent'],
  ['promise', 'intent'],
  ['rejection', 'rejection'],
  ['refusal', 'rejection'],
  ['criticism', 'accusation'],
]);
