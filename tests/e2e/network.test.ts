import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, openPopupFor, startApp } from './harness/app.ts';
import { waitForReading } from './harness/calls.ts';
import { killWorker } from './harness/worker.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** What a page with one style sheet asks for by itself. */
const OWN = ['GET http://news.example/samples/stalled-talks.html', 'GET http://news.example/samples/stalled-talks.css'];

it('sends nothing anywhere: not while it reads, not from its pages, not after its background was ended', async () => {
  const page = await openPage(app, 'samples/stalled-talks.html');
  const popup = await clickToolbar(app, page);
  expect(await waitForReading(app, page)).toMatchObject({ state: 'read' });
  await popup.waitFor('document.body?.innerText.includes("Marovia")');

  await killWorker(app);
  const bound = await openPopupFor(app, page);
  await bound.getByRole('checkbox').first().click();
  const options = await app.context.newPage();
  await options.goto(`chrome-extension://${app.id}/src/options/index.html`);
  await options.getByRole('heading').first().waitFor();

  const others = app.web.requests.filter((request) => !OWN.includes(request) && !request.endsWith('/favicon.ico'));
  expect(others).toEqual([]);
  // The proxy does see what leaves the browser.
  expect(app.web.requests).toEqual(expect.arrayContaining(OWN));
});

it('could not reach the network from its own pages if it tried', async () => {
  const before = app.web.requests.length;
  const popup = await app.context.newPage();
  await popup.goto(`chrome-extension://${app.id}/src/popup/index.html`);
  const outcome = await popup.evaluate(() =>
    fetch('http://elsewhere.example/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
  expect(app.web.requests.slice(before)).toEqual([]);
});
