import type { Analysis } from '../../engine/analysis.ts';

/** Whether the article is in a language without rule sets: then its empty lists say nothing about it. */
export function isForeign(analysis: Analysis): boolean {
  return analysis.notices.some((notice) => notice.code === 'not-english');
}
