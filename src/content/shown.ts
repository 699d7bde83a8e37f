/** Does something now, or as soon as the reader sees the page: a tab in the background waits. Not once the signal has ended it. */
export function whenShown(run: () => void, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  if (!document.hidden) run();
  else
    document.addEventListener('visibilitychange', () => whenShown(run, signal), {
      once: true,
      ...(signal ? { signal } : {}),
    });
}
