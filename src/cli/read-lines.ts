/** A line of a stream and its number, from 1; `text` is null where the line was longer than the limit. */
export interface Line {
  number: number;
  text: string | null;
}

/** Lines longer than this many characters are not kept: one of them must not take the memory that a stream may not take. */
export const LONGEST_LINE = 16_000_000;

/**
 * The lines of a stream of text, one at a time. Only "\n" ends a line (and a "\r" before it goes): JSON may hold the
 * other separators of Unicode as they are, at which Node's readline would cut.
 */
export async function* readLines(chunks: AsyncIterable<string>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let parts: string[] = [];
  let length = 0;
  let number = 0;
  const keep = (part: string) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const text = length > longest ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return { number: ++number, text };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      keep(chunk.slice(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.slice(from));
  }
  if (length > 0) yield take();
}
