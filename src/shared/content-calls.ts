import type { Span } from '../engine/analysis.ts';
import type { CallShapes } from './receive.ts';
import { also, count, object, oneOf, orNull } from './shape.ts';

const span = also(
  object<Span>({ start: count, end: count }),
  ({ start, end }) => start <= end,
  'a span ends before it starts',
);

const nothing = object<Record<never, never>>({});

/** What the calls of a tab's content script carry. */
export const contentCalls: CallShapes<'content'> = {
  receiver: 'content',
  payloads: {
    reading: nothing,
    readPage: nothing,
    goTo: object({ span }),
    light: object({ span: orNull(span) }),
    step: object({ by: oneOf(1, -1) }),
    openCard: object({ finding: count }),
    opened: nothing,
  },
};
