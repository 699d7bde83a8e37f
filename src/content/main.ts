import type { FoundArticle } from '../article/find-shown.ts';
import { browser } from '../shared/browser.ts';
import { contentCalls } from '../shared/content-calls.ts';
import { receive } from '../shared/receive.ts';
import { onSettingsChange, readSettings } from '../shared/settings-store.ts';
import { marksAt } from './locate.ts';
import { Page } from './page.ts';
import { tellPointed } from './pointing.ts';
import { findLiveArticle } from './read-article.ts';
import { type Asked, listen } from './triggers.ts';
import { watchPage } from './watch-page.ts';

declare global {
  /** Set in this script's own world, which the page cannot see: a second injection finds it and does nothing. */
  var caveatRuns: true | undefined;
  /** Set there by the first look, which has this script brought in where nobody has asked. */
  var caveatSeen: true | undefined;
}

function start(): void {
  const end = new AbortController();
  const moved = tellPointed(async (x, y) => (await page).positionsAt(x, y));
  const settings = readSettings();
  const found = globalThis.caveatSeen ? undefined : lookAhead();
  const page = settings.then((settings) => {
    const listenIn = (where: Document, signal: AbortSignal) => listen(asked(started, moved), where, signal);
    const started: Page = new Page(settings, listenIn);
    followPage(started, end);
    listenIn(document, end.signal);
    started.begin(found);
    return started;
  });

  receive(contentCalls, {
    reading: async () => (await page).reading(),
    readPage: async () => ({ state: await (await page).read() }),
    goTo: async ({ span }) => ({ found: (await page).goTo(span) }),
    light: async ({ span }) => ({ found: (await page).light(span) }),
    step: async ({ by }) => ({ found: (await page).explainer.step(by) }),
    openCard: async ({ finding }) => ({ found: (await page).explainer.show(finding) }),
    opened: async () => ({ finding: (await page).explainer.opened }),
  });
}

/** The article, looked for while storage answers; undefined where that failed: the reading looks again, and says why. */
function lookAhead(): FoundArticle | null | undefined {
  try {
    return findLiveArticle();
  } catch {
    return undefined;
  }
}

/** After an update of the extension this copy can reach nothing any more, and another may run beside it. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

function followPage(page: Page, end: AbortController): void {
  onSettingsChange((settings) => page.useSettings(settings));
  watchPage((change) => {
    if (isAlive()) page.follow(change);
    else {
      end.abort();
      page.forget();
    }
  }, end.signal);
}

/** What answers the reader's pointer and keyboard, in the page or in the frame of it that holds the article. */
function asked(page: Page, moved: Asked['moved']): Asked {
  const { explainer } = page;
  const { card } = explainer;
  return {
    moved,
    isMark: (x, y) => marksAt(page.painted, x, y).length > 0,
    open: (x, y, how) => isAlive() && explainer.openAt(x, y, how),
    close: () => card.close(),
    isOpen: () => card.how,
    isCard: (event) => card.holds(event),
    replace: () => card.place(),
  };
}

if (globalThis.caveatRuns === undefined) {
  globalThis.caveatRuns = true;
  start();
}
