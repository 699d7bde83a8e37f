import type { Span } from '../engine/analysis.ts';
import type { SampleMark } from '../shared/messages.ts';

/** Words that the reader marked; `kind` is the id of a rule set. */
export interface OwnMark extends Span {
  kind: string;
}

/** One place at which the two readings agree or differ. */
export interface Place extends Span {
  who: 'both' | 'reader' | 'caveat';
  /** The id of a rule set. */
  kind: string;
  own: OwnMark[];
  marks: SampleMark[];
  /** What the other one marked these words as, where that is another kind. */
  otherwise: string[];
}

/**
 * Lays two readings of one text over each other. Marks of one kind that share words are one place, whatever else each of
 * them takes in: where a mark begins is a matter of taste, and whether it is there is not.
 */
export function compare(own: readonly OwnMark[], marks: readonly SampleMark[]): Place[] {
  const places: Place[] = [];
  const all = [
    ...own.map((one) => placeOf(one, one.kind, [one], [])),
    ...marks.map((mark) => placeOf(mark, mark.pack, [], [mark])),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const next of all) {
    const open = places.findLast(({ kind }) => kind === next.kind);
    if (open === undefined || !overlap(open, next)) places.push(next);
    else {
      open.end = Math.max(open.end, next.end);
      open.own.push(...next.own);
      open.marks.push(...next.marks);
    }
  }
  return places.map((place) => {
    const who = place.marks.length === 0 ? 'reader' : place.own.length === 0 ? 'caveat' : 'both';
    const others =
      who === 'both'
        ? []
        : who === 'reader'
          ? marks.filter((mark) => overlap(mark, place)).map(({ pack }) => pack)
          : own.filter((one) => overlap(one, place)).map(({ kind }) => kind);
    return { ...place, who, otherwise: [...new Set(others)].filter((kind) => kind !== place.kind) };
  });
}

/** A stretch of the text in which nothing changes, with the kinds that each reading marks it as. */
export interface Layer extends Span {
  own: string[];
  caveat: string[];
  /** The places that end with it, as indices. */
  ends: number[];
}

/** Cuts a stretch of the text at every edge of a mark. */
export function layersOf({ start, end }: Span, places: readonly Place[]): Layer[] {
  const inside = (at: number) => at > start && at < end;
  const edges = places.flatMap((place) =>
    [place, ...place.own, ...place.marks].flatMap((span) => [span.start, span.end]),
  );
  const cuts = [...new Set([start, ...edges.filter(inside), end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, nth) => {
    const to = cuts[nth + 1] ?? end;
    const covers = (span: Span) => span.start < to && span.end > from;
    return {
      start: from,
      end: to,
      own: places.filter(({ own }) => own.some(covers)).map(({ kind }) => kind),
      caveat: places.filter(({ marks }) => marks.some(covers)).map(({ kind }) => kind),
      ends: places.flatMap((place, index) => (place.end === to ? [index] : [])),
    };
  });
}

function placeOf({ start, end }: Span, kind: string, own: OwnMark[], marks: SampleMark[]): Place {
  return { start, end, kind, own, marks, who: 'both', otherwise: [] };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
