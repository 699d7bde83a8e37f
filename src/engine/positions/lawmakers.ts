import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Actor, Cast } from '../entities/cast.ts';
import type { Text } from '../text/text.ts';
import { crowd, crowdWords } from './crowds.ts';

const LAWMAKERS = /^(lawmakers|senators|legislators|congressmen|congresswomen)$/;
const SEATED = /^(senator|representative|congressman|congresswoman|lawmaker|legislator)$/;
/** Parties whose members sit in the parliament of the United States, by the adjective that tells them. */
const HOUSE_PARTIES: Record<string, string> = {
  republican: 'Republicans',
  gop: 'Republicans',
  democratic: 'Democrats',
  democrat: 'Democrats',
};

/** Those of a parliament who speak as such. They sit beside their state's government, and are no part of it. */
export interface Lawmakers {
  /** The side whose words an attribution of theirs is: a party's where the words name it; null where it is not theirs. */
  of(attribution: ResolvedAttribution): string | null;
}

/**
 * The lawmakers of the United States, called as the first of them are. Members who are named stand with them where no
 * party speaks as such and all of them are of one: then it is the lawmakers against others, not one party against another.
 */
export function lawmakersOf(
  text: Text,
  cast: Cast,
  attributions: readonly ResolvedAttribution[],
  main: string | null,
): Lawmakers {
  const abroad = main !== null && main !== 'United States';
  const areLawmakers = (a: ResolvedAttribution) => areSeated(a, abroad);
  const all = attributions.filter(areLawmakers);
  const first = all.find((a) => partyOf(text, a) === null);
  const parties = new Set(Object.values(HOUSE_PARTIES));
  const speaking = attributions.map(({ speaker }) => cast.actors[speaker ?? -1]);
  const asSuch = (all.length > 0 && !first) || speaking.some((actor) => actor && parties.has(actor.name));
  const seated = new Set(speaking.flatMap((actor) => (isSeated(actor) ? (actor?.side ?? []) : [])));
  const fold = first !== undefined && !asSuch && seated.size === 1 && [...seated].every((side) => parties.has(side));
  const name = first ? crowd(crowdWords(text, first)) : null;
  return {
    of: (a) => {
      if (areLawmakers(a)) return partyOf(text, a) ?? name;
      return fold && isSeated(cast.actors[a.speaker ?? -1]) ? name : null;
    },
  };
}

function areSeated({ speaker, side, sourceType, description }: ResolvedAttribution, abroad: boolean): boolean {
  if (speaker !== null || !LAWMAKERS.test(description?.noun ?? '')) return false;
  return (
    side === 'United States' ||
    /^(Republicans|Democrats)$/.test(side ?? '') ||
    (side === null && sourceType === 'organisation' && !abroad)
  );
}

/** "Democratic lawmakers": the party that the word before tells. */
function partyOf(text: Text, { description }: ResolvedAttribution): string | null {
  const word = text.tokens[(description?.head ?? 0) - 1]?.lower ?? '';
  return HOUSE_PARTIES[word] ?? null;
}

function isSeated(actor: Actor | undefined): boolean {
  return actor?.type === 'person' && [...actor.roleHeads].some((head) => SEATED.test(head));
}
