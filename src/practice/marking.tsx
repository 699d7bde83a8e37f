import { MarkableText } from './markable-text.tsx';
import type { Exercise, Practice } from './model.ts';
import { SelectionBar } from './selection-bar.tsx';
import { words } from './words.ts';

/** The text without Caveat's marks, for the reader to mark. */
export function Marking({ practice, exercise }: { practice: Practice; exercise: Exercise }) {
  const { lesson, laidOut, own } = exercise;
  const titleOf = (id: string) => practice.kinds.find((kind) => kind.id === id)?.title ?? id;
  return (
    <>
      {lesson === null ? null : (
        <p>
          <strong>{words.aim}</strong> <bdi lang="en">{lesson.aim}</bdi>
        </p>
      )}
      <p class="muted" id="how">
        {words.how}
      </p>
      <MarkableText practice={practice} exercise={exercise} />
      <SelectionBar practice={practice} exercise={exercise} />
      <section aria-labelledby="your-marks">
        <h2 id="your-marks">{words.yourMarks}</h2>
        {own.length === 0 ? <p class="muted">{words.noMarks}</p> : null}
        <ul class="own-marks">
          {own.map((mark) => {
            const text = laidOut.text.slice(mark.start, mark.end);
            return (
              <li key={`${mark.kind} ${mark.start} ${mark.end}`}>
                <span lang="en" dir="auto">
                  <strong>{titleOf(mark.kind)}</strong>: {text}
                </span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={words.takeBackOne(text)}
                  onClick={() => practice.takeBack(mark)}
                >
                  {words.takeBack}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <p class="practice__actions">
        <button type="button" class="button" onClick={practice.compare}>
          {words.compare}
        </button>
        <button type="button" class="button" onClick={practice.leave}>
          {words.other}
        </button>
      </p>
    </>
  );
}
