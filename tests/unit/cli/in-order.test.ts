import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/cli/in-order.ts';

/** Work that is done when the test says so. */
function work() {
  const done = new Map<number, () => void>();
  return { done, run: (item: number) => new Promise<number>((resolve) => done.set(item, () => resolve(item * 10))) };
}

async function* counted(length: number, onAsked = (_: number) => {}) {
  for (let i = 0; i < length; i++) {
    onAsked(i);
    yield i;
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('work that is done in order', () => {
  it('comes out in the order of what came in, whatever is done first', async () => {
    const { done, run } = work();
    const results: number[] = [];
    const whole = (async () => {
      for await (const result of inOrder(counted(3), 3, run)) results.push(result);
    })();
    await turn();
    done.get(2)?.();
    done.get(1)?.();
    await turn();
    expect(results).toEqual([]);
    done.get(0)?.();
    await whole;
    expect(results).toEqual([0, 10, 20]);
  });

  it('starts no more at once than it is allowed to, so that a long stream takes no more memory', async () => {
    let asked = 0;
    const { done, run } = work();
    const stream = inOrder(
      counted(100, () => asked++),
      4,
      run,
    );
    const first = stream.next();
    await turn();
    expect(done.size).toBe(4);
    expect(asked).toBeLessThanOrEqual(5);
    done.get(0)?.();
    expect(await first).toEqual({ done: false, value: 0 });
    await turn();
    expect(done.size).toBe(4);
  });

  it('hands on what is done while the next item has not come', async () => {
    async function* slow() {
      yield 1;
      await new Promise(() => {});
    }
    const stream = inOrder(slow(), 4, async (item) => item + 1);
    expect(await stream.next()).toEqual({ done: false, value: 2 });
  });

  it('hands on the error of what it reads', async () => {
    async function* broken() {
      yield 1;
      throw new Error('gone');
    }
    const stream = inOrder(broken(), 1, async (item) => turn().then(() => item));
    await expect(
      (async () => {
        for await (const _ of stream);
      })(),
    ).rejects.toThrow('gone');
  });
});
