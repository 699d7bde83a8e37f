import type { Analysis, Position, Span } from '../../engine/analysis.ts';
import type { Addition } from './cell-text.ts';
import { within } from './within.ts';

const THIRD_PERSON = /^(?:he|she|they|it|him|her|them|his|their|its)$/i;
/** A word in the plural, or in a form that looks like one; better to add nothing than whom it does not mean. */
const PLURAL = /\b(?:people|men|women|children|\p{L}{3,}(?<!s|’|')s)\b/u;

/** Whom or what a pronoun in the statement stands for, the first time it stands for them there. */
export function antecedents(analysis: Analysis, text: string, position: Position, span: Span): Addition[] {
  const additions = analysis.entities.flatMap((entity) => {
    if (text.slice(span.start, span.end).includes(entity.name)) return [];
    const pronoun = entity.mentions.find(
      (mention) => within(mention, span) && THIRD_PERSON.test(text.slice(mention.start, mention.end)),
    );
    return pronoun ? [{ at: pronoun.end, text: entity.name }] : [];
  });
  const point = additions.length > 0 ? null : pointOf(analysis, text, position, span);
  return [...additions, ...(point ?? [])].sort((a, b) => a.at - b.at);
}

/** "on Afghan refugees, with Pakistan stating that they …": the sentence names its point, and the statement only points back at it. */
function pointOf(analysis: Analysis, text: string, position: Position, span: Span): Addition[] | null {
  const label = analysis.topics.find(({ id }) => id === position.topic)?.label;
  const sentence = analysis.sentences.find((one) => one.start <= span.start && span.start < one.end);
  if (label === undefined || sentence === undefined || !/s$/.test(label)) return null;
  const named = text.slice(sentence.start, span.start).lastIndexOf(label);
  const words = text.slice(span.start, span.end);
  const pronoun = /(?<=\b(?:that|said|says|saying|stating)\s+)they\b/.exec(words);
  if (named < 0 || pronoun === null || words.includes(label)) return null;
  const at = span.start + pronoun.index;
  // "the officials said that they …": whoever else stands between the two may be meant as well.
  if (PLURAL.test(text.slice(sentence.start + named + label.length, at))) return null;
  if (position.quoted.some((quoted) => within({ start: at, end: at + pronoun[0].length }, quoted))) return null;
  const isTaken = analysis.entities.some(({ mentions }) => mentions.some((one) => one.start === at));
  return isTaken ? null : [{ at: at + pronoun[0].length, text: label }];
}
