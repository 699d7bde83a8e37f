import { words } from '../ui/words.ts';
import type { Options } from './model.ts';
import { Section } from './section.tsx';

/** What the reader changed about tables: how much is kept, and a way to forget all of it. Each change is undone at its article. */
export function KeptEdits({ options }: { options: Options }) {
  const count = options.edited.value;
  return (
    <Section id="edits" title={words.options.edits} why={words.options.editsWhy}>
      <p>{count === 0 ? words.options.noEdits : words.options.editsOf(count)}</p>
      {count === 0 ? null : (
        <button type="button" class="button" onClick={() => void options.forgetEdits()}>
          {words.options.forgetEdits}
        </button>
      )}
    </Section>
  );
}
