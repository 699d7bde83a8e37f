import { attribute } from './attribution/attribute.ts';
import type { ResolvedAttribution } from './attribution/speakers.ts';
import { type Cast, castOf } from './entities/cast.ts';
import type { Models } from './tagger/models.ts';
import { tagAttributions } from './tagger/tag-attributions.ts';
import { tagText } from './tagger/tag-text.ts';
import { type Conditional, findConditionals } from './text/conditionals.ts';
import { linkTokens } from './text/links.ts';
import { findPhrases, type Phrases } from './text/phrases.ts';
import type { Text } from './text/text.ts';

/** What the engine knows of a text before any rule looks at it. */
export interface Stages {
  text: Text;
  phrases: Phrases;
  /** Tokens that are no prose of the article: see `linkTokens`. */
  links: Uint8Array;
  cast: Cast;
  attributions: ResolvedAttribution[];
  conditionals: Conditional[];
}

/** Runs the stages that rules and positions build on: tags, phrases, names, attributions, conditions. Fills the tags of `text`. */
export function runStages(text: Text, models: Models | null): Stages {
  const words = tagText(text, models);
  const phrases = findPhrases(text);
  const links = linkTokens(text);
  const cast = castOf(text, phrases, links);
  const attributions = attribute(text, phrases, cast, models && words ? tagAttributions(text, models, words) : null);
  return { text, phrases, links, cast, attributions, conditionals: findConditionals(text, phrases) };
}
