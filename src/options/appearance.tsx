import type { Settings } from '../shared/settings.ts';
import { words } from '../ui/words.ts';
import type { Options } from './model.ts';
import { Section } from './section.tsx';

const LOOKS: readonly Settings['marks'][] = ['underline-and-tint', 'underline', 'tint', 'strong'];
/** At most this sure: above it hardly a mark would be left. */
const HIGHEST = 0.9;

/** How marks look, how many there are, and whether there are any. */
export function Appearance({ options, settings }: { options: Options; settings: Settings }) {
  const locked = options.ruleSets.value.find(({ threshold }) => threshold !== undefined)?.threshold;
  return (
    <Section id="appearance" title={words.options.appearance}>
      <fieldset class="choices">
        <legend>{words.options.marksAs}</legend>
        {LOOKS.map((look) => (
          <label key={look} class="switch">
            <input
              type="radio"
              name="marks"
              checked={settings.marks === look}
              onChange={() => void options.change({ marks: look })}
            />
            {words.options.marksChoices[look]}
          </label>
        ))}
      </fieldset>
      <div class="slider">
        <label for="threshold">{words.options.threshold}</label>
        <span class="slider__row">
          <span class="muted">{words.options.thresholdFew}</span>
          <input
            id="threshold"
            type="range"
            min={0}
            max={HIGHEST}
            step={0.05}
            // To the right there are more marks, and so a lower threshold.
            value={HIGHEST - (locked ?? settings.threshold)}
            disabled={locked !== undefined}
            onChange={(event) => void options.change({ threshold: round(HIGHEST - event.currentTarget.valueAsNumber) })}
          />
          <span class="muted">{words.options.thresholdMany}</span>
        </span>
        {locked === undefined ? null : <span class="muted">{words.options.locked}</span>}
      </div>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.hideAll}
          onChange={(event) => void options.change({ hideAll: event.currentTarget.checked })}
        />
        {words.options.hideAll}
      </label>
    </Section>
  );
}

function round(value: number): number {
  return Math.min(1, Math.max(0, Math.round(value * 100) / 100));
}
