import { Brand } from '../ui/components/brand.tsx';
import { Choose } from './choose.tsx';
import { Compared } from './compared.tsx';
import { Marking } from './marking.tsx';
import type { Practice } from './model.ts';
import { words } from './words.ts';

/** The page: a text is chosen, marked, and then read twice. */
export function PracticePage({ practice, print }: { practice: Practice; print: () => void }) {
  const exercise = practice.exercise.value;
  return (
    <main class="page practice">
      <header class="practice__header">
        <Brand />
        <h1>{words.heading}</h1>
        {exercise === null ? <p>{words.does}</p> : null}
      </header>
      {exercise === null ? (
        <Choose practice={practice} />
      ) : exercise.places === null ? (
        <Marking practice={practice} exercise={exercise} />
      ) : (
        <Compared practice={practice} exercise={exercise} places={exercise.places} print={print} />
      )}
      <p class={exercise === null ? undefined : 'visually-hidden'} role="status">
        {practice.said.value}
      </p>
    </main>
  );
}
