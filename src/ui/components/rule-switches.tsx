import type { Count } from '../model/counts.ts';
import { words } from '../words.ts';
import { LineSample } from './line-sample.tsx';

interface Props {
  counts: readonly Count[];
  /** Whether marks are hidden everywhere, whatever the switches say. */
  hidden: boolean;
  set: (ruleSet: string, on: boolean) => void;
  /** Whether the switches are this site's own; null where the page belongs to no site. */
  own: boolean | null;
  setOwn: (own: boolean) => void;
}

/** One switch for each rule set, with its line and what it counts. The count stays when its marks are hidden. */
export function RuleSwitches({ counts, hidden, set, own, setOwn }: Props) {
  return (
    <fieldset class="switches">
      <legend class="visually-hidden">{words.ruleSets.heading}</legend>
      {counts.map(({ ruleSet, on, distinct, places }) => (
        <label
          key={ruleSet.id}
          class="switch"
          data-rule-set={ruleSet.id}
          title={ruleSet.locked ? words.options.locked : undefined}
        >
          <input
            type="checkbox"
            checked={on}
            disabled={ruleSet.locked}
            onChange={(event) => set(ruleSet.id, event.currentTarget.checked)}
          />
          <LineSample style={ruleSet.style} />
          <span>{ruleSet.title}</span>
          <span class="switch__count">
            {places === 0 ? words.ruleSets.none : words.ruleSets.count(distinct, places)}
          </span>
        </label>
      ))}
      {own === null ? null : (
        <label class="switch switch--own" title={words.ruleSets.ownWhy}>
          <input type="checkbox" checked={own} onChange={(event) => setOwn(event.currentTarget.checked)} />
          {words.ruleSets.own}
        </label>
      )}
      {hidden ? <p class="muted switches__hidden">{words.ruleSets.hidden}</p> : null}
    </fieldset>
  );
}
