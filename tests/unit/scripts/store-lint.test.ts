import { expect, it } from 'vitest';
import { verdict } from '../../../scripts/lib/store-lint.mjs';

const one = (code: string) => ({ code, message: 'what it means', file: 'content.js', line: 7 });
const report = (errors: string[], warnings: string[]) =>
  JSON.stringify({ errors: errors.map(one), warnings: warnings.map(one), notices: [] });
const EXPLAINED = 'UNSAFE_VAR_ASSIGNMENT';

it('lets a release go on without errors, and with the warnings that docs/build-from-source.md explains', () => {
  expect(verdict(report([], []))).toMatchObject({ good: true });
  expect(verdict(report([], [EXPLAINED, EXPLAINED, EXPLAINED]))).toEqual({
    good: true,
    lines: ['No error, and no warning but 3 that are explained.'],
  });
});

it('stops it at an error, at a warning of another kind, and at one more than is explained, each with its place', () => {
  const place = (code: string) => `content.js:7 ${code}: what it means`;
  expect(verdict(report(['BAD_KEY'], []))).toEqual({ good: false, lines: [place('BAD_KEY')] });
  expect(verdict(report([], [EXPLAINED, 'DANGEROUS_EVAL']))).toEqual({ good: false, lines: [place('DANGEROUS_EVAL')] });
  expect(verdict(report([], Array(4).fill(EXPLAINED)))).toEqual({
    good: false,
    lines: Array(4).fill(place(EXPLAINED)),
  });
});

it.each(['', 'npm error 404', '{"count":0}'])('stops it where the linter answers “%s”', (output) => {
  expect(verdict(output)).toEqual({ good: false, lines: ['The linter gave no answer that could be read.'] });
});
