import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './harness/app.ts';
import { callBackground } from './harness/calls.ts';
import { killWorker, workerRuns } from './harness/worker.ts';

describe('the extension in Chromium', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('loads, and its background answers', async () => {
    const answer = await callBackground(app, 'ruleSets');
    expect(answer).toMatchObject({
      ok: true,
      value: { ruleSets: [{ id: 'anonymous-sourcing', off: false }, {}, {}, { off: true }, { off: true }] },
    });
  });

  it('answers again after the browser has ended the background', async () => {
    await killWorker(app);
    expect(await workerRuns(app)).toBe(false);
    expect(await callBackground(app, 'ruleSets')).toMatchObject({ ok: true });
    expect(await workerRuns(app)).toBe(true);
  });
});
