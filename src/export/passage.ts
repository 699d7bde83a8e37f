import type { Analysis, Article, Span } from '../engine/analysis.ts';
import { titleOf } from './exported.ts';

/**
 * A place to take along as plain text: the whole sentences that hold it, to the letter, then headline, outlet, date and address.
 * @param url the page's address, with the words to scroll to where a link can carry them
 * @param read when it was read, as text
 */
export function passageOf(article: Article, analysis: Analysis, span: Span, url: string | null, read: string): string {
  const { outlet, date } = article.meta;
  const origin = [titleOf(article), outlet, date, read].filter((one) => one !== null && one !== '').join(' · ');
  return [sentencesOf(article.text, analysis.sentences, span), '', `— ${origin}`, ...(url === null ? [] : [url])].join(
    '\n',
  );
}

/** The words of the sentences that a span touches, white space as the article has it. */
export function sentencesOf(text: string, sentences: readonly Span[], span: Span): string {
  const holding = sentences.filter((one) => one.start < span.end && one.end > span.start);
  const start = Math.min(span.start, ...holding.map((one) => one.start));
  const end = Math.max(span.end, ...holding.map((one) => one.end));
  return text.slice(start, end).trim();
}
