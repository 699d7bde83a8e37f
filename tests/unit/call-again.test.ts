import { beforeEach, describe, expect, it, vi } from 'vitest';

const send = vi.fn<(message: unknown) => Promise<unknown>>();
const lost = () => Promise.reject(new Error('the message channel closed before a response was received'));
const answered = () => Promise.resolve({ ok: true, value: { done: true } });

async function call() {
  vi.resetModules();
  vi.stubGlobal('chrome', { runtime: { sendMessage: send } });
  const { callBackground } = await import('../../src/shared/call.ts');
  return callBackground('style', { looks: [], frames: false });
}

beforeEach(() => {
  send.mockReset();
});

describe('a call to the background', () => {
  it('is made again when the browser ended the background before it answered', async () => {
    send.mockImplementationOnce(lost).mockImplementationOnce(lost).mockImplementationOnce(answered);
    expect(await call()).toEqual({ done: true });
  });

  it('fails with the reason when nobody answers at all, after three tries', async () => {
    send.mockImplementation(lost);
    await expect(call()).rejects.toMatchObject({ code: 'no-receiver' });
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('is made once when the background refuses it', async () => {
    send.mockImplementation(() => Promise.resolve({ ok: false, error: 'no such tab' }));
    await expect(call()).rejects.toThrow('no such tab');
    expect(send).toHaveBeenCalledTimes(1);
  });
});
