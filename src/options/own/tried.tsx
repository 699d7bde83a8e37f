import type { TriedMark } from '../../shared/messages.ts';
import { words } from './words.ts';

/** The text of the try-out box with the words that the rule set marks; each mark tells its rule. */
export function Tried({ text, marks }: { text: string; marks: readonly TriedMark[] }) {
  const sorted = [...marks].filter((mark) => mark.end <= text.length).sort((a, b) => a.start - b.start);
  let at = 0;
  const pieces = sorted.flatMap(({ start, end, rule }) => {
    const from = Math.max(at, start);
    const before = text.slice(at, from);
    at = Math.max(at, end);
    return [
      before,
      <mark key={`${start} ${rule}`} class="rule__marked" title={rule}>
        {text.slice(from, at)}
      </mark>,
    ];
  });
  return (
    <div class="tried">
      <p role="status">{words.marked(sorted.length)}</p>
      <p class="tried__text" dir="auto">
        {pieces}
        {text.slice(at)}
      </p>
    </div>
  );
}
