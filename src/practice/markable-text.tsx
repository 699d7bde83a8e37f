import type { RuleSetText } from '../shared/messages.ts';
import type { Exercise, Practice } from './model.ts';
import { afterKey, wordsOf } from './selection.ts';
import { boundsOf, type Sentence } from './text.ts';
import { words } from './words.ts';

interface Props {
  practice: Practice;
  exercise: Exercise;
}

/** The text in sentences that take the focus and words that can be drawn over. */
export function MarkableText({ practice, exercise }: Props) {
  return (
    <article
      class="practice__text"
      lang="en"
      dir="auto"
      aria-label={words.text}
      onPointerDown={(event) => begin(practice, wordAt(event.target), event)}
      onPointerOver={(event) => draw(practice, exercise, wordAt(event.target), event)}
      onPointerUp={() => end(practice, exercise)}
      onPointerLeave={() => end(practice, exercise)}
    >
      {exercise.laidOut.paragraphs.map(({ headline, sentences }) => (
        <p key={sentences[0]?.start} class={headline ? 'practice__headline' : undefined}>
          {sentences.map((sentence) => (
            <MarkableSentence key={sentence.index} practice={practice} exercise={exercise} sentence={sentence} />
          ))}
        </p>
      ))}
    </article>
  );
}

function MarkableSentence({ practice, exercise, sentence }: Props & { sentence: Sentence }) {
  const { selection, laidOut } = exercise;
  const [first, last] = selection === null ? [-1, -1] : wordsOf(selection);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button element would not break over lines as text does */}
      <span
        id={sentenceId(sentence.index)}
        class="sentence"
        role="button"
        tabIndex={0}
        aria-describedby="how"
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const next = afterKey(exercise.selection, event.key, sentence);
          if (next === null) return;
          event.preventDefault();
          practice.select(next);
        }}
        // A press without a pointer comes from a screen reader, and means the whole sentence.
        onClick={(event) => event.detail === 0 && practice.selectSentence(sentence)}
      >
        {laidOut.words.slice(sentence.first, sentence.last + 1).map((word, nth) => {
          const index = sentence.first + nth;
          const picked = index >= first && index <= last;
          const place = selection?.from === null ? ' word--here' : ' word--selected';
          const own = exercise.own.findLast(({ start, end }) => start < word.end && end > word.start);
          return (
            <span
              key={index}
              data-word={index}
              class={`word${picked ? place : ''}${lineOf(practice.kinds, own?.kind)}`}
              style={coloursOf(practice.kinds, own?.kind)}
            >
              {laidOut.text.slice(word.start, word.end)}
              {index < sentence.last ? ' ' : ''}
            </span>
          );
        })}
      </span>{' '}
    </>
  );
}

/** The element of a sentence, by the sentence's index. */
export function sentenceId(index: number): string {
  return `sentence-${index}`;
}

/** The colours of a kind, for style sheets. */
export function coloursOf(kinds: readonly RuleSetText[], id: string | undefined): Record<string, string> {
  const style = kinds.find((kind) => kind.id === id)?.style;
  return style === undefined ? {} : { '--light': style.light, '--dark': style.dark };
}

function lineOf(kinds: readonly RuleSetText[], id: string | undefined): string {
  const style = kinds.find((kind) => kind.id === id)?.style;
  return style === undefined ? '' : ` tinted lined lined--${style.line}`;
}

function wordAt(target: EventTarget | null): number | null {
  const word = target instanceof Element ? target.closest('[data-word]')?.getAttribute('data-word') : null;
  return word === null || word === undefined ? null : Number(word);
}

function begin(practice: Practice, word: number | null, event: PointerEvent): void {
  if (word !== null && event.button === 0) practice.select({ from: word, at: word, done: false });
}

function draw(practice: Practice, { selection, laidOut }: Exercise, word: number | null, event: PointerEvent): void {
  if (word === null || event.buttons !== 1 || selection === null || selection.done || selection.from === null) return;
  const { first, last } = boundsOf(laidOut, selection.from);
  practice.select({ ...selection, at: Math.min(Math.max(word, first), last) });
}

function end(practice: Practice, { selection }: Exercise): void {
  if (selection !== null && selection.from !== null && !selection.done) practice.select({ ...selection, done: true });
}
