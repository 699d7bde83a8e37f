import type { PageBlock } from './blocks.ts';
import { parentOf, precedes } from './flat-tree.ts';
import { nameWords } from './noise.ts';
import { isBoilerplate, isSentence, linkShare } from './not-prose.ts';

const STANDFIRST =
  /(?:^| )(?:dek|deck|standfirst|stand first|sub ?title|sub ?head|sub ?headline|sub ?heading|summary|lead|lede|intro|introduction|excerpt|description|tagline|strapline|teaser|abstract)(?: |$)/u;

/** A short label between headline and text is no standfirst. */
const SHORTEST_STANDFIRST = 40;

/**
 * The article's blocks among those of the page: what Readability took, and what stands among it and reads like prose (it drops
 * short paragraphs and headings); then, with a headline, only what follows it, and the standfirst before the text.
 */
export function selectBlocks(
  blocks: readonly PageBlock[],
  taken: ReadonlySet<Text>,
  headline: Element | null,
): PageBlock[] {
  const candidates = blocks.filter((block) => !isBoilerplate(block));
  const isTaken = (block: PageBlock) => block.places.some((place) => taken.has(place.node));
  const containers = new Set(candidates.filter(isTaken).map(containerOf));
  const accepted = new Set(
    candidates.filter((block) => isTaken(block) || (containers.has(containerOf(block)) && isProse(block))),
  );

  const before = (block: PageBlock) => headline !== null && precedes(block.element, headline);
  const kept = candidates.filter((block) => accepted.has(block));
  const body = mostlyAfter(kept, before) ? kept.filter((block) => !before(block)) : kept;
  const first = body[0];
  if (first === undefined) return [];
  const opening =
    headline === null
      ? []
      : candidates.filter(
          (block) =>
            !accepted.has(block) && !before(block) && precedes(block.element, first.element) && isStandfirst(block),
        );
  const standfirsts = opening.slice(-2).map(asStandfirst);
  return withoutTrailingHeadings([...standfirsts, ...markStandfirst(body)]);
}

/** What holds a block's neighbours: its parent; for a list item what holds the list. */
function containerOf(block: PageBlock): Element | null {
  const { element } = block;
  const item = element.closest('li, dd, dt');
  return parentOf((item === null ? null : parentOf(item)) ?? element);
}

function isProse(block: PageBlock): boolean {
  return block.role === 'heading' ? linkShare(block) < 0.5 : isSentence(block.text) && linkShare(block) < 0.4;
}

/** A headline at the foot of the page is a wrong guess, and must not cost the article. */
function mostlyAfter(blocks: readonly PageBlock[], before: (block: PageBlock) => boolean): boolean {
  let lead = 0;
  for (const block of blocks) lead += before(block) ? -block.text.length : block.text.length;
  return lead > 0;
}

function isStandfirst(block: PageBlock): boolean {
  if (block.text.length < SHORTEST_STANDFIRST || linkShare(block) > 0.4) return false;
  return isNamedStandfirst(block.element) || isSentence(block.text);
}

function isNamedStandfirst(element: Element): boolean {
  return STANDFIRST.test(nameWords(element)) || element.getAttribute('itemprop') === 'description';
}

function asStandfirst(block: PageBlock): PageBlock {
  return { ...block, role: 'standfirst' };
}

/** The first block is the standfirst where it is called so, or is set as a heading and long. */
function markStandfirst(body: readonly PageBlock[]): PageBlock[] {
  return body.map((block, index) => {
    if (index > 1 || block.text.length < SHORTEST_STANDFIRST) return block;
    if (isNamedStandfirst(block.element)) return asStandfirst(block);
    return index === 0 && block.role === 'heading' && block.text.length > 60 ? asStandfirst(block) : block;
  });
}

/** A heading with nothing under it stood over something that was left out. */
function withoutTrailingHeadings(blocks: readonly PageBlock[]): PageBlock[] {
  let end = blocks.length;
  while (end > 0 && blocks[end - 1]?.role === 'heading') end--;
  return blocks.slice(0, end);
}
