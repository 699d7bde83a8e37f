import type { Text } from '../text/text.ts';
import type { ResolvedAttribution } from './speakers.ts';

/** How many attributions are gone through at most: more than a few sentences of any prose have. */
const MOST = 200;

/** The attributions that have been resolved so far, in order, with what later ones look back for. */
export class Told {
  readonly list: ResolvedAttribution[] = [];
  private readonly text: Text;
  /** The last sentence in which a source stands, of each attribution and those before it. */
  private readonly reach: number[] = [];
  private readonly byNoun = new Map<string, ResolvedAttribution>();
  private readonly spokeAt = new Map<string, number>();
  private document: ResolvedAttribution | undefined;

  constructor(text: Text) {
    this.text = text;
  }

  add(a: ResolvedAttribution): void {
    this.list.push(a);
    this.reach.push(Math.max(this.reach.at(-1) ?? 0, this.sentenceOf(a)));
    if (a.description && a.speaker === null && a.source) this.spokeAt.set(singular(a.description.noun), a.source.first);
    if (a.side === null) return;
    if (a.description && a.speaker === null) this.byNoun.set(singular(a.description.noun), a);
    if (a.sourceType === 'document') this.document = a;
  }

  /** The sentence of its source; of one without, the first. */
  sentenceOf(a: ResolvedAttribution): number {
    return this.text.tokens[a.source?.first ?? 0]?.sentence ?? 0;
  }

  /** The last unnamed source of this noun whose side is known. */
  unnamed(noun: string): ResolvedAttribution | undefined {
    return this.byNoun.get(singular(noun));
  }

  /** Where the last unnamed source of this noun stands, whosever it is: a token, or -1. */
  unnamedAt(noun: string): number {
    return this.spokeAt.get(singular(noun)) ?? -1;
  }

  /** The last document whose side is known. */
  get lastDocument(): ResolvedAttribution | undefined {
    return this.document;
  }

  /** The last one that fits whose source stands no more than `back` sentences before this one. */
  lastNear(sentence: number, back: number, fits: (a: ResolvedAttribution) => unknown): ResolvedAttribution | undefined {
    const furthest = Math.max(0, this.list.length - MOST);
    for (let i = this.list.length - 1; i >= furthest && sentence - (this.reach[i] ?? 0) <= back; i--) {
      const a = this.list[i];
      if (a && sentence - this.sentenceOf(a) <= back && fits(a)) return a;
    }
    return undefined;
  }
}

/** One official and several of them are looked back for alike. */
const singular = (noun: string) => noun.replace(/s$/, '');
