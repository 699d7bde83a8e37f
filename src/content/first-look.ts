import { rootsOf } from '../article/flat-tree.ts';
import { mayHaveArticle } from '../article/is-article.ts';
import { callBackground } from '../shared/call.ts';
import { whenIdle } from './idle.ts';
import { watchPage } from './watch-page.ts';

/*
 * What runs in every page of a site that is read without asking. It waits until the page has loaded and is idle, and looks
 * whether there can be an article; only then the reader (`main.ts`, many times its size) is brought in.
 */

/** A page that is still loading after so many milliseconds is looked at as it is. */
const LONGEST_LOAD = 10_000;
/** An article may be set late, and a page without one may change all the time: so many looks at one address. */
const MOST_LOOKS = 5;

/** Resolves when the page has loaded; one that the browser made ready beforehand, when the reader comes to it. */
async function loaded(): Promise<void> {
  if ('prerendering' in document && document.prerendering === true)
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => {
    window.addEventListener('load', resolve, { once: true });
    setTimeout(resolve, LONGEST_LOAD);
  });
}

function start(): void {
  const end = new AbortController();
  let left = MOST_LOOKS;
  const look = () => {
    if (end.signal.aborted) return;
    left -= 1;
    // A reader who asked in the meantime has brought the script in.
    const isIn = globalThis.caveatRuns === true;
    if (!isIn && !mayHaveArticle([document]) && !mayHaveArticle(rootsOf(document))) return;
    end.abort();
    // After an update of the extension nobody answers.
    if (!isIn) callBackground('seen', {}).catch(() => undefined);
  };
  whenIdle(look);
  watchPage(({ moved }) => {
    if (moved) left = MOST_LOOKS;
    if (left > 0) whenIdle(look);
  }, end.signal);
}

// A picture or a feed has no body.
if (document.body !== null) void loaded().then(start);
