import type { Span } from '../analysis.ts';
import { attributionsNear } from '../attribution/near.ts';
import type { ResolvedAttribution } from '../attribution/speakers.ts';
import { tokenEndingAfter } from '../text/find.ts';
import type { Text } from '../text/text.ts';

/** Characters by which a span may stick out of a content: quotation marks and the like. */
const SLACK = 3;

/** The attribution whose words a span stands in, innermost first. */
export function attributionAround(
  text: Text,
  attributions: readonly ResolvedAttribution[],
  span: Span,
): ResolvedAttribution | undefined {
  let best: ResolvedAttribution | undefined;
  let least = Number.POSITIVE_INFINITY;
  const first = tokenEndingAfter(text, span.start - SLACK);
  const last = tokenEndingAfter(text, span.end + SLACK) + 1;
  for (const a of attributionsNear(attributions, Math.max(0, first - 1), last)) {
    for (const content of a.content) {
      const start = text.tokens[content.first]?.start ?? 0;
      const end = text.tokens[content.last - 1]?.end ?? 0;
      if (start <= span.start + SLACK && span.end <= end + SLACK && end - start < least) {
        least = end - start;
        best = a;
      }
    }
  }
  return best;
}
