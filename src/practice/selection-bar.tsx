import { LineSample } from '../ui/components/line-sample.tsx';
import { sentenceId } from './markable-text.tsx';
import type { Exercise, Practice } from './model.ts';
import { spanOf, wordsOf } from './selection.ts';
import { words } from './words.ts';

/** Says what the selected words are, and moves the edges of the selection. It takes the focus when a selection ends. */
export function SelectionBar({ practice, exercise }: { practice: Practice; exercise: Exercise }) {
  const { selection, laidOut } = exercise;
  if (!selection?.done) return <div class="selection-bar muted">{words.nothingSelected}</div>;
  const { start, end } = spanOf(selection, laidOut.words);
  const back = (then: () => void) => () => {
    const [first] = wordsOf(selection);
    const sentences = laidOut.paragraphs.flatMap((paragraph) => paragraph.sentences);
    const home = sentences.find((sentence) => first >= sentence.first && first <= sentence.last);
    then();
    document.getElementById(sentenceId(home?.index ?? 0))?.focus();
  };
  return (
    <div class="selection-bar">
      <p class="selection-bar__words" lang="en" dir="auto">
        “{laidOut.text.slice(start, end)}”
      </p>
      <fieldset class="selection-bar__row">
        <legend>{words.selecting}</legend>
        {practice.kinds.map((kind, nth) => (
          <button
            key={kind.id}
            ref={nth === 0 ? takeFocus : null}
            type="button"
            class="button"
            onClick={back(() => practice.mark(kind.id))}
          >
            <LineSample style={kind.style} /> <bdi lang="en">{kind.title}</bdi>
          </button>
        ))}
      </fieldset>
      <fieldset class="selection-bar__row">
        <legend class="visually-hidden">{words.edges}</legend>
        <EdgeButton name={words.startEarlier} onClick={() => practice.moveEdge('start', -1)} />
        <EdgeButton name={words.startLater} onClick={() => practice.moveEdge('start', 1)} />
        <EdgeButton name={words.endEarlier} onClick={() => practice.moveEdge('end', -1)} />
        <EdgeButton name={words.endLater} onClick={() => practice.moveEdge('end', 1)} />
        <EdgeButton name={words.drop} onClick={back(() => practice.select(null))} />
      </fieldset>
    </div>
  );
}

function EdgeButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" class="quiet" onClick={onClick}>
      {name}
    </button>
  );
}

/** One function for all drawings, so that it runs once, when the button appears. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true });
}
