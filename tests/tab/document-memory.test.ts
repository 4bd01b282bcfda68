// @vitest-environment node
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../utils/policy/verdict.ts';
import {
  allRemembered,
  forgetTab,
  MOST_BYTES,
  recalled,
  remember,
  type Remembered,
  revise,
} from '../../utils/tab/document-memory.ts';
import { source, verdict } from './verdicts.ts';

let tabs = 0;
/** Tab ids are not used twice in a session. */
const newTab = (): number => ++tabs;
const place = 'https://paper.example/story';
const checking = (since: number): Remembered => ({ state: 'checking', place, since, reading: true });

async function keptOf(of: Verdict): Promise<Verdict> {
  const tab = newTab();
  await remember(tab, 'D', { state: 'verdict', place, verdict: of });
  const known = await recalled(tab, 'D');
  if (known?.state !== 'verdict') throw new Error('the verdict was not remembered');
  return known.verdict;
}
const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

test('each document of each tab is remembered on its own', async () => {
  const [one, two] = [newTab(), newTab()];
  await remember(one, 'D1', checking(1));
  await remember(one, 'D2', { state: 'too-little-text', place, words: 12 });
  await remember(two, 'D1', checking(3));
  expect(await recalled(one, 'D1')).toEqual(checking(1));
  expect(await recalled(one, 'D2')).toEqual({ state: 'too-little-text', place, words: 12 });
  expect(await recalled(two, 'D1')).toEqual(checking(3));
  expect(await recalled(two, 'D2')).toBeUndefined();
});

test('six documents of a tab are kept: the latest remembered ones', async () => {
  const tab = newTab();
  for (let i = 1; i <= 6; i++) await remember(tab, `D${i}`, checking(i));
  await remember(tab, 'D1', checking(100));
  await remember(tab, 'D7', checking(7));
  const known = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((i) => recalled(tab, `D${i}`)));
  expect(known).toEqual([checking(100), undefined, ...[3, 4, 5, 6, 7].map(checking)]);
});

test('documents remembered at the same moment do not overwrite each other', async () => {
  const tab = newTab();
  await Promise.all([1, 2, 3, 4, 5, 6].map((i) => remember(tab, `D${i}`, checking(i))));
  const known = await Promise.all([1, 2, 3, 4, 5, 6].map((i) => recalled(tab, `D${i}`)));
  expect(known).toEqual([1, 2, 3, 4, 5, 6].map(checking));
});

test('a write that fails is told and does not stand in the way of the next', async () => {
  const tab = newTab();
  const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
  const [first, second] = [remember(tab, 'D1', checking(1)), remember(tab, 'D2', checking(2))];
  await expect(first).rejects.toThrow('full');
  await second;
  set.mockRestore();
  expect(await recalled(tab, 'D1')).toBeUndefined();
  expect(await recalled(tab, 'D2')).toEqual(checking(2));
});

test('everything that is remembered can be gone through, and only that', async () => {
  const [one, two] = [newTab(), newTab()];
  await remember(one, 'D1', checking(1));
  await remember(one, 'D2', checking(2));
  await remember(two, 'D1', checking(3));
  await fakeBrowser.storage.session.set({ 'tab:x': [['D', checking(4)]], other: 1 });
  expect(await allRemembered()).toEqual([
    { tabId: one, documentId: 'D1', known: checking(1) },
    { tabId: one, documentId: 'D2', known: checking(2) },
    { tabId: two, documentId: 'D1', known: checking(3) },
  ]);
});

test('a closed tab is forgotten, and only it', async () => {
  const [closed, open] = [newTab(), newTab()];
  await remember(closed, 'D', checking(1));
  await remember(open, 'D', checking(2));
  await forgetTab(closed);
  expect(await recalled(closed, 'D')).toBeUndefined();
  expect(await recalled(open, 'D')).toEqual(checking(2));
});

test('a check that ends while or after its tab is closed leaves nothing behind', async () => {
  const tab = newTab();
  const under = remember(tab, 'D1', checking(1));
  await Promise.all([under, forgetTab(tab), remember(tab, 'D2', checking(2))]);
  await remember(tab, 'D3', checking(3));
  const held: Record<string, unknown> = await fakeBrowser.storage.session.get(null);
  expect(held).not.toHaveProperty(`tab:${tab}`);
});

test('a verdict of usual size is remembered as it is', async () => {
  const usual = verdict(source(40), source(12));
  expect(await keptOf(usual)).toEqual(usual);
});

const long = (letter: string, length: number): string => letter.repeat(length);

test.each<[string, Verdict]>([
  ['thousands of passages', verdict(source(4000), source(4000))],
  [
    'an address of the page’s own making',
    verdict(source(5, `https://ukrinforn.example/${long('x', 200_000)}`)),
  ],
  ['wordings in Cyrillic, two bytes a letter', verdict(source(40, undefined, long('ї', 31_000)))],
  [
    'its own address without end',
    { ...verdict(source(1)), url: `https://paper.example/${long('x', 100_000)}` },
  ],
  [
    'everything at once',
    verdict(
      ...Array.from({ length: 5 }, () =>
        source(1000, `https://a.example/${long('x', 9000)}`, long('ї', 9000)),
      ),
    ),
  ],
])('a verdict with %s is made to fit and says the same', async (_, large) => {
  expect(bytesOf(large)).toBeGreaterThan(MOST_BYTES);
  const kept = await keptOf(large);
  expect(bytesOf(kept)).toBeLessThanOrEqual(MOST_BYTES);
  expect(kept.status).toBe('not-met');
  expect(kept.sources).toHaveLength(large.sources.length);
  const essence = (all: Verdict['sources']): unknown =>
    all.map(({ kind, pageShare, clauses }) => [kind, pageShare, clauses.map(({ result }) => result)]);
  expect(essence(kept.sources)).toEqual(essence(large.sources));
});

test('an absurd address costs no passage', async () => {
  const kept = await keptOf(verdict(source(40, `https://ukrinforn.example/${long('x', 200_000)}`)));
  expect(kept.sources[0]?.passages).toHaveLength(40);
});

test('whatever the verdict, it fits', async () => {
  const size = fc.integer({ min: 0, max: 3000 });
  const sized = fc.record({ passages: size, address: size, wording: size });
  await fc.assert(
    fc.asyncProperty(fc.array(sized, { minLength: 1, maxLength: 5 }), async (sizes) => {
      const sources = sizes.map(({ passages, address, wording }) =>
        source(passages, `https://a.example/${long('x', 10 * address)}`, long('犬', wording)),
      );
      expect(bytesOf(await keptOf(verdict(...sources)))).toBeLessThanOrEqual(MOST_BYTES);
    }),
    { numRuns: 30 },
  );
});

test('what follows from what is known is remembered in one step', async () => {
  const tab = newTab();
  const later = (known: Remembered | undefined): Remembered =>
    checking(known?.state === 'checking' ? known.since + 1 : 1);
  const given = await Promise.all([1, 2, 3].map(() => revise(tab, 'D', later)));
  expect(given).toEqual([checking(1), checking(2), checking(3)]);
  expect(await recalled(tab, 'D')).toEqual(checking(3));
  await forgetTab(tab);
  expect(await revise(tab, 'D', later)).toBeUndefined();
});
