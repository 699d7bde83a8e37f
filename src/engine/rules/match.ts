import type { Part, Span } from '../analysis.ts';
import { clauseEnds } from '../text/clauses.ts';
import { phraseEnds, predicateEnds } from '../text/phrase-ends.ts';
import type { Sentence, Text } from '../text/text.ts';
import { Allowance } from './allowance.ts';
import { type Compiled, type CompiledRule, MAX_TEMPLATES } from './compile.ts';
import { type Framed, frameAround, framesOf, groupRegions, looksAt } from './frames.ts';
import type { Region, Rule } from './pack.ts';
import { LONGEST_STRETCH, Places, type Stretch } from './places.ts';
import type { Program } from './program.ts';
import { hull, spanOfTokens } from './spans.ts';
import { type Trace, trace } from './trace.ts';
import type { Finder } from './vocabulary.ts';

/** What a rule found: `start` to `end` is what is to be marked, in UTF-16 units of the article's text. */
export interface RuleMatch extends Span {
  /** Id of the rule set. */
  pack: string;
  rule: Rule;
  /** Which of the rule's templates matched, counted from 0. */
  template: number;
  /** The words that satisfied the template. */
  matched: Span;
  parts: Partial<Record<Part, Span>>;
  /** The structure that it was found in, or null. */
  region: Region | null;
  /** Whether the matched words start inside quotation marks. */
  quoted: boolean;
}

/**
 * Finds what the rules mark in a tagged text, in reading order. Overlaps are all given: see `mergeMatches`.
 * `regions` are the structures that earlier stages found; `ends` tells for each token where its clause ends.
 * Time is linear in the text for each template, and most templates are only tried on sentences that hold a word of theirs.
 */
