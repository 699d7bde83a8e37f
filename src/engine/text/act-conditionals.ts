import type { Conditional } from './conditionals.ts';
import type { NounPhrase, Phrases, VerbGroup } from './phrases.ts';
import { endsClause, trimEnd } from './stops.ts';
import type { Sentence, Text } from './text.ts';

const MODALS = /^(would|could|will|may|might|can|shall|wo|ca|'d|’d|'ll|’ll|must)$/;
/** Verbs that foretell without a modal. */
const FORETELL = new Set(
  'risk threaten mean invite endanger jeopardise jeopardize put carry cross raise embolden undermine'.split(' '),
);
const LINKS =
  /^(of|for|in|from|on|at|to|by|against|with|into|over|between|inside|near|after|before|under|within|without|around)$/;
/** Nouns that name an act or event by no ending of theirs. */
const ACTS = new Set(
  (
    'ability absence abuse accident act action aggression aid airstrike allegation ambiguity amendment ' +
    'anarchy announcement approach arms arrangement arrest attack attempt ban barrier bid bill blast ' +
    'blockade bombardment bombing boycott breach break breakdown breakout brexit brinkmanship budget ' +
    'buildup burden campaign candidacy capability cause challenge chaos charge choice claim closure ' +
    'collapse collision comment compromise confession confidence conflict contest control convoy coup ' +
    'course crackdown crash crime crossing cull curb curfew cut cutback cutoff damage danger deal debt ' +
    'decline default defeat defection defiance deficit delay delivery demand denial departure ' +
    'dependence deployment detention deterrent devaluation dialogue disarmament disaster disclosure ' +
    'discovery disorder dispute disruption division divorce doctrine donation doubt downgrade downturn ' +
    'draft drawdown drive drone drought dump duty edict effort election embargo emergency entry error ' +
    'eruption escalation espionage evidence exchange exit exodus expulsion extremism fall fallout ' +
    'famine fear feud fight fine fire firing flight flood flow freeze friction goal grant gridlock ' +
    'growth gun hack halt hardship harm hate hatred hearing hike hit hope hostility hunger idea ' +
    'inability inaction incident incursion inflation initiative injustice inquiry insecurity insult ' +
    'interest interference intervene intrusion invasion investigation isolationism issue kidnapping ' +
    'killing kind lack lapse launch law lawlessness lawsuit leadership leak leaving legislation levy ' +
    'lie limit line link list loan lockdown lockout loss mandate marriage massacre measure meddling ' +
    'merger mess message method miscalculation misconduct mission misstep mistake misunderstanding ' +
    'misuse mob mobilisation money monopoly move nationalism neglect neutrality news no-fly noise ' +
    'nomination nonproliferation nuke obstruction occupation offensive omission option order outbreak ' +
    'outcome outrage overreach overthrow package pact pandemic panic paralysis pardon partition path ' +
    'payment peace penalty perception picture pipeline plan plane plant plot point poison policy poll ' +
    'pollution populism posture poverty power practice precedent presence presidency pressure price ' +
    'problem program programme project proliferation promise propaganda proposal prosecution prospect ' +
    'protectionism protest provocation publicity pullback pullout punishment purchase push question ' +
    'quota race radicalism raid ransom rate reaction reality rebuke recall recession reduction ' +
    'referendum reform refusal regulation relapse relationship release reliance religion removal repeal ' +
    'repression reprieve rescue resistance resolution resort response restriction resumption retreat ' +
    'return revelation revenge revolt rhetoric riot rise risk rivalry road robbery route rule ruling ' +
    'rumor rumour rupture sabotage sale sanction scandal scenario scheme scrutiny secession secrecy ' +
    'seizure sequence sequester settlement shelling shift shortage show shutdown siege signal silence ' +
    'situation slogan slowdown slump smuggling speech spending split spread stability stalemate stance ' +
    'standoff statement status step stigma stop strategy strike struggle style subsidy success suicide ' +
    'support surge surrender surveillance suspicion swap system takeover talk tariff task tax ' +
    'technology tension term terror terrorism test theft threat timetable tone tool torture trade ' +
    'tragedy transfer treaty trend trial trip trouble truce trust tunnel tweet ultimatum uncertainty ' +
    'unity unrest upheaval uprising use vacuum vandalism verdict version veto victory vigilante ' +
    'violence virus visit vote vow wall war warfare warhead warming way weakness wealth weapon welfare ' +
    'will win wish withdrawal word work zone'
  ).split(' '),
);
const EVENT_ENDING = /(?:[^aeiou]tion|[aiou]tion|sion|ment|ance|ence|ing|ure|icide|ism|sal|val|rence)s?$/;
const NO_EVENT = new Set(
  (
    'government parliament department nation administration organisation organization union coalition opposition delegation ' +
    'commission population king spring morning evening building meeting statement legislature institution corporation ' +
    'association station mission federation foundation generation reporting audience alliance intelligence agriculture ' +
    'regiment position infrastructure nothing something everything anything figure feature future'
  ).split(' '),
);
const OPENERS = /^(any|such|another|further|every|no)$/;

