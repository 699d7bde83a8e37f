import type { Attribution, Entity, Finding, Position, Span } from '../../engine/analysis.ts';
import { SURE } from '../table/table.ts';
import type { Report } from './compare-types.ts';
import { entitiesById, entityKey, nameKey } from './names.ts';
import { doubleQuotes } from './quotes.ts';
import { type Word, wordsOf, wordsWithin } from './words.ts';

/** An attribution with whoever speaks in it, where that is known. */
export interface Said extends Attribution {
  by: Entity | null;
}

/** A sentence of an article, or the sentences of one statement, with what the reading found in it. */
export interface Passage extends Span {
  words: Word[];
  /** What stands in quotation marks. */
  quotes: Span[];
  attributions: Said[];
  positions: Position[];
  findings: Finding[];
  /** Who speaks in it, by the names of `entityKey`. */
  speakers: string[];
  /** Whose positions it has, by the names of `nameKey`. */
  sides: string[];
}

/** The rule sets whose marks are compared. Those of others have their own sense, which we do not know. */
const COMPARED = ['anonymous-sourcing', 'conditional-threats', 'disputed-claims'];

/** An article as passages, headline and headings left out: they repeat in brief what the text says. Costs n log n. */
export function passagesOf({ article, analysis }: Report): Passage[] {
  const running = article.blocks.filter(({ role }) => role !== 'headline' && role !== 'heading');
  const inBlock = finder(running);
  const sentences = analysis.sentences.filter(({ start }) => inBlock(start) !== null);
  const sentenceAt = finder(sentences);
  // Sentence by sentence: whether it belongs with the one before. A speech over many paragraphs stays in paragraphs.
  const joined = sentences.map(() => false);
  for (const { cue, content } of analysis.attributions) {
    for (const span of content) {
      const block = inBlock(span.start);
      const said = [span, ...(cue === null ? [] : [cue])].filter(({ start }) => inBlock(start) === block);
      const last = running[block ?? -1]?.end ?? 0;
      const touched = said.flatMap(({ start, end }) =>
        [start, Math.min(end, last) - 1].flatMap((offset) => sentenceAt(offset) ?? []),
      );
      if (touched.length > 0) joined.fill(true, Math.min(...touched) + 1, Math.max(...touched) + 1);
    }
  }
  const spans: Span[] = [];
  sentences.forEach(({ start, end }, index) => {
    const last = spans.at(-1);
    if (joined[index] && last !== undefined) last.end = end;
    else spans.push({ start, end });
  });
  return fill({ article, analysis }, spans);
}

function fill({ article, analysis }: Report, spans: readonly Span[]): Passage[] {
  const { text } = article;
  const entities = entitiesById(analysis);
  const sideNames = new Map(analysis.sides.map(({ id, name }) => [id, nameKey(name)]));
  const passages: Passage[] = spans.map((span) => ({
    ...span,
    words: wordsOf(text, span),
    quotes: doubleQuotes(text, span),
    attributions: [],
    positions: [],
    findings: [],
    speakers: [],
    sides: [],
  }));
  const at = finder(passages);
  const holding = (offsets: readonly number[]) =>
    [...new Set(offsets.flatMap((offset) => at(offset) ?? []))].flatMap((index) => passages[index] ?? []);
  for (const one of analysis.attributions) {
    if (one.confidence < SURE) continue;
    const by = entities.get(one.speaker ?? '') ?? null;
    for (const passage of holding(one.content.map(({ start }) => start))) {
      passage.attributions.push({ ...one, by });
      if (by !== null) passage.speakers.push(entityKey(by));
    }
  }
  for (const one of analysis.positions) {
    for (const passage of one.confidence < SURE ? [] : holding([one.start])) {
      passage.positions.push(one);
      const speaker = entities.get(one.speaker ?? '');
      if (speaker !== undefined) passage.speakers.push(entityKey(speaker));
      passage.sides.push(sideNames.get(one.side) ?? one.side);
    }
  }
  for (const one of analysis.findings) {
    // A spokesperson without a name speaks for a body on the record.
    if (!COMPARED.includes(one.pack) || one.onRecord) continue;
    for (const passage of holding([one.start])) passage.findings.push(one);
  }
  for (const { mentions } of analysis.entities) {
    for (const mention of mentions) for (const passage of holding([mention.start])) nameWords(passage, mention, text);
  }
  for (const passage of passages) {
    addDirect(passage);
    leaveOutSources(passage);
  }
  return passages;
}

/** Notes which words of a passage are part of a name; a mention by a pronoun or a description is none. */
function nameWords({ words }: Passage, mention: Span, text: string): void {
  for (const word of wordsWithin(words, mention)) if (/\p{Lu}/u.test(text.charAt(word.start))) word.name = true;
}

/** Single quotation marks look like apostrophes: where they open a quotation, the reading knows. */
function addDirect(passage: Passage): void {
  for (const { mode, content } of passage.attributions) {
    for (const span of mode === 'direct' ? content : []) {
      const start = Math.max(span.start, passage.start);
      const end = Math.min(span.end, passage.end);
      if (start < end && !passage.quotes.some((quote) => quote.start < end && quote.end > start))
        passage.quotes.push({ start, end });
    }
  }
}

/** Two statements of one person have the person's name in common, and nothing else by that. */
function leaveOutSources({ attributions, words }: Passage): void {
  const named = attributions.flatMap(({ source, cue }) => [source ?? [], cue ?? []].flat());
  for (const span of named) for (const word of wordsWithin(words, span)) word.content = false;
}

/** Finds which of some spans, in order and apart, holds an offset: its index, or null. */
function finder(spans: readonly Span[]): (offset: number) => number | null {
  return (offset) => {
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = spans[middle];
      if (span === undefined) return null;
      if (offset < span.start) high = middle - 1;
      else if (offset >= span.end) low = middle + 1;
      else return middle;
    }
    return null;
  };
}
