import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { createSession, type Session } from '../ui/session.ts';
import { tabPorts } from '../ui/tab-ports.ts';
import { Panel } from './app.tsx';
import { followTab } from './follow-tab.ts';

const session = signal<Session | null>(null);
const root = document.getElementById('root');

function App() {
  return <Panel session={session.value} openOptions={() => void browser.runtime.openOptionsPage()} />;
}

if (root !== null) render(<App />, root);

followTab(location.search, (tab) => {
  session.value?.close();
  session.value = tab === null ? null : createSession(tabPorts(tab));
  // A click in the panel gives no right to look at a page, and so the panel reads nothing by itself.
  void session.value?.open(false);
});
