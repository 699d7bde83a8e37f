import type { Span } from '../../engine/analysis.ts';
import type { Both, Difference, Quoting } from './compare-types.ts';
import { hedgesOf } from './hedges.ts';
import { isSameName } from './names.ts';
import type { Passage } from './passages.ts';
import type { QuoteSplit } from './quotes.ts';
import { type Given, givenSource, isGivenIn } from './sources.ts';
import { isTelling } from './words.ts';

/** What is compared of one report in a pair. */
export interface Telling {
  /** The whole text of its report. */
  text: string;
  passage: Passage;
  /** All passages of its report that tell what the other's passage tells, this one among them. */
  alike: readonly Passage[];
  /** What it quotes, held against all that the other report quotes. */
  quotes: QuoteSplit;
}

/** In what ways two reports tell the same differently. */
export function differencesOf({ left, right }: Both<Telling>): Difference[] {
  const shared = sharedKeys(left.passage, right.passage);
  const found = [quotation(left, right), source(left, right, shared), ...findings(left, right)];
  // What is hedged may be another half of the sentence, unless the two have the most in common.
  if (isClose(left, right, shared)) found.push(hedge(left, right));
  return found.flatMap((one) => one ?? []);
}

/** Whether half of the shorter one stands in the other, names apart. */
function isClose({ passage: one }: Telling, { passage: other }: Telling, shared: ReadonlySet<string>): boolean {
  const telling = ({ words }: Passage) => words.filter(isTelling);
  const both = new Set(telling(one).flatMap(({ key }) => (shared.has(key) ? [key] : []))).size;
  return 2 * both >= Math.min(telling(one).length, telling(other).length);
}

function quotation(left: Telling, right: Telling): Difference | null {
  if (left.quotes.apart.length === 0 && right.quotes.apart.length === 0) return null;
  const how = { left: quoting(left, right), right: quoting(right, left) };
  return { type: 'quotation', how };
}

/** How much a report quotes, next to the other: by what only it quotes. */
function quoting(one: Telling, other: Telling): Quoting {
  if (one.passage.quotes.length === 0) return 'none';
  const [own, others] = [lengthOf(one.quotes.apart), lengthOf(other.quotes.apart)];
  if (own > 0 && others > 0) return 'other';
  return own > 0 ? 'more' : 'less';
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function source(left: Telling, right: Telling, shared: ReadonlySet<string>): Difference | null {
  const [a, b] = [givenSource(left.text, left.passage, shared), givenSource(right.text, right.passage, shared)];
  if (a === undefined || b === undefined || !differs(a, b)) return null;
  if ((a === null || b === null) && !isClose(left, right, shared)) return null;
  // Said once without its source, and with it in the next paragraph: nothing is missing.
  const hasToo = ({ text, alike }: Telling, given: Given | null) =>
    given !== null && alike.some((passage) => isGivenIn(text, passage, given));
  if (hasToo(left, b) || hasToo(right, a)) return null;
  return { type: 'source', by: { left: a?.words ?? null, right: b?.words ?? null } };
}

/**
 * A ministry here and the government there is one house; a person here and their ministry there is a name less. One name is one source,
 * whatever the reading took its bearer for.
 */
function differs(a: Given | null, b: Given | null): boolean {
  if (a === null || b === null) return a !== b;
  if (a.key !== null && b.key !== null && isSameName(a.key, b.key)) return false;
  if (a.rank !== b.rank) return true;
  return a.rank === 'named' && a.key !== null && b.key !== null;
}

function hedge(left: Telling, right: Telling): Difference | null {
  const hedges = {
    left: hedgesOf(left.passage, left.text),
    right: hedgesOf(right.passage, right.text),
  };
  if ((hedges.left.length === 0) === (hedges.right.length === 0)) return null;
  return { type: 'hedge', hedges };
}

/** Denials and threats; for unnamed sources the names themselves are compared. */
function findings(left: Telling, right: Telling): Difference[] {
  return ['conditional-threats', 'disputed-claims'].flatMap((pack): Difference[] => {
    const has = (passage: Passage) => passage.findings.some((finding) => finding.pack === pack);
    const marked = { left: has(left.passage), right: has(right.passage) };
    if (marked.left === marked.right) return [];
    const elsewhere = (marked.left ? right : left).alike.some(has);
    return elsewhere ? [] : [{ type: 'finding', pack, marked }];
  });
}

function sharedKeys(one: Passage, other: Passage): ReadonlySet<string> {
  const keys = new Set(one.words.flatMap((word) => (word.content ? [word.key] : [])));
  return new Set(other.words.flatMap((word) => (word.content && keys.has(word.key) ? [word.key] : [])));
}
