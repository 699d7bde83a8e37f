import { type Layer, layersOf, type Place } from './compare.ts';
import { coloursOf } from './markable-text.tsx';
import type { Exercise, Practice } from './model.ts';
import { Places } from './places.tsx';
import { words } from './words.ts';

interface Props {
  practice: Practice;
  exercise: Exercise;
  places: readonly Place[];
  print: () => void;
}

/** Both readings over each other in the text, then place by place; made to be printed on a page. */
export function Compared({ practice, exercise, places, print }: Props) {
  const { laidOut, lesson } = exercise;
  return (
    <>
      <h2 tabIndex={-1} ref={takeFocus}>
        {words.compared}
      </h2>
      <p class="muted">{words.comparedWhy}</p>
      <div class="compared">
        <div class="compared__text">
          <article class="practice__text" lang="en" dir="auto" aria-label={words.text}>
            {laidOut.paragraphs.map(({ headline, sentences }) => {
              const span = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
              return (
                <p key={span.start} class={headline ? 'practice__headline' : undefined}>
                  {layersOf(span, places).map((layer) => (
                    <Stretch key={layer.start} layer={layer} text={laidOut.text} kinds={practice.kinds} />
                  ))}
                </p>
              );
            })}
          </article>
          {lesson === null ? null : (
            <section aria-labelledby="questions">
              <h2 id="questions">{words.questions}</h2>
              <ol class="practice__questions" lang="en" dir="ltr">
                {lesson.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ol>
            </section>
          )}
        </div>
        <Places practice={practice} text={laidOut.text} places={places} />
      </div>
      <p class="practice__actions">
        <button type="button" class="button" onClick={print}>
          {words.print}
        </button>
        <button type="button" class="button" onClick={practice.markMore}>
          {words.markMore}
        </button>
        <button type="button" class="button" onClick={practice.leave}>
          {words.other}
        </button>
      </p>
    </>
  );
}

function Stretch({ layer, text, kinds }: { layer: Layer; text: string; kinds: Practice['kinds'] }) {
  const [own] = layer.own;
  const [caveat] = layer.caveat;
  const line = kinds.find(({ id }) => id === caveat)?.style.line;
  const part = text.slice(layer.start, layer.end);
  const tinted = own === undefined ? '' : 'tinted';
  const lined = line === undefined ? '' : `lined lined--${line}`;
  return (
    <>
      {/* Two elements, since the two readings may mark the same words as two kinds, each with its colour. */}
      {tinted === '' && lined === '' ? (
        part
      ) : (
        <span class={tinted} style={coloursOf(kinds, own)}>
          <span class={lined} style={coloursOf(kinds, caveat)}>
            {part}
          </span>
        </span>
      )}
      {layer.ends.map((index) => (
        <sup key={index}>
          <a class="place-link" href={`#place-${index + 1}`}>
            {index + 1}
          </a>
        </sup>
      ))}
    </>
  );
}

function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
}
