import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { outsideOf } from '../ui/outside.ts';
import { createSession, type Session } from '../ui/session.ts';
import { type BoundTab, tabPorts } from '../ui/tab-ports.ts';
import { words } from '../ui/words.ts';
import { setLanguage } from '../words/page.ts';
import { Panel } from './app.tsx';
import { fitToPage } from './fit-to-page.ts';
import { followTab } from './follow-tab.ts';
import { PrintView } from './print.tsx';

const shown = signal<{ tab: BoundTab; session: Session } | null>(null);
const root = document.getElementById('root');
/** `?print` makes this page the print view of its tab. */
const isPrint = new URLSearchParams(location.search).has('print');
setLanguage(document, isPrint ? words.printTitle : words.panelTitle);

function App() {
  const session = shown.value?.session ?? null;
  if (isPrint) return <PrintView session={session} print={() => window.print()} size={fitToPage} />;
  return (
    <Panel
      session={session}
      openOptions={() => void browser.runtime.openOptionsPage()}
      outside={outsideOf(shown.value?.tab.id ?? null)}
    />
  );
}

if (root !== null) render(<App />, root);

followTab(location.search, (tab) => {
  const before = shown.value;
  // The same page again: what is there stays until something else is to be shown, and so does what the reader opened in it.
  if (before !== null && before.tab.id === tab?.id && before.tab.url === tab.url) {
    void before.session.open(false);
    return;
  }
  before?.session.close();
  shown.value = tab === null ? null : { tab, session: createSession(tabPorts(tab)) };
  // A click in the panel gives no right to look at a page, and so the panel reads nothing by itself.
  void shown.value?.session.open(false);
});
