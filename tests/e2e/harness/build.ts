import { buildExtension } from '../../../scripts/build.mjs';

/** Builds the extension once before the browser tests: they test what a reader installs. */
export default async function setup(): Promise<void> {
  await buildExtension('chrome');
  await buildExtension('firefox');
}
