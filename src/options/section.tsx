import type { ComponentChildren } from 'preact';

/** A section of the options: its heading, a line that says what it is for, its controls. */
export function Section({
  id,
  title,
  why,
  children,
}: {
  id: string;
  title: string;
  why?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {why === undefined ? null : <p class="muted">{why}</p>}
      {children}
    </section>
  );
}
