/** What the built product is made of besides our own code, and under which licences. Only Node's built-ins. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences (SPDX) under which code can be part of a product under the MIT licence. */
const COMPATIBLE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

/**
 * The packages that package-lock.json lists for the product, by name; types leave nothing in a build. `text` is the
 * licence that the installed package carries, '' where it has none.
 * @returns {{ name: string, version: string, licence: string, text: string }[]}
 */
export function productPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version, license = '' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      text: licenceText(join(root, path)),
    }))
    .filter(({ name }) => !name.startsWith('@types/'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceText(folder) {
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** What keeps packages out of the product, in words; none where all may be in it. */
export function objections(packages) {
  return packages.flatMap(({ name, version, licence, text }) => {
    if (!isCompatible(licence)) return [`${name} ${version}: ${licence || 'no licence'} does not go with MIT`];
    return text === '' ? [`${name} ${version}: the package brings no licence text`] : [];
  });
}

/** Of "A OR B" one is enough; of "A AND B" each counts. */
function isCompatible(licence) {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => COMPATIBLE.has(one.trim())));
}

/** The NOTICE that goes with the product: each package with its licence, and what a licence only refers to. */
export function noticeOf(packages, root) {
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n${'-'.repeat(72)}\n${text}\n`,
  );
  const referred = [...new Set(packages.map(({ licence }) => licence))]
    .filter((licence) => existsSync(join(root, 'LICENSES', `${licence}.txt`)))
    .map((licence) => readFileSync(join(root, 'LICENSES', `${licence}.txt`), 'utf8'));
  return [
    'Caveat is under the MIT licence; see LICENSE. Its build contains these packages, bundled and minified.\n',
    ...parts,
    ...referred,
  ].join(`\n${'='.repeat(72)}\n\n`);
}