/** Acts named as the condition of what would come of them: the subject of a verb that foretells. */
export function actConditionals(text: Text, phrases: Phrases, sentence: Sentence): Conditional[] {
  const found: Conditional[] = [];
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const verb = phrases.verbs[phrases.verbAt[i] ?? -1];
    if (!verb || verb.first !== i || !foretells(text, verb)) continue;
    const first = subjectStart(text, phrases, i, sentence);
    if (first === null) continue;
    const quoted = text.tokens[i]?.quoted ?? false;
    let last = i + 1;
    while (last < sentence.last && !endsClause(text, phrases, last, quoted, i)) last++;
    const end = trimEnd(text, i, last);
    const conditionEnd = trimEnd(text, first, i);
    if (end > i && conditionEnd > first)
      found.push({ condition: { first, last: conditionEnd }, consequence: { first: i, last: end } });
  }
  return found;
}

function foretells(text: Text, verb: VerbGroup): boolean {
  if (verb.form !== 'finite') return false;
  if (verb.modal !== null) return MODALS.test(verb.modal) && !isPerfect(text, verb);
  const head = text.tokens[verb.head];
  if (!head || head.pos === 'VBD') return false;
  if (FORETELL.has(head.lemma)) return true;
  return head.lemma === 'be' && /^(likely|bound|sure|certain|set|going)$/.test(text.tokens[verb.head + 1]?.lower ?? '');
}

/** "would have led": what did not come about. */
function isPerfect(text: Text, verb: VerbGroup): boolean {
  for (let i = verb.first + 1; i < verb.head; i++) if (text.tokens[i]?.lower === 'have') return true;
  return false;
}

/** Where the subject of the verb at `at` starts, if it names an act or event; else null. */
function subjectStart(text: Text, phrases: Phrases, at: number, sentence: Sentence): number | null {
  let j = at;
  while (j > sentence.first && /^(RB|,|''|``)$/.test(text.tokens[j - 1]?.pos ?? '') && phrases.nounAt[j - 1] === -1)
    j--;
  if (text.tokens[j]?.text === ',') j = beforeInsertion(text, phrases, j, sentence);
  const end = j;
  let head: NounPhrase | undefined;
  for (let steps = 0; steps < 14; steps++) {
    const noun = phrases.nouns[phrases.nounAt[j - 1] ?? -1];
    if (noun && noun.last === j && noun.first >= sentence.first) {
      if (j === end && text.tokens[noun.head]?.pos === 'PRP' && !isObject(phrases, noun.first))
        return isWarned(text, noun.first) ? noun.first : null;
      head = noun;
      j = noun.first;
    } else if (j === end && !/^(this|that|it)$/.test(text.tokens[j - 1]?.lower ?? '')) return null;
    else if (j === end) return isOpen(text, j - 1, sentence) ? j - 1 : null;
    const before = text.tokens[j - 1];
    if (!before || j - 1 < sentence.first) break;
    if (/^(out|up|down|back|away|off|together|forward)$/.test(before.lower) && phrases.nounAt[j - 2] !== -1) {
      j--;
      continue;
    }
    if (LINKS.test(before.lower) || /^(and|or|as|than)$/.test(before.lower)) {
      if (!continues(text, phrases, j - 1)) break;
      j--;
      const act = phrases.verbs[phrases.verbAt[j - 1] ?? -1];
      if (act && act.last === j) {
        if (act.form === 'finite') break;
        j = act.first;
        if (act.form === 'ing' && phrases.nouns[phrases.nounAt[j - 1] ?? -1]?.last !== j)
          return isOpen(text, j, sentence) ? j : null;
      }
      continue;
    }
    const verb = phrases.verbs[phrases.verbAt[j - 1] ?? -1];
    if (!verb || verb.last !== j) break;
    if (verb.form === 'finite') {
      const that = relativeBefore(text, phrases, verb.first);
      if (that < 0) break;
      j = that;
      continue;
    }
    const opens = nonFiniteStart(phrases, j);
    const owner = phrases.nouns[phrases.nounAt[opens - 1] ?? -1];
    if (owner?.last === opens) {
      j = opens;
      continue;
    }
    if (verb.form === 'ing' || verb.form === 'to') return isOpen(text, opens, sentence) ? opens : null;
    break;
  }
  return head && isAct(text, head) ? j : null;
}

