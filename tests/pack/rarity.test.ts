import { expect, test } from 'vitest';
import { rarityIn } from '../../scripts/pack/rarity.ts';
import { surveyed } from '../../scripts/pack/survey.ts';
import { PROVING_ARTICLES } from '../../utils/fingerprint/document-frequency.ts';
import { pageKeys } from '../../utils/fingerprint/fingerprint.ts';
import { numbers, sampleLine, Workshop } from './samples.ts';

const formula = 'the harbour office said on its page';
const lines = (articles: number): object[] =>
  numbers(1, articles).map((n) =>
    sampleLine(n, {
      text: n % 700 === 0 ? `${formula} pier${n} opened` : `pier${n} berth${n} quay${n} crane${n}`,
    }),
  );

async function counted(given: readonly object[]) {
  const path = new Workshop().lines('a.jsonl', given);
  return rarityIn(path, await surveyed(path, (complaint) => expect.unreachable(complaint)));
}

test('what more than twelve of ten thousand articles share is frequent', async () => {
  const { frequency, frequent } = await counted(lines(PROVING_ARTICLES));
  const keys = [...pageKeys(formula)];
  expect([...frequent]).toEqual(keys.toSorted((a, b) => a - b));
  expect(keys.map((key) => frequency(key))).toEqual(keys.map(() => 14));
  expect(frequency(pageKeys('pier1 berth1 quay1 crane1')[0] ?? 0)).toBe(1);
});

test('of fewer articles, or of as many versions of fewer, nothing is known', async () => {
  const few = lines(PROVING_ARTICLES - 1);
  const { frequency, frequent } = await counted([...few, ...few.slice(0, 100)]);
  expect(frequent).toHaveLength(0);
  expect(frequency(pageKeys(formula)[0] ?? 0)).toBe(1);
});
