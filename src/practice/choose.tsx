import { PasteForm } from '../ui/components/paste-form.tsx';
import { lessons } from './lessons/index.ts';
import type { Practice } from './model.ts';
import { words } from './words.ts';

/** More than a long article; what is longer would be slow to select in. */
const LONGEST = 20_000;

/** One of the lessons, or a text of the reader's own. */
export function Choose({ practice }: { practice: Practice }) {
  if (practice.kinds.length === 0) return <p>{words.noKinds}</p>;
  return (
    <>
      <section aria-labelledby="lessons">
        <h2 id="lessons">{words.lessons}</h2>
        <p class="muted">{words.lessonsWhy}</p>
        <ul class="lessons">
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <h3 lang="en" dir="ltr">
                {lesson.headline}
              </h3>
              <p lang="en" dir="ltr">
                {lesson.aim}
              </p>
              <button
                type="button"
                class="button"
                aria-label={words.choose(lesson.headline)}
                onClick={() => void practice.openLesson(lesson)}
              >
                {words.begin}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <PasteForm
        why={words.pasteWhy}
        label={words.pasteLabel}
        button={words.begin}
        rows={8}
        longest={LONGEST}
        give={(text) => void practice.openText(text)}
      >
        <h2>{words.paste}</h2>
      </PasteForm>
    </>
  );
}
