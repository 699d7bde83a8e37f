import type { Article, Block, Meta } from '../engine/analysis.ts';
import type { CallShapes } from './receive.ts';
import { also, count, list, maybe, object, oneOf, orNull, text } from './shape.ts';

/** More than the style sheet of any page's marks. */
const MOST_CSS = 200_000;

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
    read: object({ tabId: count }),
    reports: nothing,
  },
};
