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

test('a background that stays silent is given up after five seconds', async () => {
  vi.useFakeTimers();
  fakeBrowser.runtime.onMessage.addListener(() => true);
  const settled = vi.fn();
  const asking = ask('collect-now', undefined);
  asking.then(settled, settled);
  await vi.advanceTimersByTimeAsync(4999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await expect(asking).rejects.toThrow(NoAnswerError);
});
