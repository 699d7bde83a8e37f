import type { Span } from '../analysis.ts';
import type { Token } from '../text/text.ts';

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', '``', "''"]);
const SINGLE = new Set(["'", '‘', '’']);
const LOOSE = new Set([',', ';', ':', '.', '!', '?', '…', '–', '—', '-', '--']);

/** The characters of the tokens from `first` up to `last`, without punctuation that only touches them; null if none is left. */
export function spanOfTokens(tokens: readonly Token[], first: number, last: number): Span | null {
  let from = first;
  let to = last;
  while (to > from && isOutside(tokens, from, to, to - 1)) to--;
  while (to > from && isOutside(tokens, from, to, from)) from++;
  const start = tokens[from];
  const end = tokens[to - 1];
  return start && end && to > from ? { start: start.start, end: end.end } : null;
}

/** Whether a mark at an end of the stretch belongs to what is around it: a comma, or a quotation mark without its partner. */
function isOutside(tokens: readonly Token[], from: number, to: number, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { text } = token;
  if (LOOSE.has(text) || /^[.!?]+$/.test(text)) return true;
  if (text === ')' || text === ']' || text === '(' || text === '[') {
    const pair = text === ')' || text === '(' ? ['(', ')'] : ['[', ']'];
    return count(tokens, from, to, (one) => one === pair[0]) !== count(tokens, from, to, (one) => one === pair[1]);
  }
  if (DOUBLE.has(text)) return count(tokens, from, to, (one) => DOUBLE.has(one)) % 2 === 1;
  if (SINGLE.has(text) && token.pos !== 'POS') return count(tokens, from, to, (one) => SINGLE.has(one)) % 2 === 1;
  return false;
}

function count(tokens: readonly Token[], from: number, to: number, is: (text: string) => boolean): number {
  let sum = 0;
  for (let i = from; i < to; i++) if (is(tokens[i]?.text ?? '')) sum++;
  return sum;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that holds both. */
export function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
