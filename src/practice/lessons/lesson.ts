/** A text to practise on, with its paragraphs as they stand and what a class can do with it. */
export interface Lesson {
  id: string;
  headline: string;
  /** What one can learn by it, in a sentence. */
  aim: string;
  paragraphs: string[];
  /** Questions to talk about afterwards. */
  questions: string[];
}

/** The text of a lesson: a line a paragraph, the headline first. */
export function textOf({ headline, paragraphs }: Lesson): string {
  return [headline, ...paragraphs].join('\n');
}
