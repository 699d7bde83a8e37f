import { expect, it } from 'vitest';
import { clickToolbar, openPage, openPopupFor, startApp } from './harness/app.ts';
import { waitForReading } from './harness/calls.ts';
import { paintedText } from './harness/marks.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>Will Oster close its ferry line?</title><body><article>
<h1>Will Oster close its ferry line?</h1>
<p>The council of Oster met on Monday for the third time to speak about the ferry line across the river, and parted after four hours without a vote.</p>
<p>The quarrel could trigger a war-like situation between the two banks, where many people live on what the ferry brings. Shops on the far bank shut early amid growing fears of a raid by angry boatmen.</p>
<p>Mira Holt, who heads the council, said that a vote would be held in May. She spoke of a good meeting, and went home by the last boat of the evening.</p>
<p>The boatmen of the far bank sat in the harbour until the lamps were lit. Nobody of the council came to speak with them, and the night was quiet.</p>
</article></body></html>`;

it('a rule set that comes switched off marks nothing, and at once when it is switched on in the options', async () => {
  const app = await startApp();
  const page = await openPage(app, 'samples/stalled-talks.html');
  await page.setContent(ARTICLE);
  const click = await clickToolbar(app, page);
  await waitForReading(app, page);
  await click.close();
  const marked = async () => Object.keys(await paintedText(page));
  expect(await marked()).not.toContain('speculation');
  const popup = await openPopupFor(app, page);
  await popup.locator('[data-rule-set="disputed-claims"]').waitFor();
  expect(await popup.locator('[data-rule-set="speculation"]').count()).toBe(0);

  const options = await app.context.newPage();
  await options.goto(`chrome-extension://${app.id}/src/options/index.html`);
  const foretold = options.getByRole('checkbox', { name: 'Foretold', exact: true });
  await foretold.check();
  await options.getByRole('checkbox', { name: 'Headline', exact: true }).check();
  await expect.poll(marked).toEqual(expect.arrayContaining(['headline', 'speculation']));
  const painted = await paintedText(page);
  expect(painted.headline).toBe('WillOstercloseitsferryline');
  expect(painted.speculation).toContain('couldtriggerawar-likesituation');
  expect(await popup.locator('[data-rule-set="speculation"] .switch__count').textContent()).toContain('2');

  await popup.locator('[data-rule-set="speculation"] input').uncheck();
  await expect.poll(marked).not.toContain('speculation');
  expect(await foretold.isChecked()).toBe(false);
  await app.close();
});
