import { render } from 'preact';
import { endAlways } from '../shared/always.ts';
import { callBackground } from '../shared/call.ts';
import { countEditedArticles, forgetEdits } from '../shared/edits-store.ts';
import { deleteAside, onSettingsChange, readAsides, readSettings, writeSettings } from '../shared/settings-store.ts';
import { OptionsPage } from './app.tsx';
import { createOptions } from './model.ts';

const options = createOptions({
  readSettings,
  writeSettings,
  onSettingsChange,
  ruleSets: async () => (await callBackground('ruleSets', {})).ruleSets,
  reports: async () => (await callBackground('reports', {})).reports,
  asides: readAsides,
  deleteAside,
  endAlways,
  countEditedArticles,
  forgetEdits,
});

const root = document.getElementById('root');
if (root !== null) render(<OptionsPage options={options} />, root);
void options.open();
