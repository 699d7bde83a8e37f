/**
 * The match pattern of one site, as permissions and dynamic content scripts take it: scheme and host, every path.
 * Null for addresses that extensions can hold no permission for. A port is left out: match patterns have none.
 */
export function patternOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** The site of such a pattern, as readers see it: `https://example.org`. */
export function siteOf(pattern: string): string {
  return pattern.replace(/\/\*$/, '');
}

/** Whether the address lies under one of the patterns: those of `patternOf`, or one for all sites. */
export function isUnder(url: string, patterns: readonly string[]): boolean {
  const own = patternOf(url);
  return (
    own !== null && patterns.some((pattern) => pattern === own || pattern === '<all_urls>' || pattern === '*://*/*')
  );
}
