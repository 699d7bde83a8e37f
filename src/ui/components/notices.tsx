import type { Notice } from '../../engine/analysis.ts';
import { words } from '../words.ts';

/** What the reader should know about the reading. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  return (
    <>
      {notices.map((notice) => (
        <p key={notice.code} class="notice">
          {words.notices[notice.code]}
        </p>
      ))}
    </>
  );
}
