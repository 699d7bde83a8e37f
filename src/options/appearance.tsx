import { appearanceOf } from '../shared/looks.ts';
import type { Appearance as Looks, Settings } from '../shared/settings.ts';
import { words } from '../ui/words.ts';
import type { Options } from './model.ts';
import { Preview } from './preview.tsx';
import { Section } from './section.tsx';

const MARKS: readonly Looks['marks'][] = ['underline-and-tint', 'underline', 'tint'];
const STRENGTHS: readonly Looks['strength'][] = ['light', 'normal', 'strong'];
const COLOURS: readonly Looks['colours'][] = ['usual', 'distinct', 'contrast', 'plain'];
/** At most this sure: above it hardly a mark would be left. */
const HIGHEST = 0.9;

/** How marks look, with a preview; how many there are, and whether there are any. */
export function Appearance({ options, settings }: { options: Options; settings: Settings }) {
  const ruleSets = options.ruleSets.value;
  const locked = ruleSets.find(({ threshold }) => threshold !== undefined)?.threshold;
  // A policy's looks come with every rule set.
  const fixed = ruleSets[0]?.appearance ?? {};
  const looks = appearanceOf(ruleSets[0], settings);
  return (
    <Section id="appearance" title={words.options.appearance}>
      <Choices
        name="marks"
        legend={words.options.marksAs}
        values={MARKS}
        words={words.options.marksChoices}
        chosen={looks.marks}
        locked={fixed.marks !== undefined}
        choose={(marks) => void options.change({ marks })}
      />
      <Choices
        name="strength"
        legend={words.options.strength}
        values={STRENGTHS}
        words={words.options.strengthChoices}
        chosen={looks.strength}
        locked={fixed.strength !== undefined}
        choose={(strength) => void options.change({ strength })}
      />
      <Choices
        name="colours"
        legend={words.options.colours}
        values={COLOURS}
        words={words.options.coloursChoices}
        chosen={looks.colours}
        locked={fixed.colours !== undefined}
        choose={(colours) => void options.change({ colours })}
      />
      <Preview ruleSets={ruleSets} settings={settings} />
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

interface ChoicesProps<V extends string> {
  name: string;
  legend: string;
  values: readonly V[];
  words: Record<V, string>;
  chosen: V;
  /** Whether a policy keeps it as it is. */
  locked: boolean;
  choose: (value: V) => void;
}

/** One of a few. */
function Choices<V extends string>({ name, legend, values, words: names, chosen, locked, choose }: ChoicesProps<V>) {
  return (
    <fieldset class="choices" disabled={locked}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="switch">
          <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
          {names[value]}
        </label>
      ))}
      {locked ? <span class="muted">{words.options.locked}</span> : null}
    </fieldset>
  );
}

function round(value: number): number {
  return Math.min(1, Math.max(0, Math.round(value * 100) / 100));
}
