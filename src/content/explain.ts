import type { Span } from '../engine/analysis.ts';
import { browser } from '../shared/browser.ts';
import { callBackground } from '../shared/call.ts';
import { hidingChoices, withHidden } from '../shared/hidden.ts';
import { patternOf } from '../shared/match-pattern.ts';
import { onSite, switched } from '../shared/on-site.ts';
import type { Hidden, Settings } from '../shared/settings.ts';
import { writeSettings } from '../shared/settings-store.ts';
import { say } from '../words/say.ts';
import { Card, type How } from './card.ts';
import { type ReadPage, type Section, sectionOf } from './card-content.ts';
import type { CardActions } from './card-view.ts';
import { linesOfMark, marksAt, rectsOfMark } from './locate.ts';
import type { Painted } from './paint.ts';

/** What explaining needs of the page: what is painted now, and how to go to a place. */
export interface Explained {
  page: () => ReadPage | null;
  painted: () => readonly Painted[];
  goTo: (span: Span) => boolean;
  /** Changes the settings of this page alone, until it is left. */
  change: (change: (current: Settings) => Partial<Settings>) => void;
}

/** Opens, moves and closes the card; carries out what the reader chooses in it. */
export class Explainer {
  readonly card = new Card();
  readonly #of: Explained;
  /** The finding that the open card, or else the last one, is about: where the next step starts. */
  #current: number | null = null;

  constructor(of: Explained) {
    this.#of = of;
  }

  /** Opens the card of the marks at a point of the window; where there are none nothing happens. */
  openAt(x: number, y: number, how: 'hover' | 'click'): void {
    const marks = marksAt(this.#of.painted(), x, y);
    if (marks.length > 0 && marks.some((mark) => mark.finding === this.#current) && this.card.how === 'hover')
      this.card.keep();
    else this.#open(marks, how);
  }

  /** Goes to the next or the previous mark, round the end, and opens its card. */
  step(by: 1 | -1): boolean {
    const painted = this.#of.painted();
    return this.#show(painted[this.#indexAfter(painted, by)]);
  }

  /** Goes to the mark of a finding and opens its card. */
  show(finding: number): boolean {
    return this.#show(this.#of.painted().find((mark) => mark.finding === finding));
  }

  /** The finding that the open card is about. */
  get opened(): number | null {
    return this.card.how === null ? null : this.#current;
  }

  #show(mark: Painted | undefined): boolean {
    if (mark === undefined) return false;
    this.#of.goTo(mark.span);
    const others = this.#of.painted().filter((other) => other !== mark && overlaps(other.span, mark.span));
    this.#open([mark, ...others], 'keyboard');
    return true;
  }

  /** After the article was analysed anew, an open card stays with its mark. */
  renumber(before: ReadPage, now: ReadPage): void {
    const was = this.#current === null ? undefined : before.analysis.findings[this.#current];
    const wordsOf = (page: ReadPage, { start, end }: Span) => page.article.text.slice(start, end);
    const index = now.analysis.findings.findIndex(
      (one) => was !== undefined && one.rule === was.rule && wordsOf(now, one) === wordsOf(before, was),
    );
    this.#current = index < 0 ? null : index;
  }

  /** After marks were painted anew: the card of a mark that is gone goes too. */
  update(): void {
    if (this.#of.painted().some((mark) => mark.finding === this.#current)) this.card.place();
    else this.card.close();
  }

  #open(marks: readonly Painted[], how: How): void {
    const page = this.#of.page();
    const [first] = marks;
    const sections = page === null ? [] : marks.flatMap(({ finding }) => sectionOf(page, finding) ?? []);
    if (page === null || first === undefined || sections.length === 0) return;
    const painted = this.#of.painted();
    const { finding } = first;
    this.#current = finding;
    const data = {
      sections,
      dark: first.look.tone === 'dark' || first.look.tone === 'white',
      small: marks.every((mark) => mark.look.weight === 'line'),
      place: { number: painted.findIndex((mark) => mark.finding === finding) + 1, all: painted.length },
    };
    // Asked anew at each scroll, since marks may have been painted anew.
    const lines = () =>
      this.#of
        .painted()
        .filter((mark) => mark.finding === this.#current)
        .flatMap(linesOfMark);
    this.card.open(data, this.#actions(page), how, lines);
  }

  #actions(page: ReadPage): CardActions {
    const choices = (section: Section) => {
      const finding = page.analysis.findings[section.finding]!;
      return hidingChoices(finding, page.analysis.findings, page.article, location.href);
    };
    // Of a private window nothing is kept.
    const keep = (change: (current: Settings) => Partial<Settings>) =>
      browser.extension.inIncognitoContext ? this.#of.change(change) : this.#change(change);
    const hide = (entry: Hidden) => keep(({ hidden }) => ({ hidden: withHidden(hidden, entry, Date.now()) }));
    const site = patternOf(location.href);
    const off = (rule: string) => ({ rules: { [rule]: false } });
    return {
      close: () => this.card.close(),
      step: (by) => this.step(by),
      goTo: (span) => this.#of.goTo(span),
      inPanel: ({ finding }) => void callBackground('inPanel', { finding }),
      hideMark: (section) => hide(choices(section).mark),
      hidePhrase:
        site === null
          ? null
          : (section) => {
              const { phrase } = choices(section);
              if (phrase !== null) hide(phrase);
            },
      turnOff: ({ rule }) =>
        this.#change((settings) => ({
          ...switched(settings, null, off(rule)),
          // The site may have turned it on for itself.
          ...(site !== null && settings.sites[site]?.rules[rule] ? onSite(settings, site, off(rule)) : {}),
        })),
      turnOffHere: site === null ? null : ({ rule }) => keep((settings) => onSite(settings, site, off(rule))),
    };
  }

  #change(change: (current: Settings) => Partial<Settings>): void {
    writeSettings(change).then(
      () => {
        this.card.close();
        this.card.announce(say('content_done'));
      },
      () => this.card.announce(say('content_not_done')),
    );
  }

  /** The step starts at the current mark, or else at the first that is in or below the window. */
  #indexAfter(painted: readonly Painted[], by: 1 | -1): number {
    const current = painted.findIndex((mark) => mark.finding === this.#current);
    if (current >= 0) return (current + by + painted.length) % painted.length;
    const visible = painted.findIndex((mark) => rectsOfMark(mark).some((rect) => rect.top >= 0));
    const start = Math.max(visible, 0);
    return by === 1 ? start : (start - 1 + painted.length) % painted.length;
  }
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
