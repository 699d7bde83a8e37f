import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes a build into a folder that speaks one language, whatever the browser runs in: not every Chromium comes with the
 * interface's six. @returns the folder
 */
export function buildInLanguage(folder: string, language: string): string {
  cpSync(fileURLToPath(new URL('../../../dist/chrome', import.meta.url)), folder, { recursive: true });
  // A browser in English falls back to the language that the manifest names.
  if (language !== 'en') rmSync(join(folder, '_locales', 'en'), { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: language }));
  return folder;
}