export function findMatches(
  text: Text,
  regions: readonly Region[],
  compiled: Compiled,
  ends: Int32Array = clauseEnds(text),
): RuleMatch[] {
  const search = new Search(text, compiled, ends);
  const regionsOf = groupRegions(text, regions);
  for (const [index, sentence] of text.sentences.entries())
    for (let first = sentence.first; first < sentence.last; first += LONGEST_STRETCH) {
      const last = Math.min(first + LONGEST_STRETCH, sentence.last);
      search.stretch({ first, last }, sentence, regionsOf[index] ?? []);
    }
  return search.matches.sort(inOrder);
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

class Search implements Finder {
  readonly matches: RuleMatch[] = [];
  private readonly text: Text;
  private readonly compiled: Compiled;
  private readonly places: Places;
  private readonly allowance: Allowance;
  /** The templates to try in the stretch at hand: two words of 32 bits for the 64 of each rule. */
  private readonly asked: Int32Array;
  /** Those of one rule that may match, as far as is known before they are tried. */
  private readonly ready: number[] = [];

  constructor(text: Text, compiled: Compiled, ends: Int32Array) {
    this.text = text;
    this.compiled = compiled;
    this.places = new Places(text, compiled, {
      clause: ends,
      predicate: predicateEnds(text, ends),
      phrase: phraseEnds(text, ends),
    });
    this.allowance = new Allowance(compiled.rules);
    this.asked = new Int32Array((compiled.rules.length * MAX_TEMPLATES) / 32);
  }

  /** Asks for the templates to try where a thing of the vocabulary is met. */
  found(id: number): void {
    const { tryFrom, tries } = this.compiled;
    for (let at = tryFrom[id]!; at < tryFrom[id + 1]!; at++) {
      const code = tries[at]!;
      this.asked[code >> 5]! |= 1 << (code & 31);
    }
  }

  stretch(stretch: Stretch, sentence: Sentence, regions: readonly Region[]): void {
    const { rules } = this.compiled;
    const { asked, ready } = this;
    this.places.read(stretch, this);
    const role = this.text.paragraphs[sentence.paragraph]?.role ?? 'paragraph';
    const frames = framesOf(this.text, stretch, regions);
    for (let order = 0; order < rules.length; order++) {
      if (asked[2 * order] === 0 && asked[2 * order + 1] === 0) continue;
      const compiled = rules[order]!;
      this.getReady(compiled);
      if (ready.length === 0) continue;
      for (const framed of frames) if (looksAt(compiled.rule.where, framed, role)) this.rule(compiled, stretch, framed);
    }
  }

  /** Lists the templates of a rule that were asked for and have all that they need, in order. Nothing is asked for then. */
  private getReady({ order, match }: CompiledRule): void {
    this.ready.length = 0;
    for (let word = 2 * order; word < 2 * order + 2; word++) {
      for (let rest = this.asked[word]!; rest !== 0; rest &= rest - 1) {
        const template = ((word & 1) << 5) + 31 - Math.clz32(rest & -rest);
        if (this.places.hasNeeds(match[template]!)) this.ready.push(template);
      }
      this.asked[word] = 0;
    }
  }

  /** Tries the templates of a rule that are ready in one frame. */
  private rule(compiled: CompiledRule, stretch: Stretch, framed: Framed): void {
    const { rule, order } = compiled;
    const { region, frame } = framed;
    const { allowance } = this;
    let vetoes: Span[] | null = null;
    const { quoted } = rule.where;
    const mayStart = (place: number): boolean =>
      quoted === 'any' || this.isQuoted(stretch, place) === (quoted === 'inside');
    for (const template of this.ready) {
      if (!allowance.mayMark(order) || !allowance.mayTry(order)) return;
      for (const one of this.traces(compiled.match[template]!, frame, mayStart)) {
        allowance.tried(order);
        if (!allowance.mayMark(order)) break;
        const match = this.toMatch(compiled, template, stretch, one, region);
        if (!match) continue;
        vetoes ??= this.vetoes(compiled, stretch, framed);
        const block = hull(match, match.matched);
        if (vetoes.some((veto) => veto.start <= block.end && block.start <= veto.end)) continue;
        allowance.marked(order);
        this.matches.push(match);
        if (rule.mark === 'structure') return;
      }
    }
  }

  private isQuoted(stretch: Stretch, place: number): boolean {
    return this.text.tokens[stretch.first + place]?.quoted ?? false;
  }

  /** The matches of a template that start where they may, one after the other. */
  private traces(program: Program, frame: Framed['frame'], mayStart: (place: number) => boolean): Trace[] {
    const { places } = this;
    const found: Trace[] = [];
    if (!places.fill(program, frame)) return found;
    for (let from = frame.low; ; ) {
      const start = places.nextStart(program, from, frame.high);
      if (start < 0) return found;
      if (!mayStart(start)) {
        from = start + 1;
        continue;
      }
      const one = trace(program, places, frame, start);
      found.push(one);
      from = Math.max(one.end, start + 1);
    }
  }

  /** The words of a rule's vetoes anywhere in the stretch. `^` and `$` stand for the ends of what the rule looks at. */
  private vetoes(compiled: CompiledRule, stretch: Stretch, framed: Framed): Span[] {
    const whole = frameAround(framed.frame, stretch);
    const spans: Span[] = [];
    for (const program of compiled.veto)
      for (const one of this.traces(program, whole, () => true)) {
        const span = this.spanOf(stretch, one);
        this.allowance.tried(compiled.order);
        // Touching is meant in tokens: the white space between two words does not part them.
        if (span) spans.push({ start: span.start - 1, end: span.end + 1 });
      }
    return spans;
  }

  private spanOf(stretch: Stretch, places: Span): Span | null {
    return spanOfTokens(this.text.tokens, stretch.first + places.start, stretch.first + places.end);
  }

  private toMatch(
    { pack, rule }: CompiledRule,
    template: number,
    stretch: Stretch,
    one: Trace,
    region: Region | null,
  ): RuleMatch | null {
    const matched = this.spanOf(stretch, one);
    if (!matched) return null;
    const parts: Partial<Record<Part, Span>> = { ...region?.parts };
    let marked: Span | null = null;
    for (const [part, places] of Object.entries(one.parts)) {
      const span = this.spanOf(stretch, places);
      if (!span) continue;
      parts[part as Part] = span;
      marked = marked ? hull(marked, span) : span;
    }
    const mark = rule.mark === 'structure' ? region?.mark : rule.mark === 'parts' ? marked : null;
    const { start, end } = mark ?? matched;
    return { pack, rule, template, start, end, matched, parts, region, quoted: this.isQuoted(stretch, one.start) };
  }
}
