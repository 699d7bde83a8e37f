import { words } from '../words.ts';
import { Switch } from './switch.tsx';

/** "Always on this site". The change must be carried out within the click: browsers grant permissions only then. */
export function AlwaysSwitch({ on, set }: { on: boolean; set: (on: boolean) => void }) {
  const change = (input: HTMLInputElement) => {
    const wanted = input.checked;
    // Until the browser has granted it, nothing has changed; a refusal leaves the switch as it stands.
    input.checked = on;
    set(wanted);
  };
  return (
    <label class="switch" title={words.header.alwaysWhy}>
      <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget)} />
      {words.header.always}
    </label>
  );
}

/** "Never on this site". */
export function NeverSwitch({ on, set }: { on: boolean; set: (on: boolean) => Promise<boolean> }) {
  return (
    <Switch title={words.header.neverWhy} on={on} set={set}>
      {words.header.never}
    </Switch>
  );
}
