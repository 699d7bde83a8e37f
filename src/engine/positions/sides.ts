import type { Side } from '../analysis.ts';
import { sideOfActor } from '../attribution/side-of-actor.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import type { Cast } from '../entities/cast.ts';
import { isState } from '../entities/cast.ts';
import { wordsOf } from '../entities/mentions.ts';
import { byWord } from '../text/by-word.ts';
import type { Text } from '../text/text.ts';
import type { SideNames } from './side-names.ts';

/** A statement of a side, for its share of the article. */
export interface Share {
  side: string;
  attribution: ResolvedAttribution;
  /** Who speaks for this side: index of an actor, or null. */
  speaker: number | null;
  /** Whether other sides make the same statement with it. */
  joint: boolean;
  words: number;
}

/** Collects the sides that hold a position, in order of first position, with the names folded into each. */
export function buildSides(text: Text, cast: Cast, names: SideNames, held: readonly Share[]): Side[] {
  const sides = new Map<string, Side>();
  for (const { side, attribution, speaker: index, joint, words } of held) {
    const entry = sides.get(side) ?? { id: slug(side), name: side, members: [], share: { statements: 0, words: 0 } };
    entry.share.statements++;
    entry.share.words += words;
    const speaker = index === null ? null : cast.actors[index];
    const member =
      speaker && !(speaker.type === 'place' && isState(speaker.name) && speaker.name === side)
        ? speaker.name
        : joint
          ? null
          : wordsInSource(text, attribution);
    if (member && member !== side && !entry.members.includes(member)) entry.members.push(member);
    sides.set(side, entry);
  }
  for (const actor of cast.actors) {
    const name = names.fold(sideOfActor(actor) ?? '');
    const entry = sides.get(name);
    if (!entry || actor.type === 'place') {
      if (entry)
        for (const seat of seatsUsed(text, cast, actor.name))
          if (seat !== name && !entry.members.includes(seat)) entry.members.push(seat);
      continue;
    }
    if (actor.name !== name && !entry.members.includes(actor.name)) entry.members.push(actor.name);
  }
  return [...sides.values()];
}

function wordsInSource(text: Text, a: ResolvedAttribution): string | null {
  if (!a.source || a.description?.pronoun) return null;
  return wordsOf(text, a.source.first, a.source.last);
}

function seatsUsed(text: Text, cast: Cast, state: string): string[] {
  const used = new Set<string>();
  for (const m of cast.mentions)
    if (m.key === state && (m.kind === 'seat' || m.kind === 'state')) used.add(wordsOf(text, m.first, m.last));
  return [...used];
}

/** A name as an id: lower case, hyphens for what is no letter or digit. */
export const slug = byWord(
  (name) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'x',
);
