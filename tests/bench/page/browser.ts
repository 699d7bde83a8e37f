import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launch } from '../../../scripts/driver/chromium.ts';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { type Button, profileFor } from './toolbar.ts';

/** Where the extension is put for the bench; and one that has a button with an empty popup, and nothing else. */
export const EXTENSION = 'out/bench-extension';
export const EMPTY = 'out/bench-empty-popup';

/** A picture that comes late, so that a page's load event does; it is none. */
export const SLOW = '/slow.png';

/** A browser with the extension, and a server on this machine for what is read in it. */
export interface Bench extends ExtensionBrowser {
  /** A page of the extension's origin that runs none of its code. */
  home: Page;
  /** Serves markup at a path; everything else comes from samples/. */
  serve(path: string, html: string): void;
  /** The address of a path. */
  at(path: string): string;
}

/** Builds the extension into a folder of the bench's own, with leave to read this machine's own server without being asked. */
export function buildForBench(): void {
  rmSync(EXTENSION, { recursive: true, force: true });
  const build = spawnSync(process.execPath, ['scripts/build.mjs', 'chrome'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (build.status !== 0) throw new Error('the extension does not build');
  cpSync('dist/chrome', EXTENSION, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${EXTENSION}/manifest.json`, 'utf8'));
  writeFileSync(
    `${EXTENSION}/manifest.json`,
    JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }),
  );
}

/** Writes the extension with the empty popup; its script is the one line. */
export function writeEmptyPopup(script: string): void {
  rmSync(EMPTY, { recursive: true, force: true });
  mkdirSync(EMPTY, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty popup',
    version: '1.0',
    permissions: ['storage'],
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(`${EMPTY}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${EMPTY}/popup.html`, '<!doctype html><script src="popup.js"></script>');
  writeFileSync(`${EMPTY}/popup.js`, script);
}

/** Starts a browser with one of these extensions. */
export async function startBench(folder: string, button: Button): Promise<Bench> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('no Chromium to measure in');
  const extension = resolve(folder);
  const profile = profileFor(extension, button);
  const made = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (path === SLOW) await new Promise((done) => setTimeout(done, 300));
    const html = made.get(path);
    const body = html ?? (await readFile(`samples${path}`).catch(() => null));
    const type = extname(path) === '.css' ? 'text/css' : 'text/html; charset=utf-8';
    response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const browser = await launch({ executablePath: found.path, extension, headless: true, profile });
  const home = browser.context.pages()[0] ?? (await browser.context.newPage());
  await home.goto(`chrome-extension://${browser.id}/manifest.json`);
  return {
    ...browser,
    home,
    serve: (path, html) => void made.set(path, html),
    at: (path) => `http://127.0.0.1:${address.port}${path}`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Ends the extension's worker, and waits until it is gone. */
export async function killWorker({ browser, id }: Bench): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    const running = targetInfos.filter((target) => target.url.startsWith(`chrome-extension://${id}/`));
    if (running.length === 0) return;
    for (const { targetId } of running) await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the worker does not end');
}
