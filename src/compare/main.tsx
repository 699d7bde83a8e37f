import { render } from 'preact';
import { setLanguage } from '../words/page.ts';
import { CompareApp } from './app.tsx';
import { comparePorts } from './tabs.ts';
import { words } from './words.ts';

const root = document.getElementById('root');
/** `?tab=ID` is the tab that the comparison was opened from. */
const asked = new URLSearchParams(location.search).get('tab');
const first = asked !== null && /^\d+$/.test(asked) ? Number(asked) : null;

setLanguage(document, words.title);
if (root !== null) render(<CompareApp first={first} ports={comparePorts} />, root);
