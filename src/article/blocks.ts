import type { BlockRole } from '../engine/analysis.ts';
import { type BlockText, BlockTextBuilder } from './block-text.ts';
import { eachChild, isElement, isText, parentOf } from './flat-tree.ts';

/** A stretch of text that the page sets as a block of its own. */
export interface PageBlock extends BlockText {
  role: BlockRole;
  /** The element that makes it a block. */
  element: Element;
}

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER
   HGROUP HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/u),
);

/**
 * The blocks of text under an element, in reading order, without what is left out. Two line breaks in a row part blocks, as
 * pages without paragraphs do. Time and memory are linear in the nodes.
 */
export function blocksUnder(root: Element, isLeftOut: (element: Element) => boolean): PageBlock[] {
  const blocks: PageBlock[] = [];
  const builder = new BlockTextBuilder();
  let breaks = 0;

  const close = (element: Element): void => {
    const block = builder.take();
    breaks = 0;
    if (block.text !== '') blocks.push({ ...block, role: roleOf(element, root), element });
  };

  const visit = (parent: Element, block: Element, inLink: boolean): void => {
    eachChild(parent, (child) => {
      if (isText(child)) {
        if (/\S/u.test(child.data)) breaks = 0;
        builder.add(child, inLink);
      } else if (isElement(child) && !isLeftOut(child)) {
        if (child.tagName === 'BR') {
          breaks++;
          if (breaks === 2) close(block);
          else builder.addBreak();
        } else if (isBlock(child)) {
          close(block);
          visit(child, child, inLink);
          close(child);
        } else visit(child, block, inLink || child.tagName === 'A');
      }
    });
  };

  visit(root, root, false);
  close(root);
  return blocks;
}

/** A custom element (its name has a hyphen) is a block where it holds blocks. */
function isBlock(element: Element): boolean {
  if (BLOCKS.has(element.tagName)) return true;
  return (
    element.localName.includes('-') &&
    (element.shadowRoot ?? element).querySelector('p, div, h2, h3, ul, slot') !== null
  );
}

function roleOf(element: Element, root: Element): BlockRole {
  if (/^H[1-6]$/u.test(element.tagName)) return 'heading';
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (at.tagName === 'BLOCKQUOTE') return 'quote';
    if (at.tagName === 'LI' || at.tagName === 'DD' || at.tagName === 'DT') return 'list';
    if (at === root) break;
  }
  return 'paragraph';
}
