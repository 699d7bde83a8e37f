import type { RestsOn } from '../../export/table/table-types.ts';
import { words } from '../words.ts';

/** The head of a row: the point, and what its statements rest on. */
export function RowHeading({ label, restsOn, above }: { label: string | null; restsOn: RestsOn; above?: string }) {
  return (
    <th scope="row" class="positions__point">
      {above ? <span class="positions__above">{above}</span> : null}
      {label === null ? null : (
        <span class="positions__label" lang="en" dir="auto">
          {label}
        </span>
      )}
      <span class="positions__rests">{words.table.restsOn(restsOn.sources, restsOn.partly)}</span>
    </th>
  );
}
