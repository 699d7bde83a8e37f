import { sideOfActor } from '../attribution/side-of-actor.ts';
import {
  BODIES,
  CROWDS,
  OFFICIALS,
  PERSONS,
  RELATIONS,
  REPORTS,
  SPOKESPEOPLE,
  UNIQUE_OFFICES,
} from '../attribution/source-nouns.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { TokenSpan } from '../attribution/subjects.ts';
import type { Actor, Cast } from '../entities/cast.ts';
import { isState } from '../entities/cast.ts';
import { isOutlet } from '../entities/known.ts';
import { wordsOf } from '../entities/mentions.ts';
import { STATE_BY_WORDS } from '../entities/states.ts';
import { isTitle } from '../entities/titles.ts';
import type { Text } from '../text/text.ts';
import { crowd, crowdWords, GROUPS } from './crowds.ts';

/** Bodies of a state that news names without it: "the government", "police", "the foreign ministry". */
const STATE_BODIES = new Set(
  'government ministry army military police authorities officials official troops forces parliament cabinet administration minister soldiers navy state regime leadership security spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
);

/** Bodies that, in a country of many, are those of a place unless its name stands with them. */
const LOCAL = /^(police|authorities)$/;

/** People of a state who do not speak for it: "Syrian rebels", "the opposition". */
const AGAINST =
  /^(rebels|opposition|insurgents|dissidents|separatists|protesters|protestors|demonstrators|defectors|exiles)$/;

/** Those who hold something of a side, and not what it holds: "critics of the league", "China watchers", "defenders of Israel". */
const ABOUT =
  /^(critics?|opponents?|rivals?|foes?|enem(y|ies)|detractors?|s[ck]eptics?|hawks?|watchers?|observers?|defenders?|fans?|challengers?|attacks?|all(y|ies)|neighbou?rs?|adversar(y|ies)|creditors?)$/;

/** People of a country who speak for themselves, and not for its government: "a Russian businessman", "Indian farmers". */
const PRIVATE =
  /^((business|camera|clergy|fisher)(man|men|woman|women)|(journalist|reporter|resident|citizen|farmer|worker|student|activist|lawyer|attorney|actor|academic|scholar|analyst|expert|economist|historian|scientist|researcher|professor|trader|investor|tourist|blogger|teenager|voter|voice|driver|engineer|doctor|teacher|witness|victim|survivor|refugee|migrant|prisoner|hostage|company|airline|bank|firm|retailer|exporter|importer|producer|maker|newspaper|paper|broadcaster|commentator|parent|mother|father|wife|husband|widow|son|daughter|brother|sister|relative|friend|neighbou?r|passenger|shopkeeper|trader|fan|player|coach|singer|author|writer|filmmaker|monitor|judge)s?|family|families|witnesses|companies|media|press|people|man|woman|men|women)$/;

/** The sides that an attribution speaks for before they are folded and named; none where the article does not tell. */
export function baseSides(text: Text, cast: Cast, a: ResolvedAttribution, main: string | null): string[] {
  const names = coordinated(text, cast, a);
  if (names.length > 1) return names;
  const speaker = a.speaker === null ? undefined : cast.actors[a.speaker];
  if (speaker && speaker.type !== 'person' && isOutlet(speaker.name)) return [];
  if (speaker && isReporter(speaker)) return [];
  if (a.speaker === null && AGAINST.test(a.description?.noun ?? '')) return [crowd(crowdWords(text, a))];
  if (a.sourceType === 'document') return a.side === null || isOutlet(a.side) || isOfNobody(a, a.side) ? [] : [a.side];
  if (speaksForNoState(text, cast, a)) return [];
  if (a.side !== null) return isOutlet(a.side) || !(speaker || canSpeak(a.description?.noun ?? '')) ? [] : [a.side];
  if (speaker) return [sideOfActor(speaker) ?? speaker.name];
  const noun = a.description?.noun ?? '';
  // News of the United States means those of a place or a city.
  if (main === 'United States' && LOCAL.test(noun)) return [crowd(noun)];
  if (STATE_BODIES.has(noun) && main) return [main];
  // A group that speaks as such ("lawmakers") is called as the article calls it.
  if (a.sourceType === 'organisation' && GROUPS.has(noun)) return [crowd(noun)];
  // "The harbour union": where the article names no body, those that it tells of are the parties.
  if (a.sourceType === 'organisation' && BODIES.has(noun) && a.source && !PLACES.test(noun) && namesNoBody(cast))
    return [bodyWords(text, a.source, a.description?.head ?? a.source.first)];
  const many =
    text.tokens[a.description?.head ?? -1]?.pos === 'NNS' && !/^(others|some|many|most|several|few)$/.test(noun);
  if (many && a.sourceType === 'vague-group' && CROWDS.has(noun)) return [crowd(crowdWords(text, a))];
  return [];
}

/** Laws, polls and figures of a country are not its government's word. */
function isOfNobody({ description }: ResolvedAttribution, side: string): boolean {
  return (
    isState(side) &&
    /^(law|treaty|constitution|act|code|polls?|surveys?|data|census|figures|statistics|stud(y|ies)|research|film|video|map)$/.test(
      description?.noun ?? '',
    )
  );
}

