import type { Comparison, Half, OnlyPassage } from '../export/compare/compare-types.ts';
import { sayList } from '../words/say.ts';
import type { Shown } from './shown.ts';
import { Passage } from './told.tsx';
import { words } from './words.ts';

interface Props {
  half: Half;
  comparison: Comparison;
  shown: Shown;
}

/** What one report has and the other has not: whom it lets speak, then its statements and marks by side. */
export function OnlyHere({ half, comparison, shown }: Props) {
  const sides = comparison.only[half];
  const speakers = comparison.speakers[half];
  const count = sides.reduce((sum, { passages }) => sum + passages.length, 0);
  const { text } = shown.articles[half];
  return (
    <section class="half" aria-labelledby={`only-${half}`}>
      <h2 id={`only-${half}`}>
        {words.only(count)} <span class="half__label half__label--inline">{shown.labels[half]}</span>
      </h2>
      {speakers.length === 0 ? null : (
        <ul class="only">
          {speakers.map(({ name, named, start, end }) => (
            <li key={start}>
              <button type="button" class="jump" title={words.goTo} onClick={() => shown.goTo(half, { start, end })}>
                <bdi>{name}</bdi>
              </button>{' '}
              <span class="muted">{words.speaker(named)}</span>
            </li>
          ))}
        </ul>
      )}
      {count + speakers.length === 0 ? <p class="muted">{words.noOnly}</p> : null}
      {sides.map(({ side, passages }) => (
        <div key={side ?? ''}>
          <h3>{side === null ? words.noSide : <bdi>{side}</bdi>}</h3>
          <ul class="only">
            {passages.map((passage) => (
              <li key={passage.start}>
                <p class="muted">{aboutOf(passage, side, shown.titleOf)}</p>
                <button type="button" class="extract" title={words.goTo} onClick={() => shown.goTo(half, passage)}>
                  <Passage text={text} span={passage} apart={[]} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Who does what in it, and which rule sets mark it. */
function aboutOf({ speaker, kinds, packs }: OnlyPassage, side: string | null, titleOf: Shown['titleOf']): string {
  const acts = sayList(kinds.map((kind) => words.kinds[kind]));
  return [speaker === side ? null : speaker, acts, ...packs.map((pack) => words.marked(titleOf(pack), true))]
    .filter((one) => one !== null && one !== '')
    .join(' · ');
}
