// @vitest-environment node
import { expect, test } from 'vitest';
import { type Announced, FakeAgency } from './fake-agency.ts';
import { FakeWorld, type Kill, Killed } from './fake-world.ts';

const agency = (): FakeAgency => {
  const articles = (from: number): Announced[] =>
    [0, 1, 2, 3].map((i) => ({ id: from + i, modified: Date.UTC(2026, 2, 31) }));
  return new FakeAgency({ uk: articles(1010), en: articles(1020) });
};
const all = ['en:1023', 'en:1022', 'en:1021', 'en:1020', 'uk:1013', 'uk:1012', 'uk:1011', 'uk:1010'];
/** Four lists and eight articles. */
const NEEDED = 12;

/** Kills the worker at the given steps; a kill is met before the step takes effect or just after it. */
function killing(world: FakeWorld, when: Kill, at: (step: number) => boolean): () => number {
  let steps = 0;
  world.step = (now) => {
    if (now !== when) return;
    steps++;
    if (at(steps)) throw new Killed();
  };
  return () => steps;
}

async function livesUntilDone(world: FakeWorld): Promise<number> {
  for (let lives = 1; ; lives++) {
    try {
      await world.live();
      if (!world.busy) return lives;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    if (lives > 200) throw new Error('collection makes no progress');
    world.clock += 60_000;
  }
}

test.each<Kill>(['before', 'after'])(
  'a worker killed %s any one step: nothing is lost, and at most the step under way is repeated',
  async (when) => {
    const whole = new FakeWorld(agency());
    const steps = killing(whole, when, () => false);
    whole.begin('uk', 'en');
    await whole.live();
    expect(steps()).toBeGreaterThan(3 * NEEDED);

    for (let step = 1; step <= steps(); step++) {
      const world = new FakeWorld(agency());
      killing(world, when, (now) => now === step);
      world.begin('uk', 'en');
      expect(await livesUntilDone(world)).toBeLessThanOrEqual(2);
      expect([...world.stored.keys()].toSorted().toReversed()).toEqual(all.toSorted().toReversed());
      expect(world.requests.length, `killed at step ${step}`).toBeLessThanOrEqual(NEEDED + 1);
      for (const texts of world.stored.values()) expect(texts).toHaveLength(1);
    }
  },
);

test.each([4, 5, 6, 7, 9, 13])(
  'a worker killed at every step number %i gets there in the end',
  async (every) => {
    for (const when of ['before', 'after'] as const) {
      const world = new FakeWorld(agency());
      killing(world, when, (step) => step % every === 0);
      world.begin('uk', 'en');
      await livesUntilDone(world);
      expect([...world.stored.keys()].toSorted()).toEqual(all.toSorted());
      for (const texts of world.stored.values()) expect(new Set(texts).size).toBe(1);
    }
  },
);

test('spacing and the hourly limit count the requests of workers that were killed', async () => {
  const world = new FakeWorld(agency());
  killing(world, 'after', (step) => step % 3 === 0);
  world.begin('uk', 'en');
  for (let life = 0; life < 100 && world.busy; life++) await world.live().catch(() => undefined);
  const times = world.requests.map(({ at }) => at);
  for (const [i, at] of times.entries())
    expect(at - (times[i - 1] ?? -Infinity)).toBeGreaterThanOrEqual(3000);
});

test('an article stored by a worker that was killed is fetched again when a newer version is announced', async () => {
  const site = agency();
  const world = new FakeWorld(site);
  let adds = 0;
  const add = world.add.bind(world);
  world.add = async (article) => {
    await add(article);
    if (++adds === 1) throw new Killed();
  };
  world.begin('en');
  await expect(world.live()).rejects.toThrow(Killed);
  await livesUntilDone(world);
  expect(world.asked()).toEqual([1023, 1022, 1021, 1020]);

  site.articles.en = [{ id: 1023, modified: Date.UTC(2026, 3, 1) }];
  await world.round('en');
  expect(world.asked()).toEqual([1023, 1022, 1021, 1020, 1023]);
});
