import { useRef } from 'preact/hooks';
import { appearanceOf } from '../shared/looks.ts';
import type { Appearance as Looks, Settings } from '../shared/settings.ts';
import { Switch } from '../ui/components/switch.tsx';
import { words } from '../ui/words.ts';
import type { Options } from './model.ts';
import { Preview } from './preview.tsx';
import { Section } from './section.tsx';

const VALUES: { readonly [K in keyof Looks]: readonly Looks[K][] } = {
  marks: ['underline-and-tint', 'underline', 'tint'],
  strength: ['light', 'normal', 'strong'],
  colours: ['usual', 'distinct', 'contrast', 'plain'],
};
/** At most this sure: above it hardly a mark would be left. */
const HIGHEST = 0.9;

/** How marks look, with a preview; how many there are, and whether there are any. */
export function Appearance({ options, settings }: { options: Options; settings: Settings }) {
  const ruleSets = options.ruleSets.value;
  const locked = ruleSets.find(({ threshold }) => threshold !== undefined)?.threshold;
  // To the right there are more marks, and so a lower threshold.
  const place = HIGHEST - (locked ?? settings.threshold);
  const setLevel = async (slider: HTMLInputElement) => {
    if (!(await options.change({ threshold: round(HIGHEST - slider.valueAsNumber) }))) slider.value = String(place);
  };
  const shared = { options, settings };
  return (
    <Section id="appearance" title={words.options.appearance}>
      <Choices side="marks" legend={words.options.marksAs} names={words.options.marksChoices} {...shared} />
      <Choices side="strength" legend={words.options.strength} names={words.options.strengthChoices} {...shared} />
      <Choices side="colours" legend={words.options.colours} names={words.options.coloursChoices} {...shared} />
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

interface ChoicesProps<K extends keyof Looks> {
  side: K;
  legend: string;
  names: Record<Looks[K], string>;
  options: Options;
  settings: Settings;
}

/** One side of how marks look: one of a few. */
function Choices<K extends keyof Looks>({ side, legend, names, options, settings }: ChoicesProps<K>) {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  // A policy's looks come with every rule set.
  const [ruleSet] = options.ruleSets.value;
  const isLocked = ruleSet?.appearance?.[side] !== undefined;
  const chosen = appearanceOf(ruleSet, settings)[side];
  const choose = async (value: Looks[K]) => {
    const change: Partial<Looks> = {};
    change[side] = value;
    if (await options.change(change)) return;
    // Not stored: the old one holds, and is shown again.
    const radios = fieldset.current?.querySelectorAll('input') ?? [];
    for (const radio of radios) radio.checked = radio.value === chosen;
  };
  return (
    <fieldset class="choices" disabled={isLocked} ref={fieldset}>
      <legend>{legend}</legend>
      {VALUES[side].map((value) => (
        <label key={value} class="switch">
          <input
            type="radio"
            name={side}
            value={value}
            checked={chosen === value}
            onChange={() => void choose(value)}
          />
          {names[value]}
        </label>
      ))}
      {isLocked ? <span class="muted">{words.options.locked}</span> : null}
    </fieldset>
  );
}

function round(value: number): number {
  return Math.min(1, Math.max(0, Math.round(value * 100) / 100));
}
