import type { Span } from '../engine/analysis.ts';
import { callBackground } from '../shared/call.ts';
import { inColours, LIT } from '../shared/looks.ts';
import { isUnder } from '../shared/match-pattern.ts';
import type { Reading } from '../shared/messages.ts';
import { settingsAt } from '../shared/on-site.ts';
import type { Settings } from '../shared/settings.ts';
import { say } from '../words/say.ts';
import { Explainer } from './explain.ts';
import { flash, scrollToRange } from './jump.ts';
import { marksAt } from './locate.ts';
import { intactRanges, isStillThere, lostOf, marksOf } from './marked-page.ts';
import { type Painted, Painter } from './paint.ts';
import { findLiveArticle, type ReadArticle, readArticle } from './read-article.ts';
import { reanchor } from './reanchor.ts';
import type { Change } from './watch-page.ts';

/** One page's reading: its state, its marks, its card. Settings come from storage; everything else lives and dies with the page. */
export class Page {
  readonly explainer: Explainer;
  readonly #painter = new Painter((looks) => callBackground('style', { looks }));
  #settings: Settings;
  #state: Exclude<Reading['state'], 'read'> = 'none';
  #message = '';
  #read: ReadArticle | null = null;
  #painted: Painted[] = [];
  #running: Promise<void> | null = null;
  /** Set when the address changed: the article may still be the one that was read, or about to be replaced. */
  #moved = false;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.explainer = new Explainer({
      page: () => this.#read?.page ?? null,
      painted: () => this.#painted,
      goTo: (span) => this.goTo(span),
      change: (change) => this.useSettings({ ...this.#settings, ...change(this.#settings) }),
    });
    if (this.#isAlwaysRead()) void this.read();
  }

  /** What is marked at present, in reading order. */
  get painted(): readonly Painted[] {
    return this.#painted;
  }

  reading(): Reading {
    if (this.#read !== null) return this.#read.page;
    return this.#state === 'failed' ? { state: 'failed', message: this.#message } : { state: this.#state };
  }

  /** Reads the page, or looks whether it still is what was read. Calls at the same time share one reading. */
  async read(): Promise<Reading['state']> {
    this.#running ??= this.#readNow().finally(() => {
      this.#running = null;
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
      if (moved && this.#isAlwaysRead()) void this.read();
      return;
    }
    if (this.#moved && !isStillThere(this.#read)) {
      this.forget();
      if (this.#isAlwaysRead()) void this.read();
      return;
    }
    if (this.#hasLostMore(this.#read)) this.#reanchor(this.#read);
    else if (recoloured) this.#paint();
  }

  /** Takes marks and card out of the page, which counts as not read from here on. */
  forget(): void {
    this.#read = null;
    this.#state = 'none';
    this.#moved = false;
    this.#paint();
    this.light(null);
    this.explainer.card.remove();
  }

  async #readNow(): Promise<void> {
    if (this.#read === null) this.#state = 'reading';
    const result = await readArticle(this.#read, (beginning) => {
      this.#read = beginning;
      this.#paint();
    });
    if ('state' in result) {
      this.#read = null;
      this.#state = result.state;
      this.#message = result.state === 'failed' ? result.message : '';
    } else {
      this.#read = result;
      this.#moved = false;
    }
    this.#paint();
  }

  #reanchor(read: ReadArticle): void {
    const now = findLiveArticle();
    const places = now === null ? read.places : reanchor(read.page.article, now);
    this.#read = { page: { ...read.page, lost: lostOf(read.page, places) }, places };
    this.#paint();
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
    const now = lostOf(page, places);
    return now.findings.length > page.lost.findings.length || now.positions.length > page.lost.positions.length;
  }

  #isAlwaysRead(): boolean {
    return isUnder(location.href, this.#settings.always);
  }
}
