import type { FoundArticle } from '../article/find-shown.ts';
import type { Span } from '../engine/analysis.ts';
import { callBackground } from '../shared/call.ts';
import { inColours, LIT } from '../shared/looks.ts';
import { isUnder } from '../shared/match-pattern.ts';
import type { Reading } from '../shared/messages.ts';
import { settingsAt } from '../shared/on-site.ts';
import type { Settings } from '../shared/settings.ts';
import { say } from '../words/say.ts';
import type { ReadPage } from './card-content.ts';
import { Explainer } from './explain.ts';
import { whenIdle } from './idle.ts';
import { flash, scrollToRange } from './jump.ts';
import { marksAt } from './locate.ts';
import { intactRanges, isStillThere, lostOf, marksOf } from './marked-page.ts';
import { type Painted, Painter } from './paint.ts';
import { findLiveArticle, type ReadArticle, readArticle } from './read-article.ts';
import { hasMore, reanchor } from './reanchor.ts';
import { whenShown } from './shown.ts';
import { watchArticle } from './watch-article.ts';
import type { Change } from './watch-page.ts';

/** So many more paragraphs may be an article that has come since. */
const MANY = 5;

/** One page's reading: its state, its marks, its card. Settings come from storage; everything else lives and dies with the page. */
export class Page {
  readonly explainer: Explainer;
  readonly #painter = new Painter((looks, frames) => callBackground('style', { looks, frames }));
  #settings: Settings;
  #state: Exclude<Reading, { state: 'read' }> = { state: 'none' };
  #read: ReadArticle | null = null;
  #painted: Painted[] = [];
  #running: Promise<void> | null = null;
  readonly #listenIn: (frame: Document, signal: AbortSignal) => void;
  /** Ends what was begun where the article stands. */
  #settled = new AbortController();
  /** Has the article looked for again, after a pause. */
  #askAgain: () => void = () => undefined;
  /** How many paragraphs the page had when it had no article: it is looked at again once it has many more. */
  #paragraphs = 0;
  /** Set when the address changed: the article may still be the one that was read, or about to be replaced. */
  #moved = false;

