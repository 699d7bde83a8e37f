import type { Span } from '../engine/analysis.ts';

/** A passage longer than this many words is named by its first and last ones. */
const WHOLE = 10;
const ENDS = 5;
/** Words before the passage that tell it from the same words elsewhere. */
const BEFORE = 4;

/**
 * The address of a page with a text fragment (https://wicg.github.io/scroll-to-text-fragment/): a browser that opens it scrolls
 * to the words. Only whole words can be found, so that a span grows to them; null where it has none.
 */
export function linkTo(url: string, text: string, span: Span): string | null {
  const { start, end } = wholeWords(text, span);
  const words = split(text.slice(start, end));
  const [first] = words;
  if (first === undefined) return null;
  // A fragment's range must not run over the border of a block within one of its parts; blank lines are such borders.
  const isLong = words.length > WHOLE || /\n/.test(text.slice(start, end));
  const parts = isLong
    ? [ends(text.slice(start, end), 'first'), ends(text.slice(start, end), 'last')]
    : [words.join(' ')];
  const head = parts[0] ?? '';
  const isUnique = occurrences(text, head) === 1;
  const before = isUnique
    ? ''
    : split(lastLine(text.slice(0, start)))
        .slice(-BEFORE)
        .join(' ');
  const directive = [before === '' ? '' : `${encode(before)}-`, ...parts.map(encode)].filter((part) => part !== '');
  return `${url.split('#', 1)[0]}#:~:text=${directive.join(',')}`;
}

function wholeWords(text: string, span: Span): Span {
  const isWord = (character: string) => /[\p{L}\p{N}\p{M}]/u.test(character);
  let { start, end } = span;
  while (start > 0 && isWord(text.charAt(start - 1)) && isWord(text.charAt(start))) start--;
  while (end < text.length && isWord(text.charAt(end - 1)) && isWord(text.charAt(end))) end++;
  return { start, end };
}

function ends(words: string, which: 'first' | 'last'): string {
  const lines = words.split(/\n+/).filter((line) => line.trim() !== '');
  if (which === 'first')
    return split(lines[0] ?? '')
      .slice(0, ENDS)
      .join(' ');
  return split(lines.at(-1) ?? '')
    .slice(-ENDS)
    .join(' ');
}

function lastLine(words: string): string {
  return words.split(/\n/).at(-1) ?? '';
}

function split(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

function occurrences(text: string, words: string): number {
  return text.replace(/\s+/g, ' ').toLowerCase().split(words.toLowerCase()).length - 1;
}

/** The hyphen and the comma have a meaning in the directive, as has what `encodeURIComponent` takes care of. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
