/**
 * Works on up to `width` items of a stream at once and yields what becomes of them in the stream's order: each as soon
 * as it and all before it are done, also while the next item is still being waited for. `work` must not reject. Holds
 * at most `width` items and results, however long the stream is.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const started: Promise<Result>[] = [];
  const ask = () => {
    const asked = iterator.next();
    // It may fail while nobody waits for it; it is waited for later, and the error told then.
    asked.catch(() => {});
    return asked;
  };
  try {
    let next: Promise<IteratorResult<Item>> | null = ask();
    while (next !== null || started.length > 0) {
      const [head] = started;
      const hasRoom = started.length < width;
      if (next !== null && hasRoom && (head === undefined || (await firstOf(head, next)) === 'second')) {
        const item: IteratorResult<Item> = await next;
        if (!item.done) started.push(work(item.value));
        next = item.done ? null : ask();
      } else if (head !== undefined) {
        yield await head;
        started.shift();
      }
    }
  } finally {
    await iterator.return?.();
  }
}

/** Which of two promises settles first; the first where both have. */
function firstOf(first: Promise<unknown>, second: Promise<unknown>): Promise<'first' | 'second'> {
  return Promise.race([first.then(() => 'first' as const), second.then(() => 'second' as const)]);
}
