import { expect, test } from 'vitest';
import { ahead } from '../../scripts/archive/work/ahead.ts';

/** Work that says when it begins and ends. */
function told() {
  const events: string[] = [];
  const work = async (item: number): Promise<number> => {
    events.push(`begun ${item}`);
    await Promise.resolve();
    events.push(`done ${item}`);
    return item * 10;
  };
  return { events, work };
}

async function used(items: Iterable<number>, events: string[], work: (item: number) => Promise<number>) {
  const results: number[] = [];
  for await (const result of ahead(items, work)) {
    events.push(`used ${result}`);
    results.push(result);
  }
  return results;
}

test.each([[[]], [[1]], [[1, 2]], [[1, 2, 3, 4]]])(
  'results come in the order of the items: %j',
  async (items) => {
    const { events, work } = told();
    expect(await used(items, events, work)).toEqual(items.map((item) => item * 10));
  },
);

test('the next is begun before one is used, and only the next', async () => {
  const { events, work } = told();
  await used([1, 2, 3], events, work);
  expect(events.indexOf('begun 2')).toBeLessThan(events.indexOf('used 10'));
  expect(events.indexOf('begun 3')).toBeGreaterThan(events.indexOf('done 2'));
  expect(events.indexOf('begun 3')).toBeGreaterThan(events.indexOf('used 10'));
});

test('what goes wrong is told at its turn, after what went well', async () => {
  const seen: number[] = [];
  const broken = async (): Promise<void> => {
    const work = (item: number): Promise<number> =>
      item === 2 ? Promise.reject(new RangeError('broken item')) : Promise.resolve(item);
    for await (const result of ahead([1, 2, 3], work)) seen.push(result);
  };
  await expect(broken()).rejects.toThrow('broken item');
  expect(seen).toEqual([1]);
});

test('nobody who stops early is told of what goes wrong later', async () => {
  const work = (item: number): Promise<number> =>
    item === 2 ? Promise.reject(new RangeError('broken item')) : Promise.resolve(item);
  for await (const result of ahead([1, 2], work)) {
    expect(result).toBe(1);
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 10));
});
