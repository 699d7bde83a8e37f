import { render } from 'preact';
import { callBackground } from '../shared/call.ts';
import { readSettings } from '../shared/settings-store.ts';
import { setLanguage } from '../words/page.ts';
import { PracticePage } from './app.tsx';
import { createPractice } from './model.ts';
import { words } from './words.ts';

setLanguage(document, words.title);

const [{ ruleSets }, settings] = await Promise.all([callBackground('ruleSets', {}), readSettings()]);

const practice = createPractice({ read: (text) => callBackground('sample', { text }), ruleSets, settings });

const root = document.getElementById('root');
if (root !== null) render(<PracticePage practice={practice} print={() => window.print()} />, root);
