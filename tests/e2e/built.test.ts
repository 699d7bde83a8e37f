import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** All scripts of a build, as one text a file. */
function scripts(target: string): [string, string][] {
  return readdirSync(join(dist, target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]);
}

describe.each(['chrome', 'firefox'])('the build for %s', (target) => {
  const manifest = JSON.parse(readFileSync(join(dist, target, 'manifest.json'), 'utf8'));

  it('asks for no site at install, and declares no script that runs unasked', () => {
    expect(manifest.permissions).not.toContain('tabs');
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('shows none of its files to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('may not reach the network from its own pages', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('http');
  });

  it('suggests no more shortcuts than browsers take, and none that opens a menu', () => {
    const commands = Object.values<{ suggested_key?: { default: string } }>(manifest.commands);
    const suggested = commands.flatMap((command) => command.suggested_key?.default ?? []);
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.length).toBeLessThanOrEqual(4);
    // With Alt, and Shift or not, these letters open a menu of Firefox on Windows and Linux, in English or in German.
    expect(suggested.filter((keys) => /[FEVSBPTHDACL]$/.test(keys))).toEqual([]);
  });

  it('brings the schema of policies where the browser wants one', () => {
    const named: string | undefined = manifest.storage?.managed_schema;
    expect(named !== undefined).toBe(target === 'chrome');
    if (named !== undefined) expect(JSON.parse(readFileSync(join(dist, target, named), 'utf8')).type).toBe('object');
  });

  it('holds no code that reaches the network or makes code from text', () => {
    const files = scripts(target);
    expect(files.map(([name]) => name)).toContain('content.js');
    const pattern = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\beval\(|new Function\b/;
    expect(files.filter(([, code]) => pattern.test(code)).map(([name]) => name)).toEqual([]);
  });

  it('assigns to innerHTML only where docs/build-from-source.md gives the reason', () => {
    const counts = scripts(target).map(([, code]) => code.match(/\.innerHTML\s*=(?!=)/g)?.length ?? 0);
    // Twice in Readability, in the page's script; once in Preact, in what all views share.
    expect(counts.filter((count) => count > 0).sort()).toEqual([1, 2]);
  });

  it.each(['content.js', 'first-look.js', 'head-start.js'])('has a script %s that stands alone', (file) => {
    const code = readFileSync(join(dist, target, file), 'utf8');
    expect(code).not.toMatch(/\bimport\s*[("'{*]|\bexport\s/);
    expect(() => new Function(code)).not.toThrow();
  });

  it('puts less than 30 kB, gzipped, into a page, and less than 2 kB into one that is only looked at', () => {
    const size = (file: string) => gzipSync(readFileSync(join(dist, target, file))).length;
    expect(size('content.js')).toBeLessThan(30_000);
    expect(size('first-look.js')).toBeLessThan(2_000);
  });

  it('begins a reading with the first script of its popup', () => {
    const page = readFileSync(join(dist, target, 'src/popup/index.html'), 'utf8');
    expect(/<script[^>]*src="([^"]*)"/.exec(page)?.[1]).toBe('/head-start.js');
  });
});

describe('the two builds', () => {
  const read = (target: string) => JSON.parse(readFileSync(join(dist, target, 'manifest.json'), 'utf8'));

  it('differ where the browsers do', () => {
    expect(read('chrome').background.service_worker).toBeDefined();
    expect(read('chrome').side_panel.default_path).toBe('src/panel/index.html');
    expect(read('firefox').background.scripts).toHaveLength(1);
    expect(read('firefox').sidebar_action.default_panel).toBe('src/panel/index.html');
    expect(read('firefox').permissions).not.toContain('sidePanel');
  });

  it('name the oldest browser that will do, and Firefox’s says that nothing is collected', () => {
    expect(read('chrome').minimum_chrome_version).toBe('140');
    expect(read('firefox').browser_specific_settings.gecko).toMatchObject({
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    });
  });
});
