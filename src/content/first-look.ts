import { mayHaveArticleInFrames } from '../article/first-look.ts';
import { callBackground } from '../shared/call.ts';
import { whenIdle } from './idle.ts';
import { whenShown } from './shown.ts';
import { watchPage } from './watch-page.ts';

/*
 * What runs in every page of a site that is read without asking. It waits until the page has loaded, is shown and has
 * nothing to do, and looks whether there can be an article; only then the reader (`main.ts`, many times its size) is
 * brought in.
 */

/** A page that is still loading after so many milliseconds is looked at as it is. */
const LONGEST_LOAD = 10_000;
/** An article may be set late, and a page without one may change all the time: so many looks at one address. */
const MOST_LOOKS = 5;

async function loaded(): Promise<void> {
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
    if (!isIn && !mayHaveArticleInFrames(document)) return;
    end.abort();
    globalThis.caveatSeen = true;
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
if (document.body !== null) void loaded().then(() => whenShown(start));
