import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Actor, Cast } from '../entities/cast.ts';
import { isState } from '../entities/cast.ts';
import { BODY_BY_NAME } from '../entities/known.ts';
import { wasPresident } from '../entities/office-holders.ts';
import { STATE_BY_NAME } from '../entities/states.ts';
import type { Text } from '../text/text.ts';
import { asWritten } from './as-written.ts';

/** Parties of home politics, whose members stand beside their state's government. */
export const PARTIES: ReadonlySet<string> = new Set(['Republicans', 'Democrats', 'Congress']);

const HOME = new Set([
  'Republicans',
  'Democrats',
  'Congress',
  'Supreme Court',
  'Federal Reserve',
  'Facebook',
  'Google',
  'Twitter',
]);

/** A known body that is no party or institution of home politics: another party to what goes on between states. */
function isMovement(name: string): boolean {
  const body = PARTIES.has(name) ? undefined : BODY_BY_NAME.get(name);
  return body !== undefined && body.side === body.name && !HOME.has(body.name);
}

/** Who speaks for a side. */
interface Voices {
  all: number;
  military: number;
  /** The state or its capital speaks as such. */
  asSuch: number;
  /** An administration speaks, or its unnamed officials. */
  administration: number;
  /** Index of an actor → how often that person speaks. */
  persons: Map<number, number>;
  /** Name of a body → how often it, or somebody of it, speaks. */
  bodies: Map<string, number>;
}

/**
 * What each side is called. A state is called by its name where other states speak too; where only its own people do,
 * its government is one side among others and is called by who speaks for it.
 */
export function shownNames(
  text: Text,
  cast: Cast,
  attributions: readonly ResolvedAttribution[],
  base: (a: ResolvedAttribution) => string[],
): Map<string, string> {
  const voices = new Map<string, Voices>();
  for (const a of attributions) for (const name of base(a)) hear(text, cast, voices, name, a);
  const states = [...voices.keys()].filter((name) => isState(name));
  const abroad = [...voices.keys()].some((name) => name !== 'United States' && (isState(name) || isMovement(name)));
  const shown = new Map<string, string>();
  for (const [name, entry] of voices) {
    if (name === 'United States') shown.set(name, governmentName(text, cast, entry, abroad));
    else if (states.length === 1 && isState(name) && entry.military > entry.all / 2)
      shown.set(name, `${STATE_BY_NAME.get(name)?.demonyms[0] ?? name} military`);
    else {
      const alone = soleVoice(cast, name, entry);
      if (alone) shown.set(name, asWritten(text, alone));
    }
  }
  return shown;
}

/** The one person who speaks for a body that says nothing itself ("the centre's director"); a spokesperson speaks for the body. */
function soleVoice(cast: Cast, name: string, { all, persons }: Voices): Actor | null {
  const [only, ...others] = [...persons];
  const person = cast.actors[only?.[0] ?? -1];
  if (!only || !person || others.length > 0 || only[1] < all || person.name === name) return null;
  if (isState(name) || PARTIES.has(name) || BODY_BY_NAME.has(name)) return null;
  return isSpokesperson(person) ? null : person;
}

function isSpokesperson(person: Actor | undefined): boolean {
  return person !== undefined && SPOKESPEOPLE_ROLE.test([...person.roleHeads].join(' '));
}

const SPOKESPEOPLE_ROLE = /\b(spokes\w+|lawyer|attorney)\b/;

function hear(text: Text, cast: Cast, voices: Map<string, Voices>, name: string, a: ResolvedAttribution): void {
  const entry: Voices = voices.get(name) ?? {
    all: 0,
    military: 0,
    asSuch: 0,
    administration: 0,
    persons: new Map(),
    bodies: new Map(),
  };
  voices.set(name, entry);
  entry.all++;
  if (a.source && /\b(military|army|general|gen\.|soldiers)\b/i.test(sourceWords(text, a))) entry.military++;
  const speaker = a.speaker === null ? undefined : cast.actors[a.speaker];
  if (/\badministration\b/.test(sourceWords(text, a))) entry.administration++;
  else if (a.speaker !== null && speaker?.type === 'person')
    entry.persons.set(a.speaker, (entry.persons.get(a.speaker) ?? 0) + 1);
  if (speaker?.type === 'place') entry.asSuch++;
  const body = speaker?.type === 'organisation' ? speaker.name : (speaker?.body ?? departmentOf(text, a, speaker));
  if (body) entry.bodies.set(body, (entry.bodies.get(body) ?? 0) + 1);
}

/**
 * What the government of the United States is called, which news calls by many names: by the one person who speaks for
 * it where nobody else does; by the state's name beside other states; elsewhere as the article calls it ("Obama
 * administration"), by the president who speaks, or by the body that mostly does.
 */
function governmentName(text: Text, cast: Cast, voices: Voices, abroad: boolean): string {
  // Whoever only speaks for others names no side.
  const persons = [...voices.persons].sort((a, b) => b[1] - a[1]);
  const [top] = persons.filter(([actor]) => !isSpokesperson(cast.actors[actor]));
  const person = cast.actors[top?.[0] ?? -1];
  if (person && top?.[1] === voices.all) return asWritten(text, person);
  if (abroad && voices.asSuch > 0) return 'United States';
  const administration = text.text.match(
    /\b(?!The|This|His|Her|That|An|New|Each|Any|Every|Several|Some|Many|Senior|Top|Two|US\b)(\p{Lu}\p{L}+) administration\b/u,
  )?.[0];
  const president = persons.map(([actor]) => cast.actors[actor]).find((a) => a && isPresident(a));
  if (president && (!administration || president === person)) return asWritten(text, president);
  if (administration) return administration;
  const [body] = [...voices.bodies].sort((a, b) => b[1] - a[1]);
  if (body && body[1] * 2 > voices.all) return body[0];
  return 'United States';
}

/** Departments of the government of the United States, by the words of a role or source and by the name that news has for it. */
const DEPARTMENTS: [words: RegExp, names: string[]][] = [
  [
    /\b(pentagon|defense (secretary|department|official)|secretary of defense|department of defense)\b/i,
    ['Pentagon', 'Defense Department', 'Department of Defense'],
  ],
  [/\b(state department|secretary of state|department of state)\b/i, ['State Department', 'Department of State']],
  [/\b(white house|press secretary)\b/i, ['White House']],
  [
    /\b(justice department|attorney general|department of justice|federal prosecutors?)\b/i,
    ['Justice Department', 'Department of Justice'],
  ],
  [/\b(treasury)\b/i, ['Treasury Department', 'Treasury']],
  [/\b(homeland security)\b/i, ['Department of Homeland Security', 'Homeland Security']],
  [/\b(fbi|f\.b\.i\.)(?!\w)/i, ['FBI', 'F.B.I.']],
];

/** The department that somebody speaks for by their role, called as the article calls it. */
function departmentOf(text: Text, a: ResolvedAttribution, speaker: Actor | undefined): string | undefined {
  const words = `${speaker?.role ?? ''} ${[...(speaker?.roleHeads ?? [])].join(' ')} ${sourceWords(text, a)}`;
  const found = DEPARTMENTS.find(([pattern]) => pattern.test(words));
  return found?.[1].find((name) => text.text.includes(name));
}

function isPresident(person: Actor): boolean {
  return !person.own && wasPresident(person.name);
}

function sourceWords(text: Text, a: ResolvedAttribution): string {
  if (!a.source) return '';
  return text.text.slice(text.tokens[a.source.first]?.start ?? 0, text.tokens[a.source.last - 1]?.end ?? 0);
}
