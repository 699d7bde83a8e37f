import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));
const lock: { lockfileVersion: number; packages: Record<string, Locked> } = read('package-lock.json');
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

// A package without an address is one of npm's registry, wherever that is mirrored.
it('the lock file has a checksum for every package, and none comes from anywhere but npm’s registry', () => {
  expect(packages.length).toBeGreaterThan(100);
  const odd = packages.filter(
    ([, { resolved = 'https://registry.npmjs.org/', integrity = '', link }]) =>
      link || !resolved.startsWith('https://registry.npmjs.org/') || !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});

it('the lock file is of this package.json', () => {
  const { dependencies, devDependencies } = read('package.json');
  expect(lock.packages['']).toMatchObject({ dependencies, devDependencies });
});