/** Who works for an outlet tells of the matter, and is no party to it; its commentators hold something. */
function isReporter({ type, side, body, roleHeads }: Actor): boolean {
  if (type !== 'person' || side !== null || body === null || !isOutlet(body)) return false;
  return ![...roleHeads].some((head) => /^(commentator|analyst|columnist|contributor|editor|author)$/.test(head));
}

/** Whether the words name a side only to say whom somebody speaks about, or where they live. */
function speaksForNoState(
  text: Text,
  cast: Cast,
  { source, speaker, side, description }: ResolvedAttribution,
): boolean {
  if (side === null || speaker !== null || !source || !description) return false;
  const { noun } = description;
  // "some of its critics": the many decide, not the few.
  const many = /^(some|many|most|several|few|one|all|others)$/.test(noun) ? source.last : description.head + 1;
  if (text.tokens.slice(description.head, many).some((t) => ABOUT.test(t.lower))) return true;
  const words = text.tokens.slice(source.first, description.head).map((t) => t.lower);
  if (!PRIVATE.test(noun) || !isState(side) || words.some((w) => /^(state|state-run|official|government)$/.test(w)))
    return false;
  return !cast.mentions.some(({ kind, first }) => kind === 'body' && first >= source.first && first < source.last);
}

const PLACES = /^(country|nation|world|city|town|island|state|kingdom|republic|community|team|side|house)$/;

function namesNoBody(cast: Cast): boolean {
  return cast.actors.every((actor) => actor.type === 'person' || actor.side === null || isOutlet(actor.name));
}

/** The words of a body without an article before them. */
function bodyWords(text: Text, source: TokenSpan, head: number): string {
  const first = /^(the|a|an|this|that)$/.test(text.tokens[source.first]?.lower ?? '') ? source.first + 1 : source.first;
  return crowd(wordsOf(text, first, Math.max(head + 1, first + 1)));
}

/** Whether a noun names somebody who can speak: "the talks" or "exports" of a state hold no position. */
function canSpeak(noun: string): boolean {
  const one = noun.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    [OFFICIALS, PERSONS, CROWDS, BODIES, REPORTS, SPOKESPEOPLE, UNIQUE_OFFICES, RELATIONS, SPEAKERS].some(
      (set) => set.has(noun) || set.has(one),
    ) ||
    /^(one|another|side|he|she|they|it|we|i|who)$/.test(noun) ||
    // Those who do or hold something: "rioters", "environmentalists", "Mississippians".
    /(ers|ors|ists|ians|crats|icans|ants|ents)$/.test(noun)
  );
}

/** Further nouns of people and bodies that speak. */
const SPEAKERS: ReadonlySet<string> = new Set(
  'mp voice group lobby maker industry business retailer producer farmer resident citizen people public community power nation minister mayor police prosecutor judge court rights-group airline carrier exporter importer democrat republican tory conservative liberal socialist nationalist islamist militant separatist hacker gunman teenager suspect'.split(
    ' ',
  ),
);

/** "Turkey and Qatar have offered": each of the states and bodies that a source names side by side. */
function coordinated(text: Text, cast: Cast, a: ResolvedAttribution): string[] {
  if (!a.source || !a.description || a.description.pronoun) return [];
  // Of people only those who speak for somebody: two private persons are one statement, by the first of them.
  const persons = a.description.type === 'named-person';
  if (!persons && a.description.type !== 'organisation') return [];
  const names = new Set<string>();
  let end: number | null = null;
  for (let i = a.source.first; i < a.source.last; i++) {
    const index = cast.mentionAt[i] ?? -1;
    const mention = cast.mentions[index];
    if (!mention || mention.first !== i) continue;
    const actor = cast.actors[cast.actorOf[index] ?? -1];
    const speaks = persons ? mention.kind === 'person' && actor?.side !== null : !ALONE.has(mention.kind);
    const name = actor && speaks ? sideOfActor(actor) : null;
    if (name === null || isOutlet(name)) continue;
    // "The league, founded in Kenya": what is not joined by "and" or a comma is another one's.
    if (end !== null && !isJoint(text, end, i)) return [...names];
    names.add(name);
    end = mention.last;
  }
  return [...names];
}

/** Mentions that are no body among the bodies of a source. */
const ALONE: ReadonlySet<string> = new Set(['demonym', 'person', 'place']);

/** Whether nothing but "and", a comma or an article stands between two names. */
function isJoint(text: Text, from: number, to: number): boolean {
  const between = text.tokens.slice(from, to).map((t) => t.lower);
  return (
    between.some((w) => /^(,|and|&|or)$/.test(w)) &&
    between.every((w) => JOINS.test(w) || isTitle(w) || STATE_BY_WORDS.get(w)?.use === 'demonym')
  );
}

const JOINS = /^(,|and|&|or|the|both|neighbou?ring|its|ally)$/;
