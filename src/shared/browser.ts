import type Browser from 'webextension-polyfill';

type Api = typeof Browser;

declare global {
  var browser: Api | undefined;
  var chrome: Api;
}

/**
 * The WebExtension API under one name. Chromium and Firefox both answer with promises under Manifest V3, so that no
 * polyfill travels with the extension; its types describe both. Undefined outside an extension (unit tests of pure code).
 */
const api: Api = globalThis.browser ?? globalThis.chrome;

export { api as browser };
