import type { Article, Block, Meta, Span } from '../engine/analysis.ts';
import type { CallShapes } from './receive.ts';
import { also, count, list, maybe, object, oneOf, orNull, text, yesOrNo } from './shape.ts';

/** More than the style sheet of any page's marks. */
const MOST_CSS = 200_000;

/** More than the file of any rule set that is accepted: the background says what is wrong with a longer one. */
const MOST_SOURCE = 1_000_000;
/** A rule set is tried on a long article at most. */
const MOST_TRIED = 100_000;

const source = also(text, (file) => file.length <= MOST_SOURCE, 'source is too long');

const block = object<Block>({
  start: count,
  end: count,
  role: oneOf('headline', 'standfirst', 'paragraph', 'heading', 'list', 'quote'),
});

/** An article whose blocks lie in its text, in order and apart. */
const article = also(
  object<Article>({
    text,
    blocks: list(block),
    meta: object<Meta>({ title: orNull(text), date: orNull(text), outlet: orNull(text), url: orNull(text) }),
    id: maybe(text),
    language: maybe(text),
  }),
  (one) => {
    let last = 0;
    for (const { start, end } of one.blocks) {
      if (start < last || end < start) return false;
      last = end;
    }
    return last <= one.text.length;
  },
  'blocks overlap or reach outside the text',
);

const nothing = object<Record<never, never>>({});

/** What the calls of the background carry. Apart from the page's own calls, so that the script in the page goes without. */
export const backgroundCalls: CallShapes<'background'> = {
  receiver: 'background',
  payloads: {
    analyse: object({ article }),
    style: object({ css: also(text, (css) => css.length <= MOST_CSS, 'css is too long') }),
    ruleSets: nothing,
    sample: object({ text: also(text, (shown) => shown.length <= MOST_TRIED, 'text is too long') }),
    explain: object({ article, span: object<Span>({ start: count, end: count }) }),
    checkPack: object({ source }),
    tryPack: object({ source, text: also(text, (tried) => tried.length <= MOST_TRIED, 'text is too long') }),
    copyPack: object({ id: text }),
    comparePack: object({ source }),
    read: object({ tabId: count, anyway: yesOrNo }),
    reports: nothing,
  },
};
