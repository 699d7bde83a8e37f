import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { panelOpener } from '../shared/open-panel.ts';
import { outsideOf } from '../ui/outside.ts';
import { createSession } from '../ui/session.ts';
import { boundTab, tabPorts } from '../ui/tab-ports.ts';
import { words } from '../ui/words.ts';
import { setLanguage } from '../words/page.ts';
import { Popup } from './app.tsx';

const root = document.getElementById('root');
setLanguage(document, words.name);
const tab = await boundTab(location.search);

if (root !== null && tab !== null) {
  const session = createSession(tabPorts(tab));
  const openPanel = panelOpener(tab.windowId);
  render(
    <Popup
      session={session}
      // The popup has done its part once the panel is there.
      openPanel={openPanel === null ? null : () => void openPanel().then(() => window.close())}
      openOptions={() => void browser.runtime.openOptionsPage()}
      outside={outsideOf(tab.id)}
    />,
    root,
  );
  void session.open(true);
}
