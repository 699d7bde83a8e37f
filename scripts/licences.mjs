/**
 * `npm run licences`: lists what the built product is made of, with licences; fails where one does not go with ours, or
 * where NOTICE is not what it should be. `npm run licences -- --write` writes NOTICE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noticeOf, objections, productPackages } from './lib/licences.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const packages = productPackages(root);
const widest = Math.max(...packages.map(({ name, version }) => name.length + version.length + 1));
for (const { name, version, licence } of packages) console.log(`${`${name} ${version}`.padEnd(widest)}  ${licence}`);

const problems = objections(packages);
const notice = noticeOf(packages, root);
const file = join(root, 'NOTICE');
if (process.argv.includes('--write') && problems.length === 0) writeFileSync(file, notice);
else if (readFileSync(file, 'utf8') !== notice)
  problems.push('NOTICE does not list these packages: npm run licences -- --write');
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
