import { holds } from './flat-tree.ts';

/** Elements that never hold an article's prose. `aside` is a box beside it; a figure's text is its caption. */
const NEVER = new Set(
  `ADDRESS ASIDE AUDIO BUTTON CANVAS DATALIST DIALOG EMBED FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAMESET IFRAME INPUT LABEL
   LINK MAP MATH MENU META METER NAV NOSCRIPT OBJECT OPTION OUTPUT PROGRESS SCRIPT SEARCH SELECT STYLE SVG TEMPLATE TEXTAREA
   TITLE VIDEO`.split(/\s+/u),
);

const ROLES = new Set(
  `alert alertdialog banner button combobox complementary contentinfo dialog feed figure form img listbox menu menubar
   navigation note search status tablist toolbar tooltip`.split(/\s+/u),
);

const LABEL =
  /\b(?:advert|sponsor|promot|related|recommend|also read|read (?:also|more|next)|most (?:read|popular|viewed)|trending|shar(?:e|ing)|comment|newsletter|sign up|cookie|consent|breadcrumb|author|caption|tags)/iu;

/** Words of class names and ids that say what an element is; compared word for word, so that "header" is not an "ad". */
const NAMES = new Set(
  `ad ads adbox adslot adunit adsense advert adverts advertisement advertisements advertising advertorial sponsor sponsored
   sponsors promo promos promoted promotion outbrain taboola dfp
   related relateds recommended recommendation recommendations recommends recirc recirculation alsoread readalso readmore readnext
   morestories mostread mostpopular mostviewed popular trending
   comment comments commenting disqus livefyre replies reaction reactions rating ratings poll
   share shares sharing sharebar sharedaddy social socials follow
   newsletter newsletters subscribe subscription signup
   byline bylines author authors authorbox bio dateline timestamp timestamps pubdate pubtime publishdate datetime posted
   caption captions credit credits copyright gallery slideshow carousel lightbox
   breadcrumb breadcrumbs nav navbar navigation menu menus sidebar rail masthead footer toolbar skip skiplink pagination pager
   cookie cookies consent gdpr popup modal overlay tooltip toast
   tags taglist tagcloud topics keywords widget widgets embed tweet tweets twitter instagram
   pullquote infobox visuallyhidden screenreader offscreen`.split(/\s+/u),
);

/** Two words in a row that mean something only together. */
const PAIRS =
  /(?:^| )(?:also read|read (?:also|more|next)|more (?:stories|news|from|on)|most (?:read|popular|viewed)|you may|see also|sr only|visually hidden|screen reader|off screen|pull quote|publish(?:ed)? (?:date|time|at)|post(?:ed)? (?:date|meta)|article (?:meta|info|date|tools|tags|share)|story (?:meta|tools|tags)|entry (?:meta|footer)|print only|up next|in line promo|skip link|article footer)(?: |$)/u;

/** Names that say the opposite: the article's own container may also be called "comments-open" or "with-sidebar". */
const CONTAINER = /(?:^| )(?:article|body|content|story|main|entry|post|page|text)(?: |$)/u;

/** Names that are noise only on something short: a "meta" can be the line under the headline, or a wrapper of everything. */
const SHORT_NAMES =
  /(?:^| )(?:meta|date|time|info|details|label|kicker|eyebrow|category|tag|count|counter|views|reading|location)(?: |$)/u;
const SHORT = 160;

/** Inline elements are parts of sentences; few names take one out of its sentence. */
const INLINE_NAMES = new Set(
  `ad ads advert advertisement sponsored comment comments share social caption credit visuallyhidden screenreader
    offscreen tooltip timestamp`.split(/\s+/u),
);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR'.split(' '),
);

/** The words of an element's class, id and test id: "AdSlot--top also_read" → "ad slot top also read". */
export function nameWords(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  return names
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** How much of the page's prose an element holds, 0 to 1. */
export type ProseShare = (element: Element) => number;

/**
 * Whether the element holds something other than the article: navigation, advertisements, "also read" boxes, comments,
 * captions, bylines and the like, told by its tag, its role, its label and its names. What holds the headline or most of the
 * page's prose is never taken for such, whatever it is called.
 */
export function isNoise(element: Element, headline: Element | null, proseShare: ProseShare): boolean {
  if (element === headline) return false;
  if (isNeverProse(element, headline)) return true;
  const words = nameWords(element);
  if (element.tagName === 'SUP' && isNoteSign(element)) return true;
  if (INLINE.has(element.tagName)) return hasName(words, INLINE_NAMES) || PAIRS.test(words);
  if (words === '' && !element.hasAttribute('role') && !element.hasAttribute('aria-label')) return false;
  const named = hasName(words, NAMES) || PAIRS.test(words);
  const other = ROLES.has(element.getAttribute('role') ?? '') || LABEL.test(element.getAttribute('aria-label') ?? '');
  if (!named && !other) return SHORT_NAMES.test(words) && isShortAside(element, headline);
  if (headline !== null && holds(element, headline)) return false;
  const share = proseShare(element);
  return !(share > 0.85 || (share > 0.5 && CONTAINER.test(words)));
}

function isNeverProse(element: Element, headline: Element | null): boolean {
  if (element.tagName === 'HEADER') return headline === null || !holds(element, headline);
  // A whole page in a form is what some old publishing systems make.
  if (element.tagName === 'FORM') return headline === null || !holds(element, headline);
  // Elements of SVG and MathML have lower-case names.
  return NEVER.has(element.tagName.toUpperCase());
}

/** A number or letter that leads to a footnote. */
function isNoteSign(element: Element): boolean {
  return /^\s*\[?\w{1,3}\]?\s*$/u.test(element.textContent ?? '') && element.querySelector('a[href]') !== null;
}

function isShortAside(element: Element, headline: Element | null): boolean {
  if (headline !== null && holds(element, headline)) return false;
  const text = element.textContent ?? '';
  return text.length < SHORT && !/\p{Ll}{2}[.?!]["”’)]?(?:\s|$)/u.test(text);
}

function hasName(words: string, names: ReadonlySet<string>): boolean {
  return words.split(' ').some((word) => names.has(word));
}
