import { elementOf, parentOf } from '../article/flat-tree.ts';
import { isIntact, type Place, toRanges } from '../article/places.ts';
import type { Finding, Span } from '../engine/analysis.ts';
import { isHidden } from '../shared/hidden.ts';
import { appearanceOf } from '../shared/looks.ts';
import type { Settings } from '../shared/settings.ts';
import { isShown } from '../shared/show.ts';
import { brightnessUnder } from './brightness.ts';
import type { ReadPage } from './card-content.ts';
import { chooseTone } from './contrast.ts';
import { chooseMarks } from './marks.ts';
import type { Painted } from './paint.ts';
import type { ReadArticle } from './read-article.ts';

/** The marks that a read page gets under these settings, with their places and looks. Asks for computed styles. */
export function marksOf({ page, places }: ReadArticle, settings: Settings): Painted[] {
  const { analysis, article, ruleSets } = page;
  const { findings } = analysis;
  const shown = (finding: Finding) =>
    isShown(finding, settings, ruleSets) && !isHidden(finding, findings, article, location.href, settings.hidden);
  const brightness = new Map<Element, number>();
  const painted: Painted[] = [];
  for (const mark of chooseMarks(analysis, shown)) {
    const finding = findings[mark.finding]!;
    const ruleSet = ruleSets.find((set) => set.id === mark.pack);
    const ranges = intactRanges(places, article.text, finding);
    const element = ranges[0] === undefined ? null : elementOf(ranges[0].startContainer);
    if (ruleSet === undefined || element === null) continue;
    const page = brightness.get(element) ?? brightnessUnder(element);
    brightness.set(element, page);
    const { weight, slot } = mark;
    const { marks, strength } = appearanceOf(ruleSet, settings);
    const look = { pack: mark.pack, style: ruleSet.style, tone: chooseTone(page), weight, slot, marks, strength };
    painted.push({ finding: mark.finding, span: { start: finding.start, end: finding.end }, look, ranges });
  }
  return painted;
}

/** The live ranges of a span, or none where the page no longer has its words there. */
export function intactRanges(places: readonly Place[], text: string, span: Span): Range[] {
  return isIntact(places, text, span) ? toRanges(places, span) : [];
}

/** Which findings and positions have lost their place in the page. */
export function lostOf({ analysis, article }: ReadPage, places: readonly Place[]): ReadPage['lost'] {
  const isLost = (span: Span) => !isIntact(places, article.text, span);
  const indices = (spans: readonly Span[]) => spans.flatMap((span, index) => (isLost(span) ? [index] : []));
  return { findings: indices(analysis.findings), positions: indices(analysis.positions) };
}

/** Whether the reader can still see the article's first block: if not, the page shows something else by now. */
export function isStillThere({ page, places }: ReadArticle): boolean {
  const first = page.article.blocks[0];
  const element = places[0] === undefined ? null : parentOf(places[0].node);
  return first !== undefined && element?.checkVisibility() === true && isIntact(places, page.article.text, first);
}
