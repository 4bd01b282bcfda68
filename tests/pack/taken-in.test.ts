import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openAsBlob } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { checkPage } from '../../utils/check.ts';
import { openDatabase } from '../../utils/corpus/database.ts';
import { heldPackCorpus } from '../../utils/corpus/pack-open.ts';
import { openPack } from '../../utils/corpus/pack-opening.ts';
import { textFacts } from '../../scripts/evaluate/text-facts.ts';
import { keyOf, madeText, sampleLine, Workshop } from './samples.ts';

const locks = {
  request: async (_: string, work: (lock: Lock | null) => unknown) => work(null),
} as unknown as LockManager;
beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

const takenIn = async (shop: Workshop, name: string, key: string) =>
  openPack(await openAsBlob(shop.path(name)), {
    locks,
    room: async () => Infinity,
    onProgress: () => undefined,
    key,
  });

/** What the extension finds of an article in the pack that it holds. */
async function found(number: number): Promise<(string | undefined)[]> {
  const corpus = await heldPackCorpus(await openDatabase());
  if (corpus === undefined) return [];
  const { verdict } = await checkPage(
    textFacts(madeText(number)),
    corpus,
    { licensedHosts: [], mineHosts: [] },
    { now: 0, stopwatch: () => 0 },
  );
  return verdict.sources.map(({ article }) => article?.key);
}

/** Publishes one more article than the generation before. */
async function published(
  shop: Workshop,
  generation: number,
  key: string,
  ...more: string[]
): Promise<string> {
  shop.lines('b.jsonl', [sampleLine(generation, { days: 50 * generation })]);
  const made =
    generation === 1
      ? ['build', '--built-at', '2026-11-20']
      : ['delta', '--previous', `./g${generation - 1}`, '--sign-off'];
  const [command = '', ...options] = made;
  await shop.pack(command, '--articles', './b.jsonl', '--out', `./g${generation}`, ...options);
  const file = `g${generation}.pack`;
  const sign = [
    'sign',
    '--pack',
    `./g${generation}`,
    '--key',
    `./${key}`,
    '--one-file',
    `./${file}`,
    ...more,
  ];
  expect(await shop.pack(...sign)).toBe(0);
  return file;
}

test('what the publisher makes the extension takes in, one generation after another', async () => {
  const shop = new Workshop();
  const key = await shop.key('own.pem');
  for (let generation = 1; generation <= 6; generation++) {
    const file = await published(shop, generation, 'own.pem');
    expect(await takenIn(shop, file, key)).toEqual({ result: 'done', generation, articles: generation });
    for (let number = 1; number <= generation; number++) expect(await found(number)).toEqual([keyOf(number)]);
  }
  expect(await takenIn(shop, 'g5.pack', key)).toMatchObject({ result: 'refused' });
  expect(await found(6)).toEqual([keyOf(6)]);
});

test('an announced key takes over, and after it the one before is refused', async () => {
  const shop = new Workshop();
  const [first, second] = [await shop.key('first.pem'), await shop.key('second.pem')];
  await published(shop, 1, 'first.pem', '--next-key', second);
  await published(shop, 2, 'second.pem');
  // Somebody who still has the first key continues the first generation with it.
  shop.lines('b.jsonl', [sampleLine(9)]);
  await shop.pack('delta', '--previous', './g1', '--articles', './b.jsonl', '--out', './g9', '--sign-off');
  await shop.pack('delta', '--previous', './g9', '--articles', './b.jsonl', '--out', './g10', '--sign-off');
  await shop.pack('sign', '--pack', './g10', '--key', './first.pem', '--one-file', './g10.pack');
  expect(await takenIn(shop, 'g1.pack', first)).toMatchObject({ result: 'done', generation: 1 });
  expect(await takenIn(shop, 'g2.pack', first)).toMatchObject({ result: 'done', generation: 2 });
  expect(shop.manifest('g10').generation).toBe(3);
  expect(await takenIn(shop, 'g10.pack', first)).toMatchObject({ result: 'refused' });
  expect(await found(9)).toEqual([]);
});
