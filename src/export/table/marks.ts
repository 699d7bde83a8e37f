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

/** Whether the nearest double mark before an offset opens: the words there are quoted, whoever else says so. */
export function isOpened(text: string, at: number): boolean {
  const from = Math.max(0, at - FAR);
  const last = [...text.slice(from, at).matchAll(MARKS)].at(-1);
  if (last === undefined) return false;
  const start = from + last.index;
  if (opens(text, last[0], start, start + last[0].length)) return true;
  // `said,"We` has lost its space: an odd mark of its paragraph opens all the same, right before a word.
  const paragraph = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return last[0] === '"' && /[\p{L}\p{N}]/u.test(text.charAt(start + 1)) && paragraph.split('"').length % 2 === 1;
}

/** No quotation is looked for farther back than this many characters. */
const FAR = 5000;

/** A stretch in single marks up to where they close; null where none opens before it in its paragraph, or one has closed since. */
export function singleRun(text: string, { start, end }: Span): Span | null {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const opening = [...text.slice(line, start + 1).matchAll(/(?<![\p{L}\p{N}])[‘'](?=\S)/gu)].at(-1);
  if (opening === undefined) return null;
  const closing = text.slice(line + opening.index + 1, end).search(/(?<=\S)[’'](?![\p{L}\p{N}])/u);
  const until = closing < 0 ? end : line + opening.index + 1 + closing;
  return until <= start ? null : { start, end: Math.min(end, until) };
}

/** Whether a mark opens, by its kind and, as kinds are mistaken, by what stands around it. */
function opens(text: string, mark: string, at: number, after: number): boolean {
  const isAfterSpace = /[\s([—–-]|^$/.test(text.charAt(at - 1));
  const isBeforeWord = /[\p{L}\p{N}$£€¥…‘'[(]/u.test(text.charAt(after));
  if ('“„«'.includes(mark)) return isAfterSpace || isBeforeWord;
  return (mark === '"' || mark === "''") && isAfterSpace && isBeforeWord;
}
