import type { PageBlock } from './blocks.ts';

/** "Also read: …", "Related", "Watch:" at the start of a line that is for the rest a link. */
const POINTER =
  /^(?:also read|read also|read (?:more|next|on|this)|related(?: (?:stories|articles|content))?|more on this|more from|see also|see more|watch(?: also)?|listen|don[’']t miss|recommended|in pictures|explained|click here|follow us|sign up|subscribe|join us|download|you may also like|editor[’']s picks?)\b/iu;

/** A heading over something that is not the article. */
const FOREIGN_HEADING =
  /^(?:related|more (?:on|from|stories|news)|most (?:read|popular|viewed)|also read|read (?:more|next)|recommended|trending|comments?\b|share\b|tags\b|topics\b|about the authors?|your reaction|what[’']s your reaction|you may also|up next|newsletter|advertisement|editor[’']s picks?)/iu;

const ADVERTISEMENT =
  /^(?:advertisements?|sponsored(?: content)?|promoted|story continues (?:below|after)|article continues (?:below|after)|continue reading|skip (?:to|past)|loading|photo:|image:|getty images|file (?:photo|picture|image))\b/iu;

/** The foot or the head of a printed page. */
const FOLIO = /\bpage \d+(?: (?:of|\/) \d+)?$/iu;

const BYLINE =
  /^(?:(?:written|reported|posted|published|updated|story|words)\s+)?by:?\s+\p{Lu}[\p{L}.’'-]*(?:[\s,&]+(?:and\s+)?\p{L}[\p{L}.’'-]*){0,9}$/u;

/** What a line of date, time, place of publication and reading time is made of. */
const DATE_WORDS =
  /\b(?:published|updated|posted|modified|last|first|on|at|in|by|ist|gmt|utc|est|edt|et|bst|cet|pst|pdt|am|pm|a\.m|p\.m|hours?|minutes?|mins?|days?|weeks?|ago|read|reading|time|today|yesterday|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d+(?:st|nd|rd|th))\b/giu;

/** How much of a block is links, 0 to 1. */
export function linkShare(block: PageBlock): number {
  return block.text === '' ? 0 : block.linked / block.text.length;
}

/** Whether the words read like a sentence: an end of sentence, and more than a label. */
export function isSentence(text: string): boolean {
  return text.length >= 25 && /[.?!…:;][\s"“”‘’)\]»]*$/u.test(text);
}

/** Whether a block inside the article's body is a date line, a byline, a count, a pointer to another page or an advertisement. */
export function isBoilerplate(block: PageBlock): boolean {
  const { text } = block;
  if (!/\p{L}{2}/u.test(text)) return true;
  if (isDateLine(text) || (text.length < 120 && BYLINE.test(text))) return true;
  if (FOLIO.test(text) && text.length < 80) return true;
  if (ADVERTISEMENT.test(text) && text.length < 100) return true;
  const links = linkShare(block);
  if (links > 0.9 && !isLinkedSentence(block)) return true;
  if (POINTER.test(text) && (links > 0.4 || text.length < 40)) return true;
  return block.role === 'heading' && FOREIGN_HEADING.test(text);
}

/** A date line holds a digit, and nothing but the words of dates. */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !/\d/u.test(text)) return false;
  return !/\p{L}{2}/u.test(text.replace(DATE_WORDS, ' '));
}

/** A paragraph can be one link and still be a sentence of the article; a heading or a list item that is a link leads away. */
function isLinkedSentence(block: PageBlock): boolean {
  return block.role === 'paragraph' && block.text.length > 80 && isSentence(block.text);
}
