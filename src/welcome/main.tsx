import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { callBackground } from '../shared/call.ts';
import { onSettingsChange, readSettings, writeSettings } from '../shared/settings-store.ts';
import { setLanguage } from '../words/page.ts';
import { Welcome } from './app.tsx';
import { SAMPLE } from './sample-text.ts';
import { words } from './words.ts';

const root = document.getElementById('root');
setLanguage(document, words.title);

const [{ ruleSets }, { marks }, settings, commands] = await Promise.all([
  callBackground('ruleSets', {}),
  callBackground('sample', { text: SAMPLE }),
  readSettings(),
  browser.commands.getAll(),
]);

function draw(current: typeof settings): void {
  if (root === null) return;
  render(
    <Welcome
      ruleSets={ruleSets}
      marks={marks}
      settings={current}
      keys={commands.flatMap(({ description, shortcut }) =>
        description ? [{ does: description, key: shortcut ?? '' }] : [],
      )}
      set={(id, on) => void writeSettings(({ ruleSets: all }) => ({ ruleSets: { ...all, [id]: on } }))}
      openOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

onSettingsChange(draw);
draw(settings);
