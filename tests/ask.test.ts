// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, AskError, NoAnswerError } from '../utils/ask.ts';

/** A background that answers every message with this. */
function answering(reply: unknown): unknown[] {
  const heard: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener(
    (message: unknown, _: unknown, answer: (reply: unknown) => void) => {
      heard.push(message);
      answer(reply);
      return true;
    },
  );
  return heard;
}

afterEach(() => vi.useRealTimers());

test('the answer of the background comes back', async () => {
  const heard = answering({ ok: true, answer: { state: 'paused' } });
  expect(await ask('tab-state', { tabId: 7 })).toEqual({ state: 'paused' });
  expect(heard).toEqual([{ name: 'tab-state', ask: { tabId: 7 } }]);
});

test('a refusal is told in its own words', async () => {
  answering({ ok: false, error: 'tab-state: this sender may not ask' });
  const refused = ask('tab-state', { tabId: 7 });
  await expect(refused).rejects.toThrow(AskError);
  await expect(refused).rejects.toThrow('this sender may not ask');
});

test.each<[string, unknown]>([
  ['an answer without a result', { ok: true }],
  ['a refusal without a reason', { ok: false }],
])('%s is a refusal', async (_, reply) => {
  answering(reply);
  await expect(ask('collect-now', undefined)).rejects.toThrow(AskError);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['text', 'received'],
  ['some other listener’s object', { answer: 1 }],
])('%s as answer counts as none', async (_, reply) => {
  answering(reply);
  await expect(ask('collect-now', undefined)).rejects.toThrow(NoAnswerError);
});

test('nobody listening counts as no answer', async () => {
  await expect(ask('collect-now', undefined)).rejects.toThrow(NoAnswerError);
});

/** Asks of a background that never answers this; gives after how many milliseconds it is given up. */
async function givenUpAfter(): Promise<number> {
  const began = Date.now();
  const asking = ask('collect-now', undefined).catch((error: unknown) => ({
    error,
    after: Date.now() - began,
  }));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await asking).toMatchObject({ error: expect.any(NoAnswerError) });
  return (await (asking as Promise<{ after: number }>)).after;
}

test('a background that is stuck is given up within two seconds', async () => {
  vi.useFakeTimers();
  fakeBrowser.runtime.onMessage.addListener(() => true);
  expect(await givenUpAfter()).toBe(1800);
});

test('one that works and says that it lives is waited for five seconds', async () => {
  vi.useFakeTimers();
  fakeBrowser.runtime.onMessage.addListener(
    (message: { name: string }, _: unknown, answer: (reply: unknown) => void) => {
      if (message.name === 'alive') answer({ ok: true, answer: true });
      return true;
    },
  );
  expect(await givenUpAfter()).toBe(5000);
});

test('one that has answered is not asked whether it lives', async () => {
  vi.useFakeTimers();
  const heard = answering({ ok: true, answer: { state: 'paused' } });
  await ask('tab-state', { tabId: 7 });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(heard).toHaveLength(1);
});
