import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { onWanted } from '../shared/wanted.ts';
import { outsideOf } from '../ui/outside.ts';
import { createSession, type Session } from '../ui/session.ts';
import { type BoundTab, tabPorts } from '../ui/tab-ports.ts';
import { words } from '../ui/words.ts';
import { setLanguage } from '../words/page.ts';
import { Panel } from './app.tsx';
import { backToPage, onEscape } from './back-to-page.ts';
import { fitToPage } from './fit-to-page.ts';
import { followTab } from './follow-tab.ts';
import { PrintView } from './print.tsx';

const shown = signal<{ tab: BoundTab; session: Session } | null>(null);
const root = document.getElementById('root');
/** `?print` makes this page the print view of its tab. */
const isPrint = new URLSearchParams(location.search).has('print');
/** `?tab=ID` shows the panel in a tab of its own. */
const isOwnTab = new URLSearchParams(location.search).has('tab');
setLanguage(document, isPrint ? words.printTitle : words.panelTitle);

function App() {
  const session = shown.value?.session ?? null;
  if (isPrint) return <PrintView session={session} print={() => window.print()} size={fitToPage} />;
  return (
    <Panel
      session={session}
      openOptions={() => void browser.runtime.openOptionsPage()}
      outside={outsideOf(shown.value?.tab.id ?? null)}
      back={goBack}
    />
  );
}

function goBack(): void {
  if (shown.value !== null) void backToPage(shown.value.tab, isOwnTab);
}

if (root !== null) render(<App />, root);
if (!isPrint) onEscape(document, goBack);
let stopWanted = () => {};

followTab(location.search, (tab) => {
  const before = shown.value;
  // The same page again: what is there stays until something else is to be shown, and so does what the reader opened in it.
  if (before !== null && before.tab.id === tab?.id && before.tab.url === tab.url) {
    void before.session.open(false);
    return;
  }
  before?.session.close();
  stopWanted();
  const session = tab === null ? null : createSession(tabPorts(tab));
  shown.value = tab === null || session === null ? null : { tab, session };
  if (tab !== null && session !== null && !isPrint)
    stopWanted = onWanted(tab.id, (finding) => {
      session.wanted.value = finding;
    });
  // A click in the panel gives no right to look at a page, and so the panel reads nothing by itself.
  void shown.value?.session.open(false);
});
