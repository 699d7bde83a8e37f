import { expect, it } from 'vitest';
import { verdict } from '../../../scripts/lib/audit.mjs';

const report = (...holes: { name: string; severity: string; range: string }[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(holes.map((hole) => [hole.name, hole])),
  });

it('lets a release go on without holes, and with small ones, which it names', () => {
  expect(verdict(report())).toEqual({ state: 'good', lines: ['No known holes.'] });
  expect(verdict(report({ name: 'a-parser', severity: 'low', range: '<2' }))).toEqual({
    state: 'good',
    lines: ['a-parser <2: low'],
  });
});

it.each(['high', 'critical'])('stops a release at a hole of %s severity', (severity) => {
  expect(verdict(report({ name: 'a-parser', severity, range: '<2' })).state).toBe('holes');
});

it.each([
  ['', 'no answer that could be read'],
  ['<html>405</html>', 'no answer that could be read'],
  ['{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}', '405 Method Not Allowed'],
  ['{"error":{"code":"ENOTFOUND","summary":"no such host"}}', 'no such host'],
])('says that nothing was audited where the registry answers %s', (output, reason) => {
  expect(verdict(output)).toEqual({
    state: 'unreachable',
    lines: [`The registry's audit could not be reached (${reason}): nothing was audited.`],
  });
});
