import { useSignal } from '@preact/signals';
import type { Settings } from '../shared/settings.ts';
import { Switch } from '../ui/components/switch.tsx';
import { saveFile } from '../ui/save.ts';
import { words } from '../ui/words.ts';
import { FileButton } from './file-button.tsx';
import type { Options } from './model.ts';
import { Section } from './section.tsx';

/** What is kept on this computer: as one file, out of one, gone with two presses; and whether the browser's sync takes switches. */
export function YourData({ options, settings }: { options: Options; settings: Settings }) {
  const isSure = useSignal(false);
  return (
    <Section id="your-data" title={words.options.data} why={words.options.dataWhy}>
      <Switch on={settings.sync} set={(sync) => options.change({ sync })}>
        {words.options.sync}
      </Switch>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => void options.exportAll().then((text) => saveFile('caveat.json', 'application/json', text))}
        >
          {words.options.exportAll}
        </button>
        <FileButton label={words.options.importAll} accept=".json,application/json" open={options.importAll} />
        {isSure.value ? (
          <>
            <button
              type="button"
              class="button"
              onClick={() => {
                isSure.value = false;
                void options.deleteAll();
              }}
            >
              {words.options.deleteReally}
            </button>
            <button type="button" class="button" onClick={() => (isSure.value = false)}>
              {words.options.keep}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => (isSure.value = true)}>
            {words.options.deleteAll}
          </button>
        )}
      </div>
      <p role="status">{options.done.value}</p>
    </Section>
  );
}
