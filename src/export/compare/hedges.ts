import type { Passage } from './passages.ts';

const HEDGES = new Set(
  (
    'reportedly allegedly alleged apparently purportedly purported supposedly possibly perhaps probably likely unlikely ' +
    'may might could suspected presumed unconfirmed seemingly'
  ).split(' '),
);

/** The words with which a report leaves something open in its own voice, each once, in small letters; not those that it quotes. */
export function hedgesOf({ words, quotes }: Passage, text: string): string[] {
  const own = words.filter((word) => !quotes.some(({ start, end }) => word.start >= start && word.end <= end));
  return [
    ...new Set(own.map(({ start, end }) => text.slice(start, end).toLowerCase()).filter((one) => HEDGES.has(one))),
  ];
}
