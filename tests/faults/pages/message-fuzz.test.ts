import fc from 'fast-check';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { guards } from '../../../utils/message-guards.ts';
import { handleMessages, type Handlers } from '../../../utils/message-handling.ts';
import { BURST, EACH_SECOND } from '../../../utils/message-rate.ts';
import type { MessageName } from '../../../utils/messages.ts';
import { receiveFacts } from '../../../utils/tab/facts-inbox.ts';
import { delivered } from '../../delivered.ts';
import { questions } from '../../questions.ts';
import { isFull, record } from '../record.ts';
import { mutated } from './mutated.ts';

const names = Object.keys(questions) as MessageName[];
/** Messages that are tried in all, half of them arbitrary and half nearly right. */
const CASES = isFull ? 1_000_000 : 10_000;
const seed = 20261129;
const numRuns = Math.ceil(CASES / names.length / 2);

const id = 'test-extension-id';
const url = 'https://paper.example/story';
const top = { id, tab: { id: 7, url }, frameId: 0, documentId: 'D1', url };
const popup = { id, url: `chrome-extension://${id}/popup.html` };
let clock = 0;
let dropped = 0;
let passed = 0;
const handled = vi.fn<(ask: unknown) => void>();
const handler = async (ask: unknown): Promise<string> => {
  handled(ask);
  return 'answer';
};

beforeEach(() => {
  handled.mockClear();
  handleMessages(
    Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers,
    guards,
    () => clock,
  );
});
afterAll(() => {
  const all = dropped + passed;
  record({
    family: 'pages',
    key: 'messages.tried',
    value: all,
    unit: 'messages',
    goal: { atLeast: CASES },
  });
  record({
    family: 'pages',
    key: 'messages.passed',
    value: passed,
    unit: 'messages',
    note: 'of the right shape',
  });
});

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** A message as the browsers hand it on: JSON in Chromium, a structured clone in Firefox. */
const overTheWire = [
  (ask: unknown): unknown => (JSON.parse(JSON.stringify({ ask })) as { ask?: unknown }).ask,
  (ask: unknown): unknown => structuredClone(ask),
];

const unsent = Symbol('unsent');

/** What arrives; browsers refuse to send what has no JSON or cannot be cloned. */
function handedOn(wire: (ask: unknown) => unknown, ask: unknown): unknown {
  try {
    return wire(ask);
  } catch {
    return unsent;
  }
}

/** What a guard lets through is what the handler expects, read once more from its own copy. */
function tried(name: MessageName, ask: unknown): void {
  const fits: boolean = guards[name](ask);
  if (!fits) {
    dropped++;
    return;
  }
  passed++;
  for (const wire of overTheWire) {
    const came = handedOn(wire, ask);
    if (came !== unsent) expect(guards[name](came)).toBe(true);
  }
}

test.each(names)('%s: whatever is asked is dropped or of the right shape', (name) => {
  fc.assert(
    fc.property(anything, (ask) => tried(name, ask)),
    { seed, numRuns },
  );
  fc.assert(
    fc.property(mutated(questions[name]), (ask) => tried(name, ask)),
    { seed, numRuns },
  );
});

const cycle: Record<string, unknown> = { tabId: 7 };
cycle.facts = cycle;
cycle.ranges = [cycle];
const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no looking');
    },
  },
);
const holes = (length: number): unknown[] => Object.assign([], { length });
const draft = (change: object): object => ({
  facts: { ...questions['check-draft'].facts, ...change },
});
const odd: [what: string, name: MessageName, ask: unknown][] = [
  ['a cycle', 'page-excerpts', cycle],
  ['a cycle', 'check-draft', cycle],
  ['an object that throws', 'tab-state', throwing],
  ['an object that throws', 'scan-report', throwing],
  ['a list of four thousand million holes', 'facts-chunk', holes(2 ** 32 - 1)],
  ['such a list', 'page-excerpts', { tabId: 7, ranges: holes(2 ** 32 - 1) }],
  ['such a list', 'check-draft', draft({ links: holes(2 ** 32 - 1) })],
  ['such a list', 'check-draft', draft({ robots: holes(2 ** 32 - 1) })],
  ['holes', 'check-draft', draft({ links: holes(3) })],
  ['holes', 'check-draft', draft({ blocks: holes(3) })],
  ['holes', 'page-excerpts', { tabId: 7, ranges: holes(3) }],
  ['holes', 'page-excerpts', { tabId: 7, ranges: [holes(2)] }],
  ['a text of 60 MB', 'facts-chunk', { ...questions['facts-chunk'], text: 'x'.repeat(60_000_000) }],
  ['a text of 60 MB', 'scan-report', { ...questions['scan-report'], shingles: 'Ā'.repeat(60_000_000) }],
  ['a text of 60 MB', 'reading-failed', { reason: 'x'.repeat(60_000_000) }],
  ['no number', 'tab-state', { tabId: Number.NaN }],
  ['no number', 'too-little-text', { words: Number.POSITIVE_INFINITY, pageVersion: '' }],
  ['no whole number', 'facts-chunk', { ...questions['facts-chunk'], part: -0.5 }],
  ['an object for a text', 'reading-failed', { reason: new String('x') }],
  ['fields of the prototype', 'tab-state', JSON.parse('{"__proto__":{"x":1},"constructor":7}') as unknown],
];

test.each(odd)('%s is dropped by %s, and nothing is thrown', async (_, name, ask) => {
  for (const sender of [top, popup]) {
    const reply = (await delivered(sender, { name, ask })) as { ok: boolean };
    expect(reply.ok).toBe(false);
  }
  expect(handled).not.toHaveBeenCalled();
});

test('of ten thousand messages a second from one tab a burst and ten a second are handled', async () => {
  const seconds = isFull ? 60 : 2;
  for (let i = 0; i < 10_000 * seconds; i++) {
    clock += 0.1;
    const ask = questions['facts-chunk'];
    void delivered(top, {
      name: i % 2 === 0 ? 'page-shown' : 'facts-chunk',
      ...(i % 2 === 0 ? {} : { ask }),
    });
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  const most = BURST + EACH_SECOND * seconds;
  record({
    family: 'pages',
    key: 'messages.flood-handled',
    value: handled.mock.calls.length,
    unit: 'messages',
    goal: { atMost: most + 1 },
    note: `of ${10_000 * seconds} that one tab sent in ${seconds} s`,
  });
  expect(handled.mock.calls.length).toBeLessThanOrEqual(most + 1);
  expect(handled.mock.calls.length).toBeGreaterThanOrEqual(BURST);
});

test('pieces of pages that never end fill no memory', async () => {
  const text = 'x'.repeat(130_000);
  const answers = new Set<string>();
  for (let document = 0; document < 40; document++)
    for (let part = 0; part < 20; part++) {
      const page = { tabId: document, documentId: `E${document}`, url };
      answers.add(await receiveFacts(page, { part, of: 64, text, pageVersion: '' }));
    }
  // Those that were let go are told to begin again, and so end as read or as could not be checked.
  const again = await receiveFacts(
    { tabId: 0, documentId: 'E0', url },
    { part: 20, of: 64, text, pageVersion: '' },
  );
  expect([...answers, again]).toEqual(['next', 'restart']);
});
