import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the extension's button stands in the toolbar, where the reader pinned it, or in the menu of extensions. */
export type Button = 'pinned' | 'in the menu';

/** A fresh profile for a browser with the extension of a folder. The caller deletes it. */
export function profileFor(extension: string, button: Button): string {
  const profile = mkdtempSync(join(tmpdir(), 'caveat-bench-'));
  mkdirSync(join(profile, 'Default'));
  const pinned = button === 'pinned' ? [idOf(extension)] : [];
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { pinned_extensions: pinned } }));
  return profile;
}

/** The id that Chromium gives to the extension of a folder: a hash of its path, its digits as the letters from a on. */
function idOf(extension: string): string {
  const digits = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return Array.from(digits, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
