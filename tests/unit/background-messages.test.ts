import { describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { backgroundCalls } from '../../src/shared/background-calls.ts';
import { answer, type Handlers } from '../../src/shared/receive.ts';

const self = { id: 'caveat', root: 'chrome-extension://caveat/' };
const tab = { id: 4 } as NonNullable<Runtime.MessageSender['tab']>;
const popup: Runtime.MessageSender = { id: 'caveat', url: 'chrome-extension://caveat/src/popup/index.html' };
const popupInTab: Runtime.MessageSender = { ...popup, tab, frameId: 0 };
const worker: Runtime.MessageSender = { id: 'caveat' };
const content: Runtime.MessageSender = { id: 'caveat', url: 'https://gazette.example/a', tab, frameId: 0 };
const frame: Runtime.MessageSender = { ...content, frameId: 3 };
const stranger: Runtime.MessageSender = { id: 'other', url: 'chrome-extension://other/x.html' };

const text = 'A headline\n\nA paragraph.';
const article = {
  text,
  blocks: [
    { start: 0, end: 10, role: 'headline' },
    { start: 12, end: text.length, role: 'paragraph' },
  ],
  meta: { title: null, date: null, outlet: null, url: null },
};

function background() {
  const calls = {
    analyse: vi.fn(),
    style: vi.fn(),
    ruleSets: vi.fn(),
    read: vi.fn(),
    reports: vi.fn(),
    inPanel: vi.fn(),
  };
  const handlers: Handlers<'background'> = {
    analyse(_request, context) {
      calls.analyse(context.tabId);
      throw new Error('the engine stopped');
    },
    style: () => ({ done: true }),
    seen: () => ({ done: true }),
    readText() {
      throw new Error('the engine stopped');
    },
    inPanel: ({ finding }, { windowId }) => {
      calls.inPanel(finding, windowId);
      return { done: true };
    },
    prepare: () => ({ done: true }),
    ruleSets: () => ({ ruleSets: [] }),
    read({ tabId }) {
      calls.read(tabId);
      return { started: true };
    },
    reports: () => ({ reports: [] }),
    sample: () => ({ sentences: [], marks: [] }),
    explain: () => ({ outcomes: [] }),
    checkPack: () => ({ id: null, title: null, rules: 0, errors: [], failures: [] }),
    tryPack: () => ({ marks: [] }),
    copyPack: () => ({ source: null }),
    comparePack: () => ({ update: null }),
  };
  const send = (call: string, payload: unknown, sender: Runtime.MessageSender, to = 'background') =>
    answer(backgroundCalls, handlers, { to, call, payload }, sender, self);
  return { calls, send };
}

describe('what the background answers', () => {
  it('its own pages, in the popup or in a tab, and itself', async () => {
    const { send } = background();
    for (const sender of [popup, popupInTab, worker])
      expect(await send('ruleSets', {}, sender)).toEqual({ ok: true, value: { ruleSets: [] } });
  });

  it('a content script only where that is meant', async () => {
    const { send, calls } = background();
    expect(await send('read', { tabId: 4 }, content)).toMatchObject({ ok: false });
    expect(await send('reports', {}, content)).toMatchObject({ ok: false });
    expect(calls.read).not.toHaveBeenCalled();
    expect(await send('style', { looks: [], frames: false }, content)).toMatchObject({ ok: true });
  });

  it('no page, no frame, no other extension', async () => {
    const { send, calls } = background();
    const page: Runtime.MessageSender = { url: 'https://gazette.example/a', tab, frameId: 0 };
    for (const sender of [stranger, frame, page, { ...content, id: 'other' }])
      for (const [call, payload] of [
        ['analyse', { article, isBare: true }],
        ['read', { tabId: 4 }],
      ] as const)
        expect(await send(call, payload, sender)).toMatchObject({ ok: false });
    expect(calls.analyse).not.toHaveBeenCalled();
    expect(calls.read).not.toHaveBeenCalled();
  });

  it('with the reason when a handler fails, and knows the tab that asked', async () => {
    const { send, calls } = background();
    expect(await send('analyse', { article, isBare: true }, content)).toEqual({
      ok: false,
      error: 'the engine stopped',
    });
    expect(calls.analyse).toHaveBeenCalledWith(4);
  });

  it('in the turn in which the message came, so that a panel can still be opened', () => {
    const { send, calls } = background();
    void send('inPanel', { finding: 7 }, { ...content, tab: { ...tab, windowId: 9 } });
    expect(calls.inPanel).toHaveBeenCalledExactlyOnceWith(7, 9);
  });

  it.each([
    ['a tab that is no number', 'read', { tabId: '4' }],
    ['a missing field', 'read', {}],
    ['nothing at all', 'read', undefined],
  ])('an error to %s', async (_name, call, payload) => {
    const { send, calls } = background();
    expect(await send(call, payload, popup)).toMatchObject({ ok: false });
    expect(calls.read).not.toHaveBeenCalled();
  });

  it.each([
    ['outside the text', [{ start: 0, end: 99, role: 'paragraph' }]],
    [
      'over one another',
      [
        { start: 0, end: 10, role: 'headline' },
        { start: 5, end: 12, role: 'paragraph' },
      ],
    ],
    ['with an unknown role', [{ start: 0, end: 10, role: 'advert' }]],
  ])('an error to an article with blocks %s', async (_name, blocks) => {
    const { send, calls } = background();
    const answered = await send('analyse', { article: { ...article, blocks }, isBare: true }, content);
    expect(answered).toMatchObject({ ok: false });
    expect(calls.analyse).not.toHaveBeenCalled();
  });

  it('an error to names that are no call, also those that every object has', async () => {
    const { send } = background();
    for (const call of ['toString', 'constructor', '__proto__', 'nothing'])
      expect(await send(call, {}, popup)).toMatchObject({ ok: false });
  });

  it('nothing to messages for someone else, or of another make', () => {
    const { send } = background();
    expect(send('reading', {}, popup, 'content')).toBeNull();
    expect(send('reading', {}, popup, 'nobody')).toBeNull();
    expect(answer(backgroundCalls, {} as Handlers<'background'>, 'hello', popup, self)).toBeNull();
  });
});
