import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes a build into a folder whose manifest grants `news.example`: a headless browser can show nobody the question for
 * permission. @returns the folder
 */
export function grantedBuild(folder: string): string {
  cpSync(fileURLToPath(new URL('../../../dist/chrome', import.meta.url)), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://news.example/*'] }));
  return folder;
}
