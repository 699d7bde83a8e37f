import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const workflow = '.github/workflows/release.yml';
const { scripts } = JSON.parse(read('package.json'));

describe.each([...documents, workflow])('%s', (name) => {
  const text = read(name);

  it('names commands that are there', () => {
    const commands = [...text.matchAll(/\bnpm run (?:-s |--silent )?([a-z][\w-]*)/g)].map(
      ([, command = '']) => command,
    );
    expect(commands.filter((command) => scripts[command] === undefined)).toEqual([]);
    const files = [...text.matchAll(/\bnode (?:"\$CAVEAT\/)?((?:scripts|tests)\/[\w./-]+)/g)].map(
      ([, file = '']) => file,
    );
    const entries = [...text.matchAll(/run-ts\.mjs ([\w./-]+\.ts)\b/g)].map(([, file = '']) => file);
    expect([...files, ...entries].filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(name), link)))).toEqual([]);
  });

  it('names tests that are there', () => {
    const files = [...text.matchAll(/`(tests\/[\w./-]+\.tsx?)`(?:: “([^|”]+)”)?/g)];
    const absent = files.filter(([, file = '', title]) => {
      if (!existsSync(join(root, normalize(file)))) return true;
      return title !== undefined && !read(file).includes(title);
    });
    expect(absent.map(([whole]) => whole)).toEqual([]);
  });
});

/** The rows of a document's tables, without their heads. */
const rowsOf = (text: string) =>
  text.split('\n').filter((line, index, all) => /^\|(?! ---)/.test(line) && !/^\| ---/.test(all[index + 1] ?? ''));

/** Those whose last cell names no test. */
const untested = (rows: readonly string[]) => rows.filter((row) => !/`tests\/[^`]+`/.test(row.split('|').at(-2) ?? ''));

describe('docs/security.md', () => {
  const page = read('docs/security.md');

  it('gives a reason for each permission of the manifest, and for no other', () => {
    const { permissions, optional_host_permissions } = JSON.parse(read('manifest.json'));
    const [, table = ''] = /## Permissions\n(.*?)\n\n[^|]/s.exec(page.replace(/\n\n\|/g, '\n|')) ?? [];
    const rows = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, permission]) => permission);
    expect(rows).toEqual([...permissions, ...optional_host_permissions]);
  });

  it('names a test in every row of its tables but that of the permissions', () => {
    const rows = rowsOf(page.split('## Permissions')[0] ?? '');
    expect(rows.length).toBeGreaterThan(25);
    expect(untested(rows)).toEqual([]);
  });
});

describe('docs/complaints.md', () => {
  const [, ...complaints] = read('docs/complaints.md').split(/^## /m);

  it('answers nine complaints, each with a test in every row', () => {
    expect(complaints.map((one) => one.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.']);
    expect(complaints.filter((one) => rowsOf(one).length < 2)).toEqual([]);
    expect(complaints.flatMap((one) => untested(rowsOf(one)))).toEqual([]);
  });
});

describe('docs/what-is-tested.md', () => {
  it('names a test in every row', () => {
    const rows = rowsOf(read('docs/what-is-tested.md'));
    expect(rows.length).toBeGreaterThan(80);
    expect(untested(rows)).toEqual([]);
  });
});

describe('docs/first-ten-minutes.md', () => {
  it('shows each picture of docs/walk once, in their order; all of them are small enough to load', () => {
    const names = readdirSync(join(root, 'docs/walk')).sort();
    const shown = [...read('docs/first-ten-minutes.md').matchAll(/!\[[^\]]+\]\(walk\/([^)]+)\)/g)].map(
      ([, name]) => name,
    );
    expect(shown).toEqual(names);
    const bytes = names.map((name) => statSync(join(root, 'docs/walk', name)).size);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(2_000_000);
  });
});

describe('the release', () => {
  const { on, jobs, permissions } = parse(read(workflow));
  const steps: { run?: string; uses?: string }[] = jobs.release.steps;
  const at = (text: string) => steps.findIndex((step) => step.run?.includes(text));

  it('builds releases from a tag: tests, then archives, bill of materials and checksums, then nothing but publishing', () => {
    expect(on).toEqual({ push: { tags: ['v*'] } });
    const order = [
      'npm ci',
      'npm run audit',
      'npm test',
      'npm run package',
      'npm sbom',
      'SHA256SUMS',
      'gh release',
    ].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(at('gh release')).toBe(steps.length - 1);
  });

  it('runs Mozilla’s linter first, where nothing can be published', () => {
    expect(jobs.release.needs).toBe('store-lint');
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs['store-lint'].permissions).toBeUndefined();
    expect(jobs['store-lint'].steps.at(-1)).toEqual({ run: 'npm run store-lint' });
  });

  it('takes the packages of the lock file: nothing is installed otherwise', () => {
    expect(steps.filter((step) => /npm (i|install|update|exec)\b|npx/.test(step.run ?? ''))).toEqual([]);
  });
});
