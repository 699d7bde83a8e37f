import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { callBackground } from '../shared/call.ts';
import { onSettingsChange, readSettings, writeSettings } from '../shared/settings-store.ts';
import { prefersDark } from '../ui/dark.ts';
import { storing } from '../ui/storing.ts';
import { setLanguage } from '../words/page.ts';
import { Welcome } from './app.tsx';
import { SAMPLE } from './sample-text.ts';
import { words } from './words.ts';

/** As a reader comes to need them; the browser gives them in the order of the alphabet. */
const ORDER = ['read-page', 'next-mark', 'previous-mark', 'open-panel', 'hide-marks'];

const root = document.getElementById('root');
setLanguage(document, words.title);

const [{ ruleSets }, { marks }, stored, commands] = await Promise.all([
  callBackground('ruleSets', {}),
  callBackground('sample', { text: SAMPLE }),
  readSettings(),
  browser.commands.getAll(),
]);

const keys = commands
  .toSorted((a, b) => ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? ''))
  .flatMap(({ description, shortcut }) => (description ? [{ does: description, key: shortcut ?? '' }] : []));

const settings = signal(stored);
onSettingsChange((changed) => {
  settings.value = changed;
});
const note = signal('');
const store = storing(note);

if (root !== null)
  render(
    <Welcome
      ruleSets={ruleSets}
      marks={marks}
      settings={settings}
      keys={keys}
      set={(id, on) => store(() => writeSettings(({ ruleSets: all }) => ({ ruleSets: { ...all, [id]: on } })))}
      note={note}
      dark={prefersDark()}
      openOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
// Chromium hands a policy over after the installation, and so after this page has opened.
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'managed') location.reload();
});
