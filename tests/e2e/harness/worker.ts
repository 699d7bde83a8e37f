import type { App } from './app.ts';

async function workers(app: App) {
  const { targetInfos } = await app.browser.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  return targetInfos.filter((target) => target.url.startsWith(`chrome-extension://${app.id}/`));
}

/** Whether the extension's worker runs now. */
export async function workerRuns(app: App): Promise<boolean> {
  return (await workers(app)).length > 0;
}

/** Ends the extension's worker, as the browser does when it has been idle, and waits until it is gone. */
export async function killWorker(app: App): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const running = await workers(app);
    if (running.length === 0) return;
    for (const { targetId } of running) {
      // It may end by itself between the two calls.
      await app.browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the worker does not end');
}

/** Ends whatever of the extension's worker runs at this moment, once: it may be started again the next. Whether one ran. */
export async function strikeWorker(app: App): Promise<boolean> {
  const running = await workers(app);
  const struck = running.map(({ targetId }) => app.browser.send('Target.closeTarget', { targetId }));
  return (await Promise.allSettled(struck)).some(({ status }) => status === 'fulfilled');
}
