import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  /** What the text is for, under the heading. */
  why: string;
  /** What the text box is called. */
  label: string;
  /** What stands on the button. */
  button: string;
  rows: number;
  /** The most UTF-16 units that the box takes. */
  longest: number;
  /** Called with a text that is not blank. */
  give: (text: string) => void;
  /** The heading. */
  children: ComponentChildren;
}

/** A box for a text of the reader's own, and the button that hands it in. */
export function PasteForm({ why, label, button, rows, longest, give, children }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        const text = area.current?.value ?? '';
        if (text.trim() !== '') give(text);
      }}
    >
      {children}
      <p class="muted" id="paste-why">
        {why}
      </p>
      <textarea
        ref={area}
        aria-label={label}
        aria-describedby="paste-why"
        rows={rows}
        dir="auto"
        maxLength={longest}
        required
      />
      <button type="submit" class="button">
        {button}
      </button>
    </form>
  );
}
