import { type Segment, withMarks } from '../../export/table/cell-text.ts';

/**
 * The article's words, with quotation marks where it has them and added antecedents in [ ]. They are English: of an
 * article in another language no statement is shown.
 */
export function Segments({ segments, cut = false }: { segments: readonly Segment[]; cut?: boolean }) {
  return (
    <span lang="en" dir="auto">
      {segments.map((segment, index) => (
        // An index will do as key: segments never move within their statement.
        <span key={index} class={`words words--${segment.kind}`}>
          {withMarks(segment)}
        </span>
      ))}
      {cut ? ' …' : ''}
    </span>
  );
}
