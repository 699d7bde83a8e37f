import { words } from '../words.ts';

/** "Always on this site". The change must be carried out within the click: browsers grant permissions only then. */
export function AlwaysSwitch({ on, set }: { on: boolean; set: (on: boolean) => void }) {
  return (
    <label class="switch" title={words.header.alwaysWhy}>
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      {words.header.always}
    </label>
  );
}
