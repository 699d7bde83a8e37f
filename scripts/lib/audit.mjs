/** What `npm audit --json` says, in words, and whether a release may go on. */

const SERIOUS = ['high', 'critical'];

/**
 * @param {string} output what npm printed
 * @returns {{ state: 'good' | 'holes' | 'unreachable', lines: string[] }} `holes` where a package has a known hole of high or critical severity;
 *   `unreachable` where the registry's audit did not answer
 */
export function verdict(output) {
  const report = parsed(output);
  if (report === null || report.vulnerabilities === undefined) {
    const reason = report?.error?.summary || report?.message || 'no answer that could be read';
    return {
      state: 'unreachable',
      lines: [`The registry's audit could not be reached (${reason}): nothing was audited.`],
    };
  }
  const found = Object.values(report.vulnerabilities);
  const lines = found.map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
  const serious = found.some(({ severity }) => SERIOUS.includes(severity));
  if (lines.length === 0) lines.push('No known holes.');
  return { state: serious ? 'holes' : 'good', lines };
}

function parsed(output) {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
