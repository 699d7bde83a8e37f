import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { noticeOf, objections, productPackages } from '../../../scripts/lib/licences.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the licences of the product', () => {
  const packages = productPackages(root);

  it('all go with ours', () => {
    expect(packages.map(({ name }) => name)).toContain('@mozilla/readability');
    expect(objections(packages)).toEqual([]);
  });

  it('are in NOTICE, each with its text', () => {
    const notice = readFileSync(`${root}NOTICE`, 'utf8');
    expect(notice).toBe(noticeOf(packages, root));
    expect(notice).toContain('Copyright (c) 2010 Arc90 Inc');
    expect(notice).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });

  it('leave out what only builds or tests it', () => {
    expect(packages.map(({ name }) => name)).not.toContain('vite');
  });
});

describe('a package', () => {
  const licensed = (licence: string, text = 'Copyright') =>
    objections([{ name: 'lock', version: '1.0.0', licence, text }]);

  it.each(['MIT', 'ISC', '(MIT OR GPL-3.0-only)', 'MIT AND Apache-2.0'])('under %s can be part of it', (licence) => {
    expect(licensed(licence)).toEqual([]);
  });

  it.each(['GPL-3.0-only', 'AGPL-3.0-or-later', 'MIT AND GPL-2.0-only', 'SEE LICENSE IN FILE', ''])(
    'under “%s” cannot',
    (licence) => {
      expect(licensed(licence)).toEqual([expect.stringMatching(/^lock 1\.0\.0: .* does not go with MIT$/)]);
    },
  );

  it('without a licence text cannot: it could not be passed on as it has to be', () => {
    expect(licensed('MIT', '')).toEqual(['lock 1.0.0: the package brings no licence text']);
  });
});
