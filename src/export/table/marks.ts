import type { Span } from '../../engine/analysis.ts';

const MARKS = /[“”„«»"]|''/g;

/** Where double quotation marks stand that have no partner: an opening one needs a closing one next after it. */
export function loneMarks(text: string, span: Span): Span[] {
  const lone: Span[] = [];
  let open: Span | null = null;
  for (const match of text.slice(span.start, span.end).matchAll(MARKS)) {
    const start = span.start + match.index;
    const mark = { start, end: start + match[0].length };
    const isOpening = opens(text, match[0], mark.start, mark.end);
    if (isOpening && open !== null) lone.push(open);
    if (!isOpening && open === null) lone.push(mark);
    open = isOpening ? mark : null;
  }
  return open === null ? lone : [...lone, open];
}

/**
 * The stretches of a quotation that are quoted by their marks as well. Pages close a quotation with the wrong mark, open one
 * twice, or set two apostrophes: where a closing mark stands in the middle of what is taken for quoted, the quotation ends there, and
 * goes on at the next opening one. To lose a pair of marks misleads nobody; to set one around other words would.
 */
export function quotedRuns(text: string, quoted: Span): Span[] {
  const runs: Span[] = [];
  let from: number | null = quoted.start;
  let depth = 0;
  for (const match of text.slice(quoted.start, quoted.end).matchAll(MARKS)) {
    const at = quoted.start + match.index;
    const after = at + match[0].length;
    if (opens(text, match[0], at, after)) {
      // A new paragraph of the same speech begins with a mark of its own.
      if (from === null) from = after;
      else if (text.charAt(at - 1) !== '\n') depth++;
    } else if (depth > 0) depth--;
    else if (from !== null) {
      runs.push({ start: from, end: at });
      from = null;
    }
  }
  return from === null ? runs : [...runs, { start: from, end: quoted.end }];
}

/** Whether a mark opens, by its kind and, as kinds are mistaken, by what stands around it. */
function opens(text: string, mark: string, at: number, after: number): boolean {
  const isAfterSpace = /[\s([—–-]|^$/.test(text.charAt(at - 1));
  const isBeforeWord = /[\p{L}\p{N}$£€¥…‘'[(]/u.test(text.charAt(after));
  if ('“„«'.includes(mark)) return isAfterSpace || isBeforeWord;
  return (mark === '"' || mark === "''") && isAfterSpace && isBeforeWord;
}
