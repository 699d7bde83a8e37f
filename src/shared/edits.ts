import { count, either, fits, list, object, oneOf, orNull, type Shape, text } from './shape.ts';

/** What a reader changed about one article's table; what each does is told where it is applied (`src/export/edits`). */
export type StoredEdit =
  | { do: 'merge'; side: string; into: string }
  | { do: 'split'; side: string; member: string }
  | { do: 'rename'; side: string; name: string }
  | { do: 'hide'; side: string }
  | { do: 'unfold'; words: string[] }
  | { do: 'wrong'; words: string[] };

/** An article: the checksum of its text, and the address of its page without a fragment, where it is known. */
export interface ArticleKey {
  sha256: string;
  page: string | null;
}

/** The edits of one article, and when they were last changed, in milliseconds since 1970. */
export interface KeptEdits extends ArticleKey {
  time: number;
  edits: StoredEdit[];
}

/** So that years of reading do not fill the storage: articles that are kept, edits of one, and for how long. */
export const LIMITS = { articles: 100, edits: 200, milliseconds: 90 * 24 * 60 * 60 * 1000 };

const ofSide: Shape<StoredEdit> = either(
  either(
    object<{ do: 'merge'; side: string; into: string }>({ do: oneOf('merge'), side: text, into: text }),
    object<{ do: 'split'; side: string; member: string }>({ do: oneOf('split'), side: text, member: text }),
  ),
  either(
    object<{ do: 'rename'; side: string; name: string }>({ do: oneOf('rename'), side: text, name: text }),
    object<{ do: 'hide'; side: string }>({ do: oneOf('hide'), side: text }),
  ),
);
const ofWords = object<{ do: 'unfold' | 'wrong'; words: string[] }>({
  do: oneOf('unfold', 'wrong'),
  words: list(text),
});
const edits = list(either(ofSide, ofWords));
const kept: Shape<KeptEdits> = object<KeptEdits>({ sha256: text, page: orNull(text), time: count, edits });
const handed = object<HandedEdits>({ sha256: text, edits });

/** Edits on their way from one view of a private window to the next. */
export interface HandedEdits {
  sha256: string;
  edits: StoredEdit[];
}

/** What was handed over for this article, else null. */
export function parseHanded(value: unknown, sha256: string): StoredEdit[] | null {
  return fits(handed, value) && value.sha256 === sha256 ? value.edits : null;
}

/** What storage holds, without what is too old or cannot be read; newest first. */
export function parseEdits(value: unknown, now: number): KeptEdits[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((one): one is KeptEdits => fits(kept, one) && now - one.time <= LIMITS.milliseconds)
    .sort((a, b) => b.time - a.time);
}

/** The entry of an article: of this very text, else of the same page, whose text may have been updated since. */
export function entryOf(all: readonly KeptEdits[], key: ArticleKey): KeptEdits | undefined {
  return all.find((one) => one.sha256 === key.sha256) ?? all.find((one) => one.page !== null && one.page === key.page);
}

/** All entries with this article's edits changed, within the limits. An article without edits has no entry. */
export function withEdits(
  all: readonly KeptEdits[],
  key: ArticleKey,
  edits: readonly StoredEdit[],
  now: number,
): KeptEdits[] {
  const others = all.filter((one) => one !== entryOf(all, key));
  const own = edits.length === 0 ? [] : [{ ...key, time: now, edits: edits.slice(-LIMITS.edits) }];
  return [...own, ...others].slice(0, LIMITS.articles);
}
