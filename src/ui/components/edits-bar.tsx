import type { AppliedEdit } from '../../export/edits/apply.ts';
import type { Edit } from '../../export/edits/edit.ts';
import type { Statement } from '../../export/table/table-types.ts';
import { words } from '../words.ts';
import { Segments } from './segments.tsx';

interface Props {
  edits: readonly AppliedEdit[];
  /** The statement that an edit calls wrong. */
  wrongOne: (edit: Edit) => Statement | undefined;
  lasting: boolean;
  takeBack: (edit: Edit) => void;
}

/** What the reader changed about this article, each change to be taken back. */
export function EditsBar({ edits, wrongOne, lasting, takeBack }: Props) {
  const last = edits.at(-1);
  if (last === undefined) return null;
  return (
    <div class="edits">
      <details>
        <summary>{words.edits.heading(edits.length)}</summary>
        <p class="muted">{lasting ? words.edits.kept : words.edits.fleeting}</p>
        <ul class="edits__list">
          {edits.map((one, index) => (
            // Taken back from the middle, the later ones move up: they hold no state that could go astray.
            <li key={index}>
              <span dir="auto">
                {one.words}
                <Called statement={wrongOne(one.edit)} />
              </span>{' '}
              <button
                type="button"
                class="quiet"
                aria-label={words.edits.takeBackWhat(one.words)}
                onClick={() => takeBack(one.edit)}
              >
                {words.edits.takeBack}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" class="button" onClick={() => takeBack(last.edit)}>
        {words.edits.undo}
      </button>
    </div>
  );
}

function Called({ statement }: { statement: Statement | undefined }) {
  if (statement === undefined) return null;
  return (
    <>
      : <Segments segments={statement.short ?? statement.segments} cut={statement.short !== null} />
    </>
  );
}
