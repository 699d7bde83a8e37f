import { words } from '../words.ts';

/** The caret under a line of text, and the name. */
export function Brand() {
  return (
    <span class="brand">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M2 4.5H14 M6 13L10 8l4 5" fill="none" stroke="currentColor" stroke-width="1.75" />
      </svg>
      {words.name}
    </span>
  );
}
