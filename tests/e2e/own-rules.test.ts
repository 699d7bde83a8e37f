import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, clickToolbar, openPage, startApp } from './harness/app.ts';
import { violations } from './harness/axe.ts';
import { waitForReading } from './harness/calls.ts';
import { paintedText } from './harness/marks.ts';

let app: App;
let options: Page;

beforeAll(async () => {
  app = await startApp();
  options = await app.context.newPage();
  await options.goto(`chrome-extension://${app.id}/src/options/index.html`);
});
afterAll(() => app.close());

describe('a rule set of one’s own, in the options', () => {
  it('is written with its errors at their place, tried on a text, and saved', async () => {
    await options.getByRole('button', { name: 'Write a new one' }).click();
    const file = options.getByLabel('The rule set’s file');
    await options.getByText('every example comes out').waitFor();
    const starter = await file.inputValue();

    await file.fill(starter.replace('(clearly|obviously|undoubtedly)', '(clearly|obviously'));
    const place = options.getByRole('button', { name: /^line \d+$/ });
    await place.click();
    expect(
      await file.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd)),
    ).toContain('(clearly|obviously');
    expect(await options.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);

    await file.fill(starter.replaceAll('(clearly|obviously|undoubtedly)', '(clearly|on Monday)'));
    await options
      .getByLabel('Try it on a text')
      .fill('The talks broke down on Monday, and the ferry stayed in port all day.');
    await options.locator('.tried mark').getByText('on Monday').waitFor();
    expect(await violations(options)).toEqual([]);
    await options.getByRole('button', { name: 'Save' }).click();
    await options.getByRole('button', { name: 'Change my-rules' }).waitFor();
  });

  it('marks the next article that is read', async () => {
    const page = await openPage(app, 'samples/stalled-talks.html');
    const popup = await clickToolbar(app, page);
    await waitForReading(app, page);
    await popup.close();
    await expect.poll(async () => Object.keys(await paintedText(page)), { timeout: 10_000 }).toContain('my-rules');
  });

  it('is taken along as a file, which is the one that was written', async () => {
    await options.bringToFront();
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Export my-rules as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('my-rules.yaml');
    expect(readFileSync(await download.path(), 'utf8')).toContain('(clearly|on Monday)');
  });

  it('can begin as a copy of one of the extension’s own', async () => {
    await options.locator('.rule-set', { hasText: 'Contested' }).locator('summary').click();
    await options.getByRole('button', { name: 'Copy and change “Contested”' }).click();
    const file = options.getByLabel('The rule set’s file');
    await expect.poll(() => file.inputValue()).toContain('title: An accusation rejected');
    await options.getByText('every example comes out').waitFor();
    await options.getByRole('button', { name: 'Cancel' }).click();
  });

  it('comes back after it was deleted by mistake', async () => {
    await options.bringToFront();
    await options.getByRole('button', { name: 'Delete my-rules' }).click();
    await options.getByRole('button', { name: 'Bring it back' }).click();
    await options.getByRole('button', { name: 'Change my-rules' }).waitFor();
  });

  it('is imported from a file after its changes were shown', async () => {
    await options.getByRole('button', { name: 'Change my-rules' }).click();
    const source = await options.getByLabel('The rule set’s file').inputValue();
    await options.getByRole('button', { name: 'Cancel' }).click();
    const newer = source.replace('1.0.0', '2.0.0').replace('(clearly|on Monday)', '(clearly|on Tuesday)');
    await options
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'a.yaml', mimeType: 'text/yaml', buffer: Buffer.from(newer) });
    await options.getByText('You have version 1.0.0; this is version 2.0.0').waitFor();
    await options.getByText('my-rules/clearly: changed').waitFor();
    expect(await violations(options)).toEqual([]);
    await options.getByRole('button', { name: 'Take the newer version' }).click();
    await options.getByRole('button', { name: 'Change my-rules' }).click();
    expect(await options.getByLabel('The rule set’s file').inputValue()).toContain('on Tuesday');
  });

  it('is imported from an address that shows its file', async () => {
    const page = await openPage(app, 'borrowed-rules.txt');
    const popup = await clickToolbar(app, page);
    await popup.waitFor("document.querySelector('.empty .button')?.textContent.startsWith('Import') === true");
    const [opened] = await Promise.all([
      app.context.waitForEvent('page'),
      popup.evaluate("document.querySelector('.empty .button').click()").catch(() => undefined),
    ]);
    await opened.getByText('Import “Borrowed rules”?').waitFor();
    await opened.getByRole('button', { name: 'Import it' }).click();
    await opened.getByRole('button', { name: 'Change borrowed-rules' }).waitFor();
  });
});