/** Where participles and infinitives that end at `end` start: "failing to act". */
function nonFiniteStart(phrases: Phrases, end: number): number {
  let first = end;
  for (;;) {
    const verb = phrases.verbs[phrases.verbAt[first - 1] ?? -1];
    if (!verb || verb.last !== first || verb.form === 'finite') return first;
    first = verb.first;
  }
}

/** Whether a pronoun is what a participle or infinitive before it acts on: "losing it". */
function isObject(phrases: Phrases, pronoun: number): boolean {
  const verb = phrases.verbs[phrases.verbAt[pronoun - 1] ?? -1];
  return verb !== undefined && verb.last === pronoun && verb.form !== 'finite';
}

/** "warned that it would …", "warning they could …". */
function isWarned(text: Text, pronoun: number): boolean {
  const before = text.tokens[pronoun - 1];
  const cue = before?.lower === 'that' ? text.tokens[pronoun - 2] : before;
  return (
    /^(it|they|this)$/.test(text.tokens[pronoun]?.lower ?? '') && /^(warn|warning|fear|caution)$/.test(cue?.lemma ?? '')
  );
}

/** Where "that", "which" or "who" stands that has its verb at `at`, or the subject and verb there, behind a noun; or -1. */
function relativeBefore(text: Text, phrases: Phrases, at: number): number {
  const subject = phrases.nouns[phrases.nounAt[at - 1] ?? -1];
  for (const that of subject?.last === at ? [subject.first - 1, at - 1] : [at - 1])
    if (
      /^(that|which|who)$/.test(text.tokens[that]?.lower ?? '') &&
      phrases.nouns[phrases.nounAt[that - 1] ?? -1]?.last === that
    )
      return that;
  return -1;
}

/** The end of the noun phrase that an insertion between commas follows: "the move, announced on Monday, could …". */
function beforeInsertion(text: Text, phrases: Phrases, comma: number, sentence: Sentence): number {
  for (let i = comma - 1; i > sentence.first && i > comma - 24; i--) {
    if (text.tokens[i]?.text !== ',') continue;
    const opens = text.tokens[i + 1];
    const isInserted =
      /^(VBN|VBG|WDT|IN|VBD)$/.test(opens?.pos ?? '') || /^(which|if|a|an|the)$/.test(opens?.lower ?? '');
    return isInserted && phrases.nouns[phrases.nounAt[i - 1] ?? -1]?.last === i ? i : comma;
  }
  return comma;
}

/** Whether what stands before a preposition is a noun phrase or a participle that it can hang on. */
function continues(text: Text, phrases: Phrases, preposition: number): boolean {
  const noun = phrases.nouns[phrases.nounAt[preposition - 1] ?? -1];
  if (noun) return noun.last === preposition;
  if (/^(out|up|down|back|away|off|together|forward)$/.test(text.tokens[preposition - 1]?.lower ?? '')) return true;
  const verb = phrases.verbs[phrases.verbAt[preposition - 1] ?? -1];
  return (
    verb !== undefined &&
    verb.last === preposition &&
    verb.form !== 'finite' &&
    text.tokens[preposition]?.lower !== 'and'
  );
}

/** Whether a gerund or infinitive at `i` opens its clause, as a subject does. */
function isOpen(text: Text, i: number, sentence: Sentence): boolean {
  const before = text.tokens[i - 1];
  return (
    i === sentence.first ||
    /^["“‘,:—–]$/.test(before?.text ?? '') ||
    /^(that|and|but)$/.test(before?.lower ?? '') ||
    /^VB/.test(before?.pos ?? '')
  );
}

function isAct(text: Text, noun: NounPhrase): boolean {
  const head = text.tokens[noun.head];
  const first = text.tokens[noun.first];
  if (!head || !first || /^(PRP|NNP|NNPS)$/.test(head.pos))
    return head !== undefined && first !== undefined && OPENERS.test(first.lower) && head.pos !== 'PRP';
  if (NO_EVENT.has(head.lemma)) return false;
  return ACTS.has(head.lemma) || EVENT_ENDING.test(head.lemma) || OPENERS.test(first.lower);
}
