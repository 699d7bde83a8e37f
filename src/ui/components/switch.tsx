import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { words } from '../words.ts';

interface Props {
  on: boolean;
  /** Carries the change out; resolves to whether it was stored. */
  set: (on: boolean) => Promise<boolean>;
  /** Whether a policy keeps it as it is. */
  locked?: boolean | undefined;
  title?: string | undefined;
  class?: string;
  /** The id of what is switched. */
  ruleSet?: string;
  rule?: string;
  children: ComponentChildren;
}

/** A checkbox with its words. It shows what holds: where a change could not be stored, the old state again. */
export function Switch({ on, set, locked, title, class: name, ruleSet, rule, children }: Props) {
  const held = useRef(on);
  held.current = on;
  const change = async (input: HTMLInputElement) => {
    if (!(await set(input.checked))) input.checked = held.current;
  };
  return (
    <label
      class={name === undefined ? 'switch' : `switch ${name}`}
      title={locked ? words.options.locked : title}
      data-rule-set={ruleSet}
      data-rule={rule}
    >
      <input type="checkbox" checked={on} disabled={locked} onChange={(event) => void change(event.currentTarget)} />
      {children}
    </label>
  );
}
