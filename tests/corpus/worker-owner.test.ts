import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Probe } from '../../utils/corpus/archive-probe.ts';
import { WorkerOwner } from '../../utils/corpus/worker-owner.ts';

/** A worker that keeps what it is asked. */
class FakeWorker extends EventTarget {
  readonly asked: { id: number; probe: Probe }[] = [];
  ended = false;

  postMessage(message: { id: number; probe: Probe }): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(id: number, hits: unknown): void {
    const data = { id, answer: { result: 'hits', hits } };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let started: FakeWorker[];
let owner: WorkerOwner;
const probe: Probe = { files: [{ sha256: 'a'.repeat(64), bytes: 4 }], keys: '' };
const failed = { result: 'failed', reason: 'storage-failed' };

beforeEach(() => {
  started = [];
  owner = new WorkerOwner(() => {
    const worker = new FakeWorker();
    started.push(worker);
    return worker as unknown as Worker;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('chrome', fakeBrowser);
  vi.resetModules();
});

test('one worker answers all questions, each with its own answer', async () => {
  const answers = [owner.ask(probe), owner.ask(probe)];
  const [worker] = started;
  expect(started).toHaveLength(1);
  worker?.answer(1, [[1, 2, 3]]);
  worker?.answer(0, [[]]);
  worker?.answer(7, [[9]]);
  expect(await Promise.all(answers)).toEqual([
    { result: 'hits', hits: [[]] },
    { result: 'hits', hits: [[1, 2, 3]] },
  ]);
});

test('when the worker fails all who wait are told, and the next question starts another', async () => {
  const answers = [owner.ask(probe), owner.ask(probe)];
  started[0]?.dispatchEvent(new Event('error'));
  expect(await Promise.all(answers)).toMatchObject([failed, failed]);
  expect(started[0]?.ended).toBe(true);
  const next = owner.ask(probe);
  expect(started).toHaveLength(2);
  started[1]?.answer(started[1].asked[0]?.id ?? -1, [[]]);
  expect(await next).toMatchObject({ result: 'hits' });
});

test('a worker that is ended or does not start leaves nobody waiting', async () => {
  const answer = owner.ask(probe);
  owner.end();
  expect(await answer).toMatchObject(failed);
  expect(started[0]?.ended).toBe(true);
  const refused = new WorkerOwner(() => {
    throw new DOMException('refused by the policy', 'SecurityError');
  });
  expect(await refused.ask(probe)).toMatchObject({ ...failed, message: 'refused by the policy' });
});

test.each([[[]], [[[], []]], ['hits'], [undefined]])(
  'what is no answer to it (%j) counts as none',
  async (hits) => {
    const answer = owner.ask(probe);
    started[0]?.answer(0, hits);
    expect(await answer).toMatchObject(failed);
  },
);

test('its own worker is started by an address that the one policy has blessed, made once', async () => {
  const rules: { createScriptURL: (address: string) => string }[] = [];
  const names: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, given: { createScriptURL: (address: string) => string }) {
      names.push(name);
      rules.push(given);
      return { createScriptURL: (address: string) => `blessed ${given.createScriptURL(address)}` };
    },
  });
  const addresses: string[] = [];
  vi.stubGlobal(
    'Worker',
    class extends FakeWorker {
      constructor(address: string) {
        super();
        addresses.push(address);
      }
    },
  );
  const { WorkerOwner: Fresh } = await import('../../utils/corpus/worker-owner.ts');
  const fresh = new Fresh();
  void fresh.ask(probe);
  fresh.end();
  void fresh.ask(probe);
  const blessed = `blessed ${fakeBrowser.runtime.getURL('archive.js' as '/')}`;
  expect(addresses).toEqual([blessed, blessed]);
  expect(names).toEqual(['dzherelo']);
  expect(() => rules[0]?.createScriptURL('https://elsewhere.example/archive.js')).toThrow(TypeError);
});