  /** @param listenIn answers the reader's pointer and keyboard in a frame too, until the signal ends it */
  constructor(settings: Settings, listenIn: (frame: Document, signal: AbortSignal) => void) {
    this.#settings = settings;
    this.#listenIn = listenIn;
    this.explainer = new Explainer({
      page: () => this.#read?.page ?? null,
      painted: () => this.#painted,
      goTo: (span) => this.goTo(span),
      change: (change) => this.useSettings({ ...this.#settings, ...change(this.#settings) }),
    });
  }

  /** Reads the page: at once where its article has been looked for, else in idle time, where its site is still read without asking. */
  begin(found?: FoundArticle | null): void {
    if (found !== undefined) void this.read(found);
    else if (this.#isAlwaysRead()) whenShown(() => whenIdle(() => void this.read()));
  }

  /** What is marked at present, in reading order. */
  get painted(): readonly Painted[] {
    return this.#painted;
  }

  reading(): Reading {
    return this.#read?.page ?? this.#state;
  }

  /**
   * Reads the page, or looks whether it still is what was read. Calls at the same time share one reading.
   * @param at the article where it has been looked for already
   */
  async read(at?: FoundArticle | null): Promise<Reading['state']> {
    this.#running ??= this.#readNow(at).finally(() => {
      this.#running = null;
      // The page went elsewhere in the meantime.
      if (this.#moved) this.follow({ moved: false, recoloured: false });
    });
    await this.#running;
    return this.reading().state;
  }

  goTo(span: Span): boolean {
    const ranges = this.#rangesOf(span);
    const [first] = ranges;
    if (first === undefined) return false;
    scrollToRange(first);
    flash(this.#painter, ranges);
    return true;
  }

  light(span: Span | null): boolean {
    const ranges = span === null ? [] : this.#rangesOf(span);
    this.#painter.answer(LIT, ranges);
    return span === null || ranges.length > 0;
  }

  /** Indices of the positions whose words stand at a point of the window. Makes the browser lay the page out. */
  positionsAt(x: number, y: number): number[] {
    const positions = this.#read?.page.analysis.positions ?? [];
    const placed = positions.map((span, index) => ({ index, ranges: this.#rangesOf(span) }));
    return marksAt(placed, x, y).map(({ index }) => index);
  }

  useSettings(settings: Settings): void {
    const { hideAll } = this.#settings;
    this.#settings = settings;
    this.#paint();
    if (this.#read !== null && hideAll !== settings.hideAll)
      this.explainer.card.announce(say(settings.hideAll ? 'content_hidden' : 'content_shown'));
  }

  /** Follows what the page does under the marks: nodes made anew, words taken away, another article, other colours. */
  follow({ moved, recoloured }: Change): void {
    this.#moved ||= moved;
    if (this.#read === null) {
      if ((moved || paragraphs() >= this.#paragraphs + MANY) && this.#isAlwaysRead()) void this.read();
      return;
    }
    if (this.#moved && !isStillThere(this.#read)) {
      this.forget();
      if (this.#isAlwaysRead()) void this.read();
      return;
    }
    if (this.#running !== null) this.#askAgain();
    else if (this.#hasLostMore(this.#read)) this.#lookAgain();
    else if (recoloured) this.#paint();
  }

  /** Takes marks and card out of the page, which counts as not read from here on. */
  forget(): void {
    this.#read = null;
    this.#state = { state: 'none' };
    this.#moved = false;
    this.#settled.abort();
    this.#paint();
    this.light(null);
    this.explainer.card.remove();
  }

  async #readNow(at: FoundArticle | null | undefined): Promise<void> {
    if (this.#read === null) this.#state = { state: 'reading' };
    this.#moved = false;
    const found = (article: FoundArticle) => this.#settle(article);
    const show = (beginning: ReadArticle) => {
      this.#read = beginning;
      this.#paint();
    };
    const isBare = () => this.#painter.isBare;
    const styled = (names: string[]) => this.#painter.know(names);
    const result = await readArticle(this.#read, { found, show, isBare, styled }, at);
    if (!('state' in result)) {
      if (this.#read !== null) this.explainer.renumber(this.#read.page, result.page);
      this.#read = result;
      if (this.#hasLostMore(result)) this.#askAgain();
    } else if (this.#read === null || at === undefined) {
      this.#read = null;
      this.#state = result;
      this.#paragraphs = paragraphs();
    }
    this.#paint();
  }

  /** Watches the article where it stands, and listens there where that is in a frame. */
  #settle(article: FoundArticle): void {
    this.#settled.abort();
    this.#settled = new AbortController();
    const { signal } = this.#settled;
    const { ownerDocument } = article.root;
    if (ownerDocument !== document) this.#listenIn(ownerDocument, signal);
    this.#askAgain = watchArticle(article, () => this.#lookAgain(), signal);
  }

  /**
   * Looks for the article anew, after the page changed it: one with more in it is read, of one with the same words in other
   * places the marks move along. Tells whether there was anything new; null while a reading is under way.
   */
  #lookAgain(): boolean | null {
    const read = this.#read;
    if (this.#running !== null) return null;
    if (read === null) return false;
    const now = findLiveArticle();
    if (now !== null && hasMore(read.page.article, now.article)) {
      void this.read(now);
      return true;
    }
    const places = now === null ? read.places : reanchor(read.page.article, now);
    const lost = lostOf(read.page, places);
    if (!this.#hasLostMore(read) && !isMore(read.page.lost, lost)) return false;
    this.#read = { page: { ...read.page, lost }, places };
    if (now !== null) this.#settle(now);
    this.#paint();
    return true;
  }

  #paint(): void {
    const page = this.#read?.page;
    // In the colours of now: the reader may have chosen others since it was read.
    if (page) page.ruleSets = page.ruleSets.map((ruleSet) => inColours(ruleSet, this.#settings));
    this.#painted = this.#read === null ? [] : marksOf(this.#read, settingsAt(this.#settings, location.href));
    this.#painter.paint(this.#painted);
    this.explainer.update();
  }

  #rangesOf(span: Span): Range[] {
    return this.#read === null ? [] : intactRanges(this.#read.places, this.#read.page.article.text, span);
  }

  #hasLostMore({ page, places }: ReadArticle): boolean {
    return isMore(lostOf(page, places), page.lost);
  }

  #isAlwaysRead(): boolean {
    return isUnder(location.href, this.#settings.always);
  }
}

function isMore(one: ReadPage['lost'], other: ReadPage['lost']): boolean {
  return one.findings.length > other.findings.length || one.positions.length > other.positions.length;
}

function paragraphs(): number {
  return document.getElementsByTagName('p').length;
}
