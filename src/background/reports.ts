import { browser } from '../shared/browser.ts';
import { readAsides } from '../shared/settings-store.ts';
import { say } from '../words/say.ts';

const KEY = 'reports';
/** So that a fault that repeats at each page does not fill the memory. */
const MOST = 50;

/** Keeps a sentence about what went wrong until the browser closes; where that fails too, the work goes on without it. */
export async function addReport(sentence: string): Promise<void> {
  try {
    const kept = await keptReports();
    await browser.storage.session.set({ [KEY]: [...kept.filter((one) => one !== sentence), sentence].slice(-MOST) });
  } catch {
    // There is no other place for it, and a report must not stop what it reports on.
  }
}

/** What went wrong, oldest first: settings that were set aside, then the faults since the browser started. */
export async function readReports(): Promise<string[]> {
  const asides = (await readAsides()).map(({ time, problem }) => {
    const when = new Date(time).toISOString().slice(0, 16).replace('T', ' ');
    return say(problem === 'future' ? 'background_aside_future' : 'background_aside_unread', when);
  });
  return [...asides, ...(await keptReports())];
}

async function keptReports(): Promise<string[]> {
  const kept = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}
