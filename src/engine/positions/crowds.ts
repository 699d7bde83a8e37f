import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Cast } from '../entities/cast.ts';
import { wordsOf } from '../entities/mentions.ts';
import type { Text } from '../text/text.ts';

/** Groups that speak as such. */
export const GROUPS = new Set([
  'lawmakers',
  'senators',
  'legislators',
  'protesters',
  'rebels',
  'activists',
  'democrats',
  'republicans',
  'leaders',
  'residents',
  'lawyers',
  'diplomats',
]);
export const EXPERTS = new Set([
  'analysts',
  'experts',
  'economists',
  'observers',
  'scholars',
  'researchers',
  'historians',
  'scientists',
  'specialists',
]);

/** The words of a crowd, without how many they are: "human rights advocates". */
export function crowdWords(text: Text, a: ResolvedAttribution): string {
  const head = a.description?.head ?? 0;
  let first = head;
  while (
    first > (a.source?.first ?? head) &&
    /^(JJ|NN|NNS|NNP|VBG)$/.test(text.tokens[first - 1]?.pos ?? '') &&
    text.tokens[first - 1]?.name !== 'PERSON' &&
    !/^(many|some|several|few|most|other|more|various|numerous|top|leading|senior|something)$/.test(
      text.tokens[first - 1]?.lower ?? '',
    )
  )
    first--;
  return wordsOf(text, first, head + 1);
}

/** A crowd is called as the article calls it. */
export function crowd(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** All crowds of experts are one side, called as the first of them is. */
export function oneCrowd(cast: Cast, attributions: readonly ResolvedAttribution[]): (name: string) => string {
  const first = attributions.find(
    (a) => a.speaker === null && a.side === null && EXPERTS.has(a.description?.noun ?? ''),
  );
  const shared = first?.description ? crowd(first.description.noun) : null;
  return (name) =>
    shared !== null && EXPERTS.has(name.toLowerCase()) && !cast.actors.some((a) => a.name === name) ? shared : name;
}

const EXPERT =
  /\b(analyst|economist|professor|expert|scholar|historian|strategist|researcher|scientist|fellow|lecturer|specialist|academic)\b/;
/** So many experts are a crowd. */
const MANY = 3;
/** One who says so much stands for themselves. */
const MUCH = 5;

/** Experts who stand for nobody, where so many speak that they are one crowd; null where they are few. */
export function manyExperts(
  cast: Cast,
  attributions: readonly ResolvedAttribution[],
): { names: ReadonlySet<string>; crowd: string } | null {
  const counts = new Map<string, number>();
  let analysts = 0;
  for (const a of attributions) {
    const speaker = a.speaker === null ? undefined : cast.actors[a.speaker];
    if (speaker?.type !== 'person' || (speaker.side !== null && speaker.side !== speaker.name)) continue;
    const roles = [...speaker.roleHeads, speaker.role ?? ''].join(' ').toLowerCase();
    if (!EXPERT.test(roles)) continue;
    if (!counts.has(speaker.name) && /analyst|strategist/.test(roles)) analysts++;
    counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  }
  const names = new Set([...counts].filter(([, n]) => n < MUCH).map(([name]) => name));
  const crowded = attributions.some((a) => a.speaker === null && EXPERTS.has(a.description?.noun ?? ''));
  if (names.size < (crowded ? MANY - 1 : MANY)) return null;
  return { names, crowd: analysts * 2 > counts.size ? 'Analysts' : 'Experts' };
}
