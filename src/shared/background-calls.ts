import type { Article, Block, Meta, Span } from '../engine/analysis.ts';
import type { Look } from './looks.ts';
import type { CallShapes } from './receive.ts';
import { appearanceShapes } from './settings-parse.ts';
import { also, count, list, maybe, object, oneOf, orNull, text, yesOrNo } from './shape.ts';

/** More than the looks of any page's marks. */
const MOST_LOOKS = 2000;

const colour = also(text, (code) => /^#[\da-f]{6}$/i.test(code), 'a colour is no #rrggbb');

const look = object<Look>({
  pack: text,
  style: object<Look['style']>({
    line: oneOf('dotted', 'solid', 'wavy', 'dashed', 'double'),
    light: colour,
    dark: colour,
  }),
  tone: oneOf('light', 'dark', 'black', 'white'),
  weight: oneOf('full', 'line'),
  slot: oneOf(0, 1, 2),
  marks: appearanceShapes.marks,
  strength: appearanceShapes.strength,
});

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
    analyse: object({ article, isBare: yesOrNo }),
    style: object({
      looks: also(list(look), (looks) => looks.length <= MOST_LOOKS, 'looks are too many'),
      frames: yesOrNo,
    }),
    seen: nothing,
    inPanel: object({ finding: count }),
    readText: object({ article }),
    ruleSets: nothing,
    sample: object({ text: also(text, (shown) => shown.length <= MOST_TRIED, 'text is too long') }),
    explain: object({ article, span: object<Span>({ start: count, end: count }) }),
    checkPack: object({ source }),
    tryPack: object({ source, text: also(text, (tried) => tried.length <= MOST_TRIED, 'text is too long') }),
    copyPack: object({ id: text }),
    comparePack: object({ source }),
    prepare: nothing,
    read: object({ tabId: count, anyway: yesOrNo }),
    reports: nothing,
  },
};
