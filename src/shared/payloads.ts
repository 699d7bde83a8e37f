import * as v from 'valibot';

/** Run-time shapes of what messages carry. A message that does not fit is answered with an error and reaches no handler. */

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.nullable(v.string());

export const spanSchema = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check((span) => span.start <= span.end, 'a span ends before it starts'),
);

const blockSchema = v.object({
  start: offset,
  end: offset,
  role: v.picklist(['headline', 'standfirst', 'paragraph', 'heading', 'list', 'quote']),
});

const articleFields = v.object({
  text: v.string(),
  blocks: v.array(blockSchema),
  meta: v.object({ title: text, date: text, outlet: text, url: text }),
  id: v.exactOptional(v.string()),
  language: v.exactOptional(v.string()),
});

/** An article whose blocks lie in its text, in order and apart. */
export const articleSchema = v.pipe(
  articleFields,
  v.check((article) => {
    let last = 0;
    for (const block of article.blocks) {
      if (block.start < last || block.end < block.start) return false;
      last = block.end;
    }
    return last <= article.text.length;
  }, 'blocks overlap or reach outside the text'),
);

const nothing = v.object({});
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

export const backgroundPayloads = {
  analyse: v.object({ article: articleSchema }),
  style: v.object({ css: v.pipe(v.string(), v.maxLength(200_000)) }),
  ruleSets: nothing,
  read: v.object({ tabId }),
  reports: nothing,
} as const;

export const contentPayloads = {
  reading: nothing,
  readPage: nothing,
  goTo: v.object({ span: spanSchema }),
  light: v.object({ span: v.nullable(spanSchema) }),
  step: v.object({ by: v.picklist([1, -1]) }),
} as const;
