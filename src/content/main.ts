import { browser } from '../shared/browser.ts';
import { contentCalls } from '../shared/content-calls.ts';
import { receive } from '../shared/receive.ts';
import { onSettingsChange, readSettings } from '../shared/settings-store.ts';
import { marksAt } from './locate.ts';
import { Page } from './page.ts';
import { tellPointed } from './pointing.ts';
import { listen } from './triggers.ts';
import { watchPage } from './watch-page.ts';

declare global {
  /** Set in this script's own world, which the page cannot see: a second injection finds it and does nothing. */
  var caveatRuns: true | undefined;
}

function start(): void {
  const end = new AbortController();
  const page = readSettings().then((settings) => {
    const started = new Page(settings);
    followPage(started, end);
    return started;
  });

  receive(contentCalls, {
    reading: async () => (await page).reading(),
    readPage: async () => ({ state: await (await page).read() }),
    goTo: async ({ span }) => ({ found: (await page).goTo(span) }),
    light: async ({ span }) => ({ found: (await page).light(span) }),
    step: async ({ by }) => ({ found: (await page).explainer.step(by) }),
  });
  tellPointed(async (x, y) => (await page).positionsAt(x, y));
}

function followPage(page: Page, end: AbortController): void {
  const { explainer } = page;
  const { card } = explainer;
  // After an update of the extension this copy can reach nothing any more, and another may run beside it.
  const isAlive = () => {
    if (browser.runtime?.id !== undefined) return true;
    end.abort();
    page.forget();
    return false;
  };
  onSettingsChange((settings) => page.useSettings(settings));
  watchPage((change) => isAlive() && page.follow(change), end.signal);
  listen(
    {
      isMark: (x, y) => marksAt(page.painted, x, y).length > 0,
      open: (x, y, how) => isAlive() && explainer.openAt(x, y, how),
      close: () => card.close(),
      isOpen: () => card.how,
      isCard: (event) => card.holds(event),
      replace: () => card.place(),
    },
    end.signal,
  );
}

if (globalThis.caveatRuns === undefined) {
  globalThis.caveatRuns = true;
  start();
}
