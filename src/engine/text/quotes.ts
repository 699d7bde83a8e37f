import type { Quotation, Text, Token } from './text.ts';

const DOUBLE_OPEN = new Set(['“', '«', '„', '‟', '``']);
const DOUBLE_CLOSE = new Set(['”', '»']);
/** Marks that look the same at both ends. */
const STRAIGHT = new Set(['"', "''"]);

/** Marks nested deeper than this are no quotations: a text made of opening marks must cost no more than another. */
const DEEPEST = 8;

type Kind = 'double' | 'single';

interface Open {
  kind: Kind;
  token: number;
  /** Straight single marks without a closing one are apostrophes, never quotations. */
  straight: boolean;
}

interface Paragraph {
  first: number;
  last: number;
  role: string;
}

/**
 * The quotations of a text in the order of their opening marks, nested ones and scare quotes included. A mark that is
 * never closed runs to the end of its paragraph; if the next paragraph opens with a mark as well, that quotation
 * continues it, as newspapers set speech of several paragraphs.
 */
export function findQuotations(text: Text): Quotation[] {
  const quotations: Quotation[] = [];
  /** Index of the quotation that the paragraph before left open, and the kind of its mark. */
  let running: { index: number; kind: Kind } | null = null;
  for (const paragraph of text.paragraphs) {
    const first = text.sentences[paragraph.first]!.first;
    const last = text.sentences[paragraph.last - 1]!.last;
    const found = pairMarks(text, { first, last, role: paragraph.role });
    const base = quotations.length;
    let next: { index: number; kind: Kind } | null = null;
    found.forEach((pair, i) => {
      const open = text.tokens[pair.open.token]!;
      const close = pair.close === null ? null : text.tokens[pair.close]!;
      const end = close ? close.end : text.tokens[last - 1]!.end;
      const carries = i === 0 && pair.open.token === first && running !== null && running.kind === pair.open.kind;
      quotations.push({
        start: open.start,
        end,
        inner: { start: open.end, end: close ? close.start : end },
        continues: carries && running ? running.index : null,
      });
      if (!close && !next) next = { index: base + i, kind: pair.open.kind };
    });
    running = next;
  }
  return quotations;
}

/** Pairs the marks of one paragraph, ordered by their opening marks. */
function pairMarks(text: Text, paragraph: Paragraph): { open: Open; close: number | null }[] {
  const { tokens } = text;
  const stack: Open[] = [];
  const pairs: { open: Open; close: number | null }[] = [];
  const close = (kind: Kind, at: number, straight: boolean): boolean => {
    for (let i = stack.length - 1; i >= 0; i--) {
      const open = stack[i]!;
      if (open.kind !== kind || (kind === 'single' && open.straight !== straight)) continue;
      // What was opened inside and never closed ends here too, unless it was no quotation.
      for (const inner of stack.splice(i).slice(1)) if (inner.kind === 'double') pairs.push({ open: inner, close: at });
      pairs.push({ open, close: at });
      return true;
    }
    return false;
  };
  for (let i = paragraph.first; i < paragraph.last; i++) {
    const mark = tokens[i]!.text;
    if (mark.length > 2) continue;
    if (stack.length > DEEPEST) stack.shift();
    if (DOUBLE_OPEN.has(mark)) stack.push({ kind: 'double', token: i, straight: false });
    else if (DOUBLE_CLOSE.has(mark)) close('double', i, false);
    else if (STRAIGHT.has(mark)) {
      const isOpen = stack.some((open) => open.kind === 'double');
      if (opensHere(tokens, i, paragraph) && !(isOpen && !apart(tokens, i, paragraph))) {
        stack.push({ kind: 'double', token: i, straight: true });
      } else if (!close('double', i, true) && !closesHere(tokens, i, paragraph)) {
        stack.push({ kind: 'double', token: i, straight: true });
      }
    } else if (mark === '‘' && !isElision(tokens, i)) stack.push({ kind: 'single', token: i, straight: false });
    else if (mark === "'" && opensHere(tokens, i, paragraph) && !isElision(tokens, i)) {
      stack.push({ kind: 'single', token: i, straight: true });
    } else if ((mark === '’' || mark === "'") && closesHere(tokens, i, paragraph)) {
      const straight = mark === "'";
      if (!isPossessive(tokens, i, paragraph)) close('single', i, straight);
    }
  }
  for (const open of stack) {
    const atStart = open.token === paragraph.first;
    if (open.kind === 'double' || (!open.straight && atStart)) pairs.push({ open, close: null });
  }
  return pairs
    .filter((pair) => (pair.close ?? paragraph.last) > pair.open.token + 1)
    .sort((a, b) => a.open.token - b.open.token);
}

function apart(tokens: Token[], i: number, paragraph: Paragraph): boolean {
  return i === paragraph.first || tokens[i - 1]!.end < tokens[i]!.start || /^[([—–-]+$/.test(tokens[i - 1]!.text);
}

/** Space or an opening bracket before the mark, and a word right after it. */
function opensHere(tokens: Token[], i: number, paragraph: Paragraph): boolean {
  const next = i + 1 < paragraph.last ? tokens[i + 1]! : null;
  const before = i > paragraph.first ? tokens[i - 1]! : null;
  const free = apart(tokens, i, paragraph) || /^["“‘']$/.test(before?.text ?? '');
  return free && next !== null && next.start === tokens[i]!.end;
}

/** A word right before the mark, and none right after it. */
function closesHere(tokens: Token[], i: number, paragraph: Paragraph): boolean {
  const next = i + 1 < paragraph.last ? tokens[i + 1]! : null;
  const before = i > paragraph.first ? tokens[i - 1]! : null;
  if (!before || before.end < tokens[i]!.start) return false;
  return /^[.,!?]$/.test(before.text) || !next || next.start > tokens[i]!.end || !/^[\p{L}\p{N}]/u.test(next.text);
}

/** "‘90s", "‘em": an apostrophe that the page set as an opening mark. */
function isElision(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next !== undefined && next.start === tokens[i]!.end && /^(?:\d0s|\d\d|em|til|tis|twas|cause|n)$/i.test(next.text)
  );
}

/** "the workers’ rights": after an s and before a word, when another mark could close the quotation later on. */
function isPossessive(tokens: Token[], i: number, paragraph: Paragraph): boolean {
  const next = tokens[i + 1];
  if (i + 1 >= paragraph.last || !next || !/s$/i.test(tokens[i - 1]!.text) || !/^\p{L}/u.test(next.text)) return false;
  for (let j = i + 1; j < paragraph.last; j++) {
    const mark = tokens[j]!.text;
    if (mark === '‘') return false;
    if ((mark === '’' || mark === "'") && closesHere(tokens, j, paragraph)) return true;
  }
  return false;
}
