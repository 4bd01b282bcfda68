// @vitest-environment node
import { expect, test } from 'vitest';
import { StorageError } from '../../utils/corpus/errors.ts';
import type { Fetched } from '../../utils/ukrinform/fetch.ts';
import { FakeAgency } from './fake-agency.ts';
import { FakeWorld } from './fake-world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const three = (): FakeAgency => new FakeAgency({ uk: [1001, 1002, 1003].map((id) => ({ id, modified: 1 })) });

const refused = (status: number, retryAfter?: number): Fetched => ({
  result: 'refused',
  status,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

// The fake world's random number is ½, so that the first back-off takes 15 · 1.5 minutes.
test.each<[string, Fetched, string, number]>([
  ['429', refused(429), '429', 22.5 * MINUTE],
  ['429 that asks for less time', refused(429, 60), '429', 22.5 * MINUTE],
  ['429 that asks for two hours', refused(429, 7200), '429', 2 * HOUR],
  ['503 that asks for a year', refused(503, 31_536_000), '503', 24 * HOUR],
  ['500', refused(500), '500', 22.5 * MINUTE],
  ['no network', { result: 'failed', why: 'network' }, 'network', 22.5 * MINUTE],
  ['no answer in time', { result: 'failed', why: 'timeout' }, 'network', 22.5 * MINUTE],
])('after %s everything stops for a while and then goes on', async (_, failure, named, wait) => {
  const agency = three();
  const world = new FakeWorld(agency);
  agency.failures.push(agency.answer('https://www.ukrinform.ua/sitemap/currentweek.xml', 'sitemap'), failure);
  world.begin('uk');
  await world.live();
  expect(world.requests).toHaveLength(2);
  expect(world.saved).toMatchObject({ failures: 1, failure: named, notBefore: world.clock + wait });

  world.clock += wait - 1;
  await world.live();
  expect(world.requests).toHaveLength(2);

  world.clock += 1;
  await world.live();
  expect([...world.stored.keys()]).toEqual(['uk:1003', 'uk:1002', 'uk:1001']);
  expect(world.saved.failures).toBe(0);
});

test('failures in a row double the wait, up to a day', async () => {
  const agency = three();
  const world = new FakeWorld(agency);
  const waits: number[] = [];
  for (let i = 0; i < 10; i++) {
    agency.failures.push(refused(503));
    if (i === 0) world.begin('uk');
    await world.live();
    waits.push((world.saved.notBefore - world.clock) / HOUR);
    world.clock = world.saved.notBefore;
  }
  expect(waits).toEqual([0.375, 0.75, 1.5, 3, 6, 12, 24, 24, 24, 24]);
  expect(world.requests).toHaveLength(10);
});

test.each([403, 404, 410])('%i concerns one article only', async (status) => {
  const agency = three();
  const world = new FakeWorld(agency);
  const lists = (['sitemap', 'feed'] as const).map((list) =>
    agency.answer('https://www.ukrinform.ua/', list),
  );
  agency.failures.push(...lists, refused(status));
  await world.round('uk');
  expect([...world.stored.keys()]).toEqual(['uk:1002', 'uk:1001']);
  expect(world.saved.notBefore).toBe(0);
});

test('a storage that refuses stops the requests as well, and nothing is crossed off', async () => {
  const world = new FakeWorld(three());
  world.addFails = new StorageError('the disk is full');
  world.begin('uk');
  await world.live();
  expect(world.asked()).toEqual([1003]);
  expect(world.saved).toMatchObject({ failure: 'storage', notBefore: world.clock + 22.5 * MINUTE });
  expect(world.saved.queue).toHaveLength(3);

  world.clock = world.saved.notBefore;
  world.addFails = undefined;
  await world.live();
  expect([...world.stored.keys()]).toEqual(['uk:1003', 'uk:1002', 'uk:1001']);
});
