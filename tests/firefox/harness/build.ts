import { buildExtension } from '../../../scripts/build.mjs';

/** Builds the extension once before the tests: they test what a reader installs. */
export default async function setup(): Promise<void> {
  await buildExtension('firefox');
}
