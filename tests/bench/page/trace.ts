import type { Bench } from './browser.ts';

/** An event of Chromium's trace, as far as it is looked at here; times are microseconds of one clock for all processes. */
export interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time within `dur`. */
  tdur?: number;
  args: Record<string, unknown>;
}

const CATEGORIES = [
  'blink.user_timing',
  'devtools.timeline',
  'extensions',
  'disabled-by-default-devtools.timeline',
  'loading',
  'navigation',
  'v8',
];

/** Everything that all processes of the browser did while the work ran. */
export async function traced<T>(
  { browser }: Bench,
  work: () => Promise<T>,
): Promise<{ value: T; events: TraceEvent[] }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    // The protocol leaves the events untyped; these are the fields that Chromium writes into each.
    events.push(...(value as TraceEvent[]));
  };
  browser.on('Tracing.dataCollected', collect);
  try {
    await browser.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
    const value = await work();
    const complete = new Promise((done) => browser.once('Tracing.tracingComplete', done));
    await browser.send('Tracing.end');
    await complete;
    return { value, events: events.sort((a, b) => a.ts - b.ts) };
  } finally {
    browser.off('Tracing.dataCollected', collect);
  }
}

/** Milliseconds of processor time on one page's main thread: what else the machine does does not count. */
export interface MainThread {
  /** In all tasks. */
  busy: number;
  /** The longest task. */
  longest: number;
  /**
   * In which the extension's scripts came into the page, were compiled, ran or were called: while its markup was read
   * (before `DOMContentLoaded`), from there to its load event, and after.
   */
  own: { parsing: number; loading: number; after: number };
  /** The longest stretch of those without a pause. */
  longestOwn: number;
}

/** What a trace shows of the load of the page at an address. */
export function mainThreadOf(events: readonly TraceEvent[], url: string, extension: string): MainThread {
  const start = events.find((e) => e.name === 'navigationStart' && dataOf(e).documentLoaderURL === url);
  const edge = (name: string) => events.find((e) => e.name === name && e.pid === start?.pid && e.ts > start.ts);
  const parsed = edge('MarkDOMContent');
  const load = edge('MarkLoad');
  if (start === undefined || parsed === undefined || load === undefined)
    throw new Error(`the trace shows no load of ${url}`);
  const on = events.filter((e) => e.pid === load.pid && e.tid === load.tid && e.ts >= start.ts && e.dur !== undefined);
  const tasks = on.filter((e) => e.name === 'RunTask').map(timeOf);
  const own = stretches(on.filter((e) => isOf(e, extension)));
  return {
    busy: sum(tasks),
    longest: Math.max(0, ...tasks),
    own: {
      parsing: sum(own.filter((e) => e.ts < parsed.ts).map(timeOf)),
      loading: sum(own.filter((e) => e.ts >= parsed.ts && e.ts < load.ts).map(timeOf)),
      after: sum(own.filter((e) => e.ts >= load.ts).map(timeOf)),
    },
    longestOwn: Math.max(0, ...own.map(timeOf)),
  };
}

/** Milliseconds of processor time in the tasks of the thread that set a mark (`performance.mark`), from there on. */
export function busySince(events: readonly TraceEvent[], mark: string): number {
  const set = events.find((e) => e.name === mark);
  if (set === undefined) throw new Error(`the trace shows no ${mark}`);
  // The task that set the mark began before it.
  const tasks = events.filter((e) => e.name === 'RunTask' && e.pid === set.pid && e.tid === set.tid);
  return sum(tasks.filter((e) => e.ts + (e.dur ?? 0) >= set.ts).map(timeOf));
}

/** Whether an event is the work of the extension's scripts: their address, their world or the extension's id tells. */
function isOf({ name, args }: TraceEvent, extension: string): boolean {
  return name !== 'RunTask' && (JSON.stringify(args).includes(extension) || dataOf({ args }).worldName === 'Caveat');
}

/** The events that lie in no other of them. */
function stretches(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter((event) => {
    if (event.ts < end) return false;
    end = event.ts + (event.dur ?? 0);
    return true;
  });
}

function timeOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The details of an event: in `args.data` with most. */
function dataOf({ args }: Pick<TraceEvent, 'args'>): Record<string, unknown> {
  const data = args.data;
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : args;
}
