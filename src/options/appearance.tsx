import { useRef } from 'preact/hooks';
import { appearanceOf } from '../shared/looks.ts';
import type { Appearance as Looks, Settings } from '../shared/settings.ts';
import { Switch } from '../ui/components/switch.tsx';
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
  // To the right there are more marks, and so a lower threshold.
  const place = HIGHEST - (locked ?? settings.threshold);
  const setLevel = async (slider: HTMLInputElement) => {
    if (!(await options.change({ threshold: round(HIGHEST - slider.valueAsNumber) }))) slider.value = String(place);
  };
  return (
    <Section id="appearance" title={words.options.appearance}>
      <Choices
        name="marks"
        legend={words.options.marksAs}
        values={MARKS}
        words={words.options.marksChoices}
        chosen={looks.marks}
        locked={fixed.marks !== undefined}
        choose={(marks) => options.change({ marks })}
      />
      <Choices
        name="strength"
        legend={words.options.strength}
        values={STRENGTHS}
        words={words.options.strengthChoices}
        chosen={looks.strength}
        locked={fixed.strength !== undefined}
        choose={(strength) => options.change({ strength })}
      />
      <Choices
        name="colours"
        legend={words.options.colours}
        values={COLOURS}
        words={words.options.coloursChoices}
        chosen={looks.colours}
        locked={fixed.colours !== undefined}
        choose={(colours) => options.change({ colours })}
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
            value={place}
            disabled={locked !== undefined}
            onChange={(event) => void setLevel(event.currentTarget)}
          />
          <span class="muted">{words.options.thresholdMany}</span>
        </span>
        {locked === undefined ? null : <span class="muted">{words.options.locked}</span>}
      </div>
      <Switch on={settings.hideAll} set={(hideAll) => options.change({ hideAll })}>
        {words.options.hideAll}
      </Switch>
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
  choose: (value: V) => Promise<boolean>;
}

/** One of a few. */
function Choices<V extends string>({ name, legend, values, words: names, chosen, locked, choose }: ChoicesProps<V>) {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const choice = async (value: V) => {
    if (await choose(value)) return;
    // Not stored: the old one holds, and is shown again.
    const radios = fieldset.current?.querySelectorAll('input') ?? [];
    for (const radio of radios) radio.checked = radio.value === chosen;
  };
  return (
    <fieldset class="choices" disabled={locked} ref={fieldset}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="switch">
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => void choice(value)}
          />
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
