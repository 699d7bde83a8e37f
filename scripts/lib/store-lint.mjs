/** What Mozilla's linter for extensions says of a build, and whether a release may go on. */

/** What it warns of with a reason that docs/build-from-source.md gives, and how often. */
const EXPLAINED = { code: 'UNSAFE_VAR_ASSIGNMENT', most: 3 };

/**
 * @param {string} output what `web-ext lint --output json` printed
 * @returns {{ good: boolean, lines: string[] }} not good where it has an error or a warning that nothing explains, and where it said
 *   nothing that can be read
 */
export function verdict(output) {
  const report = parsed(output);
  if (!Array.isArray(report?.errors) || !Array.isArray(report?.warnings))
    return { good: false, lines: ['The linter gave no answer that could be read.'] };
  const isExplained = ({ code }) => code === EXPLAINED.code;
  const explained = report.warnings.filter(isExplained);
  const others = [...report.errors, ...report.warnings.filter((one) => !isExplained(one))];
  const found = explained.length > EXPLAINED.most ? [...others, ...explained] : others;
  const lines = found.map(
    ({ file, line, code, message }) => `${[file, line].filter(Boolean).join(':')} ${code}: ${message}`,
  );
  return found.length > 0
    ? { good: false, lines }
    : { good: true, lines: [`No error, and no warning but ${explained.length} that are explained.`] };
}

function parsed(output) {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
