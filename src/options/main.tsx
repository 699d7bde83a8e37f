import { render } from 'preact';
import { allowAlways, endAlways } from '../shared/always.ts';
import { callBackground } from '../shared/call.ts';
import { countEditedArticles, forgetEdits } from '../shared/edits-store.ts';
import { deleteEverything, everything, takeEverything } from '../shared/everything.ts';
import { takeIncoming } from '../shared/incoming-pack.ts';
import { readManaged } from '../shared/managed.ts';
import { deleteOwnPack, onOwnPacksChange, readOwnPacks, saveOwnPack } from '../shared/own-packs.ts';
import { deleteAside, onSettingsChange, readAsides, readSettings, writeSettings } from '../shared/settings-store.ts';
import { words } from '../ui/words.ts';
import { setLanguage } from '../words/page.ts';
import { OptionsPage } from './app.tsx';
import { createOptions } from './model.ts';
import { createOwnPacks } from './own/model.ts';

const options = createOptions({
  readSettings,
  writeSettings,
  onSettingsChange,
  ruleSets: async () => (await callBackground('ruleSets', {})).ruleSets,
  reports: async () => (await callBackground('reports', {})).reports,
  asides: readAsides,
  deleteAside,
  allowAlways,
  endAlways,
  managed: readManaged,
  countEditedArticles,
  forgetEdits,
  everything,
  takeEverything: async (file) => takeEverything(file),
  deleteEverything,
});

const own = createOwnPacks({
  read: readOwnPacks,
  save: saveOwnPack,
  remove: deleteOwnPack,
  onChange: (changed) =>
    onOwnPacksChange(() => {
      changed();
      void options.reloadRuleSets();
    }),
  check: (source) => callBackground('checkPack', { source }),
  try: async (source, text) => (await callBackground('tryPack', { source, text })).marks,
  copy: async (id) => (await callBackground('copyPack', { id })).source,
  compare: async (source) => (await callBackground('comparePack', { source })).update,
  now: Date.now,
});

setLanguage(document, words.options.title);
const root = document.getElementById('root');
if (root !== null) render(<OptionsPage options={options} own={own} />, root);
void options.open().then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
void own.open().then(async () => {
  const incoming = await takeIncoming();
  if (incoming !== null) await own.import(incoming);
});
