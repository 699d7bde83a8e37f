import type { Actor } from './cast.ts';
import type { Gathered } from './give-roles.ts';

/** How far before a name its role is looked for, in tokens. */
const REACH = 10;

/**
 * Whom a person serves by the article's own words where no list of states helps: an adjective made of a name that the
 * article uses ("Marovian" of "Marovia"), or "its" of the body named last ("its negotiator, Tam Berrow").
 */
export function giveLocal(gathered: Gathered): void {
  const { text, phrases, actors, mentions, actorOf } = gathered;
  for (const [i, m] of mentions.entries()) {
    const actor = actors[actorOf[i] ?? -1];
    if (actor?.type !== 'person' || actor.side !== null || actor.own || actor.body !== null) continue;
    const sentence = text.sentences[text.tokens[m.first]?.sentence ?? 0];
    for (let at = m.first - 1; at >= Math.max(sentence?.first ?? 0, m.first - REACH); at--) {
      const token = text.tokens[at];
      if (!token || (phrases.verbAt[at] ?? -1) >= 0 || /^[.;:“”"()]$/.test(token.text) || LEADS_ON.test(token.lower))
        break;
      const served =
        token.lower === 'its' ? (subjectBefore(gathered, at) ?? bodyBefore(actors, at)) : bearerOf(actors, token.text);
      if (!served || served === actor) continue;
      // A name that has an adjective is a country's or a body's, whatever the name tagger took it for.
      if (served.type === 'person') served.type = 'place';
      actor.side = served.side ?? served.name;
      break;
    }
  }
}

/** What stands before these belongs to no role of the name after them: "Marovian claims that | Berrow", "Marovian troops and | Berrow". */
const LEADS_ON =
  /^(that|which|who|whom|if|as|than|and|but|or|with|to|from|in|on|at|by|over|after|before|against|about|when|while)$/;

/** The actor of whose name a word is the adjective: the stem in common, and an ending such as -n, -an, -ian, -i, -ese, -ish. */
function bearerOf(actors: readonly Actor[], word: string): Actor | undefined {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word)) return undefined;
  return actors.find((actor) => {
    if (actor.name.includes(' ') || actor.name === word) return false;
    const stem = actor.name.replace(/[aeiouy]+$/, '');
    return stem.length >= 3 && word.startsWith(stem) && /^(i?a?n|i|ese|ish|ic|er)$/.test(word.slice(stem.length));
  });
}

/** The body or state that the sentence before opens with: what "its" at the start of the next one mostly means. */
function subjectBefore({ text, actors, actorOf, mentionAt }: Gathered, at: number): Actor | undefined {
  const own = text.sentences[text.tokens[at]?.sentence ?? 0];
  const previous = text.sentences[(text.tokens[at]?.sentence ?? 0) - 1];
  if (!own || !previous || previous.paragraph !== own.paragraph || at > own.first) return undefined;
  for (let i = previous.first; i < Math.min(previous.last, previous.first + 3); i++) {
    const actor = actors[actorOf[mentionAt[i] ?? -1] ?? -1];
    if (actor) return actor.type === 'person' && actor.name.includes(' ') ? undefined : actor;
  }
  return undefined;
}

/** The body named last before a token. */
function bodyBefore(actors: readonly Actor[], at: number): Actor | undefined {
  let best: Actor | undefined;
  let nearest = -1;
  for (const actor of actors) {
    if (actor.type !== 'organisation') continue;
    for (const m of actor.mentions) {
      if (m.first >= at || m.first <= nearest) continue;
      nearest = m.first;
      best = actor;
    }
  }
  return best;
}
