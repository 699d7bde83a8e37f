import type { ComponentChildren } from 'preact';

interface Props {
  /** What it opens, in words. */
  name: string;
  open: boolean;
  toggle: () => void;
  /** What is drawn, in a square of 16. */
  children: ComponentChildren;
}

/** A small picture that opens something beside it. */
export function IconButton({ name, open, toggle, children }: Props) {
  return (
    <button type="button" class="icon" aria-label={name} title={name} aria-expanded={open} onClick={toggle}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
