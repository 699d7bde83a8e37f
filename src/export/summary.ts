import type { Analysis, Article, Entity, Span } from '../engine/analysis.ts';

/** A name and where the article has it (pronouns left out). */
export interface Name {
  name: string;
  mentions: Span[];
}

/** The lines above the table. */
export interface Summary {
  /** Persons with words of their own in quotation marks. */
  quoted: Name[];
  /** Persons whose statements the article only paraphrases. */
  reported: Name[];
  /** Where sources are unnamed. */
  unnamed: Span[];
  /** In the headline or mentioned at least twice, and speaking nowhere. */
  silent: Name[];
  /** The name of the one side that makes all statements, where there are at least two. */
  onlyParty: string | null;
}

const ANONYMOUS = 'anonymous-sourcing';

export function summaryOf(analysis: Analysis, article: Article): Summary {
  const persons = analysis.entities.filter((entity) => entity.type === 'person');
  const speaks = (entity: Entity, modes: readonly string[]) =>
    analysis.attributions.some((one) => one.speaker === entity.id && modes.includes(one.mode)) ||
    (modes.includes('indirect') && analysis.positions.some((one) => one.speaker === entity.id));
  const quoted = persons.filter((entity) => speaks(entity, ['direct', 'mixed']));
  const reported = persons.filter((entity) => !quoted.includes(entity) && speaks(entity, ['indirect']));
  return {
    quoted: quoted.map((entity) => nameOf(entity, article)),
    reported: reported.map((entity) => nameOf(entity, article)),
    unnamed: analysis.findings
      .filter((finding) => finding.pack === ANONYMOUS)
      .map(({ start, end }) => ({ start, end })),
    silent: silentOnes(analysis, article).map((entity) => nameOf(entity, article)),
    onlyParty: onlyParty(analysis),
  };
}

function silentOnes(analysis: Analysis, article: Article): Entity[] {
  const heard = new Set([
    ...analysis.attributions.map((one) => one.speaker),
    ...analysis.positions.map((one) => one.speaker),
  ]);
  const sidesHeard = new Set<string | null>(analysis.positions.map((one) => one.side));
  const headline = article.blocks.find((block) => block.role === 'headline');
  return analysis.entities.filter((entity) => {
    if (heard.has(entity.id) || entity.type === 'place') return false;
    // A body that is folded into a side speaks through that side; a person speaks for themselves.
    if (entity.type !== 'person' && (entity.side === null || sidesHeard.has(entity.side))) return false;
    const named = namedMentions(entity, article);
    return named.length >= 2 || named.some((mention) => headline !== undefined && mention.start < headline.end);
  });
}

function onlyParty(analysis: Analysis): string | null {
  const sides = new Set(analysis.positions.map((one) => one.side));
  const [only] = sides;
  if (sides.size !== 1 || only === undefined || analysis.positions.length < 2) return null;
  return analysis.sides.find((side) => side.id === only)?.name ?? null;
}

function nameOf(entity: Entity, article: Article): Name {
  return { name: entity.name, mentions: namedMentions(entity, article) };
}

/** Mentions by a name: a capital somewhere in it tells it from a pronoun or a description. */
function namedMentions(entity: Entity, article: Article): Span[] {
  return entity.mentions.filter((mention) => {
    const words = article.text.slice(mention.start, mention.end);
    return !PRONOUN.test(words) && /\p{Lu}/u.test(words);
  });
}

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|hers|their|theirs|its|i|we|us|our)$/i;
