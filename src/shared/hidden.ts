import type { Article, Finding } from '../engine/analysis.ts';
import { patternOf } from './match-pattern.ts';
import type { Hidden } from './settings.ts';

/** What a reader hides at one mark: this place on this page, or its words on the whole site. */
export interface HidingChoices {
  mark: Hidden;
  /** Null where the address belongs to no site (a file). */
  phrase: Hidden | null;
}

/** What hiding this finding's mark, or its phrase on this site, would add to the settings. */
export function hidingChoices(
  finding: Finding,
  findings: readonly Finding[],
  article: Article,
  url: string,
): HidingChoices {
  const { rule } = finding;
  const phrase = phraseOf(finding, article);
  const site = patternOf(url);
  return {
    mark: { rule, phrase, where: { page: pageOf(url), nth: nthOf(finding, findings, article) } },
    phrase: site === null ? null : { rule, phrase, where: { site } },
  };
}

/** Whether the reader hid this finding's mark, on this page or wherever its words stand on this site. */
export function isHidden(
  finding: Finding,
  findings: readonly Finding[],
  article: Article,
  url: string,
  hidden: readonly Hidden[],
): boolean {
  const phrase = phraseOf(finding, article);
  return hidden.some((one) => {
    if (one.rule !== finding.rule || one.phrase !== phrase) return false;
    if ('site' in one.where) return one.where.site === patternOf(url);
    return one.where.page === pageOf(url) && one.where.nth === nthOf(finding, findings, article);
  });
}

/** So that years of reading do not fill the storage: entries, and for how long those of one page stay, in milliseconds. */
const MOST = 500;
const LASTS = 90 * 24 * 60 * 60 * 1000;

/** What is hidden together with a further entry: the newest, without what is too old. */
export function withHidden(hidden: readonly Hidden[], entry: Hidden, now: number): Hidden[] {
  const isFresh = ({ where, time = now }: Hidden) => 'site' in where || now - time < LASTS;
  return [...hidden.filter(isFresh), { ...entry, time: now }].slice(-MOST);
}

function phraseOf(finding: Finding, article: Article): string {
  return article.text.slice(finding.start, finding.end).toLowerCase();
}

/** How many earlier findings of the same rule mark the same words: places move when an article is edited, their order less. */
function nthOf(finding: Finding, findings: readonly Finding[], article: Article): number {
  const phrase = phraseOf(finding, article);
  return findings.filter(
    (other) => other.rule === finding.rule && other.start < finding.start && phraseOf(other, article) === phrase,
  ).length;
}

function pageOf(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
